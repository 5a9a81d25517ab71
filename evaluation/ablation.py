"""The contribution of each part of the score: the same measures with one part left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import Any
from unittest.mock import patch

from corpus.matching import suggest_links
from corpus.matching.ranking import index, latent, likeness, rows
from corpus.matching.words.statements import Field
from evaluation.gold import Gold
from evaluation.measures import pair_of, quality


def _parts() -> dict[str, Callable[[], Any]]:
    return {
        "everything": nullcontext,
        "without words": lambda: patch.dict(rows.SHARES, {Field.WORDS: 0.0}),
        "without related words": lambda: patch.dict(rows.SHARES, {Field.RELATED: 0.0}),
        "without figures": lambda: patch.dict(rows.SHARES, {Field.FIGURES: 0.0}),
        "without the latent space": lambda: patch.object(latent, "DIMENSIONS", 0),
        "without neighbours": lambda: patch.object(latent, "BESIDE", 0.0),
        "without company": lambda: patch.object(likeness, "COMPANY_SHARE", 0.0),
        "without the correction for hubs": lambda: patch.object(likeness, "HUB_POWER", 0.0),
        "without the drawing of lengths": lambda: patch.object(rows, "PIVOT", 0.0),
    }


def print_table(golds: Sequence[Gold]) -> None:
    """Recall at 10 and precision at 50 of each gold standard, with each part left out in turn."""
    names = " | ".join(f"{gold.name} R@10 | P@50" for gold in golds)
    print(f"\n| | {names} |\n|---|{'---:|---:|' * len(golds)}")
    for name, leaving_out in _parts().items():
        cells = []
        with leaving_out():
            for gold in golds:
                index.forget()
                found = quality(
                    [pair_of(suggestion, gold) for suggestion in suggest_links(gold.articles)], gold
                )
                cells.append(f"{found.recall:.3f} | {found.precision:.2f}")
        print(f"| {name} | {' | '.join(cells)} |", flush=True)
    index.forget()
