"""One article with its claims: painting, mouse, signals."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from corpus.model import Claim
from corpus.script.reading import Reading
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop.reading.reading_views import (
    BODY,
    FARE,
    TAGS,
    band_corner,
    claim,
    colour_at,
    colours,
    middle,
    picture,
    shown_view,
)

LEFT = Qt.MouseButton.LeftButton


# Painting


def test_claims_of_hidden_tags_are_not_there(view: ReadingView, theme: Theme, claims: list[Claim]) -> None:
    view.set_codebook({tag.id: tag for tag in TAGS}, frozenset({TAGS[0].id}))
    corner = band_corner(view, claims[0].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.colour("paper").name()
    assert view.claim_at(middle(view, claims[0].span)) is None
    assert view.claim(claims[0].id) == claims[0]


def test_an_orphan_is_painted_nowhere(qtbot: QtBot, theme: Theme) -> None:
    lost = replace(claim(1, BODY, FARE), orphaned=True)
    view = shown_view(qtbot, theme, BODY, [lost])
    assert view.claim_at(middle(view, lost.span)) is None
    assert theme.tag(TAGS[0].colour).line.name() not in colours(picture(view))


def test_a_change_is_painted_at_once(view: ReadingView, theme: Theme, claims: list[Claim]) -> None:
    added = claim(9, BODY, "同比增长4.2%")
    view.update_claims([added])
    corner = band_corner(view, added.span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()
    view.update_claims([replace(added, tags=(TAGS[1].id,))])
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[1].colour).fill.name()
    view.update_claims([], [added.id])
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.colour("paper").name()


def test_claims_keep_their_places_in_another_reading(view: ReadingView, claims: list[Claim]) -> None:
    view.set_reading(Reading.TRADITIONAL)
    assert view.claim_at(middle(view, claims[0].span)) == claims[0].id
    geometry = view.span_geometry(claims[0].span)
    assert geometry is not None
    assert len(geometry.rects) >= 1


def test_the_theme_can_change_under_it(view: ReadingView, theme: Theme, claims: list[Claim]) -> None:
    theme.set_look("dark", "standard")
    corner = band_corner(view, claims[0].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()


def test_more_claims_than_lanes_are_counted_at_the_end_of_the_line(qtbot: QtBot, theme: Theme) -> None:
    crowd = [claim(number, BODY, FARE[: 5 + number]) for number in range(6)]
    view = shown_view(qtbot, theme, BODY, crowd)
    picture(view)
    asked: list[list[str]] = []
    view.pointer.more_requested.connect(lambda found, _: asked.append(found))
    paragraph = view.geometry_of_text.paragraph(0)
    assert paragraph is not None
    line = paragraph.lines[0]
    right = view.geometry_of_text.x_at(paragraph, line, line.end)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(right) + 6, round(line.baseline) - 12))
    assert [len(found) for found in asked] == [3]


# The mouse


def test_only_our_own_caret_is_painted(view: ReadingView) -> None:
    assert view.cursorWidth() == 0
    view.set_type(20)
    assert view.cursorWidth() == 0


def test_claims_over_an_offset_come_shortest_first(view: ReadingView, claims: list[Claim]) -> None:
    assert view.claims_at_offset(claims[2].start) == [claims[2].id, claims[1].id]


# Flash, letters, words


def test_it_has_a_name_and_tells_its_text(view: ReadingView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "青川渡轮调价"
    assert interface.textInterface().characterCount() == len(BODY)
