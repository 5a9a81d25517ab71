"""The panel of suggested links: what it lists, how it follows, and what is done with a card."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.current import Place, TextSelection
from desktop.derived.suggesting import Standing
from desktop.suggestions.scopes import Scope
from desktop.widgets.panels import EmptyNote
from desktop.widgets.relation_menu import RelationMenu
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY
from tests.desktop.suggestions.conftest import RIDERS, Bench

pytestmark = pytest.mark.usefixtures("kept_worker")


def note(bench: Bench) -> str:
    found = bench.panel.findChild(EmptyNote, "emptyNote")
    assert found is not None and found.isVisible()
    return found.text()


def relation_menu(bench: Bench) -> RelationMenu:
    found = bench.panel.findChild(RelationMenu, "relationMenu")
    assert found is not None
    return found


# Following


def test_it_follows_the_sentence_under_the_caret(bench: Bench) -> None:
    cards = bench.read()
    assert {card.suggestion.a.text for card in cards} == {RIDERS}
    assert cards[0].letters[0] == "A"
    fare = bench.read("青川市交通局10月7日公布")
    assert fare[0].suggestion.a.text.endswith("自11月1日起执行。")
    assert bench.panel.view.currentIndex().row() == 0


def test_selected_text_comes_before_the_caret_and_a_claim_before_both(bench: Bench) -> None:
    bench.read()
    start = RIVER_DAILY.index("同比增长4.2%")
    bench.current.set_selection(TextSelection("article-1", Span(start, start + 8)))
    bench.wait(lambda: bool(bench.cards) and bench.cards[0].suggestion.a.text == "同比增长4.2%")
    bench.current.set_claim("claim-10")
    bench.wait(lambda: bool(bench.cards) and bench.cards[0].suggestion.a.text == "單程票由2元調為3元")
    assert bench.cards[0].letters[0] == "C"


def test_nothing_attended_to_says_what_to_do(bench: Bench) -> None:
    bench.current.set_caret(None)
    assert bench.cards == []
    assert "Click a sentence" in note(bench)


def test_cards_stay_while_the_next_are_worked_out(bench: Bench) -> None:
    before = bench.read()
    bench.put_caret("青川市交通局10月7日公布")
    bench.panel._refresh()
    assert bench.cards == before, "no blank list under the reader's eyes"
    bench.wait(lambda: bench.cards != before)


# Lists


def test_this_article_and_the_project(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.show_scope(Scope.PROJECT)
    bench.wait(lambda: bool(bench.cards))
    everything = {card.key for card in bench.cards}
    assert bench.count == f"{len(everything)} to judge"
    bench.panel.show_scope(Scope.ARTICLE)
    bench.current.set_article("article-3")
    bench.wait(lambda: all(card.suggestion.a.article == "article-3" for card in bench.cards))
    assert {card.key for card in bench.cards} < everything
    bench.panel.show_scope(Scope.REJECTED)
    assert bench.settings.value("suggestions_scope") == "article"


def test_a_relation_narrows_the_list(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.show_scope(Scope.PROJECT)
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


def test_figures_are_a_list(bench: Bench) -> None:
    bench.panel.show_scope(Scope.FIGURES)
    bench.wait(lambda: bench.suggesting.differing() is not None)
    assert all(card.suggestion.relation == "differs_in_figure" for card in bench.cards)


def test_one_article_says_that_a_second_is_needed(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    services.workspace.create(tmp_path / "empty.duikan", "空")
    qtbot.waitUntil(lambda: services.workspace.saving.state == "saved", timeout=panels.PATIENCE)
    bench = Bench(qtbot, services)
    assert "second article" in note(bench)


# Judging


def test_accepting_selects_the_next_card_and_is_one_act(bench: Bench) -> None:
    cards = bench.read()
    claims = len(panels.rows(bench.workspace).claims)
    bench.changing(bench.panel.judging.accept)
    assert bench.card.key == cards[1].key
    assert bench.panel.view.currentIndex().row() == 0
    assert len(panels.rows(bench.workspace).links) == 1
    bench.settle()
    assert bench.card.key == cards[1].key, "what is worked out anew does not move the selection"
    bench.changing(bench.workspace.undo)
    assert len(panels.rows(bench.workspace).links) == 0
    assert len(panels.rows(bench.workspace).claims) == claims
    bench.settle()
    assert cards[0].key in {card.key for card in bench.cards}


def test_two_keys_in_a_row_judge_two_cards(bench: Bench) -> None:
    cards = bench.read()
    bench.panel.judging.accept()
    bench.panel.judging.accept()
    bench.wait(lambda: len(panels.rows(bench.workspace).links) == 2)
    ends = {
        panels.rows(bench.workspace).claims[link.target].span
        for link in panels.rows(bench.workspace).links.values()
    }
    assert ends == {card.suggestion.b.span for card in cards[:2]}


def test_rejecting_hides_and_restoring_brings_back(bench: Bench) -> None:
    cards = bench.read()
    bench.changing(bench.panel.judging.reject)
    assert bench.card.key == cards[1].key
    bench.panel.show_scope(Scope.REJECTED)
    assert [card.quotes[0].text for card in bench.cards] == [RIDERS]
    assert bench.count == "1 rejected"
    bench.changing(bench.panel.judging.reject)
    assert bench.cards == []
    bench.panel.show_scope(Scope.HERE)
    bench.wait(lambda: cards[0].key in {card.key for card in bench.cards})


def test_accepting_what_was_rejected_takes_the_rejection_back(bench: Bench) -> None:
    bench.read()
    bench.changing(bench.panel.judging.reject)
    bench.panel.show_scope(Scope.REJECTED)
    bench.changing(bench.panel.judging.accept)
    assert panels.rows(bench.workspace).rejections == {}
    assert len(panels.rows(bench.workspace).links) == 1


def test_another_relation_is_chosen_before_accepting(bench: Bench) -> None:
    bench.read()
    bench.panel.judging.choose_relation()
    panels.choose(relation_menu(bench), "contradicts")
    assert bench.card.suggestion.relation == "contradicts"
    assert not panels.rows(bench.workspace).links, "nothing is linked by choosing"
    bench.changing(bench.panel.judging.accept)
    assert [link.relation for link in panels.rows(bench.workspace).links.values()] == ["contradicts"]


def test_a_project_open_for_reading_is_not_changed(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = bench.workspace
    workspace.close()
    workspace.open(tmp_path / "river.duikan", read_only=True)
    bench.wait(lambda: workspace.saving.state == "read_only")
    bench.read()
    for act in (bench.panel.judging.accept, bench.panel.judging.reject, bench.panel.judging.choose_relation):
        act()
    assert not panels.rows(workspace).links
    assert bench.panel.findChild(RelationMenu, "relationMenu") is None


# Going there


def test_locating_shows_both_ends_and_leaves_the_keyboard(bench: Bench) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    bench.panel.judging.locate()
    one = bench.card.suggestion
    assert places == [
        Place("article-1", one.a.span, preview=True, beside=TextSelection(one.b.article, one.b.span))
    ]


def test_going_leads_to_the_other_sentence(bench: Bench) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    bench.panel.judging.go()
    one = bench.card.suggestion
    assert places == [Place(one.b.article, one.b.span, beside=TextSelection("article-1", one.a.span))]


def test_the_next_best_pair_goes_down_the_queue(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.next_pair()
    assert bench.panel.scope is Scope.PROJECT
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
    from desktop.derived.decided import key_of

    bench.suggesting.want_pairs()
    bench.wait(lambda: bench.suggesting.queue() is not None)
    far = next(one for one in bench.suggesting.queue() or () if key_of(one) not in listed)
    bench.current.set_suggestion(far)
    assert bench.panel.scope is Scope.PROJECT
    assert bench.card.key == key_of(far)


# Bad luck


def test_a_failure_says_so_and_can_be_tried_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = bench.workspace
    compute = workspace.compute

    def refuse(function: object, *args: object, **more: object) -> object:
        return compute(int, "not a number", **more)  # type: ignore[arg-type]

    monkeypatch.setattr(workspace, "compute", refuse)
    bench.put_caret(RIDERS)
    bench.wait(lambda: bench.suggesting.standing is Standing.FAILED)
    bench.wait(lambda: "failed" in note(bench))
    again = bench.panel.findChild(QPushButton, "suggestionsAgain")
    assert again is not None and again.isVisible()
    monkeypatch.setattr(workspace, "compute", compute)
    again.click()
    bench.wait(lambda: bool(bench.cards))


def test_work_can_be_stopped_and_gone_on_with(bench: Bench) -> None:
    bench.panel.show_scope(Scope.PROJECT)
    again = bench.panel.findChild(QPushButton, "suggestionsAgain")
    assert again is not None and again.isVisible()
    again.click()
    assert bench.suggesting.standing is Standing.STOPPED
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


# Mouse


def test_a_click_selects_and_shows_and_the_buttons_act(bench: Bench, qtbot: QtBot) -> None:
    cards = bench.read()
    view = bench.panel.view
    places = panels.jumps(bench.current)
    where = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert bench.card.key == cards[1].key
    assert [place.preview for place in places] == [True]
    button = view.button_rect("reject")
    assert button is not None
    with qtbot.waitSignal(bench.workspace.changed, timeout=panels.PATIENCE):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=button.toPoint())
    assert [row.other_quote for row in panels.rows(bench.workspace).rejections.values()] == [
        cards[1].suggestion.b.text
    ]


def test_a_double_click_goes_there(bench: Bench, qtbot: QtBot) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    panels.double_click(qtbot, bench.panel.view, 0)
    assert [place.preview for place in places][-1] is False
