"""Rows have a cell for each column, also if the project has no value."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.writers.options import TABLES, Content
from corpus.writers.subject import ExportSubject
from corpus.writers.tables import table_of
from tests.corpus.writers.build import exported, sample_archive


@pytest.mark.parametrize("content", TABLES)
def test_each_row_has_a_cell_for_each_column(content: Content) -> None:
    archive = sample_archive()
    bare = replace(
        archive,
        texts=(),
        claims=tuple(replace(claim, question=None, origin=None, tags=()) for claim in archive.claims),
        questions=(),
    )
    for given in (archive, bare):
        table = table_of(content, ExportSubject(exported(given)))
        rows = list(table.rows)
        assert len(rows) == table.count
        assert {len(row) for row in rows} <= {len(table.columns)}
        assert all(column.head and column.width for column in table.columns)


def test_what_is_silent_may_be_left_out() -> None:
    with_all = list(table_of(Content.COMPARISON, ExportSubject(exported())).rows)
    without = list(table_of(Content.COMPARISON, ExportSubject(exported(silent=False))).rows)
    assert "未读" in str(with_all)
    assert "未读" not in str(without)
    assert "基准" in str(without)


def test_a_project_is_no_table() -> None:
    with pytest.raises(KeyError):
        table_of(Content.PROJECT, ExportSubject(exported()))
