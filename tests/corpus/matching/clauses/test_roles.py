"""The roles of figures in their sentences."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.figure import FigureKind
from corpus.matching.clauses.roles import Role, change_before, roles


def of(text: str) -> dict[str, Role]:
    figures = find_figures(text, "2026-03-12")
    return {figure.text: role for figure, role in zip(figures, roles(text, 0, figures), strict=True)}


@pytest.mark.parametrize(
    ("text", "former", "present"),
    [
        ("票价由2元调整为3元", "2元", "3元"),
        ("票價2元調漲為3元", "2元", "3元"),
        ("时间从原来的18分钟缩短到12分钟", "18分钟", "12分钟"),
        ("學費將由5萬元調升為5.6萬元", "5萬元", "5.6萬元"),
        ("投票率2019年的38%升到去年的52%", "38%", "52%"),
        ("失業率從4.8%回落，現為4.1%", "4.8%", "4.1%"),
        ("降幅由8%收窄至5%", "8%", "5%"),
        ("票价从2元到3元", "2元", "3元"),
        ("原价80元，现价60元", "80元", "60元"),
        ("票价，原3元，现4元", "3元", "4元"),
        ("每吨利润46元，去年同期为210元", "210元", "46元"),
        ("比官方公布的86户多出26户", "86户", "26户"),
        ("班次由9班增至14班", "9班", "14班"),
    ],
)
def test_former_values(text: str, former: str, present: str) -> None:
    found = of(text)
    assert found[former].former
    assert not found[present].former


@pytest.mark.parametrize(
    "text",
    [
        "从35岁到50岁的居民",
        "射门北原21次",
        "从岚州去青原不到两个小时，现在很慢",
        "由12家银行提供贷款30亿元",
        "价格上涨至3元",
        "一年节省7500万元",
        "比老船快了5分钟",
        "该线路长23公里",
        "每人从500元起",
    ],
)
def test_none_of_these_is_a_former_value(text: str) -> None:
    assert not any(role.former for role in of(text).values())


@pytest.mark.parametrize(
    ("text", "figure", "change"),
    [
        ("比老船快了5分钟", "5分钟", 1),
        ("單程縮短6分鐘", "6分鐘", -1),
        ("票价涨了1元", "1元", 1),
        ("每斤便宜0.12元", "0.12元", -1),
        ("比二跑道长400米", "400米", 1),
        ("平均每人多花了120元", "120元", 1),
        ("减产达52万吨", "52万吨", -1),
        ("人数多达300人", "300人", 0),
        ("减少用工约140人", "140人", -1),
        ("客流流失12%", "12%", -1),
        ("減幅可縮小到3%", "3%", -1),
        ("票价上涨至3元", "3元", 0),
        ("跑道长3800米", "3800米", 0),
        ("至少26人受伤", "26人", 0),
        ("最多300人", "300人", 0),
        ("占比提高到45%", "45%", 0),
        ("占比45%", "45%", 0),
        ("材料成本比磷酸铁锂低三成", "三成", -1),
        ("可比磷酸鐵鋰省30%", "30%", -1),
        ("較去年多四分之一", "四分之一", 1),
        ("只便宜不到一成", "一成", -1),
        ("占比最低三成", "三成", 0),
        ("减少到三成", "三成", 0),
    ],
)
def test_changes_and_levels(text: str, figure: str, change: int) -> None:
    assert of(text)[figure].change == change


def test_what_may_be_a_change_or_all_there_is_is_less_than_sure() -> None:
    assert of("新增岗位1500个")["1500个"].loose
    assert not of("增加1500人")["1500人"].loose
    assert change_before("減少用工約", FigureKind.COUNT, None) == (0, False)  # read folded words only
    assert change_before("减少用工约", FigureKind.COUNT, None) == (-1, True)


def test_parts_wholes_and_stocks() -> None:
    found = of("25名代表中有19人赞成，其中3人弃权")
    assert (found["25名"].whole, found["19人"].whole, found["3人"].part) == (True, False, True)
    assert of("占全球员工3.1万人的8%")["3.1万人"].whole
    assert of("排放为0.2吨，接近0.3吨的上限")["0.3吨"].whole
    assert of("现有1260名船员")["1260名"].stock
    assert not of("裁减1260名船员")["1260名"].stock


def test_causes() -> None:
    found = of("調漲50%將使運量減少7%")
    assert (found["50%"].cause, found["7%"].cause) == (True, False)
    assert of("投资18亿元，使排放降低32%")["18亿元"].cause
    assert of("若票价上涨50%，客流将减少15%")["50%"].cause
    assert of("涨价25%后有15%的会员退出")["25%"].cause
    assert not of("因缺陷召回1.8万辆汽车，涉及3个型号")["1.8万辆"].cause
    assert not of("票价上涨50%，收入增加15%")["50%"].cause


def test_what_others_say_and_the_statement_disputes() -> None:
    assert of("官方公布9人，实际为14人")["9人"].quoted
    assert not of("官方公布9人死亡")["9人"].quoted


def test_the_words_that_lead_to_a_figure_begin_behind_the_one_before() -> None:
    found = of("去年七条航线日均客流8.6万人次，比上年多")
    assert found["8.6万人次"].words == "航线日均客流"
    assert found["8.6万人次"].behind == ""
    assert of("日均客流方面，約8.6萬人次")["8.6萬人次"].before == "日均客流方面"


def test_offsets_count_from_the_beginning_of_the_statement() -> None:
    text = "前言。票价由2元调整为3元"
    figures = find_figures(text)
    assert [role.former for role in roles(text[3:], 3, figures)] == [True, False]
