"""Statements that contradict each other without figures, and statements that only seem to."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.opposition import denied_by_one, opposition
from tests.corpus.matching.build import facts


def opposed(one: str, other: str) -> tuple[str, str] | None:
    found = opposition(facts(one), facts(other), lambda place: False)
    return None if found is None else (found.a.text, found.b.text)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("委员会批准了这项规划", "委员会否决了该项规划", ("批准", "否决")),
        ("工会支持这项改革", "工會反對這項改革", ("支持", "反对")),
        ("该药首次用于儿童", "该药并非首次用于儿童", ("首次", "并非首次")),
        ("地铁已恢复运行", "地铁仍未恢复运行", ("恢复", "恢复")),
        ("警方说司机没有酒驾", "家属说司机酒驾", ("酒驾", "酒驾")),
        ("全市供水没有中断", "供水方面，三个乡镇停水超过一天", ("中断", "停水")),
        ("中国队击败日本队", "日本队击败中国队", ("击败", "击败")),
        ("比赛没有出现死亡病例", "比赛中一名跑手喪生，病例正在調查", ("死亡", "丧生")),
        ("第四季度不会上调售价", "第四季度不排除調漲售價", ("上调", "调涨")),
        ("校队首次夺得总冠军", "校队夺得队史第二座总冠军奖杯", ("首次", "第二座")),
        ("受出口管制影响，设备延后到货", "把拖期推到出口管制头上说不过去", ("出口管制", "出口管制")),
    ],
)
def test_opposed(one: str, other: str, words: tuple[str, str]) -> None:
    assert opposed(one, other) == words
    assert opposed(other, one) == words[::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("委员会批准了这项规划", "法院驳回了他的上诉"),
        ("没有发现与疫苗有关的严重异常反应", "调查期内没有观察到严重异常反应"),
        ("不少独居老人不知道", "社区照看独居老人"),
        ("9人经抢救无效死亡", "全市死亡9人"),
        ("该国出口上升，进口下降", "该国出口上升"),
        ("中国队击败日本队", "日本队被中国队击败"),
        ("日本地铁已恢复运行", "韩国地铁仍未恢复运行"),
        ("票价3元", "票价3元"),
        ("市里投的钱没有一分打了水漂", "市里投的每一分钱都看得见，没有一分钱打了水漂"),
        ("赞助商提供服装", "赞助商否认退出比赛"),
        ("公司强调，不存在裁员计划", "针对裁员传闻，公司否认"),
        ("全程实现安全生产零事故", "施工期间没有发生任何伤亡事故"),
        ("赞助商提供服装", "赞助商否认退出，称会提供服装"),
        ("数量比去年减少一成", "数量减少一成，创新高的说法不成立"),
        ("他自称在大厂任职，公司说查无此人", "他自称在大厂任职，人事部门查无记录"),
        ("", ""),
    ],
)
def test_not_opposed(one: str, other: str) -> None:
    assert opposed(one, other) is None
    assert opposed(other, one) is None


def test_what_is_denied() -> None:
    claim = "停电是变压器过载造成的"
    denied = opposed(claim, "变压器负载不高，过载之说难以成立")
    assert denied is not None
    assert denied[1] == "难以成立"
    assert opposed(claim, "桥梁的说法难以成立") is None


def test_a_denial_is_about_what_stands_behind_it() -> None:
    denied = opposed("赞助商已经退出比赛", "赞助商否认退出比赛")
    assert denied is not None and denied[1] == "否认"
    assert opposed("赞助商为比赛提供服装", "赞助商否认退出比赛") is None


@pytest.mark.parametrize(
    ("one", "other", "meaning", "words"),
    [
        ("小说家指控剧情抄袭旧作", "片商否认抄袭", 0.5, ("抄袭", "否认")),
        ("片商否认抄袭", "小说家指控剧情抄袭旧作", 0.5, ("否认", "抄袭")),
        ("小说家指控剧情抄袭旧作", "片商否认抄袭", 0.2, None),
        ("片商说剧情没有抄袭", "片商否认抄袭", 0.5, None),
        ("片商否认抄袭", "导演否认抄袭", 0.5, None),
        ("观众喜欢结局", "片商否认抄袭", 0.5, None),
    ],
)
def test_one_denies_what_means_the_same(
    one: str, other: str, meaning: float, words: tuple[str, str] | None
) -> None:
    found = denied_by_one(facts(one), facts(other), meaning)
    assert (found and (found.a.text, found.b.text)) == words


def test_close_statements_need_less_in_common() -> None:
    one, other = facts("冠军刷新了赛会纪录"), facts("成绩很快，但不是纪录")
    assert opposition(one, other, lambda place: False) is None
    assert opposition(one, other, lambda place: False, close=True) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("若新药未能如期获批，公司可能破产", "新药如期获批，公司股价上涨"),
        ("即使不占据港口的主导地位，公司也能盈利", "该公司占据港口的主导地位"),
        ("关键在应用层面，而非基础研究层面", "公司在基础研究层面投入最多"),
        ("研究显示渡轮客流正在增长，但票价偏低", "渡轮客流正在快速增长"),
        ("公司遭遇用户质疑，市政府已限制其渡轮业务", "市政府的渡轮业务由该公司承担"),
        ("渡轮有无与伦比的应用优势", "渡轮的应用优势明显"),
        ("某项关键技术突破没按时实现", "该项关键技术未取得突破"),
    ],
    ids=["supposed", "conceded", "set apart", "a turn", "a noun", "an idiom", "negated behind"],
)
def test_what_is_supposed_or_set_apart_or_only_added_excludes_nothing(one: str, other: str) -> None:
    a, b = facts(one), facts(other)
    assert opposition(a, b, lambda _: False) is None
    assert opposition(b, a, lambda _: False) is None


def test_opposite_words_of_related_statements_need_nothing_else_in_common() -> None:
    one, other = facts("工程没有超支"), facts("结算时超支两成")
    assert opposition(one, other, lambda _: False) is None
    assert opposition(one, other, lambda _: False, related=True) is not None


def test_a_denial_concerns_a_statement_that_is_likely_of_one_thing() -> None:
    one, other = facts("选手打破大会纪录"), facts("所谓打破大会纪录并不成立")
    assert opposition(one, other, lambda _: False, 0.1) is not None
    assert opposition(one, other, lambda _: False, 0.05) is None


def test_who_negates_something_as_well_may_say_the_same() -> None:
    assert opposed("警方说司机没有酒驾", "家属说司机酒驾") is not None
    assert opposed("警方说司机没有酒驾", "家属不信，说司机酒驾") is None
    assert opposed("警方说司机没有酒驾", "家属质疑，说司机酒驾") is None


def test_figures_of_two_things_part_opposite_words() -> None:
    one, other = facts("摊位租金上涨"), facts("摊位租金下降")
    assert opposition(one, other, lambda place: False) is not None
    assert opposition(one, other, lambda place: False, parted=True) is None
