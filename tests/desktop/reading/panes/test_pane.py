"""A pane follows the project, the settings and the hidden tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from corpus.script.reading import Reading
from db import edits
from desktop.reading.panes.pane import Pane
from tests.desktop.reading.conftest import DAILY, POST, Bench


@pytest.fixture
def pane(bench: Bench) -> Pane:
    bench.open(DAILY)
    return bench.pane(DAILY)


def test_it_shows_the_claims_of_its_article(bench: Bench, pane: Pane) -> None:
    assert {claim for _, _, claim in pane.view.index.in_order()} == {
        f"claim-{number}" for number in range(1, 6)
    }
    assert pane.letter == "A"


def test_a_new_claim_appears_and_goes_again(bench: Bench, pane: Pane) -> None:
    start = pane.view.source.index("更新船只")
    bench.workspace.perform(edits.create_claim, DAILY, Span(start, start + 4))
    bench.qtbot.waitUntil(lambda: len(pane.view.index) == 6)
    assert pane.view.claims_at_offset(start)
    bench.workspace.undo()
    bench.qtbot.waitUntil(lambda: len(pane.view.index) == 5)
    assert not pane.view.claims_at_offset(start)


def test_a_tag_in_another_colour_is_seen(bench: Bench, pane: Pane) -> None:
    before = pane.view.look_of("claim-1").fill
    bench.workspace.perform(edits.edit_tag, "tag-0", colour="slate")
    bench.qtbot.waitUntil(lambda: pane.view.look_of("claim-1").fill != before)


def test_hidden_tags_are_not_painted(bench: Bench, pane: Pane) -> None:
    bench.current.set_hidden_tags(frozenset({"tag-0"}))
    assert "claim-1" not in pane.view.index
    assert "claim-3" in pane.view.index
    bench.current.set_hidden_tags(frozenset())
    assert "claim-1" in pane.view.index


def test_the_size_of_the_text_follows_the_settings(bench: Bench, pane: Pane) -> None:
    bench.settings.set_value("reading_size", 20)
    assert pane.view.line_height() == 37


def test_another_script_is_read_by_choice(bench: Bench, qtbot: QtBot) -> None:
    bench.open(POST)
    pane = bench.pane(POST)
    action = pane.head.findChild(QObject, "reading.simplified")
    with qtbot.waitSignal(pane.view.reading_changed, timeout=30_000):
        action.trigger()  # type: ignore[attr-defined]
    assert pane.view.reading is Reading.SIMPLIFIED
    assert "渡轮" in pane.view.toPlainText()
    claim = bench.claim(10)
    pane.view.select_span(claim.span)
    assert pane.view.selected_span() == claim.span


def test_the_title_follows_the_data_sheet(bench: Bench, pane: Pane) -> None:
    bench.workspace.perform(edits.edit_article, DAILY, publisher="青川晚报")
    bench.qtbot.waitUntil(lambda: pane.view.article is not None and pane.view.article.publisher == "青川晚报")


def test_the_ruler_has_a_tick_for_each_claim_in_their_order(pane: Pane) -> None:
    pane.ruler.place_now()
    ticks = pane.ruler.ticks()
    assert [claim for _, claim in ticks] == [f"claim-{number}" for number in range(1, 6)]
    assert [y for y, _ in ticks] == sorted(y for y, _ in ticks)
    assert 0 < ticks[0][0] < pane.ruler.height()


def test_a_click_on_a_tick_goes_to_its_claim(qtbot: QtBot, pane: Pane) -> None:
    pane.ruler.place_now()
    y = {claim: y for y, claim in pane.ruler.ticks()}["claim-5"]
    with qtbot.waitSignal(pane.ruler.claim_chosen) as told:
        qtbot.mouseClick(pane.ruler, Qt.MouseButton.LeftButton, pos=QPoint(5, y + 1))
    assert told.args == ["claim-5"]
