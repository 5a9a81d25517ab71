"""An analyst checks the figures: hovers, corrects, dismisses, undoes, and finds all of them in one table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from corpus.model import MarkAction, Span
from desktop.app.launch import Program
from desktop.current import Destination
from desktop.findings.figures.editor import FigureEditor
from desktop.findings.inspector.figure_card import FigureCard
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.tables.figures_view import FiguresView
from desktop.reading.text.reading_view import ReadingView
from desktop.settings import Settings
from tests.desktop.build import RIVER_DAILY
from tests.journeys.desks import close_desk, command, open_desk, the, wait


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    desk = open_desk(qapp, settings, qtbot, tmp_path)
    wait(qtbot, lambda: desk.services.figures.of("article-1") is not None)
    yield desk
    close_desk(desk)


def tip(desk: Program, words: str) -> str:
    """What hovering these words of the first article tells."""
    view = the(desk.window, ReadingView, "readingView")
    start = RIVER_DAILY.index(words)
    geometry = view.span_geometry(Span(start, start + len(words)))
    assert geometry is not None
    return view.tip_at(geometry.rects[0].center().toPoint())


def cards(desk: Program) -> list[FigureCard]:
    inspector = the(desk.window, Inspector, "inspector")
    return [card for card in inspector.findChildren(FigureCard) if card.isVisible()]


def click(desk: Program, name: str) -> None:
    the(the(desk.window, Inspector, "inspector"), QAbstractButton, name).click()


def test_hovering_tells_the_value_in_the_readers_words(desk: Program) -> None:
    assert "about 140 million CNY" in tip(desk, "1.4亿元")
    desk.services.settings.set_value("figure_scale", "chinese")
    assert "约 1.4亿元人民币" in tip(desk, "1.4亿元")
    assert "“约”" in tip(desk, "1.4亿元")


def test_underlines_can_be_turned_off_and_stay_so(desk: Program) -> None:
    assert desk.window.actions_table["figures.underline"].isChecked()
    command(desk, "figures.underline")
    assert "140" not in tip(desk, "1.4亿元") and "亿" not in tip(desk, "1.4亿元")
    assert desk.services.settings.value("show_figures") is False
    assert not desk.window.actions_table["figures.underline"].isChecked()
    command(desk, "figures.underline")
    assert "140 million CNY" in tip(desk, "1.4亿元")


def test_correcting_dismissing_and_taking_it_back(desk: Program, qtbot: QtBot) -> None:
    snapshot = desk.workspace.snapshot
    assert snapshot is not None
    desk.services.current.go_to(Destination(article="article-1", claim="claim-4"))
    wait(qtbot, lambda: len(cards(desk)) == 1)
    click(desk, "correctFigure")
    form = the(desk.window, FigureEditor, "figureEditor")
    form.low.setText("1.5亿")
    form.high.setText("1.5亿")
    qtbot.keyClick(form.low, Qt.Key.Key_Return)
    wait(qtbot, lambda: len(snapshot.marks_of("claim-4")) == 1)
    assert snapshot.marks_of("claim-4")[0].action is MarkAction.CORRECTED
    assert "150 million" in tip(desk, "1.4亿元")
    assert desk.window.actions_table["undo"].text().count("1.4亿元") == 1

    click(desk, "dismissFigure")
    wait(qtbot, lambda: snapshot.marks_of("claim-4")[0].action is MarkAction.DISMISSED)
    assert "150 million" not in tip(desk, "1.4亿元")
    for _ in range(2):
        before = desk.workspace.undoable
        command(desk, "undo")
        wait(qtbot, lambda before=before: desk.workspace.undoable != before)  # type: ignore[misc]
    assert not snapshot.marks_of("claim-4")
    assert "140 million CNY" in tip(desk, "1.4亿元")
    card = cards(desk)[0]
    assert (the(card, QLabel, "figureValue").text(), the(card, QLabel, "figureUnit").text()) == (
        "140 million",
        "CNY",
    )


def test_from_the_figures_table_to_the_words(desk: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    view = desk.window.findChild(FiguresView)
    assert view is not None
    wait(qtbot, lambda: not desk.services.figures.unread() and not desk.services.jobs.running)
    view.set_filter("unit", "人次")
    the(view, QLineEdit, "filterField").setText("20萬")
    table = the(view, QTableView, "findingsTable")
    wait(qtbot, lambda: table.model().rowCount() == 1)
    qtbot.keyClick(the(view, QLineEdit, "filterField"), Qt.Key.Key_Down)
    assert desk.services.current.claim == "claim-11"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    wait(qtbot, lambda: desk.services.current.article == "article-3")
    wait(qtbot, lambda: not view.isVisible())


def test_correcting_and_dismissing_in_the_table(desk: Program, qtbot: QtBot) -> None:
    """F2 opens the form under the row, Delete dismisses; one undo takes back a figure with the claim made for it."""
    snapshot = desk.workspace.snapshot
    assert snapshot is not None
    claims = len(snapshot.claims)
    qtbot.keyClick(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    view = desk.window.findChild(FiguresView)
    assert view is not None
    wait(qtbot, lambda: not desk.services.figures.unread() and not desk.services.jobs.running)
    table = the(view, QTableView, "findingsTable")

    def words() -> list[str]:
        return [table.model().index(row, 1).data() for row in range(table.model().rowCount())]

    table.setFocus()
    table.selectRow(words().index("10月7日"))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    form = the(view, FigureEditor, "figureEditor")
    form.date.setText("2026-10-07")
    qtbot.keyClick(form.date, Qt.Key.Key_Return)
    wait(qtbot, lambda: len(snapshot.claims) == claims + 1)
    made = snapshot.claims[desk.services.current.claim or ""]
    assert "10月7日" in made.quote and [mark.value for mark in snapshot.marks_of(made.id)] == ["2026-10-07"]
    wait(qtbot, lambda: desk.window.focusWidget() is table)
    command(desk, "undo")
    wait(qtbot, lambda: len(snapshot.claims) == claims)

    table.selectRow(words().index("20萬人次"))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    wait(qtbot, lambda: len(snapshot.marks_of("claim-11")) == 1)
    wait(qtbot, lambda: "20萬人次" not in words())
    command(desk, "undo")
    wait(qtbot, lambda: not snapshot.marks_of("claim-11"))
    wait(qtbot, lambda: "20萬人次" in words())
