"""Figures that a statement repeats and contradicts."""

from __future__ import annotations

import pytest

from corpus.matching.contradictions.disputes import disputed, said_apart
from tests.corpus.matching.build import facts

REPEATED = "参赛人数为3万人"


def disputes(text: str, repeated: str, against: str) -> bool:
    told = facts(text)
    (figure,) = [figure for figure in told.figures if figure.text == repeated]
    return disputed(told, figure, [figure], facts(against))


@pytest.mark.parametrize(
    ("text", "repeated", "against", "expected"),
    [
        ("官方称3万人，实到2.6万人", "3万人", REPEATED, True),
        ("月产能是3.5万片，不是宣传的4万片", "4万片", "月产能4万片", True),
        ("公布的146人之外，三家医院合计300人次", "146人", "接诊146人", True),
        ("公布投资153亿元，水分超过60亿元", "153亿元", "完成投资153亿元", True),
        ("号称二十三亿的投资里，有9亿元是租赁费", "二十三亿", "总投资23亿元", False),
        ("首批赔款700万元，摊到每户不过300元", "700万元", "理赔款700万元", False),
        ("新闻说关63家，名单上明明是71家", "63家", "关闭63家门店", True),
        ("号称3万人，实到2.6万人", "2.6万人", "实到2.61万人", False),
        ("官方称3万人，实到2.6万人", "3万人", "报名3万人，实到2.6万人", False),
        ("冠军跑了128分钟，但2019年那位跑了127分钟", "128分钟", "冠军成绩128分钟", False),
        ("投资46亿元，其中贷款20亿元", "46亿元", "投资46亿元", False),
        ("缺水的不是八万人，统计写的是13万", "八万人", "8万人缺水", True),
        ("官方公布受旱4.1万亩，没有一亩绝收", "4.1万亩", "受旱4.1万亩", False),
        ("客流别指望三十万人，平时有二十万人就好", "三十万人", "客流30万人", True),
        ("官方公布的火场过火面积是412公顷，遥感估算的结果是690公顷", "412公顷", "过火面积412公顷", True),
        ("官方公布的火场过火面积是412公顷，受损林木690公顷", "412公顷", "过火面积412公顷", False),
        ("地质局录得6.2级，台网则定为5.7级", "5.7级", "发生5.7级地震", True),
        ("按零件算92%，按价值算是七成四", "92%", "国产率92%", True),
        ("公司说2130万台，研究机构“远山”统计的数字是1980万台", "2130万台", "销量2130万台", True),
        ("按零件算92%，按价值算是七成四", "七成四", "国产率74%", True),
        ("“远望”给了它17.6%，“近观”给的是15.2%", "17.6%", "份额17.6%", True),
        ("老李说八十人，老王说六十人", "八十人", "到场八十人", True),
        ("老李说八十人，老王说六百人", "八十人", "到场八十人", False),
        ("老李说八十人，会场能坐六十人", "八十人", "到场八十人", False),
        ("到场八十人，登记的六十人", "八十人", "到场八十人", False),
        ("公司说卖出8.6吉瓦，仓库里还堆着3吉瓦", "8.6吉瓦", "卖出8.6吉瓦", False),
        ("花掉3.1亿元，离承诺的九亿还远", "九亿", "投入9亿元", True),
        ("面积三十万亩是老账了，只剩二十万亩", "三十万亩", "面积30万亩", True),
        ("说是九辆接驳车，能开的只剩五辆", "九辆", "接驳车9辆", True),
        ("园方说来了三趟，门卫本子上记的是七趟", "三趟", "来车3趟", True),
        ("喇叭里说坐了八百人，我估摸着一千二百人都有", "八百人", "到场800人", True),
        ("我说坐了八百人，我估摸着一千二百人都有", "八百人", "到场800人", False),
        ("喇叭里说坐了八百人，门外还有一千二百人", "八百人", "到场800人", False),
        ("机构看好卖出70万台，低于厂家喊出的90万台", "90万台", "销量90万台", True),
        ("机构看好卖出70万台，低于去年同季的90万台", "90万台", "销量90万台", False),
        ("转移的21.7万人包含了自行投亲者，由政府组织的约13万人", "21.7万人", "转移21.7万人", True),
    ],
)
def test_disputed(text: str, repeated: str, against: str, expected: bool) -> None:
    assert disputes(text, repeated, against) is expected


def test_what_a_statement_calls_another_figure() -> None:
    told = facts("最大负荷为1360万千瓦，低于官方的预测")
    assert said_apart(told, told.figures[0], told.figures)
    common = facts("赤岭停产共45天，低于市场普遍使用的47天")
    assert said_apart(common, common.figures[0], [common.figures[1]])
    plain = facts("最大负荷为1360万千瓦")
    assert not said_apart(plain, plain.figures[0], plain.figures)
