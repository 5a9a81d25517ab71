from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from corpus.plots.picture import (
    PlotArea,
    PlotBox,
    PlotCircle,
    PlotGlyph,
    PlotLine,
    PlotMark,
    PlotOutline,
    PlotPicture,
    PlotShape,
    PlotText,
    TextAnchor,
    TextRole,
)
from desktop.look.theme import Theme
from desktop.widgets.plots.picture_painter import PicturePainter


@pytest.fixture
def painting(theme: Theme) -> PicturePainter:
    return PicturePainter(theme)


def drawn(painting: PicturePainter, *shapes: PlotShape) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painting.paint_shapes(painter, shapes)
    painter.end()
    return image


def inked(image: QImage) -> set[tuple[int, int]]:
    white = QColor("white").rgb()
    return {(x, y) for x in range(60) for y in range(40) if image.pixel(x, y) != white}


def test_a_hairline_is_one_sharp_pixel(painting: PicturePainter) -> None:
    image = drawn(painting, PlotLine(10, 20.4, 50, 20.4, "text"))
    assert {y for _, y in inked(image)} == {20}
    assert image.pixel(30, 20) == painting.colour("text").rgb()
    image = drawn(painting, PlotLine(10.7, 5, 10.7, 30, "text"))
    assert {x for x, _ in inked(image)} == {10}


def test_dashes_are_in_pixels_whatever_the_width(painting: PicturePainter) -> None:
    image = drawn(painting, PlotLine(0, 20, 60, 20, "text", 2, (6, 6)))
    assert image.pixel(2, 20) == painting.colour("text").rgb()
    assert image.pixel(9, 20) == QColor("white").rgb()
    assert image.pixel(14, 20) == painting.colour("text").rgb()


def test_boxes_circles_and_outlines_are_filled_in_their_ink(painting: PicturePainter) -> None:
    fill = painting.colour("relation.equivalent.soft").rgb()
    for shape in (
        PlotBox(10, 10, 20, 20, fill="relation.equivalent.soft"),
        PlotCircle(20, 20, 8, fill="relation.equivalent.soft"),
        PlotOutline(((10, 20), (20, 10), (30, 20), (20, 30)), fill="relation.equivalent.soft"),
    ):
        image = drawn(painting, shape)
        assert image.pixel(20, 20) == fill
        assert image.pixel(45, 20) == QColor("white").rgb()


def test_what_has_no_fill_is_only_outlined(painting: PicturePainter) -> None:
    image = drawn(
        painting,
        PlotCircle(20, 20, 8, ink="text", line=2),
        PlotOutline(((40, 5), (50, 15), (40, 25)), ink="text", closed=False),
    )
    assert image.pixel(20, 20) == QColor("white").rgb()
    assert image.pixel(12, 20) != QColor("white").rgb()
    assert image.pixel(40, 15) == QColor("white").rgb()


@pytest.mark.parametrize(("anchor", "left", "right"), [(TextAnchor.START, 29, 60), (TextAnchor.END, 0, 31)])
def test_words_stand_at_their_anchor(
    painting: PicturePainter, anchor: TextAnchor, left: int, right: int
) -> None:
    places = {x for x, _ in inked(drawn(painting, PlotText(30, 25, "票价", anchor=anchor)))}
    assert places and left <= min(places) and max(places) <= right


def test_words_are_measured_as_they_are_painted(painting: PicturePainter) -> None:
    assert painting.measure("票价水平", TextRole.UI, False) > painting.measure(
        "票价水平", TextRole.CAPTION, False
    )
    assert painting.measure("100", TextRole.UI, True) >= painting.measure("100", TextRole.UI, False)


def test_each_script_has_its_own_font(painting: PicturePainter) -> None:
    simplified, traditional = (
        painting._font(TextRole.UI, False, language)[0].families() for language in ("zh-Hans", "zh-Hant")
    )
    assert simplified != traditional
    assert inked(drawn(painting, PlotText(5, 25, "骨直", language="zh-Hans")))


def test_glyphs_are_those_of_the_theme(painting: PicturePainter) -> None:
    assert inked(drawn(painting, PlotGlyph(10, 10, 12, "differs_in_figure", "text")))


def test_a_picture_is_painted_with_its_marks_above(painting: PicturePainter) -> None:
    mark = PlotMark("a", PlotArea(0, 0, 9, 9), "a", (), (PlotBox(0, 0, 30, 30, fill="text"),))
    picture = PlotPicture(60, 40, "", (PlotBox(0, 0, 60, 40, fill="paper"),), (mark,))
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painting.paint(painter, picture)
    painter.end()
    assert image.pixel(5, 5) == painting.colour("text").rgb()


def test_colours_follow_the_theme_unless_they_are_fixed(theme: Theme) -> None:
    following, fixed = PicturePainter(theme), PicturePainter(theme, "light")
    light = following.colour("paper")
    theme.set_look("dark", "standard")
    assert following.colour("paper") != light
    assert fixed.colour("paper") == light
