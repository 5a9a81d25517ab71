"""The table of formats."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from corpus.memos import Memo
from corpus.writers import WRITERS, Writer, write, writer_for, writer_named
from corpus.writers.exported import Exported
from corpus.writers.options import ExportOptions, Option
from tests.corpus.build import NOON
from tests.corpus.writers.build import exported, sample_archive, written


def test_each_format_says_what_it_is() -> None:
    assert len({writer.id for writer in WRITERS}) == len(WRITERS)
    for writer in WRITERS:
        assert writer.title
        assert writer.contents
        assert writer.losses, f"{writer.id} must say what it cannot carry"
        assert all(ending.startswith(".") for ending in writer.suffixes)


def test_the_ending_tells_the_format_whatever_its_case() -> None:
    for writer in WRITERS:
        for ending in writer.suffixes:
            assert writer_for(f"/somewhere/项目.v2{ending.upper()}") is writer
    assert writer_for("/somewhere/项目") is None
    with pytest.raises(KeyError):
        writer_named("pages")


def test_options_are_fields_of_what_is_chosen() -> None:
    usual = ExportOptions()
    assert all(isinstance(getattr(usual, option), bool) for option in Option)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)
def test_progress_can_stop_each_format(writer: Writer) -> None:
    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write(writer, exported(), BytesIO(), stop)


def test_names_are_left_out_where_that_was_chosen() -> None:
    content, _ = written("json", exported(names=False))
    assert [one["name"] for one in json.loads(content)["annotators"]] == ["1", "2"]


@pytest.mark.parametrize("format", ["docx", "md", "html"])
def test_memos_are_in_what_is_read_unless_left_out(format: str) -> None:
    archive = sample_archive()
    memo = Memo("m", None, None, "疑点", "- 两家*都*不说", archive.annotators[0].id, NOON, NOON)
    archive = replace(archive, memos=(memo,))
    told = {wanted: words_in(format, exported(archive, memos=wanted)) for wanted in (True, False)}
    assert ("疑点" in told[True], "两家*都*不说" in told[True]) == (True, True)
    assert "疑点" not in told[False]


def words_in(format: str, given: Exported) -> str:
    """What a file says, without its marks."""
    content, _ = written(format, given)
    if format == "docx":
        return "\n".join(paragraph.text for paragraph in Document(BytesIO(content)).paragraphs)
    return content.decode().replace("\\", "")
