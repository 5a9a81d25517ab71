"""Regular expressions over texts in either script."""

from __future__ import annotations

import pytest

from corpus.identities import ArticleId
from corpus.patterns import LONGEST, Searchable, find_pattern, folded_pattern
from corpus.search_answer import PatternFault, SearchAnswer

TEXT = "軟體業去年營收３.5億元（約兩成）。\nABC集團說：\n「不會漲價」"


def search(pattern: str, *, limit: int = 100, within: str = "", text: str = TEXT) -> SearchAnswer:
    field = Searchable(ArticleId("a"), "a", "text", text)
    return find_pattern(pattern, [field], limit=limit, within=within)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("软体", ["軟體"]),
        (r"[\d.]+[亿億]元", ["３.5億元"]),
        (r"\d\S+元", ["３.5億元"]),
        ("abc|軟", ["軟", "ABC"]),
        ("[A-Z]+集", ["ABC集"]),
        ("（约", ["（約"]),
        (r"(约|營)[收两]", ["營收", "約兩"]),
        ("^“不", ["「不"]),
        ("。$", ["。"]),
        ("x*", []),
        (r"(?P<字>會)漲", ["會漲"]),
        ("[]會]漲", ["會漲"]),
    ],
)
def test_what_an_expression_finds(pattern: str, found: list[str]) -> None:
    assert [hit.text for hit in search(pattern).hits] == found


def test_offsets_are_those_of_the_stored_text() -> None:
    text = "票\u200b价由2元\n上调"
    (hit,) = search("票价", text=text).hits
    assert text[hit.span.start : hit.span.end] == hit.text == "票\u200b价"


@pytest.mark.parametrize(
    ("pattern", "fault", "place"),
    [
        ("票(价", PatternFault.UNFINISHED, 1),
        ("[票", PatternFault.UNFINISHED, 0),
        ("票)", PatternFault.UNOPENED, 1),
        ("*票", PatternFault.NOTHING_TO_REPEAT, 0),
        ("[b-a]", PatternFault.RANGE, 1),
        ("(?<=票+)价", PatternFault.LOOK_BEHIND, None),
        (r"\q", PatternFault.OTHER, 0),
        ("票" * (LONGEST + 1), PatternFault.TOO_LONG, LONGEST),
    ],
)
def test_why_an_expression_finds_nothing(pattern: str, fault: PatternFault, place: int | None) -> None:
    result = search(pattern)
    assert (result.hits, result.fault, result.place) == ((), fault, place)


def test_a_limit_leaves_some_out_and_says_so() -> None:
    assert len(search(".", limit=3).hits) == 3
    assert search(".", limit=3).more
    assert not search("软体", limit=1).more


def test_only_in_lines_with_certain_words() -> None:
    assert [hit.text for hit in search("[去說]", within="集团").hits] == ["說"]


def test_what_is_escaped_keeps_its_meaning() -> None:
    assert folded_pattern(r"\S\D\u9AD4\（） [一-體]") == r"\S\D\u9AD4\(\)" + " [一-體]"
    assert folded_pattern("[]萬-龜]體") == "[]萬-龜]体", "a bracket that comes first closes nothing"
