"""The comparable figures of other articles in a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId, ClaimId
from corpus.model import Span
from db import edits
from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.comparables import ComparablesPopup, FoundFigure, claim_over
from tests.desktop import panels
from tests.desktop.build import river_archive

WEEKLY, DAILY = "claim-8", "claim-5"


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, river_archive())


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def popup(
    river: Workspace, current: Current, figures: Figures, theme: Theme, area: QWidget, qtbot: QtBot
) -> ComparablesPopup:
    """Opened from the riders of the weekly."""
    figures.request_all()
    qtbot.waitUntil(lambda: not figures.unread() and not figures.busy, timeout=panels.PATIENCE)
    held = figures.of_claim(panels.rows(river).claims[WEEKLY])
    assert held
    # The first is 去年.
    opened = ComparablesPopup(river, figures, current, theme, ClaimId(WEEKLY), held[-1].figure, area)
    opened.show()
    qtbot.waitUntil(lambda: opened.found.rowCount() == 2, timeout=panels.PATIENCE)
    return opened


def found(popup: ComparablesPopup, row: int) -> FoundFigure:
    one = popup.found.row_at(row)
    assert one is not None
    return one


def test_only_comparable_figures_of_other_articles_are_listed_nearest_first(popup: ComparablesPopup) -> None:
    rows = [found(popup, row) for row in range(popup.found.rowCount())]
    assert [(one.letter, one.figures.other) for one in rows] == [
        ("C", "> 200,000 person-times"),
        ("A", "215,000 person-times"),
    ]
    assert [one.figures.difference[0] for one in rows] == ["↑", "↑"]
    assert "21.5万人次" in rows[1].quote
    assert "+8.6%" in popup.found.index(1).data()
    assert not popup.grab().isNull()


def test_the_note_says_what_the_keys_do(popup: ComparablesPopup) -> None:
    note = popup.findChild(QLabel, "comparablesNote")
    assert note is not None and note.text().startswith("Enter: go there")


def test_enter_goes_and_space_previews(popup: ComparablesPopup, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    qtbot.keyClick(popup, Qt.Key.Key_Space)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert [(place.article, place.preview) for place in places] == [("article-3", True), ("article-1", False)]
    assert not popup.isVisible()


def test_g_puts_one_after_the_other_into_one_question(
    popup: ComparablesPopup, river: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(popup, Qt.Key.Key_G))
    claims = panels.rows(river).claims
    assert claims[WEEKLY].question == claims[DAILY].question is not None
    assert len(claims) == 12, "a claim over the figure is used"
    assert [found(popup, row).letter for row in range(popup.found.rowCount())] == ["C"]
    place = found(popup, 0)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(popup, Qt.Key.Key_G))
    assert popup.found.rowCount() == 0
    over = claim_over(panels.rows(river), place.article, place.span)
    assert over is not None and over.question == claims[WEEKLY].question


def test_the_shortest_claim_over_a_figure_is_taken(popup: ComparablesPopup, river: Workspace) -> None:
    one = found(popup, 1)
    claim = claim_over(panels.rows(river), one.article, one.span)
    assert claim is not None and claim.id == DAILY
    assert one.clause.start <= one.span.start < one.span.end <= one.clause.end
    assert claim_over(panels.rows(river), ArticleId("article-1"), Span(0, 2)) is None


def test_it_closes_when_the_claim_is_gone(popup: ComparablesPopup, river: Workspace, qtbot: QtBot) -> None:
    closed: list[bool] = []
    popup.closed.connect(lambda: closed.append(True))
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_claims, [ClaimId(WEEKLY)]))
    assert closed == [True]
