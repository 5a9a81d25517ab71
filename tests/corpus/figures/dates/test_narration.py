"""The years of months and days without one, by the dates before them."""

from __future__ import annotations

import pytest

from corpus.figures import find_figures


def dates(text: str, published: str | None = "2025-06-18") -> list[str]:
    return [figure.value for figure in find_figures(text, published) if figure.kind == "date"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1958年3月动工，5月截流。10月通水。", ["1958-03", "1958-05", "1958-10"]),
        (
            "1937年7月7日开战；7日增援，8日再战，8月13日又起。",
            ["1937-07-07", "1937-07-07", "1937-07-08", "1937-08-13"],
        ),
        ("1885年2月北上，13日占城。\n3月23日再战。", ["1885-02", "1885-02-13", "1885-03-23"]),
        ("2021年融资，同年9月上市，次年3月盈利。", ["2021", "2021-09", "2022-03"]),
        ("1931年赴德，同年底返国。", ["1931", "1931-12"]),
        ("1884年3月5日出发，同月15日抵达。", ["1884-03-05", "1884-03-15"]),
        ("2023年5月签约，9月至次年2月施工。", ["2023-05", "2023-09/2024-02"]),
        ("去年12月31日创纪录，比此前9月30日高。", ["2024-12-31", "2024-09-30"]),
        ("2024年净利6亿元。第四季度亏损。", ["2024", "2024-10/2024-12"]),
        ("2025年规划。2023年1月动工。3月完工。", ["2025", "2023-01", "2023-03"]),
    ],
)
def test_a_story_goes_on_in_its_year(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公司2019年成立。6月12日发布新品。", ["2019", "2025-06-12"]),
        ("2023年产量增长，5月同比下降。", ["2023", "2025-05"]),
        ("较2023年3月增长，4月回落。", ["2023-03", "2025-04"]),
        ("2019年以来增长，8月回落。", ["2019/..", "2025-08"]),
        ("到2030年建成，7月动工。", ["2030", "2025-07"]),
        ("2023年5月签约。\n6月12日开工。", ["2023-05", "2025-06-12"]),
        ("每年6月开捕。", ["--06"]),
        ("2025年规划。2024年3月动工。1月完工。", ["2025", "2024-03", "2025-01"]),
    ],
)
def test_the_news_has_the_year_of_the_publication(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025年6月7日开始，8日至13日巡查。", "2025-06-08/2025-06-13"),
        ("2024年9月28日开始，28日至3日巡查。", "2024-09-28/2024-10-03"),
        ("2024年12月28日开始，28日至3日巡查。", "2024-12-28/2025-01-03"),
        ("2024年7月2日开始，28日到8月10日停工。", "2024-07-28/2024-08-10"),
    ],
)
def test_days_go_on_in_the_month_told_before_or_into_the_next(text: str, expected: str) -> None:
    assert dates(text, None)[1:] == [expected]


def test_a_day_is_put_into_no_year_of_which_no_month_is_told() -> None:
    assert dates("明年预计28日开工。", "2026-01-31") == ["2027", "2026-01-28"]
    assert dates("3日至明年停工。", "2026-01-31") == ["2026-01-03", "2027"]


def test_a_story_needs_no_day_of_publication() -> None:
    assert dates("1958年3月动工，5月截流。", None) == ["1958-03", "1958-05"]


def test_the_year_before_is_that_of_the_year_the_text_is_about() -> None:
    report = "2023年公报。" + "无" * 400 + "比上年增长，比上年末减少。"
    assert dates(report) == ["2023", "2022", "2022-12"]
    assert dates("2021年，2023年。" + "无" * 400 + "比上年增长。") == ["2021", "2023", "2024"]


def test_a_later_day_of_the_month_goes_on_in_another_paragraph() -> None:
    assert dates("2023年7月8日送院。\n延至7月11日不治。") == ["2023-07-08", "2023-07-11"]
    assert dates("2023年7月8日送院。\n8月1日开学。") == ["2023-07-08", "2025-08-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024年完成首期，预计第3季公告", ["2024", "2025-07/2025-09"]),
        ("2024年完成首期，第3季公告", ["2024", "2024-07/2024-09"]),
        ("明年的比赛定于5月29日开赛", ["2026", "2026-05-29"]),
        ("明年再赛。比赛定于5月29日开赛", ["2026", "2025-05-29"]),
    ],
)
def test_what_is_planned_is_still_to_come(text: str, expected: list[str]) -> None:
    assert dates(text) == expected
