import pytest

from corpus.model import Claim, Span
from corpus.versions.fates import ClaimFate, Fate, fates
from tests.corpus.build import article, claim

OLD = (
    "地铁起步价由2元调整为3元。\n票款收入每年增加8.2亿元。\n月票用户的出行成本总体不变。\n"
    "运营方对此表示欢迎。\n公众可在月底前提出意见。"
)
NEW = (
    "地铁起步价由2元调整为3元。\n票款收入每年增加7.9亿元。\n月票用户的出行次数由60次减为48次。\n"
    "运营方对此很表示欢迎。\n另有三条新线将在明年开工。"
)
_, OLD_VERSION = article(1, OLD)
_, NEW_VERSION = article(1, NEW)


def on(quote: str, *, orphaned: bool = False) -> Claim:
    version = OLD_VERSION if orphaned else NEW_VERSION
    start = version.content.index(quote)
    return claim(f"claim-{quote}", version, Span(start, start + len(quote)), orphaned=orphaned)


def told(*claims: Claim) -> list[ClaimFate]:
    return list(fates(OLD, NEW, claims))


@pytest.mark.parametrize(
    ("quote", "fate"),
    [
        ("地铁起步价由2元调整为3元", Fate.SAME),
        ("票款收入每年增加7.9亿元", Fate.FIGURES),
        ("运营方对此很表示欢迎", Fate.WORDS),
    ],
)
def test_a_claim_that_moved_along(quote: str, fate: Fate) -> None:
    (one,) = told(on(quote))
    assert one.fate is fate
    assert one.new is not None
    assert one.old is not None


def test_the_figures_that_changed_are_named() -> None:
    (one,) = told(on("票款收入每年增加7.9亿元"))
    assert one.figures == (("8.2亿元",), ("7.9亿元",))


def test_a_figure_counts_that_goes_on_behind_the_claim() -> None:
    old, new = "渡轮单程票价由2元调整为3元，自下月起执行。", "渡轮单程票价由2元调整为3.5元，自下月起执行。"
    _, version = article(2, new)
    cut = claim("cut", version, Span(0, new.index("3.5") + 1))
    (one,) = fates(old, new, [cut])
    assert (one.fate, one.figures) == (Fate.FIGURES, (("3元",), ("3.5元",)))


def test_an_orphan_is_told_with_the_statement_most_like_it() -> None:
    (one,) = told(on("月票用户的出行成本总体不变", orphaned=True))
    assert one.fate is Fate.ORPHANED
    assert one.old is not None
    assert OLD[one.old.start : one.old.end] == "月票用户的出行成本总体不变"
    assert one.nearest is not None
    assert NEW[one.nearest.start : one.nearest.end].startswith("月票用户的出行次数")
    assert 0.2 <= one.likeness < 1


def test_nothing_is_offered_where_nothing_is_alike() -> None:
    (one,) = told(on("公众可在月底前提出意见", orphaned=True))
    assert one.nearest is None
    old, new = "运营方欢迎市民提出建议和批评意见。", "运营方已经公布明年全部新线的开工日期。"
    _, version = article(3, old)
    (two,) = fates(old, new, [claim("gone", version, Span(0, len(old) - 1), orphaned=True)])
    assert two.nearest is None, "two sentences about different things share a word"


def test_a_claim_on_new_words_has_no_fate() -> None:
    assert told(on("另有三条新线将在明年开工")) == []


def test_what_asks_for_a_decision_comes_first() -> None:
    one, two, three = (
        on("地铁起步价由2元调整为3元"),
        on("公众可在月底前提出意见", orphaned=True),
        on("票款收入每年增加7.9亿元"),
    )
    assert [fate.fate for fate in told(one, two, three)] == [Fate.ORPHANED, Fate.FIGURES, Fate.SAME]
