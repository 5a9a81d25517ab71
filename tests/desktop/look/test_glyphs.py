"""The glyphs stay in their box at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.look.glyphs import glyph_icon, paint_glyph
from desktop.look.tokens import read_tokens

INK = QColor("#000000")


def drawn(name: str, box: QRectF) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_glyph(painter, box, name, INK)
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha()]


@pytest.mark.parametrize("name", read_tokens()["glyphs"])
def test_every_glyph_draws_inside_its_box(qapp: object, name: str) -> None:
    places = inked(drawn(name, QRectF(0, 0, 48, 48)))
    assert places
    assert all(2 <= x < 46 and 2 <= y < 46 for x, y in places)


def test_a_glyph_stands_in_the_middle_of_a_box_that_is_no_square(qapp: object) -> None:
    places = inked(drawn("contradicts", QRectF(0, 12, 48, 24)))
    columns = [x for x, _ in places]
    assert min(columns) >= 12
    assert max(columns) < 36
    assert abs(min(columns) + max(columns) - 47) <= 1


def test_an_unknown_glyph_is_that_of_the_analysts_own_relations(qapp: object) -> None:
    box = QRectF(0, 0, 48, 48)
    assert drawn("no such glyph", box) == drawn("own", box)
    assert drawn("quotes", box) != drawn("own", box)


def test_a_glyph_as_an_icon_is_sharp(qapp: object) -> None:
    image = glyph_icon("quotes", INK).pixmap(36, 36).toImage()
    assert image.width() == 36
    assert any(image.pixelColor(x, y).alpha() == 255 for x in range(36) for y in range(36))
