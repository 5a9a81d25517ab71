"""``python -m evaluation [OPTIONS] [TEXTS LINKS]``: measure the figures, the suggestions and the drafts.

Without arguments the gold standards of this repository are used: annotated texts for figures, and for links the
articles of the sample and others on other subjects.
``TEXTS`` is a folder of text files and ``LINKS`` a file in the format of :mod:`evaluation.gold`. ``--ablation`` adds
what each part of the score gives, ``--encoder none|FOLDER|ADDRESS`` takes another encoder than the built-in one, and
``--elsewhere FOLDER`` measures the drafts of articles that are not in this repository (:mod:`evaluation.elsewhere`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from corpus.matching import suggest_links
from corpus.matching.words.statements import prepared
from evaluation import ablation, drafted, elsewhere, read_figures
from evaluation.confusion import Confusion, confusion, share_rows, table_lines, total
from evaluation.floor import floor_scores
from evaluation.gold import Gold, read_gold
from evaluation.learned import gain
from evaluation.meaning import Vectors, encoder_named, vectors_of
from evaluation.measures import pair_of, quality, ranked_by

_ROOT = Path(__file__).resolve().parent.parent
_OWN = _ROOT / "tests" / "data" / "matching"
"""The gold standards of this repository."""
_HEAD = "| articles | links | measure | by words | with the encoder | floor |\n|---|---:|---|---:|---:|---:|"
"""The head of the table of suggestions."""
_RELATIONS = "| relations, all golds | by words | with the encoder | aim |\n|---|---:|---:|---:|"
"""The head of the table of relations."""


def own_golds() -> list[Gold]:
    """The gold standards of this repository."""
    sample = read_gold("sample", _ROOT / "resources" / "sample", _OWN / "sample-links.jsonl")
    folders = sorted(path for path in _OWN.iterdir() if (path / "links.jsonl").exists())
    return [sample, *(read_gold(folder.name, folder, folder / "links.jsonl") for folder in folders)]


def rows(gold: Gold, vectors: Vectors | None) -> Iterator[tuple[str, ...]]:
    """The measures on a gold standard: name, by words, with the encoder, floor. Without ``vectors`` no encoder is
    used."""
    ways = [suggest_links(gold.articles)]
    if vectors is not None:
        ways.append(suggest_links(gold.articles, vectors=vectors))
    qualities = [quality([pair_of(suggestion, gold) for suggestion in way], gold) for way in ways]
    texts = [statement.text for article in gold.articles for statement in prepared(article).statements]
    floor = quality(ranked_by(floor_scores(texts), gold), gold)
    yield "recall at 10", *_both(f"{found.recall:.3f}" for found in qualities), f"{floor.recall:.3f}"
    yield "precision at 50", *_both(f"{found.precision:.2f}" for found in qualities), f"{floor.precision:.2f}"
    before, after = gain(gold, ways[0])
    yield "recall at 10 of one half, the other half accepted", f"{before:.3f} → {after:.3f}", "", ""


def relation_tables(golds: Sequence[Gold], vectors: Vectors | None) -> list[Confusion]:
    """The confusion tables over all gold standards: by words, and with the encoder if there are ``vectors``."""
    ways = [None] if vectors is None else [None, vectors]
    return [
        total(confusion(suggest_links(gold.articles, vectors=way), gold) for gold in golds) for way in ways
    ]


def relation_rows(tables: Sequence[Confusion]) -> Iterator[tuple[str, ...]]:
    """The measures computed from the tables: name, by words, with the encoder, target."""
    for shares in zip(*map(share_rows, tables), strict=True):
        yield shares[0][0], *_both(share for _, share, _ in shares), shares[0][2]


def _both(cells: Iterable[str]) -> tuple[str, str]:
    first, *more = cells
    return first, more[0] if more else ""


def main(arguments: list[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m evaluation")
    parser.add_argument("--ablation", action="store_true", help="also what each part of the score gives")
    parser.add_argument(
        "--encoder", default="", help="none, or another than the built-in one: folder or address"
    )
    parser.add_argument("--elsewhere", type=Path, help="folder of the articles that this repository lacks")
    parser.add_argument("texts", nargs="?", type=Path)
    parser.add_argument("links", nargs="?", type=Path)
    options = parser.parse_args(arguments)
    if (options.texts is None) != (options.links is None):
        parser.error("a folder of texts and a file of links, or neither")
    if options.texts is None:
        print(*read_figures.table_lines(), "", sep="\n", flush=True)
    golds = (
        own_golds()
        if options.texts is None
        else [read_gold(options.texts.name, options.texts, options.links)]
    )
    encoder = encoder_named(options.encoder)
    vectors = vectors_of(golds, encoder) if encoder.is_on else None
    print(_HEAD)
    for gold in golds:
        for cells in rows(gold, vectors):
            print(f"| {gold.name} | {len(gold.relations)} | {' | '.join(cells)} |", flush=True)
    print(f"\n{_RELATIONS}")
    tables = relation_tables(golds, vectors)
    for cells in relation_rows(tables):
        print(f"| {' | '.join(cells)} |")
    for way, table in zip(("by words", "with the encoder"), tables, strict=False):
        print(f"\nRelations {way}:\n", *table_lines(table), sep="\n", flush=True)
    if options.texts is None:
        print("", *drafted.table_lines(vectors), sep="\n", flush=True)
    if options.elsewhere is not None:
        subjects = elsewhere.subjects_in(options.elsewhere)
        held = vectors_of(subjects, encoder) if encoder.is_on else None
        print("", *drafted.elsewhere_lines(held, subjects), sep="\n", flush=True)
    if options.ablation:
        ablation.print_table(golds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
