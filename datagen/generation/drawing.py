"""Which items a shard draws from its mixture: a pure function of the plan."""

import random
from collections.abc import Iterator
from hashlib import blake2b
from itertools import accumulate, islice

from datagen.family import Space, families, spaces_of
from datagen.generation.mixture import Stream
from datagen.generation.plan import Plan, Shard, apportion, quotas
from datagen.item import Item
from datagen.permutation import Permutation, mix64

# So many successive draws without an item of the split, and a space counts as dry.
MOST_MISSES = 20_000


def _hash64(*parts: object) -> int:
    text = "\x1f".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big")


def _space_items(
    stream: Stream, number: int, space: Space, shard: Shard, seed: int
) -> Iterator[Item]:
    """Items of one space at the positions of this shard, in random order."""
    family = families()[stream.family]
    key = _hash64(seed, stream.name) + (number << 32)
    permutation = Permutation(space.size, key)
    misses = 0
    for position in shard.positions(space.size):
        index = permutation[position]
        draw = space.draw(index)
        if draw is not None and draw.split == shard.split:
            misses = 0
            item_seed = mix64(key ^ index & (2**64 - 1)) >> 1
            yield family.write(stream.schema, stream.level, draw, item_seed)
        else:
            misses += 1
            if misses > MOST_MISSES:
                return


def stream_items(stream: Stream, shard: Shard, seed: int) -> Iterator[Item]:
    """Items of this stream for this shard, from its spaces in turn, until all run dry."""
    spaces = spaces_of(families()[stream.family], stream.schema, stream.level)
    sources = [
        (_space_items(stream, number, space, shard, seed), space.share)
        for number, space in enumerate(spaces)
        if shard.split in space.splits
    ]
    # A shard may want fewer items than there are spaces: each begins elsewhere.
    random.Random(_hash64(seed, stream.name, shard.split, shard.number)).shuffle(sources)
    while sources:
        for source in list(sources):
            drawn = list(islice(source[0], source[1]))
            yield from drawn
            if len(drawn) < source[1]:
                sources.remove(source)


def _streams_of(plan: Plan, split: str) -> list[Stream]:
    return [
        stream
        for stream in plan.mixture.streams
        if split in families()[stream.family].splits(stream.schema, stream.level)
    ]


def shard_items(plan: Plan, shard: Shard) -> list[Item]:
    """The items of one shard, shuffled; fewer than it should have where its streams run dry.

    A stream that runs dry leaves its places to the others.
    """
    streams = _streams_of(plan, shard.split)
    total = sum(stream.weight for stream in streams)
    weights = [stream.weight / total for stream in streams]
    sources = [stream_items(stream, shard, plan.seed) for stream in streams]
    wanted = quotas(weights, shard, plan.mixture.shard_items)
    items: list[Item] = []
    live = list(range(len(streams)))
    while live and len(items) < shard.items:
        for place, count in zip(list(live), wanted, strict=True):
            drawn = list(islice(sources[place], count))
            items += drawn
            if len(drawn) < count:
                live.remove(place)
        if live:
            missing = max(0, shard.items - len(items))
            wanted = apportion([weights[place] for place in live], missing)
    random.Random(_hash64(plan.seed, shard.split, shard.number)).shuffle(items)
    del items[shard.items :]
    return items


def spare_items(plan: Plan, split: str) -> Iterator[Item]:
    """Items of a split in random order, by the shares of the mixture, until there are no more.

    Their order depends on nothing but the plan. What shards have drawn comes again, but late.
    """
    streams = _streams_of(plan, split)
    rng = random.Random(_hash64(plan.seed, split, "spare"))
    everything = Shard(split, 1, 1, 0)
    sources = [(stream_items(each, everything, plan.seed), each.weight) for each in streams]
    while sources:
        shares = list(accumulate(weight for _, weight in sources))
        dry = None
        while dry is None:
            (place,) = rng.choices(range(len(sources)), cum_weights=shares)
            item = next(sources[place][0], None)
            if item is None:
                dry = place
            else:
                yield item
        del sources[dry]
