"""The content of a card."""

from __future__ import annotations

from corpus.matching import Reason, ReasonCode, Suggestion
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.suggestions.card import QuoteMark, card_of
from tests.desktop.suggestions.pairs import DAILY, DIFFER, PAIR, POST, SHARED


def test_a_card_marks_what_the_quotes_share(snapshot: Snapshot) -> None:
    card = card_of(PAIR, snapshot)
    first, second = card.quotes
    assert [(first.text[mark.start : mark.end], mark.figure) for mark in first.marks] == [
        ("日均", False),
        ("21.5万人次", True),
    ]
    assert [(second.text[mark.start : mark.end], mark.figure) for mark in second.marks] == [
        ("日均", False),
        ("逾20萬人次", True),
    ]
    assert card.letters == ("A", "C")
    assert card.publisher == "聯合江報"


def test_reasons_of_a_kind_make_one_and_figures_come_first(snapshot: Snapshot) -> None:
    more = Reason(ReasonCode.FIGURES_DIFFER, ("4.2%", "三成"))
    context = Reason(ReasonCode.SIMILAR_CONTEXT)
    card = card_of(Suggestion(DAILY, POST, 0.5, "overlaps", (context, SHARED, DIFFER, more)), snapshot)
    assert [one.words for one in card.reasons] == [
        "Figures differ: 21.5万人次 ↔ 逾20萬人次; 4.2% ↔ 三成",
        "Shared words: 日均",
        "Words used in similar contexts here",
    ]


def test_marks_end_with_the_quote(snapshot: Snapshot) -> None:
    beyond = Reason(
        ReasonCode.SHARED_WORDS, ("x",), a=(Span(DAILY.start - 5, DAILY.start + 2), Span(0, 3)), b=()
    )
    card = card_of(Suggestion(DAILY, POST, 0.5, "overlaps", (beyond,)), snapshot)
    assert card.quotes[0].marks == (QuoteMark(0, 2, False),)
