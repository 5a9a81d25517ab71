"""The relation of two statements, from their words and figures."""

from __future__ import annotations

import pytest

from corpus.matching.facts.surroundings import ALONE, Surroundings
from corpus.matching.relations.relations import Comparison, compared
from tests.corpus.matching.build import facts


def beside(one: str, other: str, score: float = 0.9, around: Surroundings = ALONE) -> Comparison:
    return compared(facts(one), facts(other), score, lambda place: False, around=around)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("去年日均客流8.6万人次", "去年日均客流8.2万人次", "differs_in_figure"),
        ("总投资46.5亿元", "總投資為46.5億元", "equivalent"),
        ("资本开支超过3500亿美元", "资本开支超过1550亿美元", "differs_in_figure"),
        ("扩建工程总投资为12亿美元", "扩建工程总投资为95亿元", "overlaps"),
        ("扩建工程总投资为12亿美元", "扩建工程总投资为12亿美元，约合85亿元", "equivalent"),
        ("死亡率为37.8%", "死亡率为38%", "equivalent"),
        ("客流将增长15%", "客流将减少15%", "contradicts"),
        ("市政府说不裁员", "市政府说要裁员", "contradicts"),
        ("全市最高气温41.3度", "日本最高气温41.3度", "overlaps"),
        ("2024年产量128万辆", "2019年产量128万辆", "overlaps"),
        ("官方称续航60公里", "官方称续航60公里，实测只有45公里", "differs_in_figure"),
        ("总投资12.8亿元", "先看投资", "overlaps"),
        ("夏天开放避暑点", "冬天整修码头", "overlaps"),
        ("全市热射病死亡9人", "官方公布热射病死亡九人，但记者查得十四人", "differs_in_figure"),
        ("冬小麦受旱面积62万亩", "受旱麦田约4.1万公顷", "equivalent"),
        ("降雨量比常年同期偏少七成六", "降雨量只有往年的24%", "equivalent"),
        ("撤并村小43所", "裁撤61所村小", "differs_in_figure"),
        ("宿舍工程投入1.8亿元", "宿舍工程预算2.3亿元，多出五千万元", "differs_in_figure"),
        ("最终票房在18亿元左右", "最终票房多数人押十五亿", "differs_in_figure"),
        ("工厂停产5天", "工厂停产8天，重启要花6000万元", "differs_in_figure"),
        ("管理局投放玉米26吨", "管理局说投了26吨玉米，村干部签收的只有9吨", "differs_in_figure"),
        ("实际投放玉米约9吨", "管理局说投了26吨玉米，村干部签收的只有9吨", "equivalent"),
        ("上旬水位达到13.4米", "平均水位13.4米，与通报所称的12.5米不一致", "equivalent"),
        ("上旬水位达到13.4米", "建议将水位控制在12米以下", "overlaps"),
        ("气温降到零下15度", "气温升到20度", "overlaps"),
        ("摊位租金上涨，摊主共200人", "摊位租金下降，冷库容量3万吨", "overlaps"),
        ("摊位租金上涨，摊主共200人", "摊位租金下降", "contradicts"),
        ("摊位租金上涨，摊主共200人", "200名摊主说，摊位租金下降", "contradicts"),
        ("大桥已经完工，摊主共200人", "大桥仍在施工，冷库容量3万吨", "overlaps"),
        ("大桥已经完工，摊主共200人", "大桥仍在施工", "contradicts"),
        ("博物馆2027年开放", "博物馆原定2026年开放，推迟了一年", "overlaps"),
        ("死因已排除禽流感", "死因并非感染禽流感", "equivalent"),
        ("仓库发出棉被3.1万床", "通报说发出三萬一千條棉被，各村簽收的只有二萬條", "differs_in_figure"),
        ("山路翻车造成4人遇难", "山路翻车6死", "differs_in_figure"),
        ("水位保持在12.5米，与此次事件没有关系", "当局否认水位有影响，称维持在12.5米", "equivalent"),
    ],
)
def test_relation(one: str, other: str, relation: str) -> None:
    assert beside(one, other).relation == relation
    assert beside(other, one).relation == relation


