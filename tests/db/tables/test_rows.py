"""Values become rows and back, and a row has one canonical form."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import fields, replace
from typing import Any

import pytest

from corpus.identities import AnnotatorId, ArticleId, ClaimId, FigureMarkId, TagId
from corpus.measures import Bound, FigureKind
from corpus.memos import SavedSearch
from corpus.model import Article, Entity, FigureMark, MarkAction, Relation, Tag
from corpus.questions import Question
from db.tables import schema
from db.tables.row_sense import makes_sense
from db.tables.rows import (
    COLUMNS,
    DEFAULTS,
    MOST,
    TABLE_OF,
    canonical,
    canonical_cell,
    canonical_row,
    claim_tag_id,
    claim_tag_row,
    digest_of,
    digest_of_words,
    row_of,
    short_digest,
    value_of,
)
from tests.corpus.build import written_down

AUTHOR = AnnotatorId("author")


def everything() -> list[Entity]:
    """Rows of every kind."""
    archive = written_down()
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
    added = {"heads", "digest"}
    for value in everything():
        table = TABLE_OF[type(value)]
        row = row_of(value, AUTHOR)
        assert row.keys() | added == {column.name for column in schema.CONTENT[table].columns}
        assert all(cell is None or isinstance(cell, str | int | float) for cell in row.values())
        assert not any(isinstance(cell, bool) for cell in row.values())
        assert row["author"] == getattr(value, "annotator", AUTHOR)


def test_every_row_has_an_identity_and_every_cell_a_default() -> None:
    assert DEFAULTS.keys() == COLUMNS.keys() == schema.CONTENT.keys()
    for name, table in schema.CONTENT.items():
        assert [column.name for column in table.primary_key.columns] == ["id"]
        assert DEFAULTS[name].keys() == {*COLUMNS[name], "author"}
    tag = DEFAULTS["tag"]
    assert (tag["name"], tag["position"], tag["parent"], tag["shortcut"]) == ("", 0, None, None)
    assert DEFAULTS["figure_mark"]["low"] is None


def test_a_tag_on_a_claim_is_a_row_of_its_own() -> None:
    row = claim_tag_row(ClaimId("c"), TagId("t"), AUTHOR, "2026")
    identity = "1c6f4a4c-0000-5000-8000-000000000000"
    assert row == {"id": row["id"], "claim": "c", "tag": "t", "created": "2026", "author": "author"}
    assert uuid.UUID(row["id"]).version == uuid.UUID(identity).version == 5
    assert claim_tag_id("c", "t") == row["id"], "the same in every copy"
    assert len({claim_tag_id(*pair) for pair in (("c", "t"), ("t", "c"), ("c", "u"), ("d", "t"))}) == 4


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


def test_the_digest_covers_table_heads_and_row() -> None:
    row = {**DEFAULTS["relation"], "id": "r", "name": "补充"}
    digest = digest_of("relation", row, '["o"]')
    assert digest == hashlib.sha256('relation\0["o"]\0{"id":"r","name":"补充"}'.encode()).hexdigest()[:32]
    assert digest == digest_of("relation", {**row, "heads": "x", "digest": "y", "more": "z"}, '["o"]')
    assert digest != digest_of("relation", row, '["p"]')
    assert digest != digest_of("relation", {**row, "directed": 1}, '["o"]')
    assert digest_of("project", {**DEFAULTS["project"], "id": "r"}, "[]") != digest_of(
        "relation", {**DEFAULTS["relation"], "id": "r"}, "[]"
    )


def test_cells_that_have_their_default_do_not_count() -> None:
    """So a column that a later schema adds changes no digest."""
    row = {**DEFAULTS["figure_mark"], "id": "m", "low": 0.0, "start": 3}
    assert canonical_row("figure_mark", row) == '{"id":"m","low":0.0,"start":3}'
    tag = {**DEFAULTS["tag"], "shortcut": 0, "parent": ""}
    assert canonical_row("tag", tag) == '{"parent":"","shortcut":0}'


def test_a_row_is_written_as_json_writes_its_cells() -> None:
    for value in everything():
        table = TABLE_OF[type(value)]
        row = row_of(value, AUTHOR)
        told = {name: cell for name, cell in row.items() if cell != DEFAULTS[table][name]}
        assert canonical_row(table, row) == canonical(told)
    odd = {**DEFAULTS["tag"], "name": '"\\\n\t\x00中\ud800', "definition": "😀", "position": -(10**12)}
    assert json.loads(canonical_row("tag", odd)).items() <= odd.items()


def test_half_a_surrogate_has_a_digest_too() -> None:
    assert len(short_digest("\ud800")) == 32


@pytest.mark.parametrize("count", [0, 1, 999, 1_000, 1_001, 2_500])
def test_a_digest_of_many_words_is_that_of_all_of_them(count: int) -> None:
    words = [f"第{number}个" for number in range(count)]
    joined = "\0".join(["operation", *words])
    assert digest_of_words("operation", words) == hashlib.sha256(joined.encode()).hexdigest()[:32]


@pytest.mark.parametrize("cell", [0, -7, 1 << 40, True, None, 2.5, 1e22, -0.0])
def test_a_cell_that_is_no_string_is_written_as_in_json(cell: object) -> None:
    assert canonical_cell(cell) == canonical(cell) == json.dumps(cell)


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


def test_behind_the_greatest_position_there_is_no_other() -> None:
    values = [value for value in everything() if hasattr(value, "position")]
    assert {type(value) for value in values} == {Article, Tag, Relation, Question, SavedSearch}
    for value in values:
        table = TABLE_OF[type(value)]
        for position in (MOST, MOST + 1, 1 << 80):
            row = row_of(replace(value, position=position), AUTHOR)  # type: ignore[call-arg]
            assert row["position"] == MOST
            assert makes_sense(table, row)
