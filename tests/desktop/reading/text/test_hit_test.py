"""From a point to the claim at it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from corpus.model import Claim
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import (
    picture,
)


def test_a_click_on_an_underline_tells_the_claim_it_belongs_to(
    qtbot: QtBot, view: ReadingView, claims: list[Claim]
) -> None:
    line = view.span_geometry(claims[2].span).first_line  # type: ignore[union-attr]
    where = QPoint(round(line.left + 20), round(line.baseline + 6))
    assert view.claim_at(where) == claims[1].id


def test_a_click_on_a_margin_bar_tells_its_claim(view: ReadingView, claims: list[Claim]) -> None:
    line = view.span_geometry(claims[0].span).first_line  # type: ignore[union-attr]
    picture(view)
    assert view.claim_at(QPoint(view.column()[0] - 7, round(line.baseline - 5))) == claims[0].id
