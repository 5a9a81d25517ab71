"""Which suggestions are listed."""

from __future__ import annotations

from corpus.model import Span
from desktop.current import TextSelection
from desktop.suggestions.scopes import SuggestionScope
from tests.desktop.build import RIVER_DAILY
from tests.desktop.suggestions.conftest import RIDERS, Bench
from tests.desktop.suggestions.parts import note


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


def test_this_article_and_the_project(bench: Bench) -> None:
    bench.put_caret(RIDERS)
    bench.panel.show_scope(SuggestionScope.PROJECT)
    bench.wait(lambda: bool(bench.cards))
    everything = {card.key for card in bench.cards}
    assert bench.count == f"{len(everything)} to review"
    bench.panel.show_scope(SuggestionScope.ARTICLE)
    bench.current.set_article("article-3")
    bench.wait(lambda: all(card.suggestion.a.article == "article-3" for card in bench.cards))
    assert {card.key for card in bench.cards} < everything
    bench.panel.show_scope(SuggestionScope.REJECTED)
    assert bench.settings.value("suggestions_scope") == "article"


def test_figures_are_a_list(bench: Bench) -> None:
    bench.panel.show_scope(SuggestionScope.FIGURES)
    bench.wait(lambda: bench.suggesting.differing() is not None)
    assert all(card.suggestion.relation == "differs_in_figure" for card in bench.cards)
