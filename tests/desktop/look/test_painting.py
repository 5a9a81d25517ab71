"""Shared painting of lists: text is elided with …, never clipped, and everything stays in its box."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from corpus.model import BUILT_IN_RELATIONS, TAG_COLOURS, Language
from desktop.look import painting
from desktop.look.theme import Theme
from tests.desktop.build import tag

BOX = QRectF(20, 10, 60, 20)
GROUND = QColor("#123456")


def painted(draw: Callable[[QPainter], object]) -> QImage:
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def touched(image: QImage) -> QRectF:
    """The smallest rectangle around everything that was painted."""
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != GROUND
    ]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return QRectF(left, top, max(x for x, _ in points) - left + 1, max(y for _, y in points) - top + 1)


def test_text_that_fits_is_whole_and_longer_text_ends_in_an_ellipsis(theme: Theme) -> None:
    font = theme.font()
    words = "客流规模与口径"
    width = painting.text_width(words, font)
    assert painting.elide(words, font, width + 1) == words
    cut = painting.elide(words, font, width - 1)
    assert cut.endswith("…")
    assert painting.text_width(cut, font) <= width
    assert painting.elide("两\n行", font, 500) == "两 行"
    assert painting.elide(words, font, -5) in ("", "…")


def test_one_line_stands_on_one_baseline_whatever_is_in_it(theme: Theme) -> None:
    latin, han = theme.font(), theme.text_font(Language.TRADITIONAL)
    assert abs(painting.baseline(0, 26, latin) - painting.baseline(0, 26, han)) < 1


@pytest.mark.parametrize("digit", [None, 7])
def test_chips_stay_inside_their_box_and_are_as_wide_as_they_say(theme: Theme, digit: int | None) -> None:
    one = tag(2, "客运规模与口径说明")
    image = painted(lambda painter: painting.paint_chip(painter, BOX, one, digit, theme))
    assert BOX.contains(touched(image))
    assert painting.chip_width(one, digit, theme) > painting.text_width(one.name, theme.font("small"))
    assert painting.chip_width(one, 7, theme) > painting.chip_width(one, None, theme)


def test_every_tag_colour_looks_different(theme: Theme) -> None:
    box = QRectF(10, 10, 16, 16)
    pictures = [
        painted(lambda painter, colour=colour: painting.paint_digit(painter, box, 3, colour, theme))
        for colour in TAG_COLOURS
    ]
    assert len({bytes(image.constBits()) for image in pictures}) == len(TAG_COLOURS)
    assert all(box.contains(touched(image)) for image in pictures)


def test_every_relation_has_a_shape_of_its_own(theme: Theme) -> None:
    """Told apart without colours: the pictures differ even when only their lightness is looked at."""
    box = QRectF(10, 10, 18, 18)

    def shape(relation: str) -> bytes:
        image = painted(lambda painter: painting.paint_relation(painter, box, relation, theme))
        ground = image.pixelColor(12, 12)
        marks = [image.pixelColor(x, y) != ground for x in range(13, 25) for y in range(13, 25)]
        return bytes(marks)

    assert len({shape(relation) for relation in (*BUILT_IN_RELATIONS, "own")}) == len(BUILT_IN_RELATIONS) + 1


def test_a_count_begins_where_it_is_told_to(theme: Theme) -> None:
    ends = []
    image = painted(lambda painter: ends.append(painting.paint_count(painter, 30, 24, 128, theme)))
    assert touched(image).left() >= 29
    assert touched(image).right() <= ends[0] + 1


def test_a_badge_drawn_in_a_clip_stays_in_it(theme: Theme) -> None:
    """A heading is painted column by column; its badge must not spill into the next column's slice."""

    def draw(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 18, 40))
        painting.paint_digit(painter, QRectF(10, 10, 16, 16), 1, "blue", theme)

    assert touched(painted(draw)).right() <= 18


def test_a_card_has_round_corners_and_a_border_inside_its_box(theme: Theme) -> None:
    image = painted(lambda painter: painting.paint_card(painter, BOX.toRect(), theme, "paper"))
    assert touched(image) == BOX
    assert image.pixelColor(20, 10) != theme.colour("borderStrong")
    assert image.pixelColor(50, 10) == theme.colour("borderStrong")
    assert image.pixelColor(50, 20) == theme.colour("paper")
