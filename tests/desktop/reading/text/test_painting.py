"""How claims are painted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Claim, Span
from desktop.look.theme import Theme
from desktop.look.tokens import read_tokens
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import (
    BODY,
    FARE,
    TAGS,
    band_corner,
    claim,
    colour_at,
    colours,
    picture,
    shown_view,
)

THEMES = tuple(read_tokens()["color"])


def test_a_claim_is_filled_in_the_colour_of_its_tag(
    view: ReadingView, theme: Theme, claims: list[Claim]
) -> None:
    corner = band_corner(view, claims[0].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()


def test_the_shorter_of_two_claims_gives_the_fill(
    view: ReadingView, theme: Theme, claims: list[Claim]
) -> None:
    corner = band_corner(view, claims[2].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[2].colour).fill.name()


def test_each_claim_has_its_underline_in_its_own_lane(
    view: ReadingView, theme: Theme, claims: list[Claim]
) -> None:
    geometry = view.span_geometry(claims[2].span)
    assert geometry is not None
    line, image = geometry.first_line, picture(view)
    x = line.left + 5
    assert view.lane_of(claims[1].id) == 6
    assert view.lane_of(claims[2].id) == 9
    assert colour_at(image, x, line.baseline + 5) == theme.tag(TAGS[1].colour).line.name()
    assert colour_at(image, x, line.baseline + 8) == theme.tag(TAGS[2].colour).line.name()


def test_the_band_hangs_on_the_baseline(view: ReadingView, theme: Theme, claims: list[Claim]) -> None:
    geometry = view.span_geometry(claims[0].span)
    assert geometry is not None
    line, image = geometry.first_line, picture(view)
    assert line.baseline - line.top == pytest.approx(0.88 * 16 + 2)
    assert line.bottom - line.baseline == 4
    assert colour_at(image, line.left + 2, line.top - 2) == theme.colour("paper").name()


def test_a_selected_claim_has_the_stronger_fill(view: ReadingView, theme: Theme, claims: list[Claim]) -> None:
    wanted = theme.tag(TAGS[1].colour).fill_selected.name()
    view.emphasis.set_selected(claims[1].id)
    inside = band_corner(view, claims[2].span)
    assert colour_at(picture(view), inside.x() + 2, inside.y() + 2) == wanted, "selected is painted last"


def test_a_claim_without_tags_is_neutral(qtbot: QtBot, theme: Theme) -> None:
    bare = claim(1, BODY, FARE, [])
    view = shown_view(qtbot, theme, BODY, [bare])
    corner = band_corner(view, bare.span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag("slate").fill.name()


def test_the_underline_of_a_claim_with_two_tags_alternates(qtbot: QtBot, theme: Theme) -> None:
    both = claim(1, BODY, FARE, TAGS[:2])
    view = shown_view(qtbot, theme, BODY, [both])
    line = view.span_geometry(both.span).first_line  # type: ignore[union-attr]
    found = {colour_at(picture(view), line.left + x, line.baseline + 5) for x in (3, 13)}
    assert found == {theme.tag(tag.colour).line.name() for tag in TAGS[:2]}


def test_the_text_selection_is_painted_on_the_band(view: ReadingView, theme: Theme) -> None:
    start = BODY.index("渡轮公司")
    view.select_span(Span(start, start + 4))
    geometry = view.span_geometry(Span(start, start + 4))
    assert geometry is not None
    image, line = picture(view), geometry.first_line
    assert colour_at(image, line.left + 1, line.top + 1) == theme.colour("textSelection").name()
    assert colour_at(image, line.left + 1, line.top - 3) == theme.colour("paper").name()


def test_a_search_hit_does_not_look_like_a_selection(view: ReadingView, theme: Theme) -> None:
    view.clearFocus()
    start = BODY.index("渡轮公司")
    hit = Span(start, start + 4)
    for name in THEMES:
        theme.set_look(name, "standard")
        blues = {theme.colour(key).name() for key in ("textSelection", "selection", "accent", "accentSoft")}
        pictures = []
        for current in (None, hit):
            view.emphasis.set_hits([hit], current)
            pictures.append(picture(view))
            assert {theme.colour(key).name() for key in ("warn", "warnSoft")} <= colours(pictures[-1])
            assert not blues & colours(pictures[-1])
        assert pictures[0] != pictures[1], "the hit visited last is outlined"
    theme.set_look("light", "standard")


def test_letters_of_link_mode_stand_on_their_claims(
    view: ReadingView, theme: Theme, claims: list[Claim]
) -> None:
    view.clearFocus()
    QApplication.processEvents()
    assert theme.colour("accent").name() not in colours(picture(view))
    view.emphasis.set_letters({claims[0].id: "A"})
    assert theme.colour("accent").name() in colours(picture(view))
