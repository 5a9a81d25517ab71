"""The tools of a reading area, which the window creates after its first frame."""

from __future__ import annotations

import pytest

from desktop.derived.suggestions.decided import key_of
from desktop.reading.area.reading_area import ReadingArea
from desktop.reading.link_layer.leaders import PART
from desktop.reading.links.pairing import paired_links
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench
from tests.desktop.reading.link_layer.test_suggested_links import PAIR
from tests.desktop.reading.mouse.test_article_drop import drop


@pytest.fixture
def incomplete(bench: Bench) -> ReadingArea:
    """A second area on the same project, with two panes and without tools."""
    area = ReadingArea(bench.reading_services)
    bench.qtbot.addWidget(area)
    area.resize(1100, 700)
    area.show()
    for article in (DAILY, WEEKLY):
        area.open_article(article, new_pane=True)
    bench.qtbot.waitUntil(lambda: [pane.article_id for pane in area.panes] == [DAILY, WEEKLY])
    return area


def test_tools_that_come_later_change_no_place_and_draw_the_links(
    bench: Bench, incomplete: ReadingArea
) -> None:
    area = incomplete
    before = [pane.geometry() for pane in area.panes]
    followed = [pane.head.follow.isChecked() for pane in area.panes]
    assert not area.gutters
    area.complete()
    assert [pane.geometry() for pane in area.panes] == before
    assert [pane.head.follow.isChecked() for pane in area.panes] == followed == [True, True]
    assert area.gutters[0].geometry().left() == before[0].right() + 1
    assert area.gutters[0].geometry().right() == before[1].left() - 1
    assert area.gutters[0].scene.in_order()


def test_tools_that_come_later_act_on_the_panes_that_are_open(bench: Bench, incomplete: ReadingArea) -> None:
    area = incomplete
    told: list[str] = []
    area.doing_changed.connect(told.append)
    area.complete()
    assert told == ["Scrolling together: on"]
    area.parts.row.focus_pane(0)
    area.panes[1].follow_clicked.emit()
    assert area.tools.follow.released == [area.panes[1]]
    claim = next(claim for claim in bench.snapshot.claims.values() if claim.article == WEEKLY)
    area.panes[1].view.pointer.claim_clicked.emit(claim.id)
    assert bench.current.claim == claim.id
    assert area.active_pane is area.panes[1]


def test_tools_that_come_later_show_what_is_selected(bench: Bench, incomplete: ReadingArea) -> None:
    link = paired_links(bench.snapshot, DAILY, WEEKLY, lambda claim: True)[0].link
    bench.current.set_link(link)
    bench.current.set_suggestion(PAIR)
    incomplete.complete()
    (gutter,) = incomplete.gutters
    assert gutter.selected_links == {link, key_of(PAIR)}
    assert set(gutter.selected_links) <= set(gutter.scene.in_order())
    assert incomplete.tools.overlay.part(PART).leaders


def test_link_mode_before_the_tools_names_the_claims_of_the_other_pane(
    bench: Bench, incomplete: ReadingArea
) -> None:
    incomplete.parts.row.focus_pane(0)
    bench.current.set_claim(bench.claim(1).id)
    incomplete.keys.links.toggle_mode()
    assert incomplete.tools.mode.choosing
    assert {bench.snapshot.claims[claim].article for claim in incomplete.tools.mode.letters} == {WEEKLY}
    assert incomplete.escape()


def test_an_article_is_dropped_before_the_tools_exist(incomplete: ReadingArea) -> None:
    drop(incomplete, POST, incomplete.panes[1].geometry().center())
    assert incomplete.open_articles() == [DAILY, POST]


def test_tools_are_created_once_by_the_first_key(incomplete: ReadingArea) -> None:
    tools = incomplete.keys.follow
    incomplete.complete()
    assert incomplete.tools.follow is tools