def test_states_exclude_each_other_at_a_low_score_but_not_at_none() -> None:
    one, other = "大桥已经完工", "大桥仍在施工"
    assert beside(one, other, score=0.04).relation == "contradicts"
    assert beside(one, other, score=0.02).relation == "overlaps"


def test_forms_of_speech_need_a_higher_score() -> None:
    one, other = "骑手没有受伤", "骑手的脚踝扭伤"
    assert beside(one, other, score=0.12).relation == "contradicts"
    assert beside(one, other, score=0.08).relation == "overlaps"


def test_forms_of_speech_part_nothing_that_tells_the_same_figure() -> None:
    one, other = "骑手没有受伤，赔付3000元", "骑手的脚踝扭伤，赔付3000元"
    assert beside(one, other).relation != "contradicts"
    assert beside(one.replace("3000元", ""), other.replace("3000元", "")).relation == "contradicts"


def test_what_stands_on_different_sides_is_not_the_same() -> None:
    found = beside("大桥耗资3.2亿元，已经完工", "大桥耗资3.2亿元，仍在施工")
    assert (found.relation, found.vetoes) == ("overlaps", (("完工", "仍在施工"),))


def test_nothing_unlikely_is_equivalent() -> None:
    assert beside("夏天开放避暑点", "夏天开放避暑点", score=0.2).relation == "overlaps"
    assert beside("总投资46.5亿元", "总投资46.5亿元", score=0.05).relation == "overlaps"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("总投资46.5亿元", "总投资46.5亿元，其中贷款20亿元，全长28公里", "equivalent"),
        ("接种率为74.2%", "接种率接近四分之三", "equivalent"),
        ("失踪人数最终为6人", "电缆长31公里", "overlaps"),
        ("2018年损失27.4亿元", "台风造成损失27.4亿元", "overlaps"),
        ("官方通报预警提前48小时", "预警只提前36小时，而不是通报所说的48小时", "differs_in_figure"),
        ("机组2027年投产", "机组2028年投产", "differs_in_figure"),
        ("一期明年6月就能量产", "量产最早也要到后年底", "differs_in_figure"),
        ("原定2026年投产，文件已改成2027年底", "机组2027年投产", "equivalent"),
        ("项目占地1180亩", "項目佔地近1200畝", "equivalent"),
        ("房价上涨了两成", "樓價回落近三成", "contradicts"),
        ("饮水供应充足", "補給站饮水断供", "contradicts"),
        ("净利润增长3.2%", "净利润下降3.2%", "contradicts"),
        ("若电价上浮25%，可压低负荷", "电价上浮25%", "overlaps"),
        ("累计报告一般反应412例，多为发热", "官方稱只有四百多件反應，多為發熱", "equivalent"),
        ("全市近六十万户停电", "停电用户最多时为58.3万户", "equivalent"),
        ("去年营业收入142亿元", "去年净利润17亿元", "overlaps"),
        ("单程票价由2元调整为3元", "渡轮票价涨一元", "equivalent"),
        ("签约负荷62万千瓦", "签约的62万千瓦中，可核证的为41万千瓦", "differs_in_figure"),
        ("江段铊含量每公升0.45微克", "江段铊含量为0.42微克/升", "differs_in_figure"),
        ("事故由持续强降雨引发", "降雨并非事故的主因", "contradicts"),
        ("7月高温持续23天，电网吃紧", "高温到19日才结束，持续23天的高温让电网吃紧", "equivalent"),
    ],
)
def test_what_is_measured_decides(one: str, other: str, relation: str) -> None:
    assert beside(one, other).relation == relation
    assert beside(other, one).relation == relation


def test_unlikely_statements_differ_only_in_figures_that_are_near() -> None:
    near, far = "工程总投资78亿元", "工程总投资91亿元"
    rivals = Surroundings(lambda: (0.2, 0.2))
    assert beside(near, far, 0.05, rivals).relation == "differs_in_figure"
    assert beside(near, "工程总投资590亿元", 0.05, rivals).relation == "overlaps"
    assert beside(near, "工程总投资190亿元").relation == "differs_in_figure"
    by_chance = ("十一年来首次上调票价", "设备租期为十年")
    assert beside(*by_chance, 0.05, rivals).relation == "overlaps"


