"""The plots of the report."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from corpus.comparing.ledger import ledger_of
from corpus.comparing.values import Row
from corpus.report.pictures import MOST_PICTURES, ReportPicture, pictures_of, plot_words
from corpus.report.sources import sources_of
from corpus.report.wording import LANGUAGES, words_of
from tests.corpus.report.build import cell, material, newsroom, row

WORDS = words_of("zh_CN")


def drawn(rows: Sequence[Row]) -> tuple[tuple[ReportPicture, ...], int]:
    sources = sources_of(material(newsroom("a", "b", "c"), {}, rows=()), [], WORDS)
    return pictures_of(rows, ledger_of(rows), sources, WORDS)


def texts(picture: ReportPicture) -> list[str]:
    root = ET.fromstring(picture.svg)
    return [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text")]


def differing(high: int, title: str = "投资", **fields: object) -> Row:
    one = row(
        cell("a", "baseline", "投资10亿元"), cell("b", "differs_in_figure", f"投资{high}亿元", **fields)
    )
    return Row(one.question, title, one.baseline, one.cells)


def test_the_widest_spread_comes_first() -> None:
    pictures, left = drawn([differing(12, "小"), differing(30, "大"), differing(20, "中")])
    assert [(one.title, one.anchor) for one in pictures] == [("大", "q2"), ("中", "q3"), ("小", "q1")]
    assert left == 0
    assert (pictures[0].unit, pictures[0].spread) == ("亿元", "3 倍")


def test_what_agrees_or_stands_alone_is_not_drawn() -> None:
    rows = [
        row(cell("a", "baseline", "3元"), cell("b", "agrees", "3元")),
        row(cell("a", "baseline", "3元"), cell("b", "unread")),
        row(cell("a", "baseline", "没有数值"), cell("b", "contradicts", "也没有")),
    ]
    assert drawn(rows) == ((), 0)


def test_no_more_than_can_be_looked_at() -> None:
    pictures, left = drawn([differing(12 + number) for number in range(MOST_PICTURES + 3)])
    assert (len(pictures), left) == (MOST_PICTURES, 3)


def test_a_plot_tells_sources_values_and_what_is_not_compared() -> None:
    one = row(
        cell("a", "baseline", "投资约10亿元"),
        cell("b", "differs_in_figure", "投资12亿至15亿元"),
        cell("c", "overlaps", "投资超过9亿元"),
    )
    ((picture,), _) = drawn([one])
    said = texts(picture)
    assert {"A", "A 报", "≈ 10", "基准", "12–15", "> 9"} <= set(said)
    assert not any("界限" in text for text in said)
    assert "<style" not in picture.svg


def test_hostile_words_are_inert() -> None:
    one = differing(12, "<script>alert(1)</script>")
    ((picture,), _) = drawn([one])
    assert "<script" not in picture.svg
    ET.fromstring(picture.svg)


def test_plots_speak_every_language() -> None:
    for language in LANGUAGES:
        words = plot_words(words_of(language))
        assert "B" in words.band.format(givers="A, B", range="5–10")
        assert "12" in words.lane.format(source="A", words="12")
