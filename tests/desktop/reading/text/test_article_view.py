"""One article with its claims: what is painted, what the mouse does, what is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Claim, Span
from corpus.script import Reading
from desktop.look.theme import Theme
from desktop.reading.text.article_view import ArticleView
from tests.desktop.reading.article_views import (
    BODY,
    TAGS,
    claim,
    colour_at,
    colours,
    middle,
    picture,
    shown_view,
)

LEFT = Qt.MouseButton.LeftButton
FARE = "单程票价由2元调整为3元"
LONG = "调价后平均票价为2.6元，比调整前上涨约三成"
SHORT = "比调整前上涨约三成"


@pytest.fixture
def claims() -> list[Claim]:
    """Three claims; the third lies within the second."""
    return [
        claim(1, BODY, FARE),
        claim(2, BODY, LONG, TAGS[1:2]),
        claim(3, BODY, SHORT, TAGS[2:3], note="口径？"),
    ]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, claims: list[Claim]) -> ArticleView:
    return shown_view(qtbot, theme, BODY, claims)


def band_corner(view: ArticleView, span: Span) -> QPoint:
    """Just inside the top left corner of a span's band, where no letter is."""
    geometry = view.span_geometry(span)
    assert geometry is not None
    return geometry.rects[0].topLeft().toPoint() + QPoint(2, 1)


# Painting


def test_a_claim_is_filled_in_the_colour_of_its_tag(
    view: ArticleView, theme: Theme, claims: list[Claim]
) -> None:
    corner = band_corner(view, claims[0].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()


def test_the_shorter_of_two_claims_gives_the_fill(
    view: ArticleView, theme: Theme, claims: list[Claim]
) -> None:
    corner = band_corner(view, claims[2].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[2].colour).fill.name()


def test_each_claim_has_its_underline_in_its_own_lane(
    view: ArticleView, theme: Theme, claims: list[Claim]
) -> None:
    geometry = view.span_geometry(claims[2].span)
    assert geometry is not None
    line, image = geometry.first_line, picture(view)
    x = line.left + 5
    assert view.lane_of(claims[1].id) == 6
    assert view.lane_of(claims[2].id) == 9
    assert colour_at(image, x, line.baseline + 5) == theme.tag(TAGS[1].colour).line.name()
    assert colour_at(image, x, line.baseline + 8) == theme.tag(TAGS[2].colour).line.name()


def test_the_band_hangs_on_the_baseline(view: ArticleView, theme: Theme, claims: list[Claim]) -> None:
    geometry = view.span_geometry(claims[0].span)
    assert geometry is not None
    line, image = geometry.first_line, picture(view)
    assert line.baseline - line.top == pytest.approx(0.88 * 16 + 2)
    assert line.bottom - line.baseline == 4
    assert colour_at(image, line.left + 2, line.top - 2) == theme.colour("paper").name()


def test_a_selected_claim_has_the_stronger_fill(view: ArticleView, theme: Theme, claims: list[Claim]) -> None:
    wanted = theme.tag(TAGS[1].colour).fill_selected.name()
    view.set_selected_claim(claims[1].id)
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


def test_claims_of_hidden_tags_are_not_there(view: ArticleView, theme: Theme, claims: list[Claim]) -> None:
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


def test_an_orphan_is_underlined_where_it_may_have_been(qtbot: QtBot, theme: Theme) -> None:
    view = shown_view(qtbot, theme)
    view.set_orphan_places([Span(0, 6)])
    assert theme.colour("warn").name() in colours(picture(view))


def test_a_change_is_painted_at_once(view: ArticleView, theme: Theme, claims: list[Claim]) -> None:
    added = claim(9, BODY, "同比增长4.2%")
    view.update_claims([added])
    corner = band_corner(view, added.span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()
    view.update_claims([replace(added, tags=(TAGS[1].id,))])
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[1].colour).fill.name()
    view.update_claims([], [added.id])
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.colour("paper").name()


def test_the_text_selection_is_painted_on_the_band(view: ArticleView, theme: Theme) -> None:
    start = BODY.index("渡轮公司")
    view.select_span(Span(start, start + 4))
    geometry = view.span_geometry(Span(start, start + 4))
    assert geometry is not None
    image, line = picture(view), geometry.first_line
    assert colour_at(image, line.left + 1, line.top + 1) == theme.colour("textSelection").name()
    assert colour_at(image, line.left + 1, line.top - 3) == theme.colour("paper").name()


def test_a_search_hit_has_its_line_above_the_text(view: ArticleView, theme: Theme) -> None:
    start = BODY.index("渡轮公司")
    hit = Span(start, start + 4)
    view.set_hits([hit])
    line = view.span_geometry(hit).first_line  # type: ignore[union-attr]
    assert colour_at(picture(view), line.left + 5, line.top) == theme.colour("accent").name()


def test_claims_keep_their_places_in_another_reading(view: ArticleView, claims: list[Claim]) -> None:
    view.set_reading(Reading.TRADITIONAL)
    assert view.claim_at(middle(view, claims[0].span)) == claims[0].id
    geometry = view.span_geometry(claims[0].span)
    assert geometry is not None
    assert len(geometry.rects) >= 1


def test_the_theme_can_change_under_it(view: ArticleView, theme: Theme, claims: list[Claim]) -> None:
    theme.set_look("dark", "standard")
    corner = band_corner(view, claims[0].span)
    assert colour_at(picture(view), corner.x(), corner.y()) == theme.tag(TAGS[0].colour).fill.name()


def test_more_claims_than_lanes_are_counted_at_the_end_of_the_line(qtbot: QtBot, theme: Theme) -> None:
    crowd = [claim(number, BODY, FARE[: 5 + number]) for number in range(6)]
    view = shown_view(qtbot, theme, BODY, crowd)
    picture(view)
    asked: list[list[str]] = []
    view.more_requested.connect(lambda found, _: asked.append(found))
    paragraph = view.geometry_of_text.paragraph(0)
    assert paragraph is not None
    line = paragraph.lines[0]
    right = view.geometry_of_text.x_at(paragraph, line, line.end)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(right) + 6, round(line.baseline) - 12))
    assert [len(found) for found in asked] == [3]


