"""Opening articles in panes, and closing panes of deleted articles."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from corpus.model import Span
from corpus.script.reading import Reading
from db import edits
from desktop.current import Destination
from tests.desktop.panels import PATIENCE
from tests.desktop.reading.conftest import DAILY, POST, WEEKLY, Bench


def test_an_article_opens_in_the_active_pane_or_in_a_new_one(bench: Bench) -> None:
    bench.open(DAILY)
    bench.area.open_article(WEEKLY)
    assert bench.area.open_articles() == [WEEKLY]
    bench.area.open_article(POST, new_pane=True)
    assert bench.area.open_articles() == [WEEKLY, POST]
    bench.area.open_article(DAILY, pane=0)
    assert bench.area.open_articles() == [DAILY, POST]


def test_what_is_open_is_activated_instead_of_opened_twice(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.area.open_article(DAILY, new_pane=True)
    assert bench.area.open_articles() == [DAILY, WEEKLY]
    assert bench.current.article == DAILY


def test_a_removed_article_closes_its_pane_and_a_closed_project_all(bench: Bench) -> None:
    bench.open(DAILY, WEEKLY)
    bench.workspace.perform(edits.remove_articles, [DAILY])
    bench.qtbot.waitUntil(lambda: bench.area.open_articles() == [WEEKLY])
    bench.workspace.close()
    assert bench.area.open_articles() == []


def test_a_corrected_text_is_shown_in_place(bench: Bench) -> None:
    bench.open(DAILY)
    text = bench.pane(DAILY).view.source
    bench.workspace.perform(edits.replace_text, DAILY, text.replace("4.2%", "4.3%"))
    bench.qtbot.waitUntil(lambda: "4.3%" in bench.pane(DAILY).view.source)


def test_what_waits_for_a_text_is_called_when_it_stands(bench: Bench) -> None:
    keeper = bench.area.parts.keeper
    pane = keeper.open(DAILY)
    called: list[str] = []
    keeper.when_ready(pane, lambda: called.append(pane.view.source))
    bench.settle()
    assert called == [pane.view.source] and called[0]
    keeper.when_ready(pane, lambda: called.append("at once"))
    assert called[-1] == "at once"


def test_what_waits_for_a_text_is_dropped_with_another_choice(bench: Bench) -> None:
    keeper = bench.area.parts.keeper
    called: list[str] = []
    pane = keeper.open(DAILY)
    keeper.when_ready(pane, lambda: called.append("daily"))
    assert keeper.open(WEEKLY) is pane
    bench.settle()
    assert called == []


def test_a_closed_pane_gives_the_keyboard_to_the_active_one(pair: Bench) -> None:
    pair.pane(DAILY).view.setFocus()
    pair.area.keys.panes.close()
    assert QApplication.focusWidget() is pair.pane(WEEKLY).view


def test_what_is_looked_into_takes_no_place_of_what_is_read(bench: Bench) -> None:
    bench.area.resize(1400, 700)
    bench.open(DAILY)
    reading = bench.area.active_pane
    bench.current.go_to(Destination(article=WEEKLY, span=Span(0, 3), aside=True))
    bench.settle()
    assert bench.area.open_articles() == [DAILY, WEEKLY]
    bench.current.go_to(Destination(article=POST, span=Span(0, 3), aside=True))
    bench.settle()
    assert bench.area.open_articles() == [DAILY, POST], "one visit after another in the same pane"
    assert bench.pane(DAILY) is reading


def test_without_room_the_pane_used_least_recently_is_taken(bench: Bench) -> None:
    bench.area.resize(600, 700)
    bench.open(DAILY, WEEKLY)
    bench.current.go_to(Destination(article=POST, aside=True))
    bench.settle()
    assert bench.area.open_articles() == [POST, WEEKLY]


def test_an_article_is_read_again_in_the_script_in_which_it_was_read(bench: Bench) -> None:
    bench.open(POST)
    bench.pane(POST).view.set_reading(Reading.SIMPLIFIED)
    bench.qtbot.waitUntil(lambda: bench.pane(POST).view.reading is Reading.SIMPLIFIED, timeout=PATIENCE)
    bench.current.go_to(Destination(article=DAILY))
    bench.settle()
    assert bench.pane(DAILY).view.reading is Reading.ORIGINAL
    bench.current.go_to(Destination(article=POST))
    bench.settle()
    bench.qtbot.waitUntil(lambda: bench.pane(POST).view.reading is Reading.SIMPLIFIED, timeout=PATIENCE)
