"""The tools of a reading area, which the window creates after its first frame."""

from __future__ import annotations

import pytest

from desktop.reading.area.reading_area import ReadingArea
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench


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


def test_tools_are_created_once_by_the_first_key(incomplete: ReadingArea) -> None:
    tools = incomplete.keys.follow
    incomplete.complete()
    assert incomplete.tools.follow is tools
