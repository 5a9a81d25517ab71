from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from db import edits
from desktop.comparing.plots.overview_view import OverviewView
from desktop.current import Current
from desktop.project.workspace import Workspace
from desktop.widgets.panels import EmptyNote
from tests.desktop import panels


def make(services: Any, comparing: Any, qtbot: QtBot) -> OverviewView:
    made = OverviewView(
        services.workspace, comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(made)
    made.resize(1440, 800)
    made.show()
    return made


@pytest.fixture
def view(comparing: Any, services: Any, qtbot: QtBot) -> OverviewView:
    return make(services, comparing, qtbot)


def titles(view: OverviewView) -> list[str]:
    return [tile.group.title for tile in view.tiles.tiles]


def test_the_widest_spread_comes_first(view: OverviewView) -> None:
    shown = titles(view)
    assert shown[0] == "年增票款收入"
    assert shown.index("去年日均客流") < shown.index("起步价")
    assert len(shown) == 10


def test_enter_asks_for_the_line_of_the_ledger(view: OverviewView, qtbot: QtBot) -> None:
    tile = view.tiles.tiles[0]
    with qtbot.waitSignal(view.ledger_requested) as wanted:
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    question, _, number = wanted.args[0].rpartition("/")
    assert number == "0" and view._workspace.snapshot.questions[question].title == "年增票款收入"  # type: ignore[union-attr]


def test_space_shows_the_baseline_and_a_lane_goes_to_its_source(
    view: OverviewView, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    tile = view.tiles.tiles[0]
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    view.tiles.lane_opened.emit(tile.group.key, "article-2")
    view.tiles.lane_opened.emit(tile.group.key, "article-6")
    assert [(place.article, place.preview, place.claim is not None) for place in places] == [
        ("article-1", True, True),
        ("article-2", False, True),
        ("article-6", False, False),
    ]


def test_only_the_rows_that_are_wanted_are_drawn(view: OverviewView, comparing: Any) -> None:
    view.rows_of = lambda: [row for row in comparing.rows() if row.title == "去年日均客流"]
    view.catch_up()
    assert titles(view) == ["去年日均客流"]


def test_the_coverage_tells_its_gaps_and_steps(view: OverviewView, qtbot: QtBot) -> None:
    gaps = view.findChild(QLabel, "coverageGaps")
    assert gaps is not None
    lines = gaps.text().split("\n")
    assert lines[0] == "Possible gaps" and len(lines) == 4
    assert "A 临江日报: nothing on “财政补贴”; B, E have 2 claim(s)" in lines
    with qtbot.waitSignal(view.covered_requested) as wanted:
        view.coverage.opened.emit("article-1", "tag-0")
    assert wanted.args == ["article-1", "tag-0"]


def test_the_timeline_has_what_is_dated_and_goes_there(
    view: OverviewView, current: Current, qtbot: QtBot
) -> None:
    assert len(view.timeline.keys) >= 5
    places = panels.jumps(current)
    claim = view.timeline.keys[0]
    view.timeline.activated.emit(claim)
    view.timeline.previewed.emit(claim)
    assert [(place.claim, place.preview) for place in places] == [(claim, False), (claim, True)]


def test_years_and_months_are_stretches_of_time(view: OverviewView) -> None:
    def press(key: str) -> float:
        button = view.findChild(QAbstractButton, f"segment_{key}")
        assert button is not None
        button.click()
        first, last = view.timeline.stretch
        return last - first

    assert press("months") == 730
    assert press("years") != 730


def test_changes_are_followed(view: OverviewView, fares: Workspace, qtbot: QtBot) -> None:
    questions = panels.rows(fares).questions
    gone = next(key for key, question in questions.items() if question.title == "年增票款收入")
    fares.perform(edits.delete_questions, [gone])
    qtbot.waitUntil(lambda: "年增票款收入" not in titles(view), timeout=panels.PATIENCE)


def test_without_figures_it_says_so(view: OverviewView, fares: Workspace, qtbot: QtBot) -> None:
    fares.perform(edits.delete_questions, list(panels.rows(fares).questions))
    qtbot.waitUntil(lambda: not view.tiles.tiles, timeout=panels.PATIENCE)
    shown = [note.text() for note in view.findChildren(EmptyNote) if note.isVisible()]
    assert shown == ["No measurable question yet."]


def test_what_is_empty_only_because_figures_are_being_read_says_so(
    services: Any, fares: Workspace, qtbot: QtBot
) -> None:
    made = OverviewView(
        fares, services.comparing, services.figures, services.current, services.theme, services.settings
    )
    qtbot.addWidget(made)
    made.show()
    notes = [note.text() for note in made.findChildren(EmptyNote) if note.isVisible()]
    assert notes == ["Figures are still being read"] * 2
    qtbot.waitUntil(lambda: bool(made.tiles.tiles), timeout=panels.PATIENCE)


def test_without_dates_the_spreads_have_the_room_of_the_timeline(
    view: OverviewView, services: Any, comparing: Any, fares: Workspace, qtbot: QtBot
) -> None:
    view._split.setSizes([440, 320])
    before = view._split.sizes()
    fares.perform(edits.delete_claims, list(panels.rows(fares).claims))
    qtbot.waitUntil(lambda: not view.timeline.isVisible(), timeout=panels.PATIENCE)
    qtbot.waitUntil(lambda: view._split.sizes()[1] < 120, timeout=panels.PATIENCE)
    view.hide()
    assert make(services, comparing, qtbot)._unfolded == before, "the width for dates is kept"
    view.show()
    qtbot.waitUntil(lambda: view._split.sizes()[1] < 120, timeout=panels.PATIENCE)
    fares.undo()
    qtbot.waitUntil(lambda: view._split.sizes() == before, timeout=panels.PATIENCE)


def test_the_split_is_kept_for_the_next_session(
    view: OverviewView, services: Any, comparing: Any, qtbot: QtBot
) -> None:
    view._split.setSizes([300, 460])
    sizes = view._split.sizes()
    view.hide()
    other = make(services, comparing, qtbot)
    assert other._split.sizes() == sizes


def test_it_steps_through_its_three_parts(view: OverviewView) -> None:
    assert view.regions() == [view.tiles, view.coverage, view.timeline]