# The mouse


def test_a_click_tells_the_claim(qtbot: QtBot, view: ArticleView, claims: list[Claim]) -> None:
    with qtbot.waitSignal(view.claim_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, claims[2].span))
    assert told.args == [claims[2].id]


def test_a_click_into_selected_text_lets_go_of_it_and_tells_the_claim(
    qtbot: QtBot, view: ArticleView, claims: list[Claim]
) -> None:
    view.select_span(claims[0].span)
    with qtbot.waitSignal(view.claim_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, claims[0].span))
    assert told.args == [claims[0].id]
    assert view.selected_span() is None


def test_a_click_on_an_underline_tells_the_claim_it_belongs_to(
    qtbot: QtBot, view: ArticleView, claims: list[Claim]
) -> None:
    line = view.span_geometry(claims[2].span).first_line  # type: ignore[union-attr]
    where = QPoint(round(line.left + 20), round(line.baseline + 6))
    assert view.claim_at(where) == claims[1].id


def test_a_click_on_a_margin_bar_tells_its_claim(view: ArticleView, claims: list[Claim]) -> None:
    line = view.span_geometry(claims[0].span).first_line  # type: ignore[union-attr]
    picture(view)
    assert view.claim_at(QPoint(view.column()[0] - 7, round(line.baseline - 5))) == claims[0].id


def test_a_click_beside_every_claim_tells_the_offset(qtbot: QtBot, view: ArticleView) -> None:
    start = BODY.index("渡轮公司")
    with qtbot.waitSignal(view.background_clicked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=middle(view, Span(start + 1, start + 2)) - QPoint(2, 0))
    assert told.args == [start + 1]


def test_the_claim_under_the_mouse_is_told(qtbot: QtBot, view: ArticleView, claims: list[Claim]) -> None:
    told: list[object] = []
    view.claim_hovered.connect(told.append)
    qtbot.mouseMove(view.viewport(), middle(view, claims[0].span))
    qtbot.mouseMove(view.viewport(), QPoint(200, view.viewport().height() - 5))
    assert told == [claims[0].id, None]


def test_only_our_own_caret_is_painted(view: ArticleView) -> None:
    assert view.cursorWidth() == 0
    view.set_type(20)
    assert view.cursorWidth() == 0


def test_dragging_a_selected_claim_begins_a_link(
    qtbot: QtBot, view: ArticleView, claims: list[Claim]
) -> None:
    view.set_selected_claim(claims[0].id)
    start = middle(view, claims[0].span)
    told: list[str] = []
    view.claim_drag_started.connect(lambda claim, _: told.append(claim))
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(2, 2))
    assert told == []
    qtbot.mouseMove(view.viewport(), start + QPoint(5, 40))
    assert told == [claims[0].id]
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(5, 40))
    assert view.selected_span() is None


def test_dragging_within_a_selected_claim_selects_text_for_a_claim_in_it(
    qtbot: QtBot, view: ArticleView, claims: list[Claim]
) -> None:
    held = claims[0].span
    view.set_selected_claim(claims[0].id)
    told: list[str] = []
    view.claim_drag_started.connect(lambda claim, _: told.append(claim))
    geometry = view.span_geometry(Span(held.start + 1, held.end - 1))
    assert geometry is not None
    inner = geometry.rects[0]
    start, end = inner.center().toPoint(), inner.center().toPoint()
    start.setX(round(inner.left()))
    end.setX(round(inner.right()))
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    assert view.selected_span() == Span(held.start + 1, held.end - 1)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert view.selected_span() == Span(held.start + 1, held.end - 1)
    assert told == []


