"""Making stop words of what is selected."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.terms.distinctive.distinctive_panel import DistinctivePanel
from desktop.terms.stop_words.stop_acts import StopActs
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.table.term_grid import TermGrid


def test_the_word_below_is_named_before_the_selected_one_goes(
    term_grid: TermGrid, theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    stop, panel = StopList(settings), DistinctivePanel(theme)
    qtbot.addWidget(panel)
    acts = StopActs(stop, term_grid, panel, term_grid)
    seen: list[tuple[str, tuple[str, ...]]] = []
    told: list[str] = []
    acts.next_named.connect(lambda word: seen.append((word, stop.words.own)))
    acts.message.connect(told.append)
    first, second = (row.word for row in term_grid.terms.rows[:2])
    term_grid.select(0)
    term_grid.stop_requested.emit()
    assert seen == [(second, ())] and stop.words.own == (first,) and len(told) == 1
    term_grid.clearSelection()
    acts.stop_chosen()
    panel.list.stop_requested.emit()
    assert stop.words.own == (first,), "nothing is selected"
