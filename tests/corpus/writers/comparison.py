"""A row of a comparison, built by hand."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.values import Row, Why, WhyCode
from corpus.figures import compare
from tests.corpus.report.build import cell, row


def a_row(**fields: str) -> Row:
    base, other = cell("a", "baseline", "投资10亿元"), cell("b", "differs_in_figure", "投资12亿元")
    assert base.figure is not None
    assert other.figure is not None
    other = replace(
        other, comparison=compare(base.figure.figure, other.figure.figure), overruled=True, echo=True
    )
    return row(base, other, cell("c", "unread"), title="总投资", **fields)  # type: ignore[arg-type]


def a_draft() -> Row:
    """The row as a draft with its reasons."""
    why = (Why(WhyCode.MEANING), Why(WhyCode.FIGURES_AGREE, ("10亿",), ("a", "b")))
    return replace(a_row(), question=None, score=0.856, why=why)
