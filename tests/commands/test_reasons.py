from __future__ import annotations

import pytest

from commands.reasons import sentences
from corpus.matching.suggestion import Reason, ReasonCode


def said(code: ReasonCode, *words: str, tags: tuple[str, ...] = ()) -> str:
    (sentence,) = sentences([Reason(code, words, tags)], {"t1": "票价"})
    return sentence


@pytest.mark.parametrize("code", ReasonCode)
def test_every_reason_has_words(code: ReasonCode) -> None:
    full = said(code, "3500亿美元", "1550亿美元", tags=("t1",))
    assert full
    assert "{" not in full
    bare = said(code)
    assert bare
    assert "{" not in bare
    assert bare == bare.strip(" ,")


def test_words_stay_as_the_articles_have_them() -> None:
    assert said(ReasonCode.SHARED_WORDS, "清潔能源", "多元佈局") == "they share 清潔能源, 多元佈局"
    differ = said(ReasonCode.FIGURES_DIFFER, "3500亿美元", "1550亿美元")
    assert differ == "figures that differ, 3500亿美元 ↔ 1550亿美元"


def test_words_of_pairs_are_paired() -> None:
    assert said(ReasonCode.RELATED_WORDS, "人工智能", "AI", "舊船", "老船").endswith(
        "人工智能 ≈ AI, 舊船 ≈ 老船"
    )
    assert said(ReasonCode.OPPOSITE, "增长", "").endswith(", 增长")
    assert said(ReasonCode.ONE_SIDED_FIGURE, "", "3元").endswith(", 3元")


def test_tags_are_told_by_name() -> None:
    assert said(ReasonCode.SHARED_TAGS, tags=("t1", "gone")) == "both are tagged 票价, gone"
