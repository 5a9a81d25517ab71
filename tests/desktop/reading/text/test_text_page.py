"""A page of text: layout, readings, caret and selection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Language, Span
from corpus.script.conversion import Converted, convert
from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import BODY, PAGES, article, shown_view

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    return shown_view(qtbot, theme)


@pytest.fixture
def chinese_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(before)


def test_lines_have_the_height_of_the_tokens(view: ReadingView) -> None:
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


def test_the_longest_line_can_be_chosen(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, PAGES, width=1200)
    view.set_type(16, measure=24)
    assert view.column()[1] == 24 * 16


def test_a_narrow_pane_is_set_smaller(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme, PAGES, width=280)
    assert view.line_height() == round(15 * 1.85)
    view.resize(400, 400)
    assert view.line_height() == round(16 * 1.85)


def test_a_narrow_pane_whose_type_changed_while_it_was_hidden_is_set_smaller(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown_view(qtbot, theme, PAGES, width=280)
    view.hide()
    view.set_type(20)
    view.show()
    assert view.line_height() == round(19 * 1.85)


def test_the_text_is_set_once_though_the_pane_gets_its_place_later(qtbot: QtBot, theme: Theme) -> None:
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(100, 30)
    view.show_article(article(BODY), BODY)
    document = view.document()
    view.resize(400, 400)
    view.show()
    assert view.document() is document


def test_the_size_can_be_changed(view: ReadingView) -> None:
    view.set_type(24, serif=True)
    assert view.line_height() == round(24 * 1.85)
    assert view.document().defaultFont().pixelSize() == 24


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


def test_a_conversion_that_comes_too_late_is_dropped(view: ReadingView) -> None:
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


def test_the_place_survives_the_width_below_which_the_text_is_smaller(pages: ReadingView) -> None:
    offset = PAGES.index("第30段")
    pages.scroll_to(offset, animate=False, share=0)
    for width in (294, 462, 280, 520):
        pages.resize(width, 400)
        QApplication.processEvents()
        assert abs(pages.document_y(offset) - pages.scroll_value()) < 2


def test_another_theme_does_not_scroll(pages: ReadingView, theme: Theme) -> None:
    for top in (0, 700):
        pages.scroll_to_y(top, animate=False)
        for name in ("dark", "light"):
            theme.set_look(name, theme.density)
            QApplication.processEvents()
            assert pages.scroll_value() == top


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


def test_a_selection_is_told_once(view: ReadingView) -> None:
    told: list[object] = []
    view.selection_span_changed.connect(told.append)
    view.select_span(Span(2, 5))
    view.select_span(Span(2, 5))
    view.place_caret(0)
    assert told == [Span(2, 5), None]


def test_selecting_does_not_scroll(pages: ReadingView) -> None:
    offset = PAGES.index("第50段")
    pages.select_span(Span(offset, offset + 3))
    assert pages.scroll_value() == 0


def test_an_input_method_never_sees_a_key(view: ReadingView) -> None:
    for widget in (view, view.viewport()):
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)


def test_another_article_takes_the_place_of_the_first(view: ReadingView) -> None:
    view.verticalScrollBar().setValue(50)
    view.show_article(article("另一篇。", title="另一篇"), "另一篇。")
    assert view.toPlainText() == "另一篇。"
    assert view.scroll_value() == 0
    assert view.accessibleName() == "另一篇"
