"""Where shards are made: in this process, in several here, or on a cluster.

An engine calls `make` for each shard, in any order, and yields the shards as they are done.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from datagen.generation.plan import Shard

Make = Callable[[Shard], Shard]
Engine = Callable[[Make, Sequence[Shard], int], Iterator[Shard]]


class EngineError(RuntimeError):
    """An engine cannot be used here; the message is one sentence."""


def local(make: Make, shards: Sequence[Shard], workers: int) -> Iterator[Shard]:
    """In this process for one worker, else in so many processes."""
    if workers == 1 or len(shards) < 2:
        yield from map(make, shards)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = [pool.submit(make, shard) for shard in shards]
        try:
            for done in as_completed(running):
                yield done.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def ray(make: Make, shards: Sequence[Shard], workers: int) -> Iterator[Shard]:
    """On a Ray cluster, which decides how many at once: the one that it is told of, or a local one.

    Every machine of it needs this package and the output folder. Raises EngineError without Ray.
    """
    try:
        import ray as cluster
    except ImportError:
        raise EngineError(
            "--engine ray: expected the Python package ray, which is not installed here"
        ) from None
    if not cluster.is_initialized():
        cluster.init(log_to_driver=False)
    task = cluster.remote(lambda shard: make(shard))
    waiting = [task.remote(shard) for shard in shards]
    try:
        while waiting:
            done, waiting = cluster.wait(waiting, num_returns=1)
            try:
                shard = cluster.get(done[0])
            except Exception as error:
                # Ray wraps what a task raises in an error whose text is the remote traceback.
                raise getattr(error, "cause", None) or error from None
            yield shard
    finally:
        for left in waiting:
            cluster.cancel(left)


ENGINES: dict[str, Engine] = {"local": local, "ray": ray}
