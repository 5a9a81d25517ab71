"""The left side of the view."""

from __future__ import annotations

from corpus.agreement.codings import CodingUnit
from desktop.agreement.view import AgreementView


def test_everything_is_empty_without_a_project(view: AgreementView) -> None:
    side = view.figures
    assert side.confusion.confusion.rowCount()
    side.show_figures(CodingUnit.STATEMENT, None)
    side.show_confusion(None)
    assert side.tags.tags.rowCount() == 0 and side.confusion.confusion.tags == []
