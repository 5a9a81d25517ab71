"""The look: every token there, contrasts kept, icons tinted, glyphs drawn."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from corpus.model import BUILT_IN_RELATIONS, TAG_COLOURS, Language
from desktop.look.theme import DENSITIES, NAMES, RESOURCES, Theme

TOKENS = json.loads((RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8"))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast by WCAG 2: relative luminances, the lighter over the darker."""

    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=NAMES)
def look(request: pytest.FixtureRequest, qapp: object) -> Theme:
    return Theme(request.param)


def test_text_can_be_read_on_every_surface(look: Theme) -> None:
    for surface in ("paper", "panel", "chrome", "sunken", "raised", "hover"):
        for text in ("text", "text2", "text3"):
            assert contrast(look.colour(text), look.colour(surface)) >= 4.5, (text, surface)


def test_body_text_can_be_read_on_every_highlight(look: Theme) -> None:
    for colour in TAG_COLOURS:
        style = look.tag(colour)
        assert contrast(look.colour("text"), style.fill) >= 4.8, colour
        assert contrast(look.colour("text"), style.fill_selected) >= 4.8, colour
        assert contrast(style.line, look.colour("paper")) >= 3.1, colour
        assert contrast(style.text, style.fill) >= 4.6, colour


def test_relations_are_told_apart_by_more_than_colour(look: Theme) -> None:
    styles = [look.relation(relation) for relation in (*BUILT_IN_RELATIONS, "own-1")]
    assert len({(style.dash, style.double) for style in styles}) == len(styles)
    assert len({style.glyph for style in styles}) == len(styles)
    for style in styles:
        assert contrast(style.line, look.colour("gutter")) >= 4.5
        assert contrast(style.rest, look.colour("gutter")) >= 3.0


def test_every_icon_role_has_its_drawings(qapp: object) -> None:
    for role, name in TOKENS["icons"].items():
        assert any((RESOURCES / "icons" / f"{name}_{size}_regular.svg").exists() for size in (16, 20)), role


def test_an_icon_is_tinted_and_greyed(look: Theme) -> None:
    icon = look.icon("search", "accent")
    assert _inked(icon.pixmap(32, 32).toImage(), look.colour("accent"))
    from PySide6.QtGui import QIcon

    assert _inked(icon.pixmap(32, 32, QIcon.Mode.Disabled).toImage(), look.colour("disabled"))


def _inked(image: QImage, colour: QColor) -> bool:
    """Whether any pixel is fully opaque ink of ``colour``."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(pixel.alpha() == 255 and pixel.name() == colour.name() for pixel in pixels)


@pytest.mark.parametrize("name", TOKENS["glyphs"])
def test_every_glyph_draws_inside_its_box(look: Theme, name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    look.paint_glyph(painter, QRectF(0, 0, 48, 48), name, QColor("#000000"))
    painter.end()
    inked = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha()]
    assert inked
    assert all(2 <= x < 46 and 2 <= y < 46 for x, y in inked)


def test_every_palette_role_is_ours(look: Theme) -> None:
    palette = look.palette()
    assert palette.color(QPalette.ColorRole.Window) == look.colour("chrome")
    group = QPalette.ColorGroup
    assert palette.color(group.Disabled, QPalette.ColorRole.Text) == look.colour("disabled")
    assert palette.color(group.Inactive, QPalette.ColorRole.Highlight) == look.colour("selectionInactive")


def test_traditional_text_has_its_own_family(look: Theme) -> None:
    traditional = look.reading_font(Language.TRADITIONAL, 16).families()
    simplified = look.reading_font(Language.SIMPLIFIED, 16).families()
    assert traditional != simplified
    assert look.reading_font(Language.SIMPLIFIED, 20, serif=True).pixelSize() == 20
    for font in (look.reading_font(Language.TRADITIONAL, 16), look.text_font(Language.TRADITIONAL)):
        assert font.isFeatureSet(QFont.Tag("locl")) and not font.featureValue(QFont.Tag("locl")), (
            "locl would bring Simplified shapes back"
        )


def test_density_moves_the_rows_and_changes_are_told_once(qapp: object) -> None:
    theme = Theme("light")
    rows = []
    for density in DENSITIES:
        theme.set_look("light", density)
        rows.append(theme.size("row"))
    assert rows == [22, 26, 30]
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    theme.set_look("dark", "roomy")
    theme.set_look("dark", "roomy")
    assert told == [1]


def test_reduced_motion_takes_no_time(qapp: object) -> None:
    assert Theme("light").motion("scrollTo") == 180
    assert Theme("light", reduced_motion=True).motion("scrollTo") == 0


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_quotation_marks_are_as_wide_as_the_language_wants(
    qapp: QApplication, theme: Theme, english: None
) -> None:
    before = qapp.font()
    qapp.setFont(theme.font())
    wide = theme.font().pixelSize()
    quoted = theme.text_font(Language.SIMPLIFIED), theme.reading_font(Language.SIMPLIFIED, wide)
    assert QFontMetricsF(theme.font()).horizontalAdvance("“") < wide
    assert [QFontMetricsF(font).horizontalAdvance("“") for font in quoted] == [wide, wide]
    QLocale.setDefault(QLocale("zh_CN"))
    qapp.setFont(theme.font())
    assert QFontMetricsF(theme.font()).horizontalAdvance("“") == wide
    qapp.setFont(before)
