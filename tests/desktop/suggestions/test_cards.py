"""What a card says, and where it puts it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from corpus.matching import Reason, ReasonCode, Statement, Suggestion
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.suggestions.card import Mark, card_of
from desktop.suggestions.card_layout import LINES, Lines, lay_out
from desktop.suggestions.words import CardWords
from desktop.words.suggestion_words import sentence, told
from tests.desktop.build import RIVER_DAILY, RIVER_POST, river_archive


def statement(article: str, text: str, words: str) -> Statement:
    start = text.index(words)
    return Statement(article, "", start, start + len(words), words)


DAILY = statement("article-1", RIVER_DAILY, "去年日均客运量为21.5万人次，同比增长4.2%。")
POST = statement("article-3", RIVER_POST, "去年全線日均運量逾20萬人次")


def span_of(end: Statement, words: str) -> Span:
    start = end.start + end.text.index(words)
    return Span(start, start + len(words))


SHARED = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(span_of(DAILY, "日均"),), b=(span_of(POST, "日均"),))
DIFFER = Reason(
    ReasonCode.FIGURES_DIFFER,
    ("21.5万人次", "逾20萬人次"),
    a=(span_of(DAILY, "21.5万人次"),),
    b=(span_of(POST, "逾20萬人次"),),
)
PAIR = Suggestion(DAILY, POST, 0.83, "differs_in_figure", (DIFFER, SHARED))


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())


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
        "Words that keep the same company here",
    ]


def test_a_card_tells_few_reasons_until_it_is_selected(snapshot: Snapshot, theme: Theme) -> None:
    codes = (ReasonCode.SHARED_WORDS, ReasonCode.SAME_NAMES, ReasonCode.RELATED_WORDS, ReasonCode.OPPOSITE)
    card = card_of(
        Suggestion(DAILY, POST, 0.5, "overlaps", tuple(Reason(code, ("甲", "乙")) for code in codes)),
        snapshot,
    )
    assert len(lay_out(card, 264, theme, CardWords(), selected=False).reasons) == 3
    assert len(lay_out(card, 264, theme, CardWords(), selected=True).reasons) == 4


def test_marks_end_with_the_quote(snapshot: Snapshot) -> None:
    beyond = Reason(
        ReasonCode.SHARED_WORDS, ("x",), a=(Span(DAILY.start - 5, DAILY.start + 2), Span(0, 3)), b=()
    )
    card = card_of(Suggestion(DAILY, POST, 0.5, "overlaps", (beyond,)), snapshot)
    assert card.quotes[0].marks == (Mark(0, 2, False),)


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_words(code: ReasonCode, snapshot: Snapshot) -> None:
    for words in ((), ("甲",), ("甲", ""), ("", "乙"), ("甲", "乙", "丙", "丁")):
        said = told(Reason(code, words, tags=("tag-0", "gone")), ("A", "C"), snapshot)
        assert said.words and "{" not in said.words
        assert said.icon


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (SHARED, "Shared words: 日均"),
        (DIFFER, "Figures differ: 21.5万人次 ↔ 逾20萬人次"),
        (Reason(ReasonCode.FIGURES_EQUAL, ("3元", "3元")), "Same figure: 3元"),
        (Reason(ReasonCode.FIGURES_EQUAL, ("三成", "30%")), "Same figure: 三成 = 30%"),
        (Reason(ReasonCode.ONE_SIDED_FIGURE, ("", "80元")), "One has a figure: only C has “80元”"),
        (Reason(ReasonCode.OPPOSITE, ("上涨", "下降")), "Opposite: 上涨 / 下降"),
        (Reason(ReasonCode.RELATED_WORDS, ("AI", "人工智能", "票", "船票")), "AI ≈ 人工智能; 票 ≈ 船票"),
        (Reason(ReasonCode.SHARED_TAGS, tags=("tag-0", "tag-2")), "Same tags: 票价水平, 客运规模"),
    ],
)
def test_reasons_in_words(reason: Reason, words: str, snapshot: Snapshot) -> None:
    assert told(reason, ("A", "C"), snapshot).words.endswith(words)


def test_only_what_was_demoted_warns(snapshot: Snapshot) -> None:
    warned = {code for code in ReasonCode if told(Reason(code, ("甲", "乙")), ("A", "B"), snapshot).warns}
    assert warned == {ReasonCode.DEMOTED}


def test_a_suggestion_in_one_sentence(snapshot: Snapshot) -> None:
    assert sentence(PAIR, snapshot) == (
        "Differs in figure: A “去年日均客运量为21.5万人次，同比增长4.2%。”, C “去年全線日均運量逾20萬人次”"
    )


# Places


def test_the_selected_card_has_buttons_and_the_whole_quote(snapshot: Snapshot, theme: Theme) -> None:
    card = card_of(PAIR, snapshot)
    rest = lay_out(card, 140, theme, CardWords(), selected=False)
    chosen = lay_out(card, 140, theme, CardWords(), selected=True)
    assert rest.buttons == {}
    assert list(chosen.buttons)[:3] == ["accept", "reject", "relation"]
    assert rest.quotes[0].lines.count == LINES
    assert chosen.quotes[0].lines.count > LINES
    assert chosen.height > rest.height
    for name, place in chosen.buttons.items():
        assert chosen.button_at(place.center()) == name
    assert chosen.button_at(QPointF(1, 1)) == ""


def test_what_was_asked_about_takes_one_line(snapshot: Snapshot, theme: Theme) -> None:
    asked = card_of(PAIR, snapshot, asked=True)
    assert [one.lines.count for one in lay_out(asked, 140, theme, CardWords(), selected=False).quotes] == [
        1,
        LINES,
    ]
    assert lay_out(asked, 140, theme, CardWords(), selected=True).quotes[0].lines.count > LINES


def test_a_narrow_card_leaves_the_hint_out(snapshot: Snapshot, theme: Theme) -> None:
    card = card_of(PAIR, snapshot)
    assert "locate" not in lay_out(card, 240, theme, CardWords(), selected=True).buttons
    assert "locate" in lay_out(card, 480, theme, CardWords(), selected=True).buttons


def test_long_words_end_in_dots(theme: Theme) -> None:
    lines = Lines("渡轮票价" * 30, theme.font(), 100, 2, 20)
    assert lines.count == 2
    assert lines.layout.text().endswith("…")
    assert lines.height == 40


def test_marks_far_down_a_long_quote_are_seen(snapshot: Snapshot, theme: Theme) -> None:
    text = "论者认为，高峰间隔若不能压到八分钟以内，涨价就难以服人，" * 4 + "日均客运量𠮷多"
    end = Statement("article-1", "", 0, len(text), text)
    mark = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(Span(text.index("日均"), text.index("日均") + 2),))
    card = card_of(Suggestion(end, POST, 0.5, "overlaps", (mark,)), snapshot)
    laid = lay_out(card, 264, theme, CardWords(), selected=False)
    assert laid.quotes[0].lines.layout.text().startswith("…")
    (place,) = laid.quotes[0].words
    advance = place.width()
    assert 20 < advance < 32, "two Han characters"


def test_marks_are_where_the_words_are_even_after_wide_characters(snapshot: Snapshot, theme: Theme) -> None:
    assert QGuiApplication.instance() is not None
    text = "𠮷𠮷日均"
    end = Statement("article-1", "", 0, len(text), text)
    mark = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(Span(2, 4),))
    card = card_of(Suggestion(end, POST, 0.5, "overlaps", (mark,)), snapshot)
    laid = lay_out(card, 264, theme, CardWords(), selected=False)
    (place,) = laid.quotes[0].words
    line = laid.quotes[0].lines.layout.lineAt(0)
    assert place.right() == pytest.approx(line.naturalTextWidth(), abs=1)
