"""The table of formats."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from corpus.writers import WRITERS, Writer, write, writer_for, writer_named
from corpus.writers.options import ExportOptions, Option
from tests.corpus.writers.build import exported, written


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
