"""Numbers that are prices because of their context."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures


def prices(text: str) -> list[tuple[str, float | None, str]]:
    return [
        (figure.text, figure.low, figure.bound.value)
        for figure in find_figures(text)
        if figure.kind == "money"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("单价三万一平", [("三万", 30000, "exact")]),
        ("卖七八十一盒", [("七八十", 70, "range")]),
        ("一万二一台", [("一万二", 12000, "exact")]),
        ("8000每月", [("8000", 8000, "exact")]),
        ("第三百一次", []),
        ("三千一直没变", []),
        ("三百一共", []),
        ("三条十九点九", [("十九点九", 19.9, "exact")]),
        ("三条19.9", [("19.9", 19.9, "exact")]),
        ("三条十九点九公里", []),
        ("三条，十九点九", []),
        ("欠下五百万", [("五百万", 5e6, "exact")]),
        ("欠下五百万人情", []),
        ("学费八千", [("八千", 8000, "exact")]),
        ("罚款200", [("200", 200, "exact")]),
        ("以3000万竞得", [("3000万", 3e7, "exact")]),
        ("以3000万投票", []),
        ("由2800元调到三千五", [("2800元", 2800, "exact"), ("三千五", 3500, "exact")]),
        ("整装9.8万起", [("9.8万", 98000, "at_least")]),
        ("二三十刀", [("二三十刀", 20, "range")]),
        ("二三十美元", [("二三十美元", 20, "about")]),
    ],
)
def test_prices(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert prices(text) == expected


def test_a_price_is_in_yuan_of_the_mainland_unless_other_money_is_near() -> None:
    assert [figure.unit for figure in find_figures("鉛筆兩盒十六點八")] == ["盒", "CNY"]
    assert [figure.unit for figure in find_figures("原價20美元，現在三百一張")][-1] == "USD"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("十一张", []),
        ("9一张", []),
        ("每三百一次", []),
        ("三百一次", ["三百"]),
        ("三百每次", ["三百"]),
        ("8000一个月", ["8000"]),
        ("三条才十九点九", ["十九点九"]),
        ("三条十九点九。", ["十九点九"]),
        ("三条十九点九的", []),
        ("三条19.999", []),
        ("整装9999起", []),
        ("整装1万起", ["1万"]),
        ("整装9.8万起草", []),
        ("以3000万的价格竞得", ["3000万"]),
        ("罚款200人", []),
        ("罚款200多", ["200多"]),
        ("2800元调到三千五", ["2800元", "三千五"]),
        ("2800元调到三千五人", ["2800元"]),
        ("2800元调到9", ["2800元"]),
        ("2800元调到10", ["2800元", "10"]),
        ("2800米调到三千五", []),
        ("收入2.3万元，比全县平均低四千", ["2.3万元", "四千"]),
        ("四五百一次", ["四五百"]),
        ("补贴五分", ["五分"]),
        ("得分五分", []),
    ],
)
def test_what_makes_a_number_a_price(text: str, words: list[str]) -> None:
    assert [price[0] for price in prices(text)] == words


@pytest.mark.parametrize("text", ["一吨卖到48万元", "一吨卖48万元"])
def test_the_one_thing_before_its_price_is_no_figure(text: str) -> None:
    assert [(figure.text, figure.per) for figure in find_figures(text)] == [("48万元", "t")]
    assert "1吨" in [figure.text for figure in find_figures(text.replace("一", "1"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("电价从1毛涨到4分", [("1毛", 0.1, "exact"), ("4分", 0.04, "exact")]),
        ("由五分涨到1毛", [("五分", 0.05, "exact"), ("1毛", 0.1, "exact")]),
        ("评分从3分升到5分", []),
        ("从3分涨到5元", [("5元", 5, "exact")]),
    ],
)
def test_coins_change_to_coins(text: str, told: list[tuple[str, float, str]]) -> None:
    assert prices(text) == told


def test_both_sides_of_a_reduction_are_money() -> None:
    assert [price[:2] for price in prices("满300减50，满500减80")] == [
        ("300", 300),
        ("50", 50),
        ("500", 500),
        ("80", 80),
    ]


def test_what_is_compared_with_an_amount_is_one() -> None:
    assert [price[:2] for price in prices("月薪3000元，比同事少600。")] == [("3000元", 3000), ("600", 600)]
    assert [price[:2] for price in prices("月薪3000元，同事600。")] == [("3000元", 3000)]


def test_a_small_number_alone_is_spent_only_in_talk_of_money() -> None:
    assert prices("投入三十五。") == []
    assert [price[0] for price in prices("投入三千五。")] == ["三千五"]


def test_one_that_begins_a_word_is_no_wage() -> None:
    assert prices("工资一到账") == []
    assert [price[0] for price in prices("工资两千到账")] == ["两千"]


@pytest.mark.parametrize(("text", "per"), [("三万一平", "m²"), ("三百一次", "次"), ("五千一张", "张")])
def test_the_one_thing_that_a_price_is_for(text: str, per: str) -> None:
    assert [figure.per for figure in find_figures(text)] == [per]


@pytest.mark.parametrize("sign", ["、", "，", "；"])
@pytest.mark.parametrize(("told", "amount"), [("三百", 300), ("2,919", 2919), ("八十", 80)])
def test_a_list_of_costs_goes_on(sign: str, told: str, amount: float) -> None:
    text = f"房租一千六{sign}杂项{told}{sign}伙食九百五，"
    assert (told, amount, "exact") in prices(text)


@pytest.mark.parametrize("text", ["房租一千六，来了三百，", "房租1600元，到场300，", "考了三百，得了八十，"])
def test_what_is_counted_or_scored_is_no_cost(text: str) -> None:
    assert not [words for words, _, _ in prices(text) if words in ("三百", "300", "八十")]


@pytest.mark.parametrize("verb", ["花了", "罚", "赔了", "倒贴"])
@pytest.mark.parametrize("told", ["200", "9,000多", "四百五"])
def test_what_is_paid_is_money_wherever_it_is_told(verb: str, told: str) -> None:
    assert [words for words, _, _ in prices(f"路上{verb}{told}，")] == [told]


def test_a_price_goes_on_in_decimals() -> None:
    assert prices("从7块9一路涨到8.86，") == [("7块9", 7.9, "exact"), ("8.86", 8.86, "exact")]


@pytest.mark.parametrize("text", ["116.6万的一针，", "卖5万的一辆，"])
def test_what_costs_so_much_may_stand_behind_its_price(text: str) -> None:
    assert len(prices(text)) == 1


@pytest.mark.parametrize(
    "text", ["挂320万，", "谈到285万才签", "买了辆15万的电车", "最便宜158万，", "最平158万，"]
)
def test_what_a_thing_is_offered_and_bought_for(text: str) -> None:
    assert [figure.kind for figure in find_figures(text)] == ["money"]


def test_a_rate_of_many_people_is_no_price() -> None:
    assert [figure.kind for figure in find_figures("发病率为每10万人5.1，")] == ["count", "other"]
    assert [figure.kind for figure in find_figures("毛巾每三条19.9，")] == ["count", "money"]


@pytest.mark.parametrize(("text", "amounts"), [("内场票880炒到两千五百元", 2), ("内场票8炒到两千五百元", 1)])
def test_what_changes_to_an_amount_is_one(text: str, amounts: int) -> None:
    assert [figure.kind for figure in find_figures(text)] == ["money"] * amounts
