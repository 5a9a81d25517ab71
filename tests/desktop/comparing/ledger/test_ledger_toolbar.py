from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.measures import FigureKind
from desktop.comparing.ledger.ledger_lines import LedgerFilter
from desktop.comparing.ledger.ledger_toolbar import LedgerToolbar
from desktop.look.theme import Theme


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> LedgerToolbar:
    made = LedgerToolbar(theme)
    qtbot.addWidget(made)
    made.resize(1300, 43)
    made.show()
    made.fill_kinds([FigureKind.MONEY, FigureKind.PERCENT])
    return made


def test_each_filter_is_told_at_once(bar: LedgerToolbar) -> None:
    told: list[LedgerFilter] = []
    bar.changed.connect(lambda: told.append(bar.filters()))
    bar.field.setText("价")
    bar.kind.choose("percent")
    bar.differing.click()
    bar.apart.click()
    assert told[-1] == LedgerFilter("价", FigureKind.PERCENT, differing=True, apart=True)
    assert len(told) == 4
    bar.clear()
    assert bar.filters() == LedgerFilter()


def test_a_measure_that_is_still_there_stays_chosen(bar: LedgerToolbar) -> None:
    bar.kind.choose("percent")
    bar.fill_kinds([FigureKind.PERCENT])
    assert bar.filters().kind is FigureKind.PERCENT
    bar.fill_kinds([FigureKind.MONEY])
    assert bar.filters().kind is None


def test_counts_stand_on_the_buttons(bar: LedgerToolbar) -> None:
    bar.show_counts(5, 0)
    assert bar.differing.text() == "Differing only 5"
    assert bar.apart.text() == "Not comparable only"


def test_sources_are_ticked_and_counted(bar: LedgerToolbar) -> None:
    toggled: list[tuple[str, bool]] = []
    bar.source_toggled.connect(lambda article, wanted: toggled.append((article, wanted)))
    bar.fill_sources([("a", "A 临江日报"), ("b", "B 城市财经")], {"b"})
    assert bar.sources.text() == "Sources: 1/2"
    menu = bar.sources.make_menu()
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    assert toggled == [("b", True)]


def test_the_keyboard_leaves_the_field_for_the_table(bar: LedgerToolbar, qtbot: QtBot) -> None:
    left: list[bool] = []
    bar.left.connect(left.append)
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert left == [True, False]


def test_the_legend_shows_in_a_wide_bar(bar: LedgerToolbar) -> None:
    bar.resize(1400, 43)
    assert bar.legend.isVisible()
    bar.resize(800, 43)
    assert not bar.legend.isVisible()


def test_something_can_stand_at_the_end(bar: LedgerToolbar, qtbot: QtBot) -> None:
    label = QLabel("end")
    bar.add_end(label)
    qtbot.waitUntil(lambda: bar.width() - 40 < label.geometry().right() < bar.width())


def test_the_state_is_restored(bar: LedgerToolbar, theme: Theme, qtbot: QtBot) -> None:
    bar.field.setText("价")
    bar.kind.choose("money")
    bar.differing.setChecked(True)
    other = LedgerToolbar(theme)
    qtbot.addWidget(other)
    other.fill_kinds([FigureKind.MONEY])
    other.restore(bar.state())
    assert other.filters() == bar.filters()
    other.restore({})
    assert other.filters() == LedgerFilter()
