from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from corpus.comparing.values import StatusReason, StatusReasonCode
from corpus.questions import Status
from desktop.comparing.ledger.ledger_lines import LedgerLine, lines_of
from desktop.comparing.ledger.ledger_quotes import LedgerQuotes, line_warning, quotes_of
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> LedgerQuotes:
    made = LedgerQuotes(theme)
    qtbot.addWidget(made)
    made.resize(420, 320)
    made.show()
    return made


def test_each_figure_has_its_quote_its_value_and_how_it_was_read(
    lines: dict[str, LedgerLine], fares: Workspace
) -> None:
    quotes = quotes_of(lines["年增票款收入"], panels.rows(fares))
    assert [quote.letter for quote in quotes] == list("ABCDE")
    first, second, *_, last = quotes
    assert (first.value, first.notes) == ("≈ 8.2 亿元", "约")
    assert first.focus is not None and first.quote[first.focus.start : first.focus.end] == "8.2亿元"
    assert (second.value, second.dispute) == ("12–15 亿元", "differs_in_figure")
    assert last.value == "12.6 亿港元" and last.notes == "not compared: other currency"


def test_signs_stand_right_behind_the_number(lines: dict[str, LedgerLine], fares: Workspace) -> None:
    assert quotes_of(lines["同比客流增长"], panels.rows(fares))[0].value == "6.3%"


def test_a_converted_figure_tells_the_rate(lines: dict[str, LedgerLine], fares: Workspace) -> None:
    line = lines["年增票款收入"]
    one_way = replace(line, ledger=replace(line.ledger, converted=(("HKD", "CNY", 0.92),)), _values={})
    assert "converted at 1 港元 = 0.92 元人民币" in quotes_of(one_way, panels.rows(fares))[4].notes
    other_way = replace(line, ledger=replace(line.ledger, converted=(("CNY", "HKD", 1.25),)), _values={})
    assert "converted at 1 元人民币 = 1.25 港元" in quotes_of(other_way, panels.rows(fares))[4].notes
    assert "at 1" not in quotes_of(one_way, panels.rows(fares))[0].notes


def test_what_is_left_out_is_named_with_its_letters(lines: dict[str, LedgerLine], fares: Workspace) -> None:
    snapshot = panels.rows(fares)
    assert line_warning(lines["起步价"], snapshot) == ""
    said = line_warning(lines["年增票款收入"], snapshot)
    assert said == "E: other currency. Left out of the spread and of the bounds."


def test_a_decision_against_the_figures_is_named_below_that(
    lines: dict[str, LedgerLine], fares: Workspace
) -> None:
    line = lines["年增票款收入"]
    reason = StatusReason(StatusReasonCode.OVERRULED, ("口径相近",))
    cells = tuple(
        replace(cell, status=Status.OVERLAPS, reason=reason, overruled=True, derived=Status.DIFFERS_IN_FIGURE)
        if cell.article == "article-2"
        else cell
        for cell in line.row.cells
    )
    (told, *_) = lines_of([replace(line.row, cells=cells)], (), "zh_CN")
    left_out, decided = line_warning(told, panels.rows(fares)).splitlines()
    assert left_out.startswith("E: other currency.")
    assert decided.startswith("B: Overlaps: overruled") and decided.endswith(
        "The judgement follows what was decided."
    )


def test_the_quote_of_the_selected_article_is_selected_without_telling(
    panel: LedgerQuotes, lines: dict[str, LedgerLine], fares: Workspace
) -> None:
    moved: list[str] = []
    panel.list.moved.connect(moved.append)
    panel.list.show_quotes(quotes_of(lines["年增票款收入"], panels.rows(fares)), "article-3")
    assert panel.list.currentIndex().row() == 2
    assert moved == []
    panel.list.show_quotes([], "")
    assert not panel.list.currentIndex().isValid()


def test_arrows_move_enter_goes_and_space_shows(
    panel: LedgerQuotes, lines: dict[str, LedgerLine], fares: Workspace, qtbot: QtBot
) -> None:
    said: list[tuple[str, str]] = []
    panel.list.moved.connect(lambda article: said.append(("moved", article)))
    panel.list.opened.connect(lambda article: said.append(("opened", article)))
    panel.list.previewed.connect(lambda article: said.append(("previewed", article)))
    panel.list.show_quotes(quotes_of(lines["年增票款收入"], panels.rows(fares)), "article-1")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(panel.list, key)
    assert said == [("moved", "article-2"), ("opened", "article-2"), ("previewed", "article-2")]


def test_other_keys_are_passed_on(panel: LedgerQuotes, qtbot: QtBot) -> None:
    seen = []
    panel.list.key_pressed.connect(lambda event: seen.append(event.key()))
    qtbot.keyClick(panel.list, Qt.Key.Key_P)
    assert seen == [Qt.Key.Key_P]


def test_a_screen_reader_hears_quote_value_and_notes(
    panel: LedgerQuotes, lines: dict[str, LedgerLine], fares: Workspace
) -> None:
    panel.list.show_quotes(quotes_of(lines["年增票款收入"], panels.rows(fares)), "")
    model = panel.list.model()
    said = model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "E 每年額外車費收入12.6億港元, 12.6 亿港元, not compared: other currency"
    assert "每年额外" not in model.index(4, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_warning_offers_a_rate_where_one_would_help(panel: LedgerQuotes, qtbot: QtBot) -> None:
    label = panel.findChild(QLabel, "ledgerWarning")
    button = panel.findChild(QPushButton, "enterRate")
    assert label is not None and button is not None
    assert not label.isVisible()
    panel.warn("E: other currency", rate=True)
    assert label.isVisible() and label.text() == "E: other currency" and button.isVisible()
    with qtbot.waitSignal(panel.rate_requested):
        button.click()
    panel.warn("E: other scope", rate=False)
    assert label.isVisible() and not button.isVisible()


def test_the_figure_is_underlined_in_the_quote(
    panel: LedgerQuotes, lines: dict[str, LedgerLine], fares: Workspace, theme: Theme
) -> None:
    quotes = quotes_of(lines["年增票款收入"], panels.rows(fares))
    panel.list.show_quotes(quotes, "")
    with_line = panel.list.grab().toImage()
    panel.list.show_quotes([replace(quote, focus=None) for quote in quotes], "")
    assert panel.list.grab().toImage() != with_line
