"""The data files: a line is enough to add an entry, and no line contradicts another."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from corpus.figures import Bound, find_figures, masking
from corpus.figures.calendar import extent
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


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        (symbol, line["names"][0])
        for section in table("units").values()
        for symbol, line in section["units"].items()
    ],
)
def test_every_unit_is_read(symbol: str, name: str) -> None:
    context = {"分": "得", "度": "", "点": "收报"}.get(symbol, "")
    (figure,) = find_figures(f"{context}350{name}")
    assert (figure.unit, figure.low) == (symbol, 350)


@pytest.mark.parametrize(
    ("code", "name"), [(code, name) for code, line in table("currencies").items() for name in line["after"]]
)
def test_every_currency_is_read(code: str, name: str) -> None:
    (figure,) = find_figures(f"350{name}")
    assert (figure.kind, figure.unit, figure.low) == ("money", code, 350)


@pytest.mark.parametrize("word", sorted(counting().sure | counting().compound_only))
def test_every_classifier_counts(word: str) -> None:
    (figure,) = find_figures(f"35{word}A")
    assert (figure.kind, figure.unit) == ("count", word)


@pytest.mark.parametrize("noun", sorted(counting().nouns - {"军人", "人"}))
def test_every_noun_counts(noun: str) -> None:
    (figure,) = find_figures(f"35万{noun}")
    assert (figure.kind, figure.unit, figure.low) == ("count", noun, 350_000)


@pytest.mark.parametrize(
    ("bound", "cue"), [(bound, cue) for bound, cues in table("bounds")["before"].items() for cue in cues]
)
def test_every_bound_before_a_figure_binds(bound: str, cue: str) -> None:
    figures = find_figures(f"{cue}百亿元" if cue == "上" else f"{cue}350亿元")
    assert [figure.bound for figure in figures] == [Bound(bound)]


@pytest.mark.parametrize("word", " ".join(table("names")["words"].values()).split())
def test_no_word_that_is_a_name_is_a_figure(word: str) -> None:
    assert [figure for figure in find_figures(word) if figure.kind != "date"] == []


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
