"""The lines below the table of a question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.comparing.values import Cell, StatusReason, StatusReasonCode
from corpus.questions import Status
from desktop.findings.inspector.group.foot import OriginLine, QuestionStatusLine, WarningLine
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks
from tests.desktop import panels

CELL = Cell("article-2", Status.DIFFERS_IN_FIGURE, StatusReason(StatusReasonCode.FIGURES_DIFFER))


@pytest.fixture
def origin(theme: Theme, qtbot: QtBot) -> OriginLine:
    line = OriginLine(theme)
    qtbot.addWidget(line)
    line.resize(336, 26)
    with qtbot.waitActive(line):
        line.show()
    line.show_origin("交通局", confirmed=False, known=["交通局", "年报"], writable=True)
    return line


def test_a_proposed_origin_is_dashed_and_confirmed_with_a_click(origin: OriginLine, qtbot: QtBot) -> None:
    assert not origin.chip.confirmed and origin.chip.isVisible()
    assert origin.chip.accessibleName() == "Proposed origin: 交通局"
    with qtbot.waitSignal(origin.named) as told:
        qtbot.mouseClick(origin.confirm, Qt.MouseButton.LeftButton)
    assert told.args == ["交通局"]
    origin.show_origin("交通局", confirmed=True, known=[], writable=True)
    assert origin.chip.confirmed and not origin.confirm.isVisible()
    assert not origin.grab().isNull()


def test_another_name_is_entered(origin: OriginLine, qtbot: QtBot) -> None:
    origin.change.click()
    assert origin.editing and origin.field.text() == "交通局"
    panels.compose(origin.field, "渡轮公司年报")
    with qtbot.waitSignal(origin.named) as told:
        qtbot.keyClick(origin.field, Qt.Key.Key_Return)
    assert told.args == ["渡轮公司年报"]
    assert not origin.editing


def test_escape_gives_the_name_up(origin: OriginLine, qtbot: QtBot) -> None:
    origin.edit()
    panels.compose(origin.field, "别的")
    with qtbot.assertNotEmitted(origin.named):
        qtbot.keyClick(origin.field, Qt.Key.Key_Escape)
    assert not origin.editing and origin.chip.text() == "交通局"


def test_an_empty_name_takes_the_origin_away(origin: OriginLine, qtbot: QtBot) -> None:
    origin.show_origin("交通局", confirmed=True, known=[], writable=True)
    origin.edit()
    origin.field.clear()
    with qtbot.waitSignal(origin.named) as told:
        qtbot.keyClick(origin.field, Qt.Key.Key_Return)
    assert told.args == [""]


def test_without_an_origin_one_can_be_added(origin: OriginLine) -> None:
    origin.show_origin("", confirmed=False, known=[], writable=True)
    assert origin.add.isVisible() and not origin.chip.isVisible() and not origin.confirm.isVisible()
    origin.add.click()
    assert origin.editing


def test_a_project_for_reading_only_shows_its_origins(origin: OriginLine) -> None:
    origin.show_origin("交通局", confirmed=False, known=[], writable=False)
    assert origin.chip.isVisible() and not origin.confirm.isVisible() and not origin.change.isVisible()
    origin.edit()
    assert not origin.editing


def test_the_status_is_told_with_its_reason(theme: Theme, qtbot: QtBot) -> None:
    line = QuestionStatusLine(theme, Marks(theme))
    qtbot.addWidget(line)
    line.show_cell(CELL, writable=True)
    assert line.accessibleName() == "Differs in figure: the figures differ"
    assert line.overrule.text() == "Overrule"
    over = replace(
        CELL,
        status=Status.AGREES,
        overruled=True,
        derived=Status.DIFFERS_IN_FIGURE,
        reason=StatusReason(StatusReasonCode.OVERRULED, ("口径相同",)),
    )
    line.show_cell(over, writable=True)
    assert line.accessibleName() == "Agrees: 口径相同 (overruled, was “Differs in figure”)"
    assert line.overrule.text() == "Remove the overrule"
    assert not line.grab().isNull()


def test_the_baseline_cannot_be_overruled(theme: Theme, qtbot: QtBot) -> None:
    line = QuestionStatusLine(theme, Marks(theme))
    qtbot.addWidget(line)
    baseline = replace(CELL, status=Status.BASELINE, reason=StatusReason(StatusReasonCode.IS_BASELINE))
    line.show_cell(baseline, writable=True)
    assert line.overrule.isHidden()
    line.show_cell(None, writable=True)
    assert line.isHidden()


def test_a_warning_is_shown_only_with_a_reason(theme: Theme, qtbot: QtBot) -> None:
    line = WarningLine(theme)
    qtbot.addWidget(line)
    line.show_words((), markable=True)
    assert line.isHidden()
    line.show_words(("E other currency", "B other scope: x"), markable=False)
    assert not line.isHidden() and line.mark.isHidden()
    assert line.accessibleName() == "E other currency; B other scope: x"
    assert not line.grab().isNull()
