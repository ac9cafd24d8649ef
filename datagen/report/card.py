"""The card of a data set: what is in it, how varied it is, and what its splits share."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from datagen.family import families
from datagen.generation.mixture import load_mixture, mixture_names
from datagen.item import KINDS, Item
from datagen.output.documents import render
from datagen.report.contents import Contents, DataFolderError, Group, contents_of, spread_items
from datagen.report.diversity import PROBLEMS, Diversity, N, diversity
from datagen.report.overlap import overlap
from datagen.report.page import Page
from datagen.splits.ngrams import OVERLAP, Forbidden, read_problems

STAGES = ("odin-100m-early", "odin-100m", "odin-100m-late")
EXAMPLES = 3
LEAST_WORD, LEAST_CODE, MOST_SCHEMA = 0.40, 0.30, 0.01
_SHOWN = 5

SPLITS = {
    "train": "what models are trained on",
    "test_numbers": "given numbers (3%) and first names (5%) that training never has",
    "test_composition": "compositions of operations that training never has: one in ten of those "
    "with three or more equations, and of pipelines of steps",
    "test_schema": "whole stories and tasks (10%), whole wordings (10%) and paraphrases (3%) that "
    "training never has",
    "test_longer": "solutions of more than six equations",
}


@dataclass(frozen=True)
class CardOptions:
    """limit: training items whose texts are read, 0 for all. compare: an ordinary corpus.

    against: files of problems that training must not share `OVERLAP` words with. tokenizer: lengths
    are in its tokens, else in characters. stages: mixtures of the curriculum; without any, those
    that the data set's own mixture belongs to.
    """

    limit: int = 200_000
    compare: Path | None = None
    against: tuple[Path, ...] = ()
    tokenizer: Path | None = None
    stages: tuple[str, ...] = ()


def write_card(data: Path, options: CardOptions) -> Page:
    """The card of the data set in `data`.

    Raises DataFolderError for a folder without one, ForeignFileError for a file that is no list of
    problems.
    """
    from datagen.report import plots

    manifest = _manifest(data)
    contents = contents_of(data)
    train = list(spread_items(data, "train", options.limit))
    page = Page(f"Data set {manifest['mixture']}, seed {manifest['seed']}")
    total = sum(contents.counts.values())
    page.paragraph(
        f"{total:,} items, each verified, of {len(_schemas(contents))} schemas in "
        f"{len(contents.by(lambda group: group.family, ''))} families. Texts were read of "
        f"{len(train):,} items of training."
    )
    _counts(page, contents)
    _shares(page, contents, plots)
    _lengths(page, train, options.tokenizer, plots)
    if stages := options.stages or _stages_of(manifest["mixture"]):
        _curriculum(page, stages, plots)
    _diversity(page, train, options.compare)
    held_out = {
        split: list(spread_items(data, split, 0)) for split in contents.splits() if split != "train"
    }
    _overlap(page, contents, train, held_out)
    if options.against:
        _foreign(page, train, options.against)
    _examples(page, train)
    return page


def _manifest(data: Path) -> Mapping[str, str]:
    try:
        return json.loads((data / "manifest.json").read_text())
    except (OSError, ValueError):
        raise DataFolderError(
            f"{data}: expected a complete data set with manifest.json, made by `generate`"
        ) from None


def _schemas(contents: Contents) -> Counter[str]:
    return contents.by(lambda group: f"{group.family}/{group.schema}", "")


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "0%"


def _counts(page: Page, contents: Contents) -> None:
    page.heading("Splits")
    sizes = contents.by(lambda group: group.split, "")
    page.table(
        ("split", "items", "what it holds"),
        [(split, sizes[split], SPLITS[split]) for split in contents.splits()],
    )
    page.heading("Items of training by kind and level")
    levels = sorted({group.level for group in contents.counts})
    counts = contents.by(lambda group: f"{group.kind} {group.level}")
    kinds = contents.by(lambda group: group.kind)
    page.table(
        ("kind", "items", "share", *(f"level {level}" for level in levels)),
        [
            (
                kind,
                kinds[kind],
                _percent(kinds[kind], kinds.total()),
                *(counts[f"{kind} {level}"] for level in levels),
            )
            for kind in KINDS
            if kinds[kind]
        ],
    )
    page.heading("Items of training by family")
    by_family = contents.by(lambda group: f"{group.kind} {group.family}")
    schemas: dict[str, set[str]] = defaultdict(set)
    weighted: Counter[str] = Counter()
    for group, items in contents.counts.items():
        if group.split == "train":
            name = f"{group.kind} {group.family}"
            schemas[name].add(group.schema)
            weighted[name] += group.level * items
    page.table(
        ("kind", "family", "schemas", "items", "share", "mean level"),
        [
            (
                *name.split(" "),
                len(schemas[name]),
                items,
                _percent(items, by_family.total()),
                f"{weighted[name] / items:.2f}",
            )
            for name, items in by_family.most_common()
        ],
    )


def _shares(page: Page, contents: Contents, plots) -> None:
    page.heading("Shares that are promised")
    kinds = contents.by(lambda group: group.kind)
    total = kinds.total()
    judged = contents.by(_judged)
    del judged[""]
    largest = judged.most_common(1)[0] if judged else ("none", 0)
    code = kinds["code"] + kinds["trace"]
    page.table(
        ("promise", "here", "kept"),
        [
            ("word problems, 40% at least", _percent(kinds["word"], total),
             _kept(kinds["word"] >= LEAST_WORD * total)),
            ("code with its traces, 30% at least", _percent(code, total),
             _kept(code >= LEAST_CODE * total)),
            (f"schemas of word problems and of code, 1% at most each; the largest is {largest[0]}",
             f"{100 * largest[1] / total:.2f}%", _kept(largest[1] <= MOST_SCHEMA * total)),
            ("prompts that occur twice, none", contents.repeats, _kept(not contents.repeats)),
        ],
    )  # fmt: skip
    over = [(name, n) for name, n in judged.most_common() if n > MOST_SCHEMA * total]
    if over:
        page.paragraph(
            "Over 1%: " + ", ".join(f"{name} ({100 * n / total:.2f}%)" for name, n in over) + "."
        )
    page.plot(
        plots.bars({k: 100 * n / total for k, n in kinds.most_common()}, "% of training"),
        "Kinds.",
    )
    by_family = contents.by(lambda group: group.family)
    page.plot(
        plots.bars({k: 100 * n / total for k, n in by_family.most_common()}, "% of training"),
        "Families.",
    )
    page.plot(
        plots.bars({k: 100 * n / total for k, n in judged.most_common(30)}, "% of training", 1.0),
        "The 30 largest schemas of word problems and code, and the limit of 1%.",
    )


def _judged(group: Group) -> str:
    """The schema that the rule of 1% is about; empty for other kinds."""
    return f"{group.family}/{group.schema}" if group.kind in ("word", "code", "trace") else ""


def _kept(kept: bool) -> str:
    return "yes" if kept else "NO"


def _lengths(page: Page, train: Sequence[Item], tokenizer: Path | None, plots) -> None:
    unit = "tokens" if tokenizer else "characters"
    page.heading(f"Lengths in {unit}, prompt and solution")
    texts = ["".join(render(item)) for item in train]
    if tokenizer:
        encoder = Tokenizer.from_file(str(tokenizer))
        measured = [len(code.ids) for code in encoder.encode_batch_fast(texts)]
    else:
        measured = [len(text) for text in texts]
    lengths: dict[str, list[int]] = defaultdict(list)
    for item, length in zip(train, measured, strict=True):
        lengths[item.kind].append(length)
    rows = []
    for kind in KINDS:
        if kind in lengths:
            ordered = sorted(lengths[kind])
            at = [ordered[int(share * (len(ordered) - 1))] for share in (0.05, 0.5, 0.95, 1.0)]
            rows.append((kind, round(sum(ordered) / len(ordered)), *at))
    page.table(("kind", "mean", "5%", "median", "95%", "longest"), rows)
    page.plot(plots.histograms({k: lengths[k] for k in KINDS if k in lengths}, unit), "Lengths.")


def _stages_of(mixture: str) -> Sequence[str]:
    if mixture in STAGES:
        return STAGES
    return (mixture,) if mixture in mixture_names() else ()


def _curriculum(page: Page, stages: Sequence[str], plots) -> None:
    page.heading("Curriculum")
    shares: dict[str, dict[str, float]] = {}
    levels: dict[str, dict[str, float]] = {}
    for stage in stages:
        weights: Counter[str] = Counter()
        weighted: Counter[str] = Counter()
        for stream in load_mixture(stage).streams:
            kind = families()[stream.family].kind
            weights[kind] += stream.weight
            weighted[kind] += stream.weight * stream.level
        shares[stage] = {kind: weights[kind] for kind in KINDS if weights[kind]}
        levels[stage] = {kind: weighted[kind] / weights[kind] for kind in shares[stage]}
    page.paragraph(
        "Training reads the mixtures in this order. A level is the number of equations of a word "
        "problem, a step in the size of a calculation, or the length of a program."
    )
    page.table(
        ("stage", "kind", "share", "mean level"),
        [
            (stage, kind, _percent(share, 1), f"{levels[stage][kind]:.2f}")
            for stage in stages
            for kind, share in shares[stage].items()
        ],
    )
    page.plot(plots.curriculum(shares, levels), "Shares and mean levels by stage.")


def _diversity(page: Page, train: Sequence[Item], compare: Path | None) -> None:
    page.heading("Diversity")
    page.paragraph(
        f"Distinct word {N}-grams per {PROBLEMS:,} prompts, in a random sample of each group (that "
        "of a smaller group is scaled up), and self-BLEU: how alike the prompts are, from 0 to 1. "
        "All numerals count as one word."
    )
    groups: dict[str, list[str]] = defaultdict(list)
    for item in train:
        groups[item.kind].append(item.prompt)
        groups[f"{item.kind}: {item.family}"].append(item.prompt)
        if item.family == "story":
            groups[f"story: {item.schema.partition('_')[0]}"].append(item.prompt)
    measured: list[tuple[str, Diversity | None]] = []
    if compare:
        measured.append((f"compared: {compare.name}", diversity(read_problems(compare))))
    measured += [(name, diversity(groups[name])) for name in sorted(groups, key=_group_order)]
    page.table(
        ("group", "prompts", f"distinct {N}-grams", "self-BLEU"),
        [
            (name, found.problems, round(found.distinct), f"{found.self_bleu:.2f}")
            for name, found in measured
            if found
        ],
    )


def _group_order(name: str) -> tuple[bool, str]:
    return ":" in name, name


def _overlap(
    page: Page, contents: Contents, train: Sequence[Item], held_out: Mapping[str, list[Item]]
) -> None:
    page.heading("Overlap of training with the held-out splits")
    checks = overlap(train, held_out)
    page.table(
        ("split", "what must not be in training", "items checked", "against", "found"),
        [(c.split, c.claim, c.checked, c.trained or "", len(c.shared)) for c in checks],
    )
    page.paragraph(
        "Operators and data flow are read from the numbers of a solution; an item whose numbers "
        "leave a doubt is not checked by them."
    )
    for check in checks:
        for test, trained in check.shared[:_SHOWN]:
            page.listing(
                f"{check.split}, {test.family}/{test.schema}:\n{test.prompt}\n{test.solution}\n"
                f"\ntrain, {trained.family}/{trained.schema}:\n{trained.prompt}\n{trained.solution}"
            )


def _foreign(page: Page, train: Sequence[Item], against: Sequence[Path]) -> None:
    page.heading(f"Runs of {OVERLAP} words shared with problems of others")
    rows: list[tuple[str, int, int]] = []
    shown = []
    for path in against:
        problems = read_problems(path)
        forbidden = Forbidden(problems)
        found = [(item, run) for item in train if (run := forbidden.shared(item.prompt))]
        rows.append((path.name, len(problems), len(found)))
        shown += [f"{path.name}: {run}\n\n{item.prompt}" for item, run in found[:_SHOWN]]
    page.table(("file", "problems", "training items that share a run"), rows)
    for text in shown:
        page.listing(text)


def _examples(page: Page, train: Sequence[Item]) -> None:
    page.heading("Examples")
    for kind in KINDS:
        items = [item for item in train if item.kind == kind]
        for item in items[:: max(1, len(items) // EXAMPLES)][:EXAMPLES]:
            page.paragraph(f"{kind}, {item.family}/{item.schema}, level {item.level}")
            page.listing("".join(render(item)))
