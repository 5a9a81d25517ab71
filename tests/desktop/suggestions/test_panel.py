"""The suggestions panel: waiting, failing, and showing a given pair."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db import edits
from desktop.commands.actions import Actions
from desktop.derived.suggestions.suggesting import SuggestingState
from desktop.suggestions.scopes import SuggestionScope
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.suggestions.conftest import RIDERS, Bench
from tests.desktop.suggestions.parts import note, relation_menu


def test_cards_stay_while_the_next_are_worked_out(bench: Bench) -> None:
    before = bench.read()
    bench.put_caret("青川市交通局10月7日公布")
    bench.panel._refresh()
    assert bench.cards == before, "no blank list under the reader's eyes"
    bench.wait(lambda: bench.cards != before)


def test_a_relation_narrows_the_list(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.show_scope(SuggestionScope.PROJECT)
    bench.wait(lambda: bool(bench.cards))
    everything = bench.cards
    wanted = everything[-1].suggestion.relation
    combo = bench.panel.findChild(QComboBox, "suggestionRelation")
    assert combo is not None
    combo.setCurrentIndex(combo.findData(wanted))
    assert bench.cards == [card for card in everything if card.suggestion.relation == wanted]
    bench.panel.judging.choose_relation()
    panels.choose(relation_menu(bench), "quotes")
    assert len(bench.cards) == sum(card.suggestion.relation == wanted for card in everything), (
        "what was proposed counts"
    )
    combo.setCurrentIndex(combo.findData("quotes"))
    assert bench.cards == []
    assert "relation" in note(bench)


def test_one_article_says_that_a_second_is_needed(
    services: Services, actions: Actions, qtbot: QtBot, tmp_path: Path
) -> None:
    services.workspace.create(tmp_path / "empty.duikan", "空")
    qtbot.waitUntil(lambda: services.workspace.saving.state == "saved", timeout=panels.PATIENCE)
    bench = Bench(qtbot, services, actions)
    assert "second article" in note(bench)


def test_the_next_best_pair_goes_down_the_queue(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.next_pair()
    assert bench.panel.scope is SuggestionScope.PROJECT
    bench.wait(lambda: bool(bench.cards))
    first = bench.card.key
    bench.panel.next_pair()
    assert bench.card.key == bench.cards[1].key != first


def test_the_selected_card_is_what_is_attended_to(bench: Bench) -> None:
    cards = bench.read()
    assert bench.current.suggestion == cards[0].suggestion
    bench.panel.view.setCurrentIndex(bench.panel.view.model().index(1, 0))
    assert bench.current.suggestion == cards[1].suggestion
    bench.panel.hide()
    assert bench.current.suggestion is None


def test_a_pair_chosen_elsewhere_is_shown(bench: Bench) -> None:
    bench.read()
    bench.settle()
    listed = {card.key for card in bench.cards}
    from desktop.derived.suggestions.decided import key_of

    bench.suggesting.request_pairs()
    bench.wait(lambda: bench.suggesting.queue() is not None)
    far = next(one for one in bench.suggesting.queue() or () if key_of(one) not in listed)
    bench.current.set_suggestion(far)
    assert bench.panel.scope is SuggestionScope.PROJECT
    assert bench.card.key == key_of(far)


def test_a_failure_says_so_and_can_be_tried_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = bench.workspace
    compute = workspace.compute

    def refuse(function: object, *args: object, **more: object) -> object:
        return compute(int, "not a number", **more)  # type: ignore[arg-type]

    monkeypatch.setattr(workspace, "compute", refuse)
    bench.put_caret(RIDERS)
    bench.wait(lambda: bench.suggesting.state is SuggestingState.FAILED)
    bench.wait(lambda: "failed" in note(bench))
    again = bench.panel.findChild(QPushButton, "suggestionsAgain")
    assert again is not None and again.isVisible()
    monkeypatch.setattr(workspace, "compute", compute)
    again.click()
    bench.wait(lambda: bool(bench.cards))


def test_work_can_be_stopped_and_gone_on_with(bench: Bench) -> None:
    bench.panel.show_scope(SuggestionScope.PROJECT)
    again = bench.panel.findChild(QPushButton, "suggestionsAgain")
    assert again is not None and again.isVisible()
    again.click()
    assert bench.suggesting.state is SuggestingState.STOPPED
    assert "stopped" in note(bench)
    again.click()
    bench.wait(lambda: bool(bench.cards))


def test_what_the_store_refuses_comes_back(bench: Bench) -> None:
    cards = bench.read()
    one = cards[0].suggestion
    ends = [edits.Place(end.article, end.span) for end in (one.a, one.b)]
    bench.changing(lambda: bench.workspace.perform(edits.create_link, *ends, one.relation))
    failures: list[object] = []
    bench.workspace.failed.connect(failures.append)
    listed = len(bench.cards)
    bench.suggesting.accept(one)
    bench.wait(lambda: bool(failures))
    assert len(bench.cards) == listed


def test_words_alone_are_said_to_be(bench: Bench) -> None:
    order = bench.panel.findChild(QLabel, "suggestionOrder")
    assert order is not None
    assert "words only" in order.text()
    assert order.toolTip()


def test_pairs_that_are_not_listed_are_counted(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.panel.show_scope(SuggestionScope.PROJECT)
    bench.wait(lambda: bool(bench.cards))
    bench.settle()
    listed = len(bench.cards)
    monkeypatch.setattr(bench.suggesting, "unlisted", lambda **_: 228)
    bench.suggesting.changed.emit()
    assert bench.count == f"{listed + 228} to review"
    bench.changing(lambda: bench.panel.do("accept"))
    assert bench.count == f"{listed + 227} to review"
    bench.panel.show_scope(SuggestionScope.ARTICLE)
    assert bench.count.startswith("more than ")


def test_a_statement_with_as_many_pairs_as_are_looked_at_may_have_more(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = len(bench.read())
    assert bench.count == f"{listed} to review"
    monkeypatch.setattr("desktop.suggestions.panel.PER_STATEMENT", listed)
    bench.suggesting.changed.emit()
    assert bench.count == f"at least {listed} to review"


def test_the_keyboard_in_the_queue_sees_the_first_pair(bench: Bench) -> None:
    bench.panel.show_scope(SuggestionScope.PROJECT)
    bench.wait(lambda: bool(bench.cards))
    places = panels.jumps(bench.current)
    bench.panel.show_pair()
    assert [place.span for place in places] == [bench.card.suggestion.a.span]
    assert places[0].preview
    bench.panel.show_scope(SuggestionScope.HERE)
    bench.panel.show_pair()
    assert len(places) == 1, "the place is looked at anyway"
