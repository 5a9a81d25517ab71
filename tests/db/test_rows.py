"""Values become rows and come back, and a row has one canonical form."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from typing import Any

import pytest

from corpus.identities import AnnotatorId, ArticleId, ClaimId, FigureMarkId, TagId
from corpus.measures import Bound, FigureKind
from corpus.model import Entity, FigureMark, MarkAction
from db import schema
from db.rows import (
    COLUMNS,
    KEY_COLUMNS,
    LATER_CELLS,
    TABLE_OF,
    canonical,
    claim_tag_row,
    completed,
    digest_of,
    id_of,
    key_of,
    row_of,
    value_of,
)
from tests.corpus.build import compared

AUTHOR = AnnotatorId("author")


def everything() -> list[Entity]:
    """Rows of every kind."""
    archive = compared()
    rows: list[Entity] = [archive.project]
    for field in fields(archive):
        found = getattr(archive, field.name)
        if isinstance(found, tuple):
            rows.extend(found)
    assert {type(row) for row in rows} == set(TABLE_OF)
    return rows


def test_a_value_comes_back_from_its_row() -> None:
    for value in everything():
        table = TABLE_OF[type(value)]
        row = row_of(value, AUTHOR)
        if table == "text_version":
            row["content"] = value.content  # type: ignore[union-attr]
        assert value_of(table, row, getattr(value, "tags", ())) == value


def test_a_row_is_made_of_what_its_table_holds() -> None:
    added = {"revision", "digest"}
    for value in everything():
        table = TABLE_OF[type(value)]
        row = row_of(value, AUTHOR)
        assert row.keys() | added == {column.name for column in schema.CONTENT[table].columns}
        assert all(cell is None or isinstance(cell, str | int | float) for cell in row.values())
        assert not any(isinstance(cell, bool) for cell in row.values())
        assert row["author"] == getattr(value, "annotator", AUTHOR)


@pytest.mark.parametrize("table", ["claim", "figure_mark"])
def test_a_row_of_an_older_schema_is_completed(table: str) -> None:
    value = next(value for value in everything() if TABLE_OF[type(value)] == table)
    row = row_of(value, AUTHOR)
    older = {column: cell for column, cell in row.items() if column not in LATER_CELLS[table]}
    assert completed(table, older) == row | LATER_CELLS[table]
    assert completed(table, row) == row
    assert completed("tag", {"id": "t"}) == {"id": "t"}


def test_keys_are_the_primary_keys_of_the_tables() -> None:
    assert KEY_COLUMNS.keys() == COLUMNS.keys() == schema.CONTENT.keys()
    for name, table in schema.CONTENT.items():
        assert KEY_COLUMNS[name] == tuple(column.name for column in table.primary_key.columns)


def test_a_tag_on_a_claim_is_a_row_of_its_own() -> None:
    row = claim_tag_row(ClaimId("c"), TagId("t"), AUTHOR, "2026")
    assert row == {"claim": "c", "tag": "t", "created": "2026", "author": "author"}
    assert (key_of("claim_tag", row), id_of("claim_tag", row)) == (("c", "t"), "c:t")
    assert (key_of("tag", {"id": "t:1"}), id_of("tag", {"id": "t:1"})) == (("t:1",), "t:1")


def mark(low: float | None, high: float | None) -> FigureMark:
    return FigureMark(
        *(FigureMarkId("m"), ClaimId("c"), 0, 2, MarkAction.ADDED, "3元", FigureKind.MONEY, low, high),
        *("CNY", Bound.ABOUT, "", True, AUTHOR, "2026", "2026"),
    )


@pytest.mark.parametrize(
    ("number", "written"), [(3, "3.0"), (-0.0, "0.0"), (2.5e300, "2.5e+300"), (None, "null")]
)
def test_numbers_are_written_as_the_file_gives_them_back(number: float | None, written: str) -> None:
    row = row_of(mark(number, number), AUTHOR)
    assert f'"low":{written}' in canonical(row)
    assert f'"high":{written}' in canonical(row)


def test_the_canonical_form_is_one_line_of_sorted_json() -> None:
    row: dict[str, Any] = {"b": "中\n", "a": 1, "c": None}
    assert canonical(row) == '{"a":1,"b":"中\\n","c":null}'
    assert canonical(dict(reversed(row.items()))) == canonical(row)
    assert json.loads(canonical(row)) == row


def test_the_digest_covers_table_and_row() -> None:
    assert digest_of("tag", "{}") == hashlib.sha256(b"tag\0{}").hexdigest()
    assert digest_of("tag", "{}") != digest_of("link", "{}")


@pytest.mark.parametrize(
    ("table", "cell", "error"),
    [
        ("claim", {"kind": "rumour"}, KeyError),
        ("article", {"language": "fr"}, ValueError),
        ("figure_mark", {"action": "praised"}, ValueError),
        ("figure_mark", {"kind": "colour"}, ValueError),
        ("figure_mark", {"bound": "nearly"}, ValueError),
    ],
)
def test_what_the_program_never_writes_is_refused(
    table: str, cell: dict[str, str], error: type[Exception]
) -> None:
    value = next(value for value in everything() if TABLE_OF[type(value)] == table)
    with pytest.raises(error):
        value_of(table, row_of(value, AUTHOR) | cell)


def test_a_value_without_an_annotator_gets_the_author_that_is_given() -> None:
    project = everything()[0]
    assert row_of(project, AUTHOR)["author"] == AUTHOR
    article = next(value for value in everything() if TABLE_OF[type(value)] == "article")
    other = replace(article, annotator=AnnotatorId("other"), id=ArticleId("x"))  # type: ignore[call-arg]
    assert row_of(other, AUTHOR)["author"] == "other"
