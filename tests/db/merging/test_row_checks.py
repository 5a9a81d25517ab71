"""Rows that no program writes are refused."""

from __future__ import annotations

import pytest

from db.merging.row_checks import Unfit, check_row
from db.tables.rows import DEFAULTS, Row
from db.tables.stored_rows import content_of, read_rows
from tests.db import build
from tests.db.merging.two import Two


@pytest.mark.parametrize("cells", [{"start": "0"}, {"start": None}, {"orphaned": 1.0}, {"quote": 7}])
def test_cells_that_a_claim_cannot_have(two: Two, cells: Row) -> None:
    with build.reading(two.lin) as connection:
        row = content_of(read_rows(connection, "claim", [two.claim.id])[two.claim.id])
    check_row("claim", two.claim.id, row)
    with pytest.raises(Unfit):
        check_row("claim", two.claim.id, {**row, **cells})


def test_a_word_that_the_program_does_not_know() -> None:
    row: Row = {**DEFAULTS["question"], "id": "q", "title": "票价"}
    check_row("question", "q", row)
    with pytest.raises(Unfit):
        check_row("question", "q", {**row, "verdict": "perhaps"})


def test_a_whole_number_is_stored_as_a_real_one_where_that_is_meant() -> None:
    row: Row = {**DEFAULTS["rate"], "id": "r", "unit": "美元", "target": "元", "factor": 7}
    check_row("rate", "r", row)
    assert type(row["factor"]) is float
    for number in (10**400, -(10**400)):
        with pytest.raises(Unfit):
            check_row("rate", "r", {**row, "factor": number})
