"""The comparable figures of other articles in a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.current import Current
from desktop.derived.figures import Figures
from desktop.findings.inspector.comparables import ComparablesPopup, FoundFigure, claim_over
from desktop.findings.inspector.figure_card import FigureCard
from desktop.findings.inspector.figure_section import FigureSection
from desktop.findings.inspector.inspector import Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def popup(inspector: Inspector, current: Current, figures: Figures, qtbot: QtBot) -> ComparablesPopup:
    """Opened from the riders of the weekly."""
    current.set_claim("claim-8")
    qtbot.waitUntil(lambda: inspector.findChild(FigureCard) is not None, timeout=panels.PATIENCE)
    # The first is 去年.
    card = inspector.findChildren(FigureCard)[-1]
    qtbot.keyClick(card, Qt.Key.Key_C)
    opened = inspector.window().findChild(ComparablesPopup)
    assert opened is not None
    qtbot.waitUntil(lambda: opened.found.rowCount() == 2 and not figures.busy, timeout=panels.PATIENCE)
    qtbot.wait(20)
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


def test_g_puts_both_claims_into_one_question(
    popup: ComparablesPopup, river: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(popup, Qt.Key.Key_G))
    claims = panels.rows(river).claims
    assert claims["claim-8"].question == claims["claim-5"].question is not None
    assert len(claims) == 12


def test_the_shortest_claim_over_a_figure_is_taken(popup: ComparablesPopup, river: Workspace) -> None:
    one = found(popup, 1)
    claim = claim_over(panels.rows(river), one)
    assert claim is not None and claim.id == "claim-5"
    assert one.clause.start <= one.span.start < one.span.end <= one.clause.end


def test_a_figure_in_no_claim_becomes_one(
    inspector: Inspector, river: Workspace, current: Current, popup: ComparablesPopup, qtbot: QtBot
) -> None:
    section = inspector.findChild(FigureSection)
    assert section is not None
    one = found(popup, 1)
    from dataclasses import replace

    elsewhere = replace(one, span=Span(0, 2), clause=Span(0, 4))
    assert claim_over(panels.rows(river), elsewhere) is None
    panels.changing(river, qtbot, lambda: popup.grouped.emit(elsewhere))
    made = [claim for claim in panels.rows(river).claims_of("article-1") if claim.start == 0]
    assert [claim.end for claim in made] == [4]
    assert made[0].question == panels.rows(river).claims["claim-8"].question
