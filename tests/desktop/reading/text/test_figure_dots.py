"""Which figures a view marks with dots, and their positions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from corpus.figures import find_figures
from corpus.figures.ledger import LedgerFigure, effective
from corpus.model import Span
from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.figure_dots import BELOW_BASELINE, FigureDots
from desktop.reading.text.reading_view import ReadingView
from tests.desktop import build

TEXT = "渡轮\n去年日均客运量为21.5万人次，同比增长4.2%。\n𠮷票价由2元调整为3元。\n"


def figures(text: str = TEXT) -> list[LedgerFigure]:
    return effective(find_figures(text), (), Span(0, len(text)))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ReadingView:
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_article(build.article(1, TEXT), TEXT)
    return view


def place(view: ReadingView, words: str) -> tuple[int, int, int]:
    """Left and right end of words in the viewport, and their baseline."""
    start = TEXT.index(words)
    geometry = view.span_geometry(Span(start, start + len(words)))
    assert geometry is not None
    line = geometry.first_line
    return round(line.left), round(line.right), round(line.baseline)


def ink_below(view: ReadingView, words: str) -> int:
    """How many pixels of the row of dots under these words differ from the paper."""
    image: QImage = view.viewport().grab().toImage()
    left, right, baseline = place(view, words)
    row = range(baseline + BELOW_BASELINE - 1, baseline + BELOW_BASELINE + 2)
    paper = view._theme.colour("paper").rgb()
    return sum(image.pixel(x, y) != paper for y in row for x in range(left + 2, right - 2))


def middle(view: ReadingView, words: str) -> QPoint:
    left, right, baseline = place(view, words)
    return QPoint((left + right) // 2, baseline - 4)


def test_a_figure_is_found_from_its_first_character_to_its_last() -> None:
    dots = FigureDots(figures())
    start = TEXT.index("21.5万人次")
    found = dots.at(start)
    assert found is not None and found.figure.text == "21.5万人次"
    assert dots.at(start + 6) is found
    assert dots.at(start + 7) is None
    assert dots.at(start - 1) is None


def test_dots_are_painted_under_figures_alone(view: ReadingView) -> None:
    before = ink_below(view, "21.5万人次")
    view.emphasis.set_figures(figures())
    assert ink_below(view, "21.5万人次") > before + 10
    assert ink_below(view, "客运量") == 0
    view.emphasis.set_figures(())
    assert ink_below(view, "21.5万人次") == before


def test_dots_stay_visible_on_selected_text(view: ReadingView) -> None:
    view.select_span(Span(0, len(TEXT)))
    plain = view.viewport().grab().toImage()
    view.emphasis.set_figures(figures())
    assert view.viewport().grab().toImage() != plain


def test_hovering_tells_the_figure_also_behind_characters_of_two_units(view: ReadingView) -> None:
    view.emphasis.set_figures(figures())
    view.figure_words = lambda one: f"<b>{one.figure.text}</b>"
    assert view.tip_at(middle(view, "3元")) == "<b>3元</b>"
    assert view.tip_at(middle(view, "调整")) == ""


def test_hovering_finds_the_figure_in_a_converted_reading(view: ReadingView, qtbot: QtBot) -> None:
    view.emphasis.set_figures(figures())
    view.set_reading(Reading.TRADITIONAL)
    found = view.figure_at(middle(view, "21.5万人次"))
    assert found is not None and found.figure.text == "21.5万人次"


def test_another_article_begins_without_figures(view: ReadingView) -> None:
    view.emphasis.set_figures(figures())
    other = "没有数字的文字，也不少于一行。\n"
    view.show_article(build.article(2, other), other)
    assert view.figure_at(QPoint(60, 60)) is None
    assert view.emphasis.figures.at(0) is None
