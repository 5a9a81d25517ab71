"""Readers of dates that look at the words around the match."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures
from corpus.figures.dates.readers import reigns


def values(text: str) -> list[str]:
    return [figure.value for figure in find_figures(text) if figure.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("于618年建国", ["0618"]),
        ("1127年南渡", ["1127"]),
        ("历时618年", []),
        ("1200年的历史", []),
        ("公元600年", ["0600"]),
        ("于600年", ["0600"]),
        ("自600年", []),
    ],
)
def test_early_years_and_numbers_of_years(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_reign_has_no_more_years_than_it_had() -> None:
    assert values("康熙六十一年") == ["1722"]
    assert values("康熙六十二年") == []
    assert values("大中祥符元年") == ["1008"]
    assert values("汉建元六年") == ["-0134"]


def test_every_reign_ends_after_it_began() -> None:
    assert all(first <= last for first, last in reigns().values())
    assert len(reigns()) > 150


def published(text: str, day: str) -> list[str]:
    """The values of the dates of a text of that day."""
    return [figure.value for figure in find_figures(text, published=day) if figure.kind == "date"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025年上半年", ["2025-01/2025-06"]),
        ("2025年下半年", ["2025-07/2025-12"]),
        ("2025年前三个月", ["2025-01/2025-03"]),
        ("2025年3月5日", ["2025-03-05"]),
        ("2025年3月5日至8日", ["2025-03-05/2025-03-08"]),
        ("2025年3月至5月", ["2025-03/2025-05"]),
        ("2024-2025年", ["2024/2025"]),
        ("2024-25年", ["2024/2025"]),
        ("2024/25赛季", ["2024/2025"]),
        ("2023/25 赛季", ["2023/2025"]),
        ("2024/25", ["2024/2025"]),
        ("98年10月", ["1998-10"]),
        ("51年10月", ["1951-10"]),
        ("50年10月", ["2050-10"]),
        ("民国114年", ["2025"]),
        ("2025/3/5", ["2025-03-05"]),
        ("公元前221年", ["-0220"]),
        ("公元前1年", ["0000"]),
        ("公元25年", ["0025"]),
        ("上世纪90年代", ["1990/1999"]),
        ("20世纪90年代", ["1990/1999"]),
        ("19世纪80年代", ["1880/1889"]),
        ("80年代", ["1980/1989"]),
        ("20年代", ["2020/2029"]),
        ("30年代", ["1930/1939"]),
        ("七八十年代", ["1970/1989"]),
        ("1990年代", ["1990/1999"]),
        ("19世纪", ["1801/1900"]),
        ("公元前3世纪", ["-0299/-0200"]),
        ("光绪二十六年", ["1900"]),
        ("光绪元年", ["1875"]),
        ("宋大中祥符元年", ["1008"]),
        ("到了清光绪元年", ["1875"]),
        ("光绪三十四年", ["1908"]),
        ("光绪三十五年", []),
    ],
)
def test_calendar_dates(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("去年", "2026-11-29", ["2025"]),
        ("上月", "2026-01-15", ["2025-12"]),
        ("上季度", "2026-01-15", ["2025-10/2025-12"]),
        ("本季度", "2026-06-15", ["2026-04/2026-06"]),
        ("昨天", "2026-03-01", ["2026-02-28"]),
        ("上周三", "2026-11-29", ["2026-11-18"]),
        ("本周日", "2026-11-25", ["2026-11-29"]),
        ("本周天", "2026-11-25", ["2026-11-29"]),
        ("前7个月", "2026-08-10", ["2026-01/2026-07"]),
        ("上市前三个月", "2026-11-29", []),
        ("今年前三个月", "2026-11-29", ["2026-01/2026-03"]),
    ],
)
def test_dates_that_the_day_of_publication_completes(text: str, day: str, expected: list[str]) -> None:
    assert published(text, day) == expected


@pytest.mark.parametrize("text", ["约618年", "共1127年", "第1127年", "1500人", "不足1127年", "持续1127年"])
def test_a_number_of_years_is_no_early_year(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在1100年间", []),
        ("于1100年", ["1100"]),
        ("公元618年", ["0618"]),
        ("至1127年", ["1127"]),
        ("至1127年南渡", ["1127"]),
        ("宋999年南渡", []),
        ("宋1001年南渡", ["1001"]),
    ],
)
def test_early_years_by_what_stands_beside(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_month_before_is_counted_from_the_month_spoken_of() -> None:
    assert values("2024年1月的销量比上月增长") == ["2024-01", "2023-12"]


def test_an_early_year_alone_behind_a_stop_is_too_little_to_tell() -> None:
    assert values("唐亡。907年。") == []
    assert values("唐亡于907年。") == ["0907"]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("新店头九个月一直亏损", "2026-05-20", []),  # since the shop was opened
        ("头三个月出口增长", "2026-05-20", ["2026-01/2026-03"]),
        ("首九个月出口增长", "2026-05-20", ["2025-01/2025-09"]),
    ],
)
def test_first_months_that_the_year_has_not_had_are_no_part_of_it(
    text: str, day: str, expected: list[str]
) -> None:
    assert [figure.value for figure in find_figures(text, day) if figure.value] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("全台產量從85年的3萬公噸", "1996"), ("全省产量从85年的3万吨", "1985")],
)
def test_a_year_in_two_digits_is_of_the_republic_in_taiwan(text: str, expected: str) -> None:
    assert values(text) == [expected]


def test_a_record_is_no_year_to_go_on_with() -> None:
    assert [figure.value for figure in find_figures("創2003年次季後新高，4月再升", "2026-06-01")] == [
        "2003-04/2003-06",
        "2026-04",
    ]


def test_the_next_season_is_a_quarter_only_behind_a_year() -> None:
    assert [figure.value for figure in find_figures("他次季转会去了外队", "2026-06-01")] == []
    assert [figure.value for figure in find_figures("明年次季投产", "2026-06-01")] == ["2027-04/2027-06"]
