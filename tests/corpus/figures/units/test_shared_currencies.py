"""Money whose name several countries share."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures
from corpus.figures.tables import currencies, table
from tests.corpus.figures.read import measured, one


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("在马尼拉一碗面120比索", "PHP"),
        ("墨西哥城的房租，8000比索", "MXN"),
        ("烏拉圭的牛肉要400披索", "UYU"),
        ("哥本哈根一瓶水25克朗", "DKK"),
        ("票价219克朗，在冰岛不算贵", "ISK"),
        ("科威特出资35億第納爾", "KWD"),
        ("卡拉奇的米价120卢比", "PKR"),
        ("利雅得的油价2.33里亚尔", "SAR"),
        ("马拉喀什的地毯900迪拉姆", "MAD"),
        ("日内瓦的早餐30法郎", "CHF"),
        ("内罗毕打车400先令", "KES"),
    ],
)
def test_the_place_tells_whose_it_is(text: str, unit: str) -> None:
    figure = one(text)
    assert (figure.kind, figure.unit, figure.inferred) == (FigureKind.MONEY, unit, True)


def test_the_nearest_place_before_decides() -> None:
    text = "在马尼拉一碗面120比索，在墨西哥城只要45比索"
    assert [unit for *_, unit in measured(text)] == ["PHP", "MXN"]


def test_a_place_behind_decides_where_none_stands_before() -> None:
    assert one("30克朗的热狗，是奥斯陆最便宜的午饭").unit == "NOK"


def test_without_a_place_the_currency_is_the_most_usual() -> None:
    assert one("他领到300克朗").unit == "SEK"


def test_a_name_with_its_country_needs_no_place() -> None:
    (figure,) = find_figures("哥本哈根的店里收300瑞典克朗")
    assert (figure.unit, figure.inferred) == ("SEK", False)


def test_every_currency_of_the_table_is_known() -> None:
    for line in table("shared_currencies").values():
        codes = set(line) - {"names", "default"}
        assert codes <= set(currencies().names)
        assert line["default"] in codes
