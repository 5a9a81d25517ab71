"""The ruler is the scroll bar, and an overview of the whole text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.look.theme import Theme
from desktop.reading.text.ruler import Ruler
from tests.desktop.reading.reading_views import PAGES, TAGS, claim, colours, shown_view

LEFT = Qt.MouseButton.LeftButton
NUMBERS = (0, 20, 40, 59)


@pytest.fixture
def ruler(qtbot: QtBot, theme: Theme) -> Ruler:
    claims = [claim(number, PAGES, f"第{number}段") for number in NUMBERS]
    view = shown_view(qtbot, theme, PAGES, claims)
    ruler = Ruler(theme, view)
    view.set_ruler(ruler)
    view.resize(520, 401)
    ruler.place_now()
    return ruler


def test_it_is_as_wide_as_the_tokens_say(ruler: Ruler, theme: Theme) -> None:
    assert ruler.width() == theme.size("ruler")


def test_ticks_lie_where_their_claims_do(ruler: Ruler) -> None:
    view = ruler._view
    whole = view.document().size().height()
    for y, name in ruler.ticks():
        found = view.claim(name)
        assert found is not None
        assert y == pytest.approx(view.document_y(found.start) / whole * ruler.height(), abs=8)


def test_a_drag_of_the_slider_scrolls(qtbot: QtBot, ruler: Ruler) -> None:
    qtbot.mousePress(ruler, LEFT, pos=QPoint(5, 30))
    qtbot.mouseMove(ruler, QPoint(5, 200))
    qtbot.mouseRelease(ruler, LEFT, pos=QPoint(5, 200))
    assert ruler.value() > ruler.maximum() / 3


def test_a_click_beside_the_slider_goes_there(qtbot: QtBot, ruler: Ruler) -> None:
    qtbot.mouseClick(ruler, LEFT, pos=QPoint(5, ruler.height() - 30))
    assert ruler.value() > ruler.maximum() / 2


def test_a_click_on_a_tick_chooses_its_claim(qtbot: QtBot, ruler: Ruler) -> None:
    y, name = ruler.ticks()[2]
    with qtbot.waitSignal(ruler.claim_chosen) as told:
        qtbot.mouseClick(ruler, LEFT, pos=QPoint(5, y + 2))
    assert told.args == [name]
    assert ruler.value() == 0


def test_claims_hits_and_links_have_their_colours(ruler: Ruler, theme: Theme) -> None:
    line = theme.tag(TAGS[0].colour).line.name()
    accent, link = theme.colour("warn").name(), theme.relation("contradicts").rest.name()
    found = colours(ruler.grab().toImage())
    assert line in found
    assert not {accent, link} & found
    start = PAGES.index("第33段")
    ruler._view.emphasis.set_hits([Span(start, start + 3)])
    ruler.set_linked({"claim-20": "contradicts"})
    assert {accent, link} <= colours(ruler.grab().toImage())


def test_the_tick_of_the_selected_claim_is_as_wide_as_the_ruler(ruler: Ruler, theme: Theme) -> None:
    ruler._view.emphasis.set_selected("claim-40")
    y = next(y for y, name in ruler.ticks() if name == "claim-40")
    image = ruler.grab().toImage()
    wanted = theme.tag(TAGS[0].colour).line.name()
    assert {image.pixelColor(x, y + 1).name() for x in (0, ruler.width() - 1)} == {wanted}


def test_new_claims_get_their_ticks_at_once(ruler: Ruler) -> None:
    ruler._view.update_claims([claim(30, PAGES, "第30段")])
    assert len(ruler.ticks()) == len(NUMBERS) + 1
    ruler._view.update_claims((), ["claim-30"])
    assert len(ruler.ticks()) == len(NUMBERS)


@pytest.mark.parametrize("number", [0, 20, 30, 59])
def test_a_change_paints_what_painting_all_anew_would(number: int, ruler: Ruler) -> None:
    ruler.set_linked({"claim-20": "contradicts"})
    ruler.grab()
    view, other = ruler._view, claim(number, PAGES, f"第{number}段。渡轮", TAGS[1:2])
    steps = (
        lambda: view.update_claims([other]),
        lambda: ruler.set_linked({other.id: "equivalent"}, [other.id, "claim-20"]),
        lambda: view.update_claims([claim(number, PAGES, "第58段", TAGS[2:3])]),
        lambda: view.update_claims((), [other.id, "claim-0"]),
    )
    for step in steps:
        step()
        patched = ruler.grab().toImage()
        ruler.place_now()
        assert patched == ruler.grab().toImage()
