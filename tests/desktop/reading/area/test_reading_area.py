"""The reading area as the window uses it."""

from db import edits
from desktop.reading.area.empty_hint import EmptyHint
from desktop.reading.area.reading_area import ReadingArea
from tests.desktop.reading.conftest import DAILY, WEEKLY, Bench

# Opening and closing


def test_an_area_made_when_the_project_is_open_already_knows_its_articles(bench: Bench) -> None:
    area = ReadingArea(bench.reading_services)
    bench.qtbot.addWidget(area)
    hint = area.findChild(EmptyHint)
    assert isinstance(hint, EmptyHint)
    assert hint.accessibleName().startswith("No article is open")


def test_the_window_hears_which_articles_are_open(bench: Bench) -> None:
    told: list[list[str]] = []
    bench.area.panes_changed.connect(told.append)
    bench.open(DAILY, WEEKLY)
    bench.pane(DAILY).move_requested.emit(1)
    bench.pane(WEEKLY).close_requested.emit()
    assert told == [[DAILY], [DAILY, WEEKLY], [WEEKLY, DAILY], [DAILY]]


# State


# Going places


# Commands


def test_text_size_changes_in_every_pane(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    heights = [pane.view.line_height() for pane in bench.area.panes]
    usual = bench.settings.value("reading_size")
    bench.settings.set_value("reading_size", usual + 1)
    assert all(
        pane.view.line_height() > height for pane, height in zip(bench.area.panes, heights, strict=True)
    )
    bench.settings.set_value("reading_size", usual)
    assert [pane.view.line_height() for pane in bench.area.panes] == heights


def test_the_wheel_with_control_asks_for_another_size(bench: Bench) -> None:
    bench.open(DAILY)
    with bench.qtbot.waitSignal(bench.area.zoom_requested) as asked:
        bench.pane(DAILY).view.zoom_requested.emit(-1)
    assert asked.args == [-1]


def test_another_article_in_the_active_pane_is_the_one_attended_to(bench: Bench) -> None:
    bench.open(DAILY)
    bench.area.open_article(WEEKLY)
    bench.settle()
    assert bench.current.article == WEEKLY
    assert bench.current.caret is not None and bench.current.caret.article == WEEKLY


def test_a_text_that_comes_in_another_pane_changes_nothing_that_is_attended_to(pair: Bench) -> None:
    text = pair.pane(WEEKLY).view.source
    pair.workspace.perform(edits.replace_text, WEEKLY, text.replace("三块钱", "三元钱"))
    pair.qtbot.waitUntil(lambda: "三元钱" in pair.pane(WEEKLY).view.source)
    assert pair.current.article == DAILY


def test_a_closed_project_leaves_no_mode_on(pair: Bench) -> None:
    pair.select(5)
    pair.area.keys.links.toggle_mode()
    assert pair.area.tools.mode.on
    pair.workspace.close()
    assert not pair.area.tools.mode.on
    assert pair.area.open_articles() == []
