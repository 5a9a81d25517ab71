from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.questions import Status
from desktop.comparing.ledger.ledger_acts import LedgerActs
from desktop.comparing.ledger.ledger_lines import LedgerLine, lines_of
from desktop.comparing.ledger.rate_popup import RatePopup
from desktop.project.workspace import Workspace
from desktop.widgets.comparables import ComparablesPopup
from desktop.widgets.status_popup import ScopePopup, StatusPopup
from tests.desktop import panels
from tests.desktop.comparing.fares import FINANCE

HERE = QPoint(5, 5)
B, E, F = "article-2", "article-5", "article-6"


@pytest.fixture
def acts(services: Any, comparing: Any, qtbot: QtBot) -> LedgerActs:
    area = QWidget()
    qtbot.addWidget(area)
    area.show()
    made = LedgerActs(
        area, services.workspace, services.figures, services.current, services.theme, services.settings
    )
    made.kept = area  # type: ignore[attr-defined]
    return made


def renewed(services: Any, title: str) -> LedgerLine:
    lines = lines_of(services.comparing.rows(), panels.rows(services.workspace).rates.values(), "zh_CN")
    return next(line for line in lines if line.title == title)


def popup(acts: LedgerActs, kind: type) -> Any:
    return next(child for child in acts.kept.findChildren(kind) if child.isVisible())  # type: ignore[attr-defined]


def test_going_to_a_cell_goes_to_its_figure_or_else_to_the_article(
    acts: LedgerActs, services: Any, lines: dict[str, LedgerLine]
) -> None:
    places = panels.jumps(services.current)
    acts.go(lines["去年日均客流"], B)
    acts.go(lines["去年日均客流"], F, preview=True)
    start = FINANCE.index("398万人次")
    assert (places[0].article, places[0].span, places[0].preview) == (B, Span(start, start + 6), False)
    assert places[0].claim is not None
    assert (places[1].article, places[1].span, places[1].preview) == (F, None, True)


