"""Opening articles in panes, and closing what is gone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from db import edits
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
