from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from corpus.comparing.values import LedgerEntry
from corpus.identities import ArticleId
from corpus.model import Span
from db import edits
from db.edits.links import Place
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE
from desktop.comparing.ledger.ledger_view import LedgerView
from desktop.comparing.ledger.rate_popup import RatePopup
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from desktop.widgets.status_popup import ScopePopup
from tests.desktop import panels
from tests.desktop.comparing.fares import FINANCE

B, E = "article-2", "article-5"


def titles(view: LedgerView) -> list[str]:
    return [line.title for line in view.model.shown]


def select(view: LedgerView, title: str, article: str = "") -> None:
    key = next(line.key for line in view.model.lines if line.title == title)
    assert view.grid.select(key, article)


def test_it_lists_the_questions_with_figures_and_selects_the_first(view: LedgerView) -> None:
    assert titles(view)[:2] == ["起步价", "调价后平均票价"]
    assert view.line is not None and view.line.title == "起步价"
    assert view.plot.plot.picture is not None and view.plot.plot.picture.title == "起步价"
    assert len(view.quotes.list.quotes) == 5


def test_what_is_empty_only_because_figures_are_being_read_says_so(
    services: Any, fares: Workspace, qtbot: QtBot
) -> None:
    view = LedgerView(
        fares, services.comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(view)
    view.show()
    note = view.findChild(EmptyNote)
    assert note is not None
    assert not view.model.lines and note.text() == "Figures are still being read"
    qtbot.waitUntil(lambda: bool(view.model.lines), timeout=panels.PATIENCE)
    assert not note.isVisible()


def test_plot_and_quotes_follow_the_selected_line_and_article(view: LedgerView) -> None:
    select(view, "年增票款收入", B)
    assert view.plot.plot.picture is not None and view.plot.plot.picture.title == "年增票款收入"
    assert view.plot.plot.current == B
    assert view.quotes.list.currentIndex().row() == 1
    warning = view.findChild(QLabel, "ledgerWarning")
    assert warning is not None and warning.isVisible()


def test_selecting_a_lane_or_a_quote_selects_its_cell(view: LedgerView) -> None:
    select(view, "年增票款收入", B)
    view.plot.plot.set_current("article-3")
    assert view.article == "article-3" and view.grid.current.column() == FIRST_ARTICLE + 2
    view.quotes.list.setCurrentIndex(view.quotes.list.model().index(3, 0))
    assert view.article == "article-4"
    assert view.plot.plot.current == "article-4"


def test_each_of_several_figures_of_an_article_is_selected_for_itself(
    view: LedgerView, fares: Workspace, current: Current, qtbot: QtBot
) -> None:
    select(view, "年增票款收入", B)
    question = view.line.row.question if view.line is not None else None
    assert question is not None
    start = FINANCE.index("补贴接近60亿元")
    place = Place(ArticleId(B), Span(start, start + 8))
    panels.changing(fares, qtbot, lambda: fares.perform(edits.group_places, [place], question.id))

    def entries() -> list[LedgerEntry]:
        return view.line.entries(B) if view.line is not None else []

    qtbot.waitUntil(lambda: len(entries()) == 2, timeout=panels.PATIENCE)
    view.plot.plot.set_current(f"{B}/1")
    assert (view.lane, view.article) == (f"{B}/1", B)
    assert view.quotes.list.quotes[view.quotes.list.currentIndex().row()].lane == view.lane
    assert current.claim == entries()[1].claim != entries()[0].claim
    select(view, "起步价", B)
    assert view.lane == B


def test_the_claim_of_the_selected_figure_is_told_to_the_window(view: LedgerView, current: Current) -> None:
    select(view, "年增票款收入", B)
    line = view.line
    assert line is not None
    entry = line.entry(B)
    assert entry is not None and current.claim == entry.claim


def test_enter_goes_to_the_source_and_space_shows_it(
    view: LedgerView, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    select(view, "年增票款收入", B)
    qtbot.keyClick(view.grid.main, Qt.Key.Key_Return)
    qtbot.keyClick(view.grid.main, Qt.Key.Key_Space)
    view.grid.select(view.grid.current_key)
    assert [(place.article, place.preview) for place in places] == [(B, False), (B, True)]
    view.quotes.list.opened.emit(E)
    view.plot.activated.emit("article-3")
    assert [place.article for place in places[2:]] == [E, "article-3"]


def test_outside_of_the_articles_enter_goes_to_the_baseline(
    view: LedgerView, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    key = next(line.key for line in view.model.lines if line.title == "财政补贴")
    row = view.model.row_of(key)
    view.grid.main.setCurrentIndex(view.model.index(row, view.model.columnCount() - 1))
    qtbot.keyClick(view.grid.main, Qt.Key.Key_Return)
    assert places[0].article == B


def test_filters_narrow_the_table_and_say_when_nothing_is_left(view: LedgerView) -> None:
    assert view.focusProxy() is view.grid
    view.toolbar.differing.click()
    assert "起步价" not in titles(view) and "去年日均客流" in titles(view)
    view.toolbar.field.setText("没有这样的词")
    note = view.findChild(EmptyNote)
    assert note is not None and note.isVisible() and not view.grid.isVisible()
    assert note.text() == "No line matches. Clear the filters to see all."
    assert view.focusProxy() is view._empty
    view.toolbar.clear()
    assert view.focusProxy() is view.grid
    assert view.grid.isVisible() and len(titles(view)) == view.model.total


def test_the_selected_line_stays_selected_over_a_filter(view: LedgerView) -> None:
    select(view, "年增票款收入", B)
    view.toolbar.field.setText("年")
    assert view.line is not None and view.line.title == "年增票款收入" and view.article == B


def test_an_article_can_be_left_out(view: LedgerView) -> None:
    select(view, "年增票款收入", B)
    view.toolbar.source_toggled.emit("article-6", False)
    assert view.model.column_of("article-6") == -1
    assert view.toolbar.sources.text() == "Sources: 5/6"
    assert view.line is not None and view.line.title == "年增票款收入"
    view.toolbar.source_toggled.emit("article-6", True)
    assert view.model.column_of("article-6") == FIRST_ARTICLE + 5


def test_changes_of_the_project_are_followed(view: LedgerView, fares: Workspace, qtbot: QtBot) -> None:
    select(view, "年增票款收入", E)
    fares.perform(edits.set_rate, "HKD", "CNY", 0.9, "")
    qtbot.waitUntil(lambda: view.line is not None and not view.line.apart, timeout=panels.PATIENCE)
    assert view.line is not None and view.line.title == "年增票款收入" and view.article == E


def test_a_rate_is_asked_for_a_line_with_two_currencies(view: LedgerView, fares: Workspace) -> None:
    select(view, "去年日均客流", B)
    view.ask_rate()
    assert view.line is not None and view.line.title == "年增票款收入"
    popup = view.findChild(RatePopup)
    assert popup is not None and popup.isVisible()
    popup.close()


def test_that_no_line_has_two_currencies_is_said(view: LedgerView) -> None:
    view.toolbar.field.setText("日均客流")
    view.toolbar.changed.emit()
    view.ask_rate()
    warning = view.findChild(QLabel, "ledgerWarning")
    assert warning is not None and "two currencies" in warning.text()
    assert view.findChild(RatePopup) is None


def test_p_asks_for_the_scope_of_the_selected_figure(view: LedgerView, qtbot: QtBot) -> None:
    select(view, "去年日均客流", B)
    qtbot.keyClick(view.grid.main, Qt.Key.Key_P)
    assert view.findChild(ScopePopup, "scopePopup") is not None


def test_b_makes_the_selected_article_the_baseline(view: LedgerView, fares: Workspace, qtbot: QtBot) -> None:
    select(view, "去年日均客流", B)
    panels.changing(fares, qtbot, lambda: qtbot.keyClick(view.grid.main, Qt.Key.Key_B))
    qtbot.waitUntil(lambda: view.line is not None and view.line.row.baseline == B, timeout=panels.PATIENCE)


def test_selected_lines_are_copied_as_a_table(view: LedgerView, qtbot: QtBot) -> None:
    select(view, "年增票款收入", B)
    qtbot.keyClick(view.grid.main, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QApplication.clipboard().mimeData()
    head, row = mime.text().strip("\n").split("\n")
    assert head.split("\t")[:3] == ["Question", "Unit", "A 临江日报"]
    assert row.split("\t")[:4] == ["年增票款收入", "million CNY", "≈ 820", "1,200–1,500"]
    assert "<td>1.26 billion HKD</td>" in mime.html()


def test_the_counts_are_told(view: LedgerView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.counted) as told:
        view.catch_up()
    assert told.args == [view.model.total, sum(line.disputed for line in view.model.lines)]


def test_the_state_outlives_the_view(view: LedgerView, services: Any, comparing: Any, qtbot: QtBot) -> None:
    view.toolbar.differing.click()
    view.toolbar.source_toggled.emit("article-6", False)
    view.grid.sort(0, True)
    select(view, "年增票款收入", B)
    other = LedgerView(
        services.workspace, comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(other)
    other.restore(view.state())
    assert titles(other) == titles(view)
    assert other.grid.sorted == (0, True) and other.model.column_of("article-6") == -1
    assert other.line is not None and other.line.title == "年增票款收入" and other.article == B


def test_widths_and_splits_are_kept_for_the_next_session(
    view: LedgerView, services: Any, comparing: Any, qtbot: QtBot
) -> None:
    view.grid.main.setColumnWidth(FIRST_ARTICLE, 201)
    view.hide()
    other = LedgerView(
        services.workspace, comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(other)
    assert other.grid.widths()[B.replace("2", "1")] == 201


@pytest.mark.parametrize("stored", [b"", b"no json", b"[1]", b'{"widths": 3, "split": "x"}'])
def test_a_layout_that_cannot_be_read_is_none(
    stored: bytes, services: Any, comparing: Any, qtbot: QtBot
) -> None:
    services.settings.set_layout("ledger", stored)
    made = LedgerView(
        services.workspace, comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(made)
    assert made.grid.widths() == {}


def test_without_questions_it_says_what_to_do(view: LedgerView, fares: Workspace, qtbot: QtBot) -> None:
    questions = list(panels.rows(fares).questions)
    fares.perform(edits.delete_questions, questions)
    note = view.findChild(EmptyNote)
    assert note is not None
    qtbot.waitUntil(note.isVisible, timeout=panels.PATIENCE)
    assert note.text().startswith("No question yet.")
    assert view.line is None and view.plot.plot.picture is None
