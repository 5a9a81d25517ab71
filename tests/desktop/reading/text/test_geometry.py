"""From text to position and back, line by line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from corpus.model import Language
from desktop.look.theme import Theme
from desktop.reading.text.document import Margins, TypeSetting, build_document
from desktop.reading.text.geometry import TextGeometry
from desktop.reading.text.reading_text import ReadingText

TEXT = (
    "\n".join(f"第{number}段，" + "渡轮票价由2元调整为3元，" * (1 + number % 5) for number in range(40))
    + "\n\n末段"
)
TOP = 80


@pytest.fixture
def text() -> ReadingText:
    return ReadingText(TEXT)


@pytest.fixture
def geometry(qapp: QApplication, theme: Theme, text: ReadingText) -> TextGeometry:
    setting = TypeSetting(Language.SIMPLIFIED, 16, False)
    document: QTextDocument = build_document(qapp, text, theme, setting, Margins(28, TOP, 20, 48))
    document.setTextWidth(400)
    return TextGeometry(document, text, 16)


def test_every_position_lies_on_one_line(geometry: TextGeometry, text: ReadingText) -> None:
    for position in range(0, text.end, 7):
        line = geometry.line_at(position)
        assert line is not None
        assert line.start <= position <= line.end


def test_a_point_on_a_character_leads_back_to_it(geometry: TextGeometry, text: ReadingText) -> None:
    for position in range(0, text.end, 11):
        runs = geometry.runs(position, position + 1)
        if TEXT[position] == "\n" or not runs:
            continue
        band = geometry.band(runs[0])
        assert geometry.character_at(band.center().x(), band.center().y()) == position
        assert geometry.position_at(band.left() + 1, band.center().y()) == position


def test_lines_follow_one_another_without_a_hole(geometry: TextGeometry) -> None:
    paragraph = geometry.paragraph(4)
    assert paragraph is not None
    for one, other in zip(paragraph.lines, paragraph.lines[1:], strict=False):
        assert one.bottom == other.top
        assert one.bottom - one.top == 30


@pytest.mark.parametrize("y", [-50.0, 0.0, 40.0, TOP - 1.0])
def test_above_the_text_lies_its_beginning(geometry: TextGeometry, y: float) -> None:
    assert geometry.position_at(0, y) == 0


def test_below_the_text_lies_its_end(geometry: TextGeometry, text: ReadingText) -> None:
    assert geometry.position_at(1_000, 1e6) == text.end


def test_between_two_paragraphs_lies_the_upper_one(geometry: TextGeometry, text: ReadingText) -> None:
    first = geometry.paragraph(0)
    assert first is not None
    assert text.paragraph(geometry.position_at(0, first.bottom + 2)) == 0


def test_it_finds_its_way_from_any_place_to_any_other(geometry: TextGeometry, text: ReadingText) -> None:
    tops = [paragraph.top for number in range(len(text.starts)) if (paragraph := geometry.paragraph(number))]
    for number in (0, 39, 3, 41, 0, 20, 19, 21, 2):
        assert text.paragraph(geometry.position_at(0, tops[number] + 15)) == number


def test_beside_the_text_there_is_no_character(geometry: TextGeometry) -> None:
    line = geometry.line_at(0)
    assert line is not None
    assert geometry.character_at(line.left - 5, line.baseline - 5) is None
    assert geometry.character_at(395, line.baseline - 5) is None


def test_a_stretch_over_paragraphs_has_a_run_on_each_line(geometry: TextGeometry, text: ReadingText) -> None:
    start, end = text.starts[1], text.starts[4]
    lines = sum(len(paragraph.lines) for number in (1, 2, 3) if (paragraph := geometry.paragraph(number)))
    assert len(geometry.runs(start, end)) == lines


def test_the_visible_paragraphs_are_those_between_two_heights(geometry: TextGeometry) -> None:
    tenth = geometry.paragraph(10)
    assert tenth is not None
    numbers = [paragraph.number for paragraph in geometry.visible(tenth.top + 5, tenth.bottom - 5)]
    assert numbers == [9, 10]
