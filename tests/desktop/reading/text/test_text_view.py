"""The text itself: layout, readings, caret, selection, scrolling, keys."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from desktop.widgets.mime_types import SELECTION_MIME
from tests.desktop.reading.reading_views import (
    BODY,
    PAGES,
    TAGS,
    article,
    claim,
    colours,
    picture,
    shown_view,
    vertical_state,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    return shown_view(qtbot, theme)


# Layout


# Readings


def test_a_place_given_before_the_view_is_shown_is_kept(qtbot: QtBot, theme: Theme) -> None:
    """So a project opens where it was left: the panes get their sizes and are shown later than their texts."""
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(100, 30)
    view.show_article(article(PAGES), PAGES)
    offset = PAGES.index("第30段")
    view.go_to_place(offset + 1, 0.4)
    view.resize(520, 400)
    view.show()
    qtbot.waitExposed(view)
    view.resize(500, 380)
    QApplication.processEvents()
    assert abs(view.document_y(offset) + 0.4 * view.line_height() - view.scroll_value()) < 2
    start = ReadingView(theme)
    qtbot.addWidget(start)
    start.resize(100, 20)
    start.show_article(article(PAGES), PAGES)
    start.show()
    start.resize(520, 400)
    QApplication.processEvents()
    assert start.scroll_value() == 0


# Scrolling


def test_where_a_line_lies_against_the_viewport(pages: ReadingView) -> None:
    middle = PAGES.index("第30段")
    assert vertical_state(pages, middle) == "below"
    pages.scroll_to(middle, animate=False)
    assert vertical_state(pages, middle) == "visible"
    assert vertical_state(pages, 0) == "above"
    assert pages.visible_span().contains(middle)
    assert not pages.visible_span().contains(0)


def test_heights_and_offsets_answer_each_other(pages: ReadingView) -> None:
    offset = PAGES.index("第20段")
    assert pages.offset_at_document_y(pages.document_y(offset) + 10) == offset


def test_scrolling_is_told(qtbot: QtBot, pages: ReadingView) -> None:
    with qtbot.waitSignal(pages.scrolled):
        pages.verticalScrollBar().setValue(100)


def test_the_wheel_with_ctrl_zooms(view: ReadingView) -> None:
    steps: list[int] = []
    view.zoom_requested.connect(steps.append)
    for turn in (120, -120):
        event = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    assert steps == [1, -1]


# Caret and selection


def test_the_caret_is_seen_when_focused(qtbot: QtBot, view: ReadingView) -> None:
    view.place_caret(3)
    with_caret = picture(view)
    view.clearFocus()
    QApplication.processEvents()
    assert picture(view) != with_caret


def test_arrows_move_the_caret_and_shift_selects(qtbot: QtBot, view: ReadingView) -> None:
    view.place_caret(0)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret_offset() == 1
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_span() == Span(1, 3)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.caret_offset() == 0
    assert view.selected_span() is None


def test_dragged_text_names_its_place(view: ReadingView) -> None:
    view.select_span(Span(2, 6))
    data = view.createMimeDataFromSelection()
    assert data.text() == BODY[2:6]
    assert json.loads(bytes(data.data(SELECTION_MIME).data())) == {
        "article": "article-1",
        "start": 2,
        "end": 6,
    }


# Keys


@pytest.mark.parametrize(
    ("key", "modifiers", "sequence"),
    [
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "J"),
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "Ctrl+Z"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "Ctrl+C"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "Alt+Left"),
    ],
)
def test_keys_of_commands_reach_the_panes_around(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifiers: Qt.KeyboardModifier, sequence: str
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    view = ReadingView(theme, around)
    view.show_article(article(BODY), BODY)
    action = QAction(around)
    action.setShortcut(sequence)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    around.addAction(action)
    around.show()
    qtbot.waitExposed(around)
    around.activateWindow()
    view.setFocus()
    qtbot.waitUntil(lambda: view.hasFocus() and around.isActiveWindow())
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(view, key, modifiers)


def test_a_million_characters_open_and_are_gone_through(qtbot: QtBot, theme: Theme) -> None:
    """Row 35. That it takes no more than a second is for the benchmark to tell."""
    line = "渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%。" * 5
    lines = [f"第{number}段。{line}" for number in range(1_000_000 // len(line))]
    last = len(lines) - 1
    text = "\n".join((*lines, "末段。"))
    assert len(text) >= 1_000_000
    view = shown_view(qtbot, theme, text, [claim(1, text, f"第{last}段")])
    for number in (last // 2, last, 0):
        offset = text.index(f"第{number}段")
        view.scroll_to(offset, animate=False)
        assert vertical_state(view, offset) == "visible", "though Qt has not laid out all of it yet"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert vertical_state(view, len(text) - 1) == "visible"
    view.scroll_to(text.index(f"第{last}段"), animate=False)
    assert theme.tag(TAGS[0].colour).fill.name() in colours(picture(view))
