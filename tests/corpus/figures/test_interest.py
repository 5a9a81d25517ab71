"""Which figures are of interest to an analyst."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.figures import Interest, find_figures, interest


def _of(text: str) -> list[Interest]:
    return [interest(figure, text) for figure in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、总体情况", Interest.INCIDENTAL),
        ("（二）主要任务", Interest.INCIDENTAL),
        ("3. 保障措施", Interest.INCIDENTAL),
        ("跻身第一梯队", Interest.INCIDENTAL),
        ("第三章", Interest.INCIDENTAL),
        ("第12页", Interest.INCIDENTAL),
        ("依第三十八條", Interest.INCIDENTAL),
        ("排名第五", Interest.RANKED),
        ("GDP位居全省第二", Interest.RANKED),
        ("獲得第三名", Interest.RANKED),
        ("12.8亿元", Interest.MEASURED),
        ("增长3.2%", Interest.MEASURED),
        ("血压150mmHg", Interest.MEASURED),
        ("以3比2取胜", Interest.MEASURED),
        ("36名被告人", Interest.COUNTED),
        ("详见12页", Interest.INCIDENTAL),
        ("全书312页", Interest.COUNTED),
        ("正文\n- 12 -", Interest.INCIDENTAL),
        ("共8页\n正文", Interest.INCIDENTAL),
        ("正文\n2/5\n正文", Interest.INCIDENTAL),
        ("正文\n1,250", Interest.COUNTED),
        ("容积率2.5", Interest.COUNTED),
        ("2025年9月", Interest.DATED),
    ],
)
def test_what_a_figure_is_to_an_analyst(text: str, expected: Interest) -> None:
    assert _of(text) == [expected]


def test_a_list_begins_with_what_is_measured() -> None:
    text = "一、2024年，36家企业营收12.8亿元，排名第三"
    found = sorted(find_figures(text), key=lambda figure: interest(figure, text))
    assert [figure.text for figure in found] == ["12.8亿元", "36家", "2024年", "第三", "一"]


def test_every_interest_has_a_place_of_its_own_in_a_list() -> None:
    assert [kind.name for kind in sorted(Interest)] == [
        "MEASURED",
        "COUNTED",
        "DATED",
        "RANKED",
        "INCIDENTAL",
    ]


def test_only_what_is_incidental_is_not_wanted() -> None:
    assert [kind for kind in Interest if not kind.wanted] == [Interest.INCIDENTAL]


def test_without_its_text_only_a_rank_of_places_is_known() -> None:
    (fifth,) = find_figures("排名第五")
    (third,) = find_figures("第三名")
    assert interest(fifth) is Interest.INCIDENTAL
    assert interest(third) is Interest.RANKED


@pytest.mark.parametrize("unit", ["页", "章", "节", "段", "条", "款", "篇", "卷", "行", "版"])
def test_a_place_in_a_document_that_is_pointed_at(unit: str) -> None:
    text = f"详见12{unit}"
    figure = replace(find_figures("详见12页")[0], unit=unit)
    assert interest(figure, text) is Interest.INCIDENTAL
    assert interest(figure, f"共有12{unit}") is Interest.COUNTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("排名第五的", Interest.RANKED),
        ("排名第五梯队", Interest.INCIDENTAL),
        ("排名全国同类城市之中第五", Interest.RANKED),
        ("排名全国同类大城市之中第五", Interest.INCIDENTAL),
        ("排名，第五", Interest.INCIDENTAL),
        ("占三成", Interest.MEASURED),
        ("3.7V", Interest.MEASURED),
        ("1222", Interest.COUNTED),
    ],
)
def test_ranks_and_numbers(text: str, expected: Interest) -> None:
    assert _of(text)[-1] is expected
