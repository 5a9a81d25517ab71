"""The tokens: contrasts, distinguishable relations, sizes by density."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from corpus.model import BUILT_IN_RELATIONS, TAG_COLOURS
from desktop.look.tokens import Tokens, read_tokens

DENSITIES = tuple(read_tokens()["density"])
SURFACES = ("paper", "panel", "chrome", "sunken", "raised", "hover")
THEMES = tuple(read_tokens()["color"])


def contrast(one: QColor, other: QColor) -> float:
    """Contrast by WCAG 2: relative luminances, the lighter over the darker."""

    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return Tokens(request.param, "standard")


def test_text_can_be_read_on_every_surface(tokens: Tokens) -> None:
    for surface in SURFACES:
        for text in ("text", "text2", "text3"):
            assert contrast(tokens.colour(text), tokens.colour(surface)) >= 4.5, (text, surface)


def test_body_text_can_be_read_on_every_highlight(tokens: Tokens) -> None:
    for colour in TAG_COLOURS:
        style = tokens.tag(colour)
        assert contrast(tokens.colour("text"), style.fill) >= 4.8, colour
        assert contrast(tokens.colour("text"), style.fill_selected) >= 4.8, colour
        assert contrast(style.line, tokens.colour("paper")) >= 3.1, colour
        assert contrast(style.text, style.fill) >= 4.6, colour


def test_relations_are_told_apart_by_more_than_colour(tokens: Tokens) -> None:
    styles = [tokens.relation(relation) for relation in (*BUILT_IN_RELATIONS, "own-1")]
    assert len({(style.dash, style.double) for style in styles}) == len(styles)
    assert len({style.glyph for style in styles}) == len(styles)
    for style in styles:
        assert contrast(style.line, tokens.colour("gutter")) >= 4.5
        assert contrast(style.rest, tokens.colour("gutter")) >= 3.0


def test_unknown_tag_colours_are_slate_and_unknown_relations_are_the_analysts_own(tokens: Tokens) -> None:
    assert tokens.tag("no such colour") == tokens.tag("slate")
    assert tokens.relation("0198-some-identity") == tokens.relation("own")
    assert tokens.relation("quotes") != tokens.relation("own")


def test_rows_and_letters_grow_with_the_density_and_other_sizes_stay() -> None:
    looks = [Tokens("light", density) for density in DENSITIES]
    assert [tokens.size("row") for tokens in looks] == [22, 26, 30]
    assert [tokens.font_size("ui") for tokens in looks] == [12, 13, 14]
    assert len({tokens.size("header") for tokens in looks}) == 1


def test_a_size_that_is_not_there_is_a_mistake(tokens: Tokens) -> None:
    with pytest.raises(KeyError):
        tokens.size("misspelt")


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme.startswith("contrast")])
def test_everything_that_is_read_has_high_contrast(theme: str) -> None:
    """Seven to one, as WCAG 2 asks for at its highest level; marks and edges have what it asks of these."""
    tokens = Tokens(theme, "standard")
    grounds = [*SURFACES, "selection", "pressed"]
    for text in ("text", "text2", "text3", "accent", "ok", "warn", "danger"):
        for ground in grounds if text.startswith("text") else SURFACES:
            assert contrast(tokens.colour(text), tokens.colour(ground)) >= 7, (text, ground)
    for over, under in (("accentText", "accent"), ("tooltipText", "tooltip"), ("text", "textSelection")):
        assert contrast(tokens.colour(over), tokens.colour(under)) >= 7, over
    for colour in TAG_COLOURS:
        style = tokens.tag(colour)
        for ground in (style.fill, style.fill_selected):
            assert contrast(tokens.colour("text"), ground) >= 7, colour
        assert contrast(style.text, style.fill) >= 7, colour
        assert contrast(style.line, tokens.colour("paper")) >= 7, colour
    for relation in (*BUILT_IN_RELATIONS, "own-1"):
        assert contrast(tokens.relation(relation).line, tokens.colour("gutter")) >= 7, relation
        assert contrast(tokens.relation(relation).text, tokens.relation(relation).soft) >= 7, relation
    for edge in ("border", "borderStrong"):
        assert contrast(tokens.colour(edge), tokens.colour("paper")) >= 7, edge
