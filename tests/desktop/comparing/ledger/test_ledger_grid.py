from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from corpus.comparing.values import Agreement
from desktop.comparing.ledger.ledger_delegate import BESIDE_JUDGEMENT
from desktop.comparing.ledger.ledger_grid import WIDTHS, LedgerGrid
from desktop.comparing.ledger.ledger_lines import LedgerFilter, LedgerLine
from desktop.comparing.ledger.ledger_model import FIRST_ARTICLE, LedgerColumn, LedgerModel
from desktop.comparing.ledger.ledger_table import NARROWEST
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def grid(lines: dict[str, LedgerLine], fares: Workspace, theme: Theme, qtbot: QtBot) -> LedgerGrid:
    snapshot = panels.rows(fares)
    model = LedgerModel()
    made = LedgerGrid(model, theme)
    qtbot.addWidget(made)
    made.resize(1400, 400)
    made.show()
    articles = snapshot.articles_in_order()
    model.show(list(lines.values()), articles, snapshot)
    return made


def test_title_and_unit_stay_while_the_articles_scroll(grid: LedgerGrid) -> None:
    columns = range(grid.model.columnCount())
    assert [column for column in columns if not grid.frozen.isColumnHidden(column)] == [0, 1]
    assert [column for column in columns if not grid.main.isColumnHidden(column)] == list(columns)[2:]
    grid.resize(600, 200)
    grid.main.horizontalScrollBar().setValue(200)
    grid.main.verticalScrollBar().setValue(40)
    assert grid.frozen.horizontalScrollBar().value() == 0
    assert grid.frozen.verticalScrollBar().value() == 40


def test_articles_share_the_room_that_is_left_over(grid: LedgerGrid) -> None:
    wide = grid.main.columnWidth(FIRST_ARTICLE)
    assert wide > WIDTHS[LedgerColumn.ARTICLE]
    grid.resize(800, 400)
    assert grid.main.columnWidth(FIRST_ARTICLE) == WIDTHS[LedgerColumn.ARTICLE]


def test_the_unit_column_is_as_wide_as_the_units(grid: LedgerGrid, lines: dict[str, LedgerLine]) -> None:
    from dataclasses import replace

    long = [replace(line, language="zh_TW") for line in lines.values()]
    narrow = grid.frozen.columnWidth(1)
    grid.model.show(long, [], None)
    assert grid.frozen.columnWidth(1) > narrow


def test_a_judgement_can_be_read_beside_its_mark_and_sign(
    grid: LedgerGrid, lines: dict[str, LedgerLine], theme: Theme
) -> None:
    column = grid.model.columnCount() - 2
    metrics = QFontMetrics(theme.font("small"))
    widest = max(metrics.horizontalAdvance(line.judgement_words) for line in lines.values())
    assert grid.main.columnWidth(column) > widest + BESIDE_JUDGEMENT
    longest = LedgerLine("x/0", lines["起步价"].row, lines["起步价"].ledger, "zh_CN")
    longest.ledger = replace(longest.ledger, judgement=Agreement.NOT_COMPARABLE)
    grid.model.show([longest], [], None)
    room = metrics.horizontalAdvance("Not comparable") + BESIDE_JUDGEMENT
    assert grid.main.columnWidth(grid.model.columnCount() - 2) > max(room, WIDTHS[LedgerColumn.JUDGEMENT])


def test_a_width_that_was_given_by_hand_stays_and_is_told(grid: LedgerGrid) -> None:
    grid.main.setColumnWidth(FIRST_ARTICLE + 1, 222)
    grid.frozen.setColumnWidth(0, 240)
    grid.resize(1300, 400)
    assert grid.main.columnWidth(FIRST_ARTICLE + 1) == 222
    assert grid.frozen.width() == 240 + grid.frozen.columnWidth(1)
    assert grid.widths() == {"article-2": 222, "TITLE": 240}


def test_remembered_widths_are_taken_within_reason(grid: LedgerGrid) -> None:
    grid.set_widths({"article-2": 200, "TITLE": 3})
    assert grid.main.columnWidth(FIRST_ARTICLE + 1) == 200
    assert grid.frozen.columnWidth(0) == NARROWEST


def test_a_click_on_a_head_sorts_turns_and_gives_up(grid: LedgerGrid) -> None:
    spread = grid.model.columnCount() - 3
    grid.select("question", "")
    grid.main.heads.sectionClicked.emit(spread)
    assert grid.sorted == (spread, False)
    assert grid.model.line_at(0).title == "年增票款收入"  # type: ignore[union-attr]
    grid.main.heads.sectionClicked.emit(spread)
    assert grid.sorted == (spread, True)
    grid.main.heads.sectionClicked.emit(spread)
    assert grid.sorted == (-1, False)
    grid.main.heads.sectionClicked.emit(FIRST_ARTICLE)
    assert grid.sorted == (-1, False)


def test_the_selected_line_stays_selected_over_sorting(grid: LedgerGrid) -> None:
    key = grid.model.line_at(3).key  # type: ignore[union-attr]
    assert grid.select(key, "article-2")
    grid.sort(0, True)
    assert grid.current_key == key
    assert grid.current.column() == FIRST_ARTICLE + 1


def test_a_line_that_is_not_shown_is_not_selected(grid: LedgerGrid) -> None:
    grid.model.set_filter(LedgerFilter(apart=True))
    assert not grid.select("gone")
    assert grid.current_key == ""


def test_both_halves_select_the_same_rows(grid: LedgerGrid, qtbot: QtBot) -> None:
    grid.select(grid.model.line_at(1).key)  # type: ignore[union-attr]
    qtbot.keyClick(grid.main, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_rows() == [1, 2]
    assert grid.frozen.selectionModel() is grid.main.selectionModel()


def test_a_click_into_the_frozen_half_gives_the_keyboard_to_the_table(grid: LedgerGrid, qtbot: QtBot) -> None:
    rect = grid.frozen.visualRect(grid.model.index(2, 0))
    qtbot.mouseClick(grid.frozen.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert grid.current.row() == 2
    assert grid.main.hasFocus() and grid.delegate.active


def test_letters_are_left_to_whoever_acts(grid: LedgerGrid, qtbot: QtBot) -> None:
    seen = []
    grid.key_pressed.connect(lambda event: seen.append(event.key()))
    grid.select(grid.model.line_at(0).key)  # type: ignore[union-attr]
    qtbot.keyClick(grid.main, Qt.Key.Key_P)
    assert seen == [Qt.Key.Key_P]
    assert grid.current.row() == 0