def test_a_figure_is_said_to_be_of_another_scope_and_leaves_the_spread(
    acts: LedgerActs, services: Any, fares: Workspace, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    acts.ask_scope(lines["去年日均客流"], B, HERE)
    asked: ScopePopup = popup(acts, ScopePopup)
    asked.words.setText("进站量")
    panels.changing(fares, qtbot, asked.words.returnPressed.emit)
    line = renewed(services, "去年日均客流")
    assert line.apart and "进站量" in line.value(B).apart
    acts.ask_scope(line, B, HERE)
    again: ScopePopup = popup(acts, ScopePopup)
    assert again.words.text() == "进站量"
    again.findChildren(QRadioButton)[1].setChecked(True)
    panels.changing(fares, qtbot, again.words.returnPressed.emit)
    entry = renewed(services, "去年日均客流").entry(B)
    assert entry is not None and (entry.figure.scope, entry.figure.period) == ("", "进站量")


def test_a_cell_without_a_figure_has_no_scope(acts: LedgerActs, lines: dict[str, LedgerLine]) -> None:
    acts.ask_scope(lines["去年日均客流"], F, HERE)
    assert not acts.kept.findChildren(ScopePopup)  # type: ignore[attr-defined]


def test_a_status_is_overruled_and_the_overrule_taken_back(
    acts: LedgerActs, services: Any, fares: Workspace, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    acts.overrule(lines["去年日均客流"], B, HERE)
    asked: StatusPopup = popup(acts, StatusPopup)
    panels.changing(fares, qtbot, lambda: asked.take(Status.CONTRADICTS))
    line = renewed(services, "去年日均客流")
    assert line.judgement == "contradicts"
    panels.changing(fares, qtbot, lambda: acts.overrule(line, B, HERE))
    assert renewed(services, "去年日均客流").judgement == "differs_in_figure"


def test_another_article_becomes_the_baseline(
    acts: LedgerActs, services: Any, fares: Workspace, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    panels.changing(fares, qtbot, lambda: acts.make_baseline(lines["去年日均客流"], B))
    assert renewed(services, "去年日均客流").row.baseline == B


def test_a_rate_brings_a_currency_in_and_can_be_removed(
    acts: LedgerActs, services: Any, fares: Workspace, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    line = lines["年增票款收入"]
    assert acts.can_convert(line) and acts.rate_units(line) == ("HKD", "CNY")
    acts.ask_rate(line, HERE)
    asked: RatePopup = popup(acts, RatePopup)
    unit, example = (asked.findChild(QLabel, name) for name in ("rateUnit", "rateExample"))
    assert unit is not None and example is not None
    asked.factor.setText("0.9")
    assert (unit.text(), example.text()) == ("1 港元 =", "12.6億港元 = 11.34亿元人民币")
    panels.changing(fares, qtbot, asked.take)
    line = renewed(services, "年增票款收入")
    assert line.value(E).words == "11.34" and not line.apart
    assert not acts.can_convert(line) and acts.rate_units(line) == ("HKD", "CNY")
    acts.ask_rate(line, HERE)
    again: RatePopup = popup(acts, RatePopup)
    assert again.factor.text() == "0.9"
    panels.changing(fares, qtbot, again.findChild(QWidget, "removeRate").click)  # type: ignore[attr-defined]
    assert renewed(services, "年增票款收入").apart


def test_a_line_in_one_currency_needs_no_rate(acts: LedgerActs, lines: dict[str, LedgerLine]) -> None:
    assert acts.rate_units(lines["年运营成本"]) is None and not acts.can_convert(lines["年运营成本"])
    acts.ask_rate(lines["年运营成本"], HERE)
    assert not acts.kept.findChildren(RatePopup)  # type: ignore[attr-defined]


def entries(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def test_the_menu_offers_what_can_be_done_with_the_cell(
    acts: LedgerActs, lines: dict[str, LedgerLine]
) -> None:
    offered = entries(acts.menu(lines["年增票款收入"], B, HERE, lambda: None))
    assert (
        offered["Go to the source"] and offered["Other scope or period…"] and offered["Make it the baseline"]
    )
    assert offered["Overrule the status…"] and offered["Set a rate…"] and offered["Compare with…"]
    silent = entries(acts.menu(lines["起步价"], F, HERE, lambda: None))
    assert not silent["Other scope or period…"] and not silent["Make it the baseline"]
    assert not silent["Compare with…"] and "Set a rate…" not in silent
    baseline = entries(acts.menu(lines["起步价"], "article-1", HERE, lambda: None))
    assert not baseline["Make it the baseline"]


def test_the_second_figure_of_an_article_is_marked_by_its_lane(
    acts: LedgerActs, services: Any, fares: Workspace, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    row = lines["去年日均客流"].row
    mine, theirs = (next(cell for cell in row.cells if cell.article == article) for article in (B, E))
    statements = (replace(theirs.statements[0], article=mine.article), *mine.statements)
    cells = tuple(replace(cell, statements=statements) if cell is mine else cell for cell in row.cells)
    line = lines_of([replace(row, cells=cells)], (), "zh_CN")[0]
    second = line.entry(B, 1)
    assert second is not None and second.claim is not None
    acts.ask_scope(line, f"{B}/1", HERE)
    field = popup(acts, ScopePopup).findChild(QLineEdit)
    field.setText("进站量")
    panels.changing(fares, qtbot, field.returnPressed.emit)
    marks = panels.rows(fares).marks_of(second.claim)
    assert [(mark.span, mark.scope) for mark in marks] == [(second.span, "进站量")]


def test_the_comparable_figures_of_other_articles_are_listed(
    acts: LedgerActs, lines: dict[str, LedgerLine], qtbot: QtBot
) -> None:
    acts.compare(lines["起步价"], F, HERE)
    assert not acts.kept.findChildren(ComparablesPopup), "there is no figure"  # type: ignore[attr-defined]
    acts.compare(lines["起步价"], B, HERE)
    offered = popup(acts, ComparablesPopup).found
    qtbot.waitUntil(lambda: offered.rowCount() > 0, timeout=panels.PATIENCE)
    letters = {offered.row_at(row).letter for row in range(offered.rowCount())}
    assert letters and "B" not in letters
