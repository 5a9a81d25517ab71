"""Dates completed by the date of publication."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures
from corpus.figures.dates.calendar import extent
from corpus.figures.dates.rules import rules


def value(text: str, published: str | None) -> str:
    (figure,) = find_figures(text, published)
    assert figure.kind is FigureKind.DATE
    assert figure.low is None
    assert figure.high is None
    return figure.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年1月", "2025-01"),
        ("去年", "2024"),
        ("去年12月", "2024-12"),
        ("明年", "2026"),
        ("前年", "2023"),
        ("今年上半年", "2025-01/2025-06"),
        ("12月13日", "2025-12-13"),
        ("第三季度", "2025-07/2025-09"),
        ("5月1日至7日", "2025-05-01/2025-05-07"),
        ("11月至12月", "2025-11/2025-12"),
        ("昨日", "2025-12-17"),
        ("前天", "2025-12-16"),
        ("本月", "2025-12"),
        ("上个月", "2025-11"),
        ("13日", "2025-12-13"),
        ("30日", "2025-11-30"),
        ("2024年至今", "2024/.."),
        ("今年以来", "2025/.."),
        ("去年以来", "2024/.."),
        ("上周三", "2025-12-10"),
        ("本周日", "2025-12-21"),
        ("下星期一", "2025-12-22"),
        ("上季度", "2025-07/2025-09"),
        ("首十个月", "2025-01/2025-10"),
        ("前11个月", "2025-01/2025-11"),
        ("去年前两个月", "2024-01/2024-02"),
        ("去年同期", "2024"),
    ],
)
def test_completed(text: str, expected: str) -> None:
    assert value(text, "2025-12-18") == expected


def test_a_month_far_ahead_is_of_the_year_before() -> None:
    assert value("12月13日", "2026-01-05") == "2025-12-13"
    assert value("3月13日", "2026-01-05") == "2026-03-13"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年的客流比上年增长4.1%", ["2024", "2023"]),
        ("9月销售12万辆，较去年同期增3%", ["2025-09", "2024-09"]),
        ("上半年新增212GW，是去年同期的两倍", ["2025-01/2025-06", "2024-01/2024-06"]),
        ("2月份上涨的城市比上月增加6个，较1月减少2个，由上月下降转为上涨", ["2025-02", "2025-01", "2025-01", "2025-01"]),
        ("2月1日发布，比上月多", ["2025-02-01", "2025-11"]),
        ("9月发布。" + "无" * 300 + "去年同期", ["2025-09", "2024"]),
        ("前7个月出口增长", ["2025-01/2025-07"]),
        ("上市前三个月亏损", []),
    ],
)  # fmt: skip
def test_periods_told_from_the_one_last_spoken_of(text: str, expected: list[str]) -> None:
    assert [figure.value for figure in find_figures(text, "2025-12-18") if figure.value] == expected


def test_a_day_that_no_month_has_never_fails() -> None:
    assert [figure.value for figure in find_figures("2000年-1日")] == ["2000", "---01"]


def test_what_is_completed_is_inferred() -> None:
    (completed,) = find_figures("12月13日", "2025-12-18")
    (stated,) = find_figures("2025年12月13日", "2025-12-18")
    assert completed.inferred
    assert not stated.inferred


@pytest.mark.parametrize("published", [None, "", "unknown", "2025-13-40"])
def test_without_a_day_of_publication_relative_years_are_no_figures(published: str | None) -> None:
    assert find_figures("去年", published) == []
    assert value("今年1月", published) == "--01"


@pytest.mark.parametrize(("published", "expected"), [("2025", "2025-03"), ("2025-06", "2025-03")])
def test_a_vague_day_of_publication_is_enough_for_the_year(published: str, expected: str) -> None:
    assert value("3月", published) == expected


@pytest.mark.parametrize("text", ["13月", "2月30日", "2025年2月29日", "32日电", "25时70分"])
def test_impossible_dates_are_none(text: str) -> None:
    assert all(
        figure.value in ("2025", "--02", "2025-02", "--03") for figure in find_figures(text) if figure.value
    )


@pytest.mark.parametrize("example", [rule.example for rule in rules()])
def test_the_example_of_every_rule_is_read_whole(example: str) -> None:
    context = "归母净利" if example == "25-27年" else ""
    figure = find_figures(example + context, "2025-12-18")[-1]
    assert figure.kind is FigureKind.DATE
    assert figure.text in (
        example,
        example.strip("()"),
        example.removeprefix("今年"),
        example.removeprefix("比"),
        example.removesuffix("前吃完"),
        example.removesuffix("启用"),
        "2030",
        "十五",
        "106年",
        example.removeprefix("于"),
        example.removeprefix("光绪"),
        example.removeprefix("下午2时至"),
        example[:4],
        example[-5:],
        example.removesuffix("开门"),
        example.removeprefix("与").removesuffix("的"),
        example.removesuffix("的房子"),
        example.removesuffix("洪水"),
        example.removeprefix("从").removesuffix("起"),
        example.removeprefix("大正"),
        example.removesuffix("买入"),
        example.removeprefix("排到"),
        example.removeprefix("由").removesuffix("的最高"),
        example.removeprefix("推迟到").removesuffix("以后"),
        example.removeprefix("早上六点,"),
        example.removeprefix("早上九点,").removesuffix(","),
    )


@pytest.mark.parametrize("value", ["2026-13", "2026-02-30", "2026-09-17/2026-00", "0000", "--12-13", ""])
def test_a_value_without_days_has_no_extent(value: str) -> None:
    assert extent(value) is None


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("2025年12月5日至1月3日", None, ["2025-12-05/2026-01-03"]),
        ("2025年1月3日至12月5日", None, ["2025-01-03/2025-12-05"]),
        ("2025年3月5日至次年3月8日", None, ["2025-03-05/2026-03-08"]),
        ("2025年至今", None, ["2025/.."]),
        ("2025年以来", None, ["2025/.."]),
        ("2025年3月至今", None, ["2025-03/.."]),
        ("前206年至220年", None, ["-0205/0220"]),
        ("12月至3月", "2026-04-10", ["2025-12/2026-03"]),
        ("2025年3月，去年同期", None, ["2025-03", "2024-03"]),
        ("2025年，去年同期", None, ["2025", "2024"]),
        ("2025年9月，比上月", None, ["2025-09", "2025-08"]),
        ("2月30日", "2025-03-10", []),
    ],
)
def test_periods_and_what_they_refer_to(text: str, published: str | None, expected: list[str]) -> None:
    found = [figure.value for figure in find_figures(text, published) if figure.kind == "date"]
    assert found == expected


@pytest.mark.parametrize(("apart", "value"), [(298, "2024-03"), (301, "2024")])
def test_how_far_a_period_is_spoken_of(apart: int, value: str) -> None:
    text = "2025年3月" + "这" * (apart - 1) + "，去年同期"
    assert [figure.value for figure in find_figures(text, "2025-12-01")][-1] == value


@pytest.mark.parametrize("joint", ["至", "到", "-", "—"])
@pytest.mark.parametrize("year", ["今年", "2025年", ""])
@pytest.mark.parametrize("same", ["去年同期", "上年同期"])
def test_the_same_months_of_the_year_before(year: str, joint: str, same: str) -> None:
    text = f"{year}1{joint}8月营收5亿元，较{same}增长"
    assert [figure.value for figure in find_figures(text, "2025-09-14") if figure.value] == [
        "2025-01/2025-08",
        "2024-01/2024-08",
    ]


def test_a_year_that_something_is_a_multiple_of_is_not_spoken_of() -> None:
    found = find_figures("是2020年的1.9倍；前11个月出口", "2026-01-11")
    assert [figure.value for figure in found if figure.value] == ["2020", "2025-01/2025-11"]


@pytest.mark.parametrize("since", ["以来", "有记录以来", "有完整资料以来"])
def test_a_year_since_which_something_is_the_most_is_not_spoken_of(since: str) -> None:
    found = find_figures(f"为1961年{since}最多，较上年增加", "2026-06-14")
    assert found[-1].value == "2025"


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("较113年成长", "2026-04-23", "2024"),
        ("公布114年報告", "2026-04-23", "2025"),
        ("截至15日，", "2026-03-12", "2026-02-15"),
        ("截至10日，", "2026-03-12", "2026-03-10"),
        ("13日夜间", "2026-03-12", "2026-03-13"),
    ],
)
def test_what_the_publication_tells(text: str, published: str, expected: str) -> None:
    assert value(text, published) == expected


@pytest.mark.parametrize("text", ["建校113年", "113年的历史", "距今113年", "近113年"])
def test_numbers_of_years_are_no_years_of_the_republic(text: str) -> None:
    assert [figure.kind for figure in find_figures(text, "2026-04-23")] == [FigureKind.DURATION]


@pytest.mark.parametrize("words", ["亮相后首四个月", "上市后的前四个月"])
def test_the_first_months_of_something_are_a_length_of_time(words: str) -> None:
    (figure,) = find_figures(words, "2026-04-23")
    assert (figure.kind, figure.low) == (FigureKind.DURATION, 4)


@pytest.mark.parametrize("month", ["6月", "5、6月", "5月至6月"])
@pytest.mark.parametrize(
    "word", ["活动增加", "供应紧张", "费用上涨", "经营收入", "票房大卖", "台湾出口", "刊登"]
)
def test_a_word_may_begin_behind_a_month(month: str, word: str) -> None:
    assert find_figures(f"{month}{word}", "2026-10-01")[-1].value.endswith("2026-06")


@pytest.mark.parametrize("word", ["月供", "月活", "月费", "月经", "月票", "月台", "月刊"])
def test_words_of_months_are_no_dates(word: str) -> None:
    found = [figure.kind for figure in find_figures(f"3{word}、2、3{word}，", "2026-10-01")]
    assert FigureKind.DATE not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("从28日到8月10日", "2025-07-28/2025-08-10"),
        ("25日至1月3日", "2024-12-25/2025-01-03"),
        ("3日至8月10日", "2025-08-03/2025-08-10"),
        ("31日至7月2日", "2025-07-31/2025-07-02"),
    ],
)
def test_a_day_that_is_later_than_the_last_is_of_the_month_before(text: str, expected: str) -> None:
    assert value(text, "2025-07-20") == expected
