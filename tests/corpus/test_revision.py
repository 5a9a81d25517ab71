"""The effect of a corrected text on claims."""

from __future__ import annotations

from corpus.anchors import describe
from corpus.model import Selector, Span
from corpus.revision import Placement, place_claims

OLD = "船票由2元调整为3元，自10月1日起执行。去年日均客流8.6万人次，比上年增长4.1%。全年停航三天，原因是台风过境。"


def selector(quote: str) -> Selector:
    start = OLD.index(quote)
    return describe(OLD, Span(start, start + len(quote)))


SELECTORS = [selector("由2元调整为3元"), selector("日均客流8.6万人次"), selector("全年停航三天")]


def test_the_same_text_moves_nothing() -> None:
    assert place_claims(OLD, OLD, SELECTORS) == Placement(stay=3, move=0, orphaned=0)


def test_claims_move_with_their_words_and_lost_ones_are_counted() -> None:
    new = OLD.replace("去年日均", "公司称，去年日均").replace("全年停航三天，原因是台风过境。", "")
    assert place_claims(new, OLD, SELECTORS) == Placement(stay=1, move=1, orphaned=1)


def test_a_claim_does_not_move_to_what_is_like_it() -> None:
    old = "东线票价上涨三成，月票不变。\n西线票价上涨三成，月票不变。\n"
    claims = [describe(old, Span(0, 8)), describe(old, Span(15, 23))]
    assert place_claims(old[15:], old, claims) == Placement(stay=0, move=1, orphaned=1)


def test_no_claims_no_effect() -> None:
    assert place_claims("别的文字", OLD, []) == Placement(0, 0, 0)
