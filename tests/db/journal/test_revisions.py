"""The format of revisions and operations, which never changes."""

from __future__ import annotations

import hashlib

import pytest

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.journal.revisions import (
    CHANGED,
    OF_CLAIMS,
    UNITS,
    Revision,
    arrival_digest,
    change_between,
    created_row,
    last_values,
    operation_digest,
    operation_of,
    operation_row,
    plain_digest,
    revision_digest,
    unit_of,
)
from db.tables.rows import DEFAULTS

TAG = {**DEFAULTS["tag"], "id": "t", "name": "票价"}
ACT = Operation(OperationId("o"), "tag.edit", "票价", "", 1, AnnotatorId("a"), "2026", OperationId("n"))


def test_a_change_tells_what_is_different() -> None:
    changed = {**TAG, "name": "车费", "parent": "p"}
    assert change_between("tag", TAG, changed) == '{"name":["票价","车费"],"parent":[null,"p"]}'
    assert change_between("tag", TAG, TAG) == "{}"
    assert change_between("tag", TAG, TAG, ["name"]) == '{"name":["票价","票价"]}'


def test_a_revision_is_the_cells_of_its_row() -> None:
    revision = Revision(OperationId("o"), "tag", "t", CHANGED, "{}", "[]", "d")
    assert revision.cells() == {
        "operation": "o",
        "table_name": "tag",
        "row_id": "t",
        "kind": CHANGED,
        "change": "{}",
        "parents": "[]",
        "digest": "d",
    }


def test_of_a_row_that_comes_it_tells_what_is_not_default() -> None:
    assert change_between("tag", None, TAG) == '{"name":[null,"票价"]}'
    assert change_between("tag", None, {**DEFAULTS["tag"], "id": "t"}) == "{}"
    assert created_row("tag", "t", {"name": (None, "票价")}) == TAG


def test_of_a_row_that_goes_it_tells_only_of_which_claims_it_was() -> None:
    assert change_between("tag", TAG, None) == "{}"
    put = {**DEFAULTS["claim_tag"], "id": "p", "claim": "c", "tag": "t", "created": "2026"}
    assert change_between("claim_tag", put, None) == '{"claim":["c",null]}'
    link = {**DEFAULTS["link"], "id": "l", "source": "a", "target": "b", "note": "注"}
    assert change_between("link", link, None) == '{"source":["a",null],"target":["b",null]}'
    assert all(set(fields) < DEFAULTS[table].keys() for table, fields in OF_CLAIMS.items())


def test_schemas_3_to_6_told_all_that_a_row_was_that_goes() -> None:
    assert last_values("tag", TAG) == '{"name":["票价",null]}'
    assert last_values("claim_tag", {**DEFAULTS["claim_tag"], "claim": "c", "tag": "t"}) == (
        '{"claim":["c",null],"tag":["t",null]}'
    )


def test_what_belongs_together_is_told_together() -> None:
    link = {**DEFAULTS["link"], "id": "l", "source": "a", "target": "b", "note": "注"}
    moved = {**link, "source": "c"}
    assert change_between("link", link, moved) == '{"source":["a","c"],"target":["b","b"]}'
    assert change_between("link", link, {**link, "note": ""}) == '{"note":["注",""]}'
    assert unit_of("link", "target") == ("source", "target")
    assert unit_of("link", "note") == ("note",)
    assert unit_of("tag", "name") == ("name",)


def test_every_unit_is_of_fields_that_there_are() -> None:
    for table, units in UNITS.items():
        told = [field for unit in units for field in unit]
        assert len(set(told)) == len(told)
        assert set(told) < DEFAULTS[table].keys()


def test_a_digest_covers_all_of_a_revision() -> None:
    cells = ("o", "tag", "t", CHANGED, "{}", "[]")
    words = "revision\0o\0tag\0t\0changed\0[]\0{}"
    assert revision_digest(*cells) == hashlib.sha256(words.encode()).hexdigest()[:32]
    for number in range(len(cells)):
        other = [cell + "x" if place == number else cell for place, cell in enumerate(cells)]
        assert revision_digest(*other) != revision_digest(*cells)
    revision = Revision(OperationId("o"), *cells[1:], revision_digest(*cells))
    assert revision.is_whole()
    assert not revision._replace(change='{"a":[1,2]}').is_whole()
    assert not revision._replace(digest="").is_whole()


def test_a_revision_gives_its_values() -> None:
    revision = Revision(OperationId("o"), "tag", "t", CHANGED, '{"name":["甲","乙"]}', '["n","m"]', "")
    assert revision.values() == {"name": ["甲", "乙"]}
    assert revision.replaced() == ("n", "m")


@pytest.mark.parametrize(
    "cell",
    ["id", "name", "subject", "place", "count", "author", "time", "undoes", "site", "session", "parents"],
)
def test_a_digest_covers_all_of_an_operation(cell: str) -> None:
    row = operation_row(ACT, "s", "w", "[]")
    digest = operation_digest(row, ["b", "a"])
    assert digest == operation_digest(row, ["a", "b"]) == operation_digest({**row, "digest": "x"}, ["a", "b"])
    assert digest != operation_digest(row, ["a"])
    assert digest != operation_digest({**row, cell: 2 if cell == "count" else "x"}, ["a", "b"])


def test_an_operation_comes_back_from_its_row() -> None:
    row = operation_row(ACT, "s", "w", "[]")
    assert operation_of(row) == ACT
    assert (row["site"], row["session"], row["parents"]) == ("s", "w", "[]")


def test_other_rows_have_digests_too() -> None:
    came = {"seq": 1, "operation": "o", "brought_by": None, "withdrawn": 0}
    assert arrival_digest(came) == arrival_digest({**came, "more": 1}) == plain_digest("arrival", came)
    assert len({arrival_digest({**came, "seq": number}) for number in range(3)}) == 3
    assert plain_digest("quarantine", came) != plain_digest("arrival", came)
