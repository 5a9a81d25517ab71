"""The quick-tag popup in its pane: typing, keys, input methods, and its position."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.quick_tag import QuickTag
from desktop.reading.panes.tag_choice_list import HELD_ROLE
from tests.desktop.reading.conftest import DAILY, Bench

RETURN = Qt.Key.Key_Return


@pytest.fixture
def pane(bench: Bench) -> Pane:
    """A pane with six characters selected and the popup open."""
    bench.open(DAILY)
    pane = bench.pane(DAILY)
    start = pane.view.source.index("更新船只")
    pane.view.select_span(Span(start, start + 4))
    pane.open_quick_tag()
    bench.qtbot.waitUntil(pane.quick_tag.isVisible)
    return pane


@pytest.fixture
def popup(pane: Pane) -> QuickTag:
    return pane.quick_tag


@pytest.fixture
def field(popup: QuickTag) -> QLineEdit:
    field = popup.findChild(QLineEdit, "quickTagField")
    assert isinstance(field, QLineEdit)
    return field


def offered(popup: QuickTag) -> list[str]:
    model = popup.findChild(QListView, "quickTagList").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_opens_just_below_the_selection(pane: Pane, popup: QuickTag, field: QLineEdit) -> None:
    geometry = pane.view.span_geometry(pane.view.selected_span() or Span(0, 1))
    assert geometry is not None
    bottom = pane.view.viewport().mapTo(pane, QPoint(0, round(geometry.last_line.bottom))).y()
    assert popup.y() == bottom + 4
    assert pane.rect().contains(popup.geometry())
    assert QApplication.focusWidget() is field


def test_it_never_leaves_the_pane(qtbot: QtBot, pane: Pane, popup: QuickTag) -> None:
    popup.dismiss()
    pane.setFixedHeight(220)
    QApplication.processEvents()
    pane.view.scroll_to(len(pane.view.source) - 5, animate=False, share=0.9)
    end = len(pane.view.source) - 1
    pane.view.select_span(Span(end - 4, end))
    pane.open_quick_tag()
    assert QRect(pane.rect()).contains(popup.geometry())


@pytest.mark.parametrize("size", [(270, 500), (420, 240), (300, 200)])
def test_it_stays_in_sight_when_the_pane_shrinks(
    qtbot: QtBot, pane: Pane, popup: QuickTag, field: QLineEdit, size: tuple[int, int]
) -> None:
    field.setText("ky")
    pane.setFixedSize(*size)
    qtbot.waitUntil(lambda: pane.rect().contains(popup.geometry()) or popup.isHidden())
    if popup.isVisible():
        assert field.text() == "ky"


def test_typing_finds_by_pinyin_and_enter_adds(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    qtbot.keyClicks(field, "ky")
    assert offered(popup)[0] == "客运规模"
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(field, RETURN)
    assert told.args == ["tag-2"]
    assert popup.isHidden()


def test_arrows_choose_another(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    second = offered(popup)[1]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(field, RETURN)
    assert second in {"票价水平", "涨幅测算", "客运规模", "收入"}
    assert told.args == [
        {"票价水平": "tag-0", "涨幅测算": "tag-1", "客运规模": "tag-2", "收入": "tag-3"}[second]
    ]


def test_a_digit_adds_its_tag_while_nothing_is_typed(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(field, Qt.Key.Key_2)
    assert told.args == ["tag-1"]


def test_a_digit_behind_a_letter_is_text(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    qtbot.keyClicks(field, "x2")
    assert field.text() == "x2"
    assert popup.isVisible()


def test_a_name_that_is_new_can_be_created(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    qtbot.keyClicks(field, "zz")
    assert len(offered(popup)) == 1
    with qtbot.waitSignal(popup.create_requested) as told:
        qtbot.keyClick(field, RETURN)
    assert told.args == ["zz"]


def test_ctrl_enter_creates_although_something_was_found(
    qtbot: QtBot, popup: QuickTag, field: QLineEdit
) -> None:
    qtbot.keyClicks(field, "ky")
    with qtbot.waitSignal(popup.create_requested) as told:
        qtbot.keyClick(field, RETURN, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["ky"]


def test_ctrl_enter_on_the_name_of_a_tag_adds_that_tag(
    qtbot: QtBot, popup: QuickTag, field: QLineEdit
) -> None:
    field.setText("收入")
    with qtbot.waitSignal(popup.chosen) as told:
        qtbot.keyClick(field, RETURN, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["tag-3"]


def test_escape_closes_and_gives_the_keyboard_back(
    qtbot: QtBot, pane: Pane, popup: QuickTag, field: QLineEdit
) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert pane.view.hasFocus()


def test_a_composing_input_method_keeps_its_keys(qtbot: QtBot, popup: QuickTag, field: QLineEdit) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("ke yun", []))
    for key in (Qt.Key.Key_Escape, RETURN, Qt.Key.Key_1, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert popup.isVisible()
    done = QInputMethodEvent()
    done.setCommitString("客运")
    QApplication.sendEvent(field, done)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_scrolling_more_than_a_line_closes_it(pane: Pane, popup: QuickTag) -> None:
    bar = pane.view.verticalScrollBar()
    bar.setRange(0, 1_000)
    bar.setValue(10)
    assert popup.isVisible()
    bar.setValue(100)
    assert popup.isHidden()


def test_tags_of_the_selected_claim_are_marked(qtbot: QtBot, bench: Bench) -> None:
    bench.open(DAILY)
    bench.select(3)
    pane = bench.pane(DAILY)
    pane.open_quick_tag()
    model = pane.quick_tag.findChild(QListView, "quickTagList").model()
    held = [
        model.index(row, 0).data() for row in range(model.rowCount()) if model.index(row, 0).data(HELD_ROLE)
    ]
    assert held == ["涨幅测算"]


def test_what_was_typed_before_is_gone(qtbot: QtBot, pane: Pane, popup: QuickTag, field: QLineEdit) -> None:
    qtbot.keyClicks(field, "ky")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    pane.open_quick_tag()
    assert field.text() == ""
    assert len(offered(popup)) == 4
