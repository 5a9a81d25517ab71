"""The text itself: layout, readings, caret, selection, scrolling, keys."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QRawFont, QTextLayout, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from corpus.model import Language, Span
from corpus.script import Converted, Reading, convert
from desktop.look.theme import Theme
from desktop.reading.text.article_view import ArticleView
from desktop.reading.text.text_view import SELECTION_MIME
from tests.desktop.reading.article_views import BODY, TAGS, article, claim, colours, picture, shown_view

SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGES = "\n".join(
    f"第{number}段。渡轮公司提供的数据显示，去年日均客运量为21.5万人次。" * 3 for number in range(60)
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ArticleView:
    return shown_view(qtbot, theme)


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> ArticleView:
    return shown_view(qtbot, theme, PAGES)


@pytest.fixture
def chinese_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(before)


# Layout


def test_lines_have_the_height_of_the_tokens(view: ArticleView) -> None:
    paragraph = view.geometry_of_text.paragraph(1)
    assert paragraph is not None
    assert paragraph.lines[1].baseline - paragraph.lines[0].baseline == 30
    first = view.geometry_of_text.paragraph(0)
    assert first is not None
    assert paragraph.lines[0].baseline - first.lines[-1].baseline == 30 + 10


def test_a_wide_pane_centres_a_column_of_36_em(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, PAGES, width=1200)
    left, width = view.column()
    assert width == 36 * 16
    room = view.viewport().width()
    assert abs((left - 28) - (room - left - width - 20)) <= 1
    paragraph = view.geometry_of_text.paragraph(0)
    assert paragraph is not None
    assert paragraph.lines[0].left == left


def test_a_narrow_pane_is_set_smaller(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, PAGES, width=280)
    assert view.line_height() == round(15 * 1.85)
    view.resize(400, 400)
    assert view.line_height() == round(16 * 1.85)


def test_the_size_can_be_changed(view: ArticleView) -> None:
    view.set_type(24, serif=True)
    assert view.line_height() == round(24 * 1.85)
    assert view.document().defaultFont().pixelSize() == 24


def test_a_title_that_begins_the_text_is_not_shown_twice(qtbot: QtBot, theme: Theme) -> None:
    text = "青川渡轮调价\n正文。"
    view = shown_view(qtbot, theme, text)
    cursor = view.textCursor()
    cursor.setPosition(1)
    assert cursor.charFormat().font().bold()
    cursor.setPosition(len(text) - 1)
    assert not cursor.charFormat().font().bold()
    assert view.document().rootFrame().frameFormat().topMargin() < 30
    apart = shown_view(qtbot, theme, "正文。")
    assert apart.document().rootFrame().frameFormat().topMargin() > 60


def test_a_title_that_the_text_says_a_little_later_is_not_shown_twice(qtbot: QtBot, theme: Theme) -> None:
    text = "转载网\n\n  青川渡轮调价\n\n正文。"
    view = shown_view(qtbot, theme, text)
    cursor = view.textCursor()
    cursor.setPosition(text.index("渡"))
    assert cursor.charFormat().font().bold()
    cursor.setPosition(1)
    assert not cursor.charFormat().font().bold()
    assert view.document().rootFrame().frameFormat().topMargin() < 30


@pytest.mark.parametrize(
    "text",
    ["正文说到青川渡轮调价。\n正文。", "\n".join(f"第{number}行" for number in range(9)) + "\n青川渡轮调价"],
)
def test_a_title_that_only_the_body_says_stands_above_it(text: str, qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, text)
    assert view.document().rootFrame().frameFormat().topMargin() > 60


def test_empty_lines_between_paragraphs_take_little_room(qtbot: QtBot, theme: Theme) -> None:
    close = shown_view(qtbot, theme, "一。\n二。")
    apart = shown_view(qtbot, theme, "一。\n\n二。")
    more = apart.document_y(4) - close.document_y(3)
    assert 0 < more < apart.line_height() / 2
    assert apart.offset_at_document_y(apart.document_y(3) + 1) == 3


def test_traditional_text_keeps_its_shapes_under_a_chinese_locale(
    qtbot: QtBot, theme: Theme, chinese_locale: None
) -> None:
    text = "票價，調漲。"
    view = shown_view(qtbot, theme, text, language=Language.TRADITIONAL)
    font = view.document().defaultFont()
    raw = QRawFont.fromFont(font)
    if "TC" not in raw.familyName():
        pytest.skip("no Traditional Noto font on this machine")
    simplified = theme.reading_font(Language.SIMPLIFIED, 16)
    comma = raw.glyphIndexesForString("，")
    assert comma != QRawFont.fromFont(simplified).glyphIndexesForString("，")
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert layout.glyphRuns()[0].glyphIndexes()[2] == comma[0]


def test_bidi_controls_take_visible_room(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, "甲\u202e乙丙")
    places = [view.span_geometry(Span(at, at + 1)) for at in range(4)]
    lefts = [place.first_line.left for place in places if place is not None]
    assert lefts == sorted(lefts), "the control no longer turns the text round"
    mark = places[1]
    assert mark is not None
    assert mark.first_line.right - mark.first_line.left > 12


def test_a_paragraph_of_very_many_characters_is_laid_out_in_parts(qtbot: QtBot, theme: Theme) -> None:
    text = "渡轮票价由2元调整为3元。" * 3_000
    view = shown_view(qtbot, theme, text)
    end = Span(len(text) - 4, len(text))
    view.scroll_to(end.start, animate=False)
    assert view.vertical_state(end.start) == "visible"
    view.select_span(end)
    assert view.selected_span() == end


# Readings


def test_a_selection_in_another_reading_is_of_the_stored_text(qtbot: QtBot, theme: Theme) -> None:
    text = "這個軟體很好，記憶體不足。"
    view = shown_view(qtbot, theme, text, language=Language.TRADITIONAL)
    span = Span(text.index("記憶體"), text.index("記憶體") + 3)
    view.select_span(span)
    with qtbot.waitSignal(view.reading_changed):
        view.set_reading(Reading.SIMPLIFIED)
    assert view.textCursor().selectedText() == "内存"
    assert view.selected_span() == span
    view.set_reading(Reading.ORIGINAL)
    assert view.textCursor().selectedText() == "記憶體"


def test_a_conversion_that_comes_too_late_is_dropped(view: ArticleView) -> None:
    answers = []

    def later(text: str, reading: Reading, then: object) -> None:
        answers.append((convert(text, reading), then))

    view.set_converter(later)
    view.set_reading(Reading.TRADITIONAL)
    assert view.reading is Reading.ORIGINAL
    view.set_reading(Reading.ORIGINAL)
    converted, then = answers[0]
    assert isinstance(converted, Converted)
    then(converted)
    assert view.reading is Reading.ORIGINAL
    assert view.toPlainText() == BODY


def test_the_reader_stays_where_he_was(pages: ArticleView) -> None:
    offset = PAGES.index("第30段")
    pages.scroll_to(offset, animate=False, share=0)
    pages.set_reading(Reading.TRADITIONAL)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2
    pages.set_type(20)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2
    pages.resize(350, 400)
    assert abs(pages.document_y(offset) - pages.scroll_value()) < 2


def test_the_place_survives_the_width_below_which_the_text_is_smaller(pages: ArticleView) -> None:
    offset = PAGES.index("第30段")
    pages.scroll_to(offset, animate=False, share=0)
    for width in (294, 462, 280, 520):
        pages.resize(width, 400)
        QApplication.processEvents()
        assert abs(pages.document_y(offset) - pages.scroll_value()) < 2


def test_another_theme_does_not_scroll(pages: ArticleView, theme: Theme) -> None:
    for top in (0, 700):
        pages.scroll_to_y(top, animate=False)
        for name in ("dark", "light"):
            theme.set_look(name, theme.density)
            QApplication.processEvents()
            assert pages.scroll_value() == top


def test_a_place_given_before_the_view_is_shown_is_kept(qtbot: QtBot, theme: Theme) -> None:
    """So a project opens where it was left: the panes get their sizes and are shown later than their texts."""
    view = ArticleView(theme)
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
    start = ArticleView(theme)
    qtbot.addWidget(start)
    start.resize(100, 20)
    start.show_article(article(PAGES), PAGES)
    start.show()
    start.resize(520, 400)
    QApplication.processEvents()
    assert start.scroll_value() == 0


def test_a_new_layout_is_not_told_as_scrolling(pages: ArticleView) -> None:
    pages.scroll_to(PAGES.index("第30段"), animate=False, share=0)
    told: list[int] = []
    pages.scrolled.connect(lambda: told.append(pages.scroll_value()))
    pages.set_type(20)
    pages.resize(400, 300)
    pages.place_caret(0)
    assert told == []


# Scrolling


def test_where_a_line_lies_against_the_viewport(pages: ArticleView) -> None:
    middle = PAGES.index("第30段")
    assert pages.vertical_state(middle) == "below"
    pages.scroll_to(middle, animate=False)
    assert pages.vertical_state(middle) == "visible"
    assert pages.vertical_state(0) == "above"
    assert pages.visible_span().contains(middle)
    assert not pages.visible_span().contains(0)


def test_heights_and_offsets_answer_each_other(pages: ArticleView) -> None:
    offset = PAGES.index("第20段")
    assert pages.offset_at_document_y(pages.document_y(offset) + 10) == offset


def test_scrolling_is_told(qtbot: QtBot, pages: ArticleView) -> None:
    with qtbot.waitSignal(pages.scrolled):
        pages.verticalScrollBar().setValue(100)


def test_an_animation_ends_where_it_was_sent(qtbot: QtBot, pages: ArticleView, theme: Theme) -> None:
    theme.reduced_motion = False
    offset = PAGES.index("第50段")
    pages.scroll_to(offset)
    qtbot.waitUntil(lambda: pages.vertical_state(offset) == "visible")
    qtbot.waitUntil(
        lambda: abs(pages.document_y(offset) - pages.scroll_value() - 0.3 * pages.viewport().height()) < 2
    )


def test_the_wheel_with_ctrl_zooms(view: ArticleView) -> None:
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


def test_the_caret_is_seen_when_focused(qtbot: QtBot, view: ArticleView) -> None:
    view.place_caret(3)
    with_caret = picture(view)
    view.clearFocus()
    QApplication.processEvents()
    assert picture(view) != with_caret


def test_arrows_move_the_caret_and_shift_selects(qtbot: QtBot, view: ArticleView) -> None:
    view.place_caret(0)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret_offset() == 1
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_span() == Span(1, 3)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.caret_offset() == 0
    assert view.selected_span() is None


def test_whole_characters_are_selected(qtbot: QtBot, theme: Theme) -> None:
    text = "𠮷野家葛\U000e0100城"
    view = shown_view(qtbot, theme, text)
    view.place_caret(0)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_span() == Span(0, 1)
    view.place_caret(3)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_span() == Span(3, 5)
    view.select_span(Span(3, 4))
    assert view.selected_span() == Span(3, 5)


def test_a_selection_is_told_once(view: ArticleView) -> None:
    told: list[object] = []
    view.selection_span_changed.connect(told.append)
    view.select_span(Span(2, 5))
    view.select_span(Span(2, 5))
    view.place_caret(0)
    assert told == [Span(2, 5), None]


def test_selecting_does_not_scroll(pages: ArticleView) -> None:
    offset = PAGES.index("第50段")
    pages.select_span(Span(offset, offset + 3))
    assert pages.scroll_value() == 0


def test_dragged_text_names_its_place(view: ArticleView) -> None:
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
    view = ArticleView(theme, around)
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


def test_an_input_method_never_sees_a_key(view: ArticleView) -> None:
    for widget in (view, view.viewport()):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)


def test_another_article_takes_the_place_of_the_first(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(50)
    view.show_article(article("另一篇。", title="另一篇"), "另一篇。")
    assert view.toPlainText() == "另一篇。"
    assert view.scroll_value() == 0
    assert view.accessibleName() == "另一篇"


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
        assert view.vertical_state(offset) == "visible", "though Qt has not laid out all of it yet"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.vertical_state(len(text) - 1) == "visible"
    view.scroll_to(text.index(f"第{last}段"), animate=False)
    assert theme.tag(TAGS[0].colour).fill.name() in colours(picture(view))