def test_the_same_that_happened_to_people_is_counted_once() -> None:
    dead, more, hurt = "冰崩造成3人死亡，与施工无关", "遇难者经核对为5人", "经核对为5人受伤"
    assert beside(dead, more, 0.05).relation == "differs_in_figure"
    assert beside(dead, hurt, 0.05).relation == "overlaps"
    assert beside(dead, "遇难者经核对为12人", 0.05, Surroundings(lambda: (0.1, 0.1))).relation == "overlaps"


def test_what_was_at_another_time_is_no_other_value() -> None:
    price, now_and_then = "收购价每斤3.4元", "贩子给的收购价是2.8元，去年是3.5元"
    assert beside(price, now_and_then, 0.1).relation == "differs_in_figure"
    assert beside(price, "去年收购价每斤三块六，如今只有两块九", 0.5).relation == "differs_in_figure"
    assert (
        beside(price, "2013年的收购价是3.1元", 0.05, Surroundings(lambda: (0.3, 0.3))).relation == "overlaps"
    )


def test_figures_do_not_differ_where_others_answer_better() -> None:
    one, other = "全县头春茶比去年减少约一成", "抽查的村庄平均减收两成二"
    assert beside(one, other, 0.15).relation == "differs_in_figure"
    assert beside(one, other, 0.15, Surroundings(lambda: (0.6, 0.6))).relation == "overlaps"


def test_words_exclude_nothing_where_the_figures_are_of_two_things() -> None:
    one, rivals = "票价上调，客流30万人次", Surroundings(lambda: (0.9, 0.9))
    assert beside("票价上调", "票价没有上调", 0.4).relation == "contradicts"
    assert beside(one, "票价没有上调，客流30万人次", 0.4).relation == "contradicts"
    assert beside(one, "票价没有上调，客流90万人次", 0.4, rivals).relation == "overlaps"


def test_denials_of_one_meaning_are_equivalent() -> None:
    def told(one: str, other: str, meaning: float) -> str:
        return compared(facts(one), facts(other), 0.45, lambda place: False, meaning).relation

    one, other = "公司否认拖欠供应商货款，称经营正常", "管理層強調帳目清楚，不存在欠款的情況"
    assert told(one, other, 0.66) == "equivalent"
    assert told(one, other, 0.56) == "overlaps"
    assert told(one, "管理層強調帳目清楚，營運如常", 0.66) == "overlaps"
    assert told(one, "公司称经营正常，但工人否认拿到工资", 0.66) != "equivalent"


def test_another_value_beside_the_one_that_agrees_is_not_equivalent() -> None:
    one, other = "午餐收费13元，食材成本不低于9元", "午餐成本5元，规定至少要9元"
    assert beside(one, other).relation != "equivalent"


def test_a_rise_and_a_fall_are_told_by_their_words_if_there_are_any() -> None:
    told = [beside("失业率上升2.3个百分点", "失业率下降1.1个百分点"), beside("客流多了15%", "客流少了12%")]
    assert [found.relation for found in told] == ["contradicts"] * 2
    words = [(found.opposition.a.text, found.opposition.b.text) for found in told if found.opposition]
    assert words == [("上升", "下降"), ("15%", "12%")]


def test_a_rise_and_a_fall_of_unlike_things_are_no_contradiction() -> None:
    assert beside("噪声下降近三成，排放减少", "票价调涨50%，运量难料", score=0.05).relation == "overlaps"
    assert beside("颗粒物年均浓度同比下降8.1%", "臭氧浓度年增2.4%", score=0.05).relation == "overlaps"


@pytest.mark.parametrize(
    ("one", "other"),
    [("小说家指控剧情抄袭旧作", "片商否认抄袭"), ("大桥已经完工", "該座橋樑仍在施工")],
)
def test_what_means_the_same_is_contradicted_without_common_words(one: str, other: str) -> None:
    told = [compared(facts(one), facts(other), 0.01, lambda place: False, meaning) for meaning in (0.0, 0.5)]
    assert [found.relation for found in told] == ["overlaps", "contradicts"]
