"""The texts about sources."""

from __future__ import annotations

import pytest

from corpus.readers.document import FieldSource, FoundIn, Remark
from desktop.dialogs.importing import source_words
from desktop.dialogs.importing.sources import ImportSource, State
from tests.desktop.dialogs.importing.build import ARTICLE, CANDIDATES, REMARKS, document, source


def test_the_second_line_tells_kind_size_and_what_needs_a_look() -> None:
    held = source(held=document(remarks=REMARKS))
    line = source_words.second_line(held)
    assert line.startswith("Web page · ")
    assert "12 " in line
    assert source_words.needs_a_look(held)
    assert not source_words.needs_a_look(source())
    assert source_words.second_line(source(refusal="encrypted")).startswith("Password")
    assert source_words.second_line(ImportSource("a", "a", 60 * 1024**2, State.HELD)).startswith("60 MB")
    assert source_words.icon_of(source(refusal="no_text_layer")) == "source.pictures"
    assert source_words.icon_of(held) == "source.page"


def test_an_encoding_that_is_in_doubt_needs_a_look() -> None:
    held = source(held=document(format="text", candidates=CANDIDATES))
    assert source_words.needs_a_look(held)
    assert "unclear" in source_words.second_line(held)


def test_several_articles_are_counted() -> None:
    held = source(held=document(ARTICLE, ARTICLE, format="epub", parts=2))
    assert "2 chapter" in source_words.second_line(held)
    assert "2 article" in source_words.second_line(held)


CODES = (
    *(
        "joined",
        "hard_wrapped",
        "left_out",
        "main_text_unsure",
        "tables",
        "footnotes",
        "encoding",
        "page_lines",
    ),
    *("columns", "vertical", "radicals", "pages_without_text", "images", "deletions", "hidden", "comments"),
    *("time_codes", "rows_without_text", "unreadable_parts", "objects"),
)


@pytest.mark.parametrize("code", CODES)
def test_every_remark_has_a_sentence(code: str) -> None:
    words = source_words.remark_words(Remark(code, 3, "gb2312"))
    assert words
    assert "{" not in words


def test_where_a_value_was_found() -> None:
    assert "来源" in source_words.found_in_words(FieldSource("publisher", FoundIn.LABEL, "来源"))
    for where in FoundIn:
        assert source_words.found_in_words(FieldSource("title", where, "x"))
    meta = FieldSource("title", FoundIn.META)
    assert source_words.found_in_words(meta) != source_words.found_in_words(meta, "epub")


def test_the_foot_counts_what_comes_and_what_does_not() -> None:
    words = source_words.total_words([source(), source(refusal="empty")], 1, 40)
    assert "1 article" in words
    assert "1 cannot be read" in words
    assert source_words.total_words([], 0, 0) == ""
