"""A title that ends in a verb or in what is counted gets the noun of what its figure measures."""

from __future__ import annotations

import pytest

from corpus.comparing.drafting.measured import measure_behind, number_or_share_of
from corpus.figures import Figure
from corpus.model import Span
from tests.corpus.matching.build import facts


def _figure(text: str) -> Figure:
    return facts(text).figures[0]


def _behind(before: str, last: str, figure: str, *, traditional: bool = False) -> str:
    """The noun behind ``last`` in a statement of these words and figure."""
    phrase = Span(len(before), len(before) + len(last))
    return measure_behind(before + last + figure, phrase, last, _figure(figure), traditional=traditional)


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
    assert _behind("", last, figure) == noun


def test_the_noun_is_in_the_script_of_the_title() -> None:
    assert _behind("", "发放", "3万元", traditional=True) == "金額"


def test_a_share_of_a_whole_is_named_so() -> None:
    assert _behind("占", "供应", "七成") == "占比"
    assert _behind("占", "供应", "7吨") == ""
    assert _behind("", "票款占成本", "四成") == "比例"


@pytest.mark.parametrize(
    ("text", "phrase", "noun"),
    [
        ("配备救护车60辆", "救护车", "数量"),
        ("施工人员达420人", "施工人员", "人数"),
        ("设置了21个补给站", "补给站", "数量"),
        ("召开11次座谈会", "座谈会", "次数"),
        ("解决了8.6万人的饮水困难", "饮水困难", "人数"),
        ("全球70%产量", "产量", "占比"),
        ("全球70%的产量", "产量", "占比"),
        ("达到70%的良率", "良率", ""),
        ("产量的70%", "产量", ""),
        ("常住人口31万人", "常住人口", ""),
        ("全县有90人", "全县", ""),
        ("补给站共投入3万元", "补给站", ""),
        ("补给站没有想象的多，只有21个", "补给站", ""),
    ],
)
def test_what_is_counted_gets_a_number_and_what_is_shared_its_share(
    text: str, phrase: str, noun: str
) -> None:
    read = facts(text)
    figure = read.figures[0]
    place = Span(text.index(phrase), text.index(phrase) + len(phrase))
    assert (
        number_or_share_of(read.folded, place, Span(figure.start, figure.end), figure, traditional=False)
        == noun
    )
