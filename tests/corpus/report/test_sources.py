"""Sources: their numbers, and how they are cited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.changes import Changed, ChangeSet
from corpus.comparing.copies import Copies
from corpus.report.sources import is_web_address, references, sources_of
from corpus.report.wording import words_of
from tests.corpus.report.build import cell, material, newsroom, row

WORDS = words_of("zh_CN")


def test_numbers_go_by_first_mention() -> None:
    snapshot = newsroom("a", "b", "c")
    made = material(snapshot, {}, rows=(row(cell("c", "baseline", "3元")),))
    sources = sources_of(made, ["c", "a", "c"], WORDS)
    assert {source.article: source.number for source in sources.values()} == {"c": 1, "a": 2, "b": 3}
    assert sources["c"].letter == "C"
    assert (sources["c"].answers, sources["a"].answers) == (True, False)
    assert not any(source.read for source in sources.values())


def test_a_source_without_names_is_called_by_its_file() -> None:
    snapshot = newsroom("a", title="")
    (source,) = sources_of(material(snapshot, {}), [], WORDS).values()
    assert source.title == "0.txt"


def test_sources_of_one_publisher_have_names_of_their_own() -> None:
    snapshot = newsroom("a", "b")
    for sheet in snapshot.articles_in_order():
        snapshot.apply(ChangeSet(updated=(Changed(sheet, replace(sheet, publisher="青川日报")),)))
    sources = sources_of(material(snapshot, {}), [], WORDS)
    assert [source.name for source in sources.values()] == [snapshot.source_name(name) for name in ("a", "b")]
    assert all(source.name.startswith("青川日报·") for source in sources.values())


@pytest.mark.parametrize(
    ("title", "told"), [("票价涨了。", "票价涨了"), ("谁来付？", "谁来付？"), ("。", "。")]
)
def test_a_title_ends_without_a_full_stop(title: str, told: str) -> None:
    (source,) = sources_of(material(newsroom("a", title=title), {}), [], WORDS).values()
    assert source.title == told


@pytest.mark.parametrize(
    ("numbers", "told"),
    [([], ""), ([3], "3"), ([1, 2], "1,2"), ([3, 1, 2, 2], "1–3"), ([1, 2, 4, 5, 6, 8], "1,2,4–6,8")],
)
def test_runs_of_numbers_are_told_by_their_ends(numbers: list[int], told: str) -> None:
    assert "".join(f"{joint}{number}" for joint, number in references(numbers)) == told


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://a.example/b?c=d#e", True),
        ("http://a.example", True),
        ("HTTPS://a.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//a.example", False),
        ("https:", False),
        ("https://a.example/ b", False),
        ("http://[bad", False),
        ("", False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str, allowed: bool) -> None:
    assert is_web_address(url) is allowed


def test_a_near_copy_is_named_after_the_first() -> None:
    snapshot = newsroom("a", "b", "c", "d")
    copies = (
        Copies("c", "a", 0.5, 0.92, (), ()),
        Copies("c", "b", 0.99, 0.9, (), ()),
        Copies("d", "a", 0.3, 0.2, (), ()),
    )
    sources = sources_of(material(snapshot, {}, copies=copies), [], WORDS)
    assert {source.letter: source.copy_of for source in sources.values()} == {
        "A": "",
        "B": "",
        "C": "A",
        "D": "",
    }
    assert sources["c"].copied == 0.92
