from __future__ import annotations

import pytest

from corpus.blocks import BlockKind
from corpus.readers.document import FoundIn
from corpus.readers.errors import ReadError
from corpus.readers.facts import Fact, described, iso_day
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.sniffing import original

MADE = MadeText("三号码头停航\n来源：江畔观察 2026年3月12日\n停航延长一周。")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-09-26T10:11:00+08:00", "2026-09-26"),
        ("2026年9月6日 10:11", "2026-09-06"),
        ("2026/9", "2026-09"),
        ("D:20260926101100+08'00'", "2026-09-26"),
        ("2026", "2026"),
        ("2026-13-40", ""),
        ("第12026号", ""),
        ("", ""),
    ],
)
def test_a_day_is_read_from_any_stamp(words: str, day: str) -> None:
    assert iso_day(words) == day


def test_the_first_fact_of_a_field_counts_and_the_text_fills_the_rest() -> None:
    facts = [Fact("publisher", " ", FoundIn.META), Fact("byline", "苏禾", FoundIn.META, "author")]
    read = described(
        MADE, facts, original(b"x", "a.txt"), later=[Fact("published", "2013-12-23", FoundIn.PROPERTIES)]
    )
    article = read.article
    assert (article.title, article.publisher, article.byline) == ("三号码头停航", "江畔观察", "苏禾")
    assert article.published == "2026-03-12"
    found = {one.field: one.found_in for one in read.found}
    assert found["publisher"] is FoundIn.LABEL
    assert found["byline"] is FoundIn.META
    assert found["title"] is FoundIn.FIRST_LINES
    assert article.file_sha256.startswith("2d711642b726b044")


def test_what_is_longer_than_such_a_fact_can_be_is_none() -> None:
    read = described(MADE, [Fact("publisher", "字" * 61, FoundIn.META)], original(b"", "a.txt"))
    assert read.article.publisher == "江畔观察"
    assert read.article.file_sha256 == ""


def test_a_heading_is_a_better_title_than_a_guess() -> None:
    writer = LineWriter()
    writer.add("栏目名称也可能像标题一样")
    writer.add("真正的标题", BlockKind.HEADING)
    read = described(writer.made(), [], original(b"", "a.docx"))
    assert (read.article.title, read.found[0].found_in) == ("真正的标题", FoundIn.HEADING)


def test_a_title_from_the_name_of_the_file_is_told_as_such() -> None:
    read = described(MadeText("，" * 200), [], original(b"", "渡轮公告.txt"))
    assert (read.article.title, read.found[0].found_in) == ("渡轮公告", FoundIn.FILE_NAME)


def test_a_text_without_words_is_refused() -> None:
    with pytest.raises(ReadError, match="empty"):
        described(MadeText(" \n"), [], original(b"", "a.txt"))


def test_a_day_that_no_calendar_has_is_no_fact() -> None:
    told = [Fact("published", day, FoundIn.META) for day in ("2026-02-30", "0000", "2026-03")]
    assert described(MADE, told, original(b"", "a.txt")).article.published == "2026-03"


def test_marks_alone_are_neither_a_title_nor_a_publisher() -> None:
    facts = [Fact("title", "|", FoundIn.META), Fact("publisher", "——", FoundIn.META)]
    article = described(MadeText("三号码头停航\n正文说，今天停航。"), facts, original(b"", "a.txt")).article
    assert (article.title, article.publisher) == ("三号码头停航", "")


def test_labels_are_looked_for_from_the_title_on() -> None:
    """A printed page has its navigation above the title."""
    writer = LineWriter()
    for number in range(20):
        writer.add(f"别的新闻标题第{number}条")
    writer.add("真正的标题", BlockKind.HEADING)
    writer.add("2026-03-12 08:15 来源：江畔观察 记者：苏禾")
    article = described(writer.made(), [], original(b"", "a.pdf")).article
    assert (article.publisher, article.byline, article.published) == ("江畔观察", "苏禾", "2026-03-12")