def test_dragging_an_end_resizes_the_claim(qtbot: QtBot, view: ArticleView, claims: list[Claim]) -> None:
    held = claims[0]
    view.set_selected_claim(held.id)
    line = view.span_geometry(held.span).last_line  # type: ignore[union-attr]
    start = QPoint(round(line.right), round((line.top + line.bottom) / 2))
    longer = view.span_geometry(Span(held.start, held.end + 3)).last_line  # type: ignore[union-attr]
    with qtbot.waitSignal(view.handle_dragged) as told:
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        qtbot.mouseMove(view.viewport(), QPoint(round(longer.right), start.y()))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(longer.right), start.y()))
    assert told.args == [held.id, Span(held.start, held.end + 3)]


def test_a_claim_cannot_be_resized_to_nothing(qtbot: QtBot, view: ArticleView, claims: list[Claim]) -> None:
    held = claims[0]
    view.set_selected_claim(held.id)
    line = view.span_geometry(held.span).last_line  # type: ignore[union-attr]
    start = QPoint(round(line.right), round((line.top + line.bottom) / 2))
    with qtbot.waitSignal(view.handle_dragged) as told:
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        qtbot.mouseMove(view.viewport(), QPoint(5, start.y()))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(5, start.y()))
    assert told.args == [held.id, Span(held.start, held.start + 1)]


def test_a_double_click_asks_for_the_word(qtbot: QtBot, view: ArticleView) -> None:
    start = BODY.index("交通局")
    with qtbot.waitSignal(view.word_requested) as told:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=middle(view, Span(start + 1, start + 2)))
    assert told.args == [start + 1]


def test_a_third_click_selects_the_paragraph(qtbot: QtBot, view: ArticleView) -> None:
    start = BODY.index("交通局")
    where = middle(view, Span(start + 1, start + 2))
    qtbot.mouseDClick(view.viewport(), LEFT, pos=where)
    qtbot.mousePress(view.viewport(), LEFT, pos=where)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=where)
    assert view.selected_span() == Span(start, BODY.index("\n", start))


def test_text_is_selected_by_dragging(qtbot: QtBot, view: ArticleView) -> None:
    start = BODY.index("渡轮公司")
    first = view.span_geometry(Span(start, start + 4))
    assert first is not None
    line = first.first_line
    y = round(line.baseline - 5)
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(round(line.left) + 1, y))
    qtbot.mouseMove(view.viewport(), QPoint(round(line.right), y))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(line.right), y))
    assert view.selected_span() == Span(start, start + 4)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3, 0.6, 0.98])
def test_text_is_selected_to_the_character_between_lines_too(
    share: float, qtbot: QtBot, view: ArticleView
) -> None:
    """Qt takes the space between lines for the beginning of the next."""
    start = BODY.index("渡轮公司")
    geometry = view.span_geometry(Span(start + 2, start + 6))
    assert geometry is not None
    line = geometry.first_line
    top = view.document_y(start) - view.scroll_value()
    y = round(top + share * view.line_height())
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(round(line.left) + 1, y))
    qtbot.mouseMove(view.viewport(), QPoint(round(line.right), y))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(round(line.right), y))
    assert view.selected_span() == Span(start + 2, start + 6)


def test_claims_over_an_offset_come_shortest_first(view: ArticleView, claims: list[Claim]) -> None:
    assert view.claims_at_offset(claims[2].start) == [claims[2].id, claims[1].id]


# Flash, letters, words


def test_a_flash_stays_until_the_next_key_when_motion_is_reduced(
    qtbot: QtBot, view: ArticleView, theme: Theme, claims: list[Claim]
) -> None:
    view.set_flash(claims[0].span)
    assert theme.colour("focus").name() in colours(picture(view))
    before = picture(view)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert picture(view) != before
    assert view.highlight_painter.emphasis.flash is None


def test_letters_of_link_mode_stand_on_their_claims(
    view: ArticleView, theme: Theme, claims: list[Claim]
) -> None:
    view.clearFocus()
    QApplication.processEvents()
    assert theme.colour("accent").name() not in colours(picture(view))
    view.set_letters({claims[0].id: "A"})
    assert theme.colour("accent").name() in colours(picture(view))


def test_it_has_a_name_and_tells_its_text(view: ArticleView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "青川渡轮调价"
    assert interface.textInterface().characterCount() == len(BODY)
