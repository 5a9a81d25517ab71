"""Projects put together row by row."""

from __future__ import annotations

import pytest

from corpus.foreign.project import NOBODY, LeftOutKind
from corpus.identities import is_uuid
from corpus.model import Language
from corpus.readers.foreign_building import ForeignBuilder, Made, many_lines, one_line, time_of


def builder(scope: str = "a") -> ForeignBuilder:
    return ForeignBuilder("x", scope, "试", created="2026-09-18")


def test_identities_follow_from_format_scope_and_key() -> None:
    one = builder().identity("tag", "票价")
    assert is_uuid(one)
    assert one == builder().identity("tag", "票价") != builder("b").identity("tag", "票价")
    assert one != builder().identity("claim", "票价")
    written = "{019D604E-A4E0-7B97-941C-536EBAE92AC2}"
    assert builder().identity("tag", written) == builder("b").identity("tag", f"urn:uuid:{written[1:-1]}")


def test_an_article_tells_its_facts() -> None:
    made = builder()
    article = made.article(
        "k", "渡輪票價調漲", " 标题\n二行 ", made=Made(created="2026-09-18T08:00:00+08:00"),
        facts={"published": "2026-09", "publisher": " 青川\t日报 ", "url": "https://a"},
    )  # fmt: skip
    assert (article.title, article.publisher, article.published, article.url) == (
        "标题 二行",
        "青川 日报",
        "2026-09",
        "https://a",
    )
    assert (article.language, article.characters, article.created) == (
        Language.TRADITIONAL,
        6,
        "2026-09-18T00:00:00.000Z",
    )
    assert article.annotator == NOBODY
    assert made.article("l", "甲", "", facts={"published": "去年"}).published is None


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("2026-09-18T08:00:00+08:00", "2026-09-18T00:00:00.000Z"),
        ("2026-09-18T08:00:00", "2026-09-18T08:00:00.000Z"),
        ("2026-09-18", "2026-09-18T00:00:00.000Z"),
        ("gestern", ""), ("", ""), (None, ""), ("0001-01-01T00:00:00+14:00", ""),
    ],
)  # fmt: skip
def test_times_are_stored_in_utc(written: object, stored: str) -> None:
    assert time_of(written) == stored


def test_words_are_cleaned() -> None:
    assert one_line(" 甲\u3000乙 \n 丙\x07") == "甲\u3000乙 丙"
    assert many_lines(" 甲\r\n乙\x00 ") == "甲\n乙"


def test_what_is_left_out_is_counted_with_some_names() -> None:
    made = builder()
    for number in range(9):
        made.leave_out(LeftOutKind.MEDIA, example=f"图 {number}")
    made.leave_out(LeftOutKind.SETS, 0, "没有")
    (left,) = made.built().left_out
    assert (left.kind, left.count, len(left.examples)) == (LeftOutKind.MEDIA, 9, 5)
