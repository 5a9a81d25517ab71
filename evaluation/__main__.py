"""``python -m evaluation [--ablation] [TEXTS LINKS]``: how good the suggestions are.

Without arguments on the gold of this repository: the sample's articles, and others on another subject.
``TEXTS`` is a folder of text files and ``LINKS`` a file as :mod:`evaluation.gold` describes it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from corpus.matching import suggest_links
from corpus.matching.statements import prepared
from evaluation import ablation
from evaluation.floor import floor_scores
from evaluation.gold import Gold, read_gold
from evaluation.learned import gain
from evaluation.measures import look_alikes_taken, pair_of, quality, ranked_by, relation_right

_ROOT = Path(__file__).resolve().parent.parent
_OWN = _ROOT / "tests" / "data" / "matching"
_HEAD = "| articles | links | measure | ours | floor |\n|---|---:|---|---:|---:|"


def own_golds() -> list[Gold]:
    """The golds of this repository."""
    sample = read_gold("sample", _ROOT / "resources" / "sample", _OWN / "sample-links.jsonl")
    folders = sorted(path for path in _OWN.iterdir() if path.is_dir())
    return [sample, *(read_gold(folder.name, folder, folder / "links.jsonl") for folder in folders)]


def rows(gold: Gold) -> Iterator[tuple[str, str, str]]:
    """What is measured on a gold: name, ours, floor."""
    suggestions = suggest_links(gold.articles)
    ours = quality([pair_of(one, gold) for one in suggestions], gold)
    texts = [one.text for article in gold.articles for one in prepared(article).statements]
    floor = quality(ranked_by(floor_scores(texts), gold), gold)
    yield "recall at 10", f"{ours.recall:.3f}", f"{floor.recall:.3f}"
    yield "precision at 50", f"{ours.precision:.2f}", f"{floor.precision:.2f}"
    taken, shown = look_alikes_taken(suggestions, gold)
    yield "look-alikes among the first 200 that are proposed as equivalent", f"{taken} of {shown}", ""
    for relation in ("differs_in_figure", "equivalent", "contradicts"):
        right, told = relation_right(suggestions, gold, relation)
        yield f"relation proposed right: {relation}", f"{right} of {told}", ""
    before, after = gain(gold, suggestions)
    yield "recall at 10 of one half, the other half accepted", f"{before:.3f} → {after:.3f}", ""


def main(arguments: list[str]) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m evaluation")
    parser.add_argument("--ablation", action="store_true", help="also what each part of the score gives")
    parser.add_argument("texts", nargs="?", type=Path)
    parser.add_argument("links", nargs="?", type=Path)
    asked = parser.parse_args(arguments)
    if (asked.texts is None) != (asked.links is None):
        parser.error("a folder of texts and a file of links, or neither")
    golds = own_golds() if asked.texts is None else [read_gold(asked.texts.name, asked.texts, asked.links)]
    print(_HEAD)
    for gold in golds:
        for name, ours, floor in rows(gold):
            print(f"| {gold.name} | {len(gold.relations)} | {name} | {ours} | {floor} |", flush=True)
    if asked.ablation:
        ablation.print_table(golds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
