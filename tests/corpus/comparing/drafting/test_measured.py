"""A title that ends in a verb gets the noun of what its figure measures."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.measured import measure_behind
from corpus.figures import Figure
from tests.corpus.matching.build import facts


def _figure(text: str) -> Figure:
    return facts(text).figures[0]


@pytest.mark.parametrize(
    ("last", "figure", "noun"),
    [
        ("排放", "1200吨", "量"),
        ("签约", "九成", "比例"),
        ("上浮", "25%", "幅度"),
        ("死亡", "17人", "人数"),
        ("投诉", "120起", "数量"),
        ("发放", "3万元", "金额"),
        ("客流", "8万人次", ""),
        ("收入", "3万元", ""),
        ("上限", "500辆", ""),
    ],
)
def test_a_verb_gets_its_measure(last: str, figure: str, noun: str) -> None:
    assert measure_behind(last, _figure(figure), of_share=False, traditional=False) == noun


def test_the_noun_is_in_the_script_of_the_title() -> None:
    assert measure_behind("发放", _figure("3万元"), of_share=False, traditional=True) == "金額"


def test_a_share_of_a_whole_is_named_so() -> None:
    assert measure_behind("供应", _figure("七成"), of_share=True, traditional=False) == "占比"
    assert measure_behind("供应", _figure("7吨"), of_share=True, traditional=False) == ""


def test_without_a_figure_nothing_is_measured() -> None:
    assert measure_behind("排放", None, of_share=True, traditional=False) == ""
