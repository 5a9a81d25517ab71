"""The tokens: contrasts kept, relations told apart, sizes by density."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from corpus.model import BUILT_IN_RELATIONS, TAG_COLOURS
from desktop.look.tokens import DENSITIES, THEMES, Look


def contrast(one: QColor, other: QColor) -> float:
    """Contrast by WCAG 2: relative luminances, the lighter over the darker."""

    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def look(request: pytest.FixtureRequest) -> Look:
    return Look(request.param, "standard")


def test_text_can_be_read_on_every_surface(look: Look) -> None:
    for surface in ("paper", "panel", "chrome", "sunken", "raised", "hover"):
        for text in ("text", "text2", "text3"):
            assert contrast(look.colour(text), look.colour(surface)) >= 4.5, (text, surface)


def test_body_text_can_be_read_on_every_highlight(look: Look) -> None:
    for colour in TAG_COLOURS:
        style = look.tag(colour)
        assert contrast(look.colour("text"), style.fill) >= 4.8, colour
        assert contrast(look.colour("text"), style.fill_selected) >= 4.8, colour
        assert contrast(style.line, look.colour("paper")) >= 3.1, colour
        assert contrast(style.text, style.fill) >= 4.6, colour


def test_relations_are_told_apart_by_more_than_colour(look: Look) -> None:
    styles = [look.relation(relation) for relation in (*BUILT_IN_RELATIONS, "own-1")]
    assert len({(style.dash, style.double) for style in styles}) == len(styles)
    assert len({style.glyph for style in styles}) == len(styles)
    for style in styles:
        assert contrast(style.line, look.colour("gutter")) >= 4.5
        assert contrast(style.rest, look.colour("gutter")) >= 3.0


def test_unknown_tag_colours_are_slate_and_unknown_relations_are_the_analysts_own(look: Look) -> None:
    assert look.tag("no such colour") == look.tag("slate")
    assert look.relation("0198-some-identity") == look.relation("own")
    assert look.relation("quotes") != look.relation("own")


def test_rows_and_letters_grow_with_the_density_and_other_sizes_stay() -> None:
    looks = [Look("light", density) for density in DENSITIES]
    assert [look.size("row") for look in looks] == [22, 26, 30]
    assert [look.font_size("ui") for look in looks] == [12, 13, 14]
    assert len({look.size("header") for look in looks}) == 1


def test_a_size_that_is_not_there_is_a_mistake(look: Look) -> None:
    with pytest.raises(KeyError):
        look.size("misspelt")
