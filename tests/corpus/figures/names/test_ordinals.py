"""Ranks, numbers of lists, scores and ratios."""

from __future__ import annotations

import pytest

from corpus.figures import FigureKind, find_figures
from corpus.figures.names.ordinals import list_numbers, race_times, scores


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3比2", ["3:2"]),
        ("配比3:1:0.5", ["3:1:0.5"]),
        ("1∶2∶3", ["1:2:3"]),
        ("1∶17", ["1:17"]),
        ("以3-0横扫", ["3:0"]),
        ("空客320-200", []),
        ("21-18、19-21、21-15", ["21:18", "19:21", "21:15"]),
        ("3-5天", []),
        ("3-5", []),
        ("d2:4点", []),
        ("图3-1", []),
        ("三比二", ["3:2"]),
        ("1比10万", []),
        ("1:2:03", ["1:2:3"]),
        ("1:12:03", []),
    ],
)
def test_scores(text: str, values: list[str]) -> None:
    assert [score.value for score in scores(text)] == values


def test_numbers_of_list_items() -> None:
    found = [(number.start, int(number.low)) for number in list_numbers("一、总则\n2.细则\n(三)附则\n十.五")]
    assert found == [(0, 1), (5, 2), (11, 3), (16, 10)]


def test_numbers_of_a_list_within_a_sentence() -> None:
    found = [int(number.low) for number in list_numbers("忠告:一,鞋要大;二,水要够;三,别信")]
    assert found == [1, 2, 3]
    assert not list(list_numbers("合计:五十,多了"))
    assert not list(list_numbers("比分:三,二"))


def test_race_times_are_hours() -> None:
    (time,) = race_times("2:30:36")
    assert float(time.low) == pytest.approx(2.51)
    assert list(race_times("12:30:36")) == []


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("第三代产品", "第三代", "代"),
        ("第五", "第五", ""),
        ("第38条", "第38条", "条"),
        ("第3名", "第3名", "名"),
    ],
)
def test_ranks(text: str, words: str, unit: str) -> None:
    (rank,) = find_figures(text)
    assert (rank.kind, rank.unit) == (FigureKind.ORDINAL, unit)
    assert rank.text.replace(" ", "") == words.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("5-3", ["5:3"]),
        ("3-3", []),
        ("比分3-5", ["3:5"]),
        ("以3-5", ["3:5"]),
        ("3-5天内", []),
        ("128-125", ["128:125"]),
        ("1280-125", []),
        ("5-3、3-5", ["5:3", "3:5"]),
        ("5-3，3-5", ["5:3"]),
        ("5-3%", []),
        ("题5-3", []),
        ("零比零", ["0:0"]),
        ("以十二比三", []),
        ("3比2.5", ["3:2.5"]),
        ("3 : 2", ["3:2"]),
        ("2:06:13", []),
        ("2:06:13:1", ["2:6:13:1"]),
    ],
)
def test_two_sides(text: str, values: list[str]) -> None:
    assert [score.value for score in scores(text)] == values


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("第 3名", "第 3名", "名"),
        ("第三季度", "第三季度", "quarter"),
        ("第二年", "第二年", "年"),
        ("第3至5名", "第3至5名", "名"),
        ("第一家具", "第一", ""),
        ("第三方", "", ""),
        ("第十八届", "第十八届", "届"),
    ],
)
def test_what_is_ranked(text: str, words: str, unit: str) -> None:
    found = [figure for figure in find_figures(text) if figure.kind is FigureKind.ORDINAL]
    if words and unit not in ("quarter", "年"):
        assert [(figure.text, figure.unit) for figure in found] == [(words, unit)]
    assert all(figure.start == 0 for figure in found)


def test_the_hours_of_a_race() -> None:
    assert float(next(race_times("1:30:00")).low) == pytest.approx(1.5)
    assert list(race_times("1:60:00")) == []
    assert list(race_times("1:30:60")) == []
    assert next(race_times("用时2:06:13")).unit == "hour"


def test_what_is_no_list_item() -> None:
    assert list(list_numbers("三五、")) == []
    assert list(list_numbers("共一、")) == []
    assert [int(number.low) for number in list_numbers("（1）".replace("（", "(").replace("）", ")"))] == []
    assert [int(number.low) for number in list_numbers("(12)细则")] == [12]
