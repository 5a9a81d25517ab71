"""The texts of suggestions: reasons, and a suggestion in one sentence."""

from __future__ import annotations

import pytest

from corpus.matching import Reason, ReasonCode
from corpus.snapshot import Snapshot
from desktop.words.suggestion_words import reason_text, sentence
from tests.desktop.build import river_archive
from tests.desktop.suggestions.pairs import DIFFER, PAIR, SHARED


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_words(code: ReasonCode, snapshot: Snapshot) -> None:
    for words in ((), ("甲",), ("甲", ""), ("", "乙"), ("甲", "乙", "丙", "丁")):
        said = reason_text(Reason(code, words, tags=("tag-0", "gone")), ("A", "C"), snapshot)
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
    assert reason_text(reason, ("A", "C"), snapshot).words.endswith(words)


def test_only_what_was_demoted_warns(snapshot: Snapshot) -> None:
    warned = {
        code for code in ReasonCode if reason_text(Reason(code, ("甲", "乙")), ("A", "B"), snapshot).warns
    }
    assert warned == {ReasonCode.DEMOTED}


def test_a_suggestion_in_one_sentence(snapshot: Snapshot) -> None:
    assert sentence(PAIR, snapshot) == (
        "Differs in figure: A “去年日均客运量为21.5万人次，同比增长4.2%。”, C “去年全線日均運量逾20萬人次”"
    )
