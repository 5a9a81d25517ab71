"""The data files: a line is enough to add an entry, and no line contradicts another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from corpus.figures import Bound, Figure, find_figures
from corpus.figures.dates.calendar import extent
from corpus.figures.names import masking
from corpus.figures.tables import any_of, counting, currencies, table, units
from corpus.script import fold


def test_no_unit_has_two_meanings() -> None:
    names = Counter(
        name
        for section in table("units").values()
        for line in section["units"].values()
        for name in (*line["names"], *line.get("large", ()), *line.get("before_only", ()))
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_no_symbol_is_given_twice() -> None:
    symbols = Counter(symbol for section in table("units").values() for symbol in section["units"])
    assert [symbol for symbol, count in symbols.items() if count > 1] == []


def test_no_currency_has_the_name_of_another() -> None:
    for side in ("after", "before"):
        names = Counter(name for line in table("currencies").values() for name in set(line[side]))
        assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("name", ["bounds", "context", "counting"])
def test_no_list_has_a_word_twice(name: str) -> None:
    lists = {key: words.split() for key, words in table(name).items() if isinstance(words, str)}
    twice = {
        key: [word for word, count in Counter(words).items() if count > 1] for key, words in lists.items()
    }
    assert {key: words for key, words in twice.items() if words} == {}


# A test goes through all entries of its table, and names those that are read otherwise.


def misread(wanted: Mapping[str, object], told: Callable[[Figure], object]) -> dict[str, list[object]]:
    """Of texts with one figure each, those in which it is not found or is told otherwise: what is found."""
    assert len(wanted) > 100
    found = {text: [told(figure) for figure in find_figures(text)] for text in wanted}
    return {text: read for text, read in found.items() if read != [wanted[text]]}


def test_every_unit_is_read() -> None:
    context = {"分": "得", "度": "", "点": "收报", "bbl": "日产"}
    few = {"qian": 3}
    wanted = {
        f"{context.get(symbol, '')}{few.get(symbol, 350)}{line['names'][0]}": (symbol, few.get(symbol, 350))
        for section in table("units").values()
        for symbol, line in section["units"].items()
    }
    assert misread(wanted, lambda figure: (figure.unit, figure.low)) == {}


def test_every_currency_is_read() -> None:
    wanted = {
        f"350{name}": ("money", code, 350)
        for code, line in table("currencies").items()
        for name in line["after"]
    }
    assert misread(wanted, lambda figure: (figure.kind, figure.unit, figure.low)) == {}


def test_every_classifier_counts() -> None:
    wanted = {f"35{word}A": ("count", word) for word in counting().sure | counting().compound_only}
    assert misread(wanted, lambda figure: (figure.kind, figure.unit)) == {}


def test_every_noun_counts() -> None:
    wanted = {f"35万{noun}": ("count", noun, 350_000) for noun in counting().nouns - {"军人", "人"}}
    assert misread(wanted, lambda figure: (figure.kind, figure.unit, figure.low)) == {}


def _bounded_by(cue: str) -> str:
    """What the cue binds: 上 only a bare power, 跑进 and its like only a time, others any amount."""
    if cue == "上":
        return f"{cue}百亿元"
    return f"{cue}35秒" if cue.endswith("进") else f"{cue}350亿元"


def test_every_bound_before_a_figure_binds() -> None:
    wanted = {
        _bounded_by(cue): Bound(bound) for bound, cues in table("bounds")["before"].items() for cue in cues
    }
    assert misread(wanted, lambda figure: figure.bound) == {}


def test_no_word_that_is_a_name_is_a_figure() -> None:
    words = " ".join(table("names")["words"].values()).split()
    assert len(words) > 100
    found = {word: [figure for figure in find_figures(word) if figure.kind != "date"] for word in words}
    assert {word: figures for word, figures in found.items() if figures} == {}


def test_periods_are_spans_of_time() -> None:
    periods = table("periods")
    for value in (*periods["named"].values(), *periods["named_with_plan"].values()):
        days = extent(value)
        assert days is not None
        assert days[0] < days[1]
    assert all(fold(name) == name for name in periods["named"])


def test_tables_are_consistent() -> None:
    assert units().by_symbol["GW"].factor == 1e9
    assert set(currencies().after.values()) == set(table("currencies"))


@pytest.mark.parametrize(
    ("beginning", "example", "shape"),
    [
        pytest.param(beginning, example, shape, id=example)
        for beginning, shapes in table("names")["shapes"].items()
        for example, shape in shapes.items()
    ],
)
def test_every_shape_reads_its_example(beginning: str, example: str, shape: str) -> None:
    found = re.search(shape, example)
    assert found is not None
    assert re.match(f"[{beginning}]", found.group())
    assert masking.MASK in masking.mask_shapes(f"、{example}")
    assert all(figure.start >= len(found.group()) for figure in find_figures(example))


def test_of_several_entries_the_longest_is_taken() -> None:
    entries = re.compile(any_of(["以上", "以", "三.", "三", "以上者"]))
    assert entries.findall("以上者以上以三.三x") == ["以上者", "以上", "以", "三.", "三"]
