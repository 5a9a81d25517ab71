"""When statements without a detected difference are equivalent."""

from __future__ import annotations

import pytest

from corpus.matching.quantities.quantities import answering
from corpus.matching.relations.common_words import common_stretches
from corpus.matching.relations.equivalence import one_value, paraphrases, says_the_same, telling
from tests.corpus.matching.build import facts


def same(one: str, other: str, *, score: float, shared: float = 0.0, meaning: float = 0.0) -> bool:
    a, b = facts(one), facts(other)
    agreeing = [pair for pair in answering(a, b) if pair.agrees]
    return says_the_same(a, b, score, shared, agreeing, meaning)


def test_a_figure_needs_little_else() -> None:
    assert same("预计年用电量9亿千瓦时", "年耗电9亿千瓦时", score=0.2)
    assert not same("预计年用电量9亿千瓦时", "年耗电9亿千瓦时", score=0.01)


def test_two_figures_are_hardly_the_same_by_chance() -> None:
    assert same("投资46.5亿元，全长28公里", "砸46.5億元，全長28公里", score=0.04)


def test_what_tells_much_more_may_share_a_figure_by_chance() -> None:
    one, other = "毛利率21.3%", "营收年增12.4%，毛利率21.3%，利润31亿元"
    assert same(one, other, score=0.4, shared=0.6)
    assert not same(one, other, score=0.2, shared=0.6)
    assert same(one, "营收年增，毛利率21.3%", score=0.2, shared=0.6)


def test_words_alone_need_much_in_common() -> None:
    one, other = "施工期间滨江路照常通行", "滨江路施工期间照常通行"
    assert same(one, other, score=0.6, shared=0.9)
    assert not same(one, other, score=0.6, shared=0.2)
    assert not same(one, other, score=0.3, shared=0.9)
    assert same(one, other, score=0.6, shared=0.9, meaning=0.57)
    assert not same(one, other, score=0.6, shared=0.9, meaning=0.5), "the encoder finds them apart"


def test_a_round_number_is_not_enough_where_an_encoder_finds_the_statements_apart() -> None:
    one, other = "工程为期两年", "工程要做两年"
    assert same(one, other, score=0.9, shared=0.5)
    assert not same(one, other, score=0.9, shared=0.5, meaning=0.3)
    assert same(one, other, score=0.9, shared=0.5, meaning=0.45)
    assert same("工程为期28个月", "工程要做28个月", score=0.9, shared=0.5, meaning=0.3), "two digits"
    assert same("工程完成了三成", "工程才完成三成", score=0.9, shared=0.5, meaning=0.3), "a share"


def test_an_encoder_may_stand_for_words() -> None:
    one, other = "比赛推迟了才开始，选手怨声载道", "開跑晚了，參加者抱怨連連"
    assert same(one, other, score=0.1, meaning=0.6)
    assert not same(one, other, score=0.1, meaning=0.55)
    assert same(one, other, score=0.5, meaning=0.55)
    assert not same(one, other, score=0.5, meaning=0.54)
    assert same(one, other, score=0.9, meaning=0.45)
    assert not same(f"{one}3元", other, score=0.9, meaning=0.45), "a figure says more"
    assert not same("投资46亿元，工期三年", "站点有21座，票价2元", score=0.1, meaning=0.9), (
        "figures are its blind spot"
    )


def test_an_encoder_may_stand_for_words_around_figures_that_are_asserted_and_near() -> None:
    assert same("每人每月缴费720元", "合共約七百元", score=0.05, meaning=0.5)
    assert not same("每人每月缴费720元", "合共約七百元", score=0.05, meaning=0.3)
    assert not same("欠他1200万元", "現金不足九億元", score=0.1, meaning=0.5), (
        "a bound allows what is far away"
    )
    assert not same("电价上浮25%", "若电价上浮25%，可压低负荷", score=0.1, meaning=0.5)


def test_one_figure_of_good_and_of_bad_news_is_not_the_same() -> None:
    paid = "县里按每间客房800元发放补贴，资金已经到位"
    assert not same(paid, "业者抱怨每间客房800元的补贴没有下文", score=0.9, shared=0.9)
    assert same(paid, "县里给每间客房800元补贴", score=0.9, shared=0.9)


def restates(one: str, other: str, *, score: float = 0.6, meaning: float = 0.0) -> bool:
    a, b = facts(one), facts(other)
    return paraphrases(a, b, score, common_stretches(a.folded, b.folded), meaning)


def test_words_of_like_meaning_make_a_paraphrase() -> None:
    promise = "市政府承诺，学生的医疗费用由财政先行垫付，家长无须掏腰包"
    assert restates(promise, "市府回應，醫藥費會先代墊，家長不用付錢")
    assert not restates(promise, "市府回應，醫藥費會先代墊，家長不用付錢", score=0.4)
    assert not restates(promise, "市府回應，醫藥費會先代墊，家長不用付錢", meaning=0.5)
    assert not restates(promise, "学校食堂将改由家长委员会管理，每月公布账目")
    assert not restates("医疗费由财政垫付", "醫藥費會先代墊"), "headlines share their words with anything"
    assert not restates(f"{promise}200元", "市府回應，醫藥費會先代墊，家長不用付300元錢"), (
        "figures must answer"
    )


def test_who_denies_something_says_more() -> None:
    assert not same("全长28公里", "全长28公里的说法不实", score=0.9, shared=0.9)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("投资2.3亿元", "投资逾两亿元", True),
        ("占地1180亩", "占地近1200亩", True),
        ("停电58.3万户", "停电近六十万户", True),
        ("投资2.3亿元", "投资至少1亿元", False),
    ],
)
def test_one_value(one: str, other: str, is_one: bool) -> None:
    assert any(map(one_value, answering(facts(one), facts(other)))) is is_one


def test_a_telling_number_has_three_digits() -> None:
    assert telling(answering(facts("产值23.6亿元"), facts("产值23.6亿元"))[0])
    assert not telling(answering(facts("产值23亿元"), facts("产值23亿元"))[0])


@pytest.mark.parametrize(
    ("one", "other"), [("客流+15%", "客流-12%"), ("票价砍两成", "票价涨两成五"), ("客流+15%", "客流+12%")]
)
def test_figures_of_one_kind_that_do_not_agree_are_not_made_up_for_by_words(one: str, other: str) -> None:
    assert not same(one, other, score=0.9, shared=0.9)
