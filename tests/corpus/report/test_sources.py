"""Sources: their numbers, and how they are cited."""

from __future__ import annotations

import pytest

from corpus.comparing.copies import Copies
from corpus.report.sources import citation, document_type, is_web_address, references, sources_of
from corpus.report.wording import words_of
from tests.corpus.build import article
from tests.corpus.report.build import cell, material, newsroom, row

WORDS = words_of("zh_CN")


def test_a_newspaper_is_cited_by_the_standard() -> None:
    sheet, _ = article(0, "正文", publisher="汐州日报", published="2026-03-12")
    assert citation(sheet) == "[N]. 汐州日报, 2026-03-12."


def test_what_is_on_the_web_has_the_day_it_was_taken() -> None:
    sheet, _ = article(
        0,
        "正文",
        publisher="港島經濟評論",
        published="2026-09-24",
        url="https://a.example",
        created="2026-11-10T01:00:00Z",
    )
    assert citation(sheet) == "[EB/OL]. 港島經濟評論, (2026-09-24)[2026-11-10]."


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"publisher": "", "published": None}, "[Z]."),
        ({"publisher": "", "published": "2026"}, "[Z]. 2026."),
        ({"publisher": "某处", "published": None}, "[Z]. 某处."),
        ({"publisher": "", "published": None, "url": "http://a.example"}, "[EB/OL]. [2026-10-08]."),
    ],
)
def test_what_is_not_known_is_not_invented(fields: dict[str, object], expected: str) -> None:
    assert citation(article(0, "正文", **fields)[0]) == expected


@pytest.mark.parametrize(
    ("publisher", "code"),
    [
        ("都市晚报", "N"),
        ("聯合時訊", "N"),
        ("交通学报", "J"),
        ("观潮财经周刊", "J"),
        ("島航研究通訊", "J"),
        ("城市财经", "Z"),
        ("", "Z"),
    ],
)
def test_the_type_follows_from_the_publisher(publisher: str, code: str) -> None:
    assert document_type(article(0, "正文", publisher=publisher)[0]) == code


def test_numbers_go_by_first_mention() -> None:
    snapshot = newsroom("a", "b", "c")
    made = material(snapshot, {}, rows=(row(cell("c", "baseline", "3元")),))
    sources = sources_of(made, ["c", "a", "c"], WORDS)
    assert {one.article: one.number for one in sources.values()} == {"c": 1, "a": 2, "b": 3}
    assert sources["c"].letter == "C"
    assert (sources["c"].answers, sources["a"].answers) == (True, False)
    assert not any(one.read for one in sources.values())


def test_a_source_without_names_is_called_by_its_file() -> None:
    snapshot = newsroom("a", title="")
    (source,) = sources_of(material(snapshot, {}), [], WORDS).values()
    assert source.title == "0.txt"


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
    assert {one.letter: one.copy_of for one in sources.values()} == {"A": "", "B": "", "C": "A", "D": ""}
    assert sources["c"].copied == 0.92
