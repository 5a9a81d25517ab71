"""Deciding a conflict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import edits
from db.errors import Rejected
from tests.db.merging.two import Two, two_copies


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with two_copies(tmp_path) as copies:
        copies.lin.perform(edits.set_claim_note, copies.claim.id, "二")
        copies.shen.perform(edits.set_claim_note, copies.claim.id, "三")
        copies.exchange()
        yield copies


@pytest.mark.parametrize("value", ["二", "三", "四"])
def test_a_decision_ends_the_conflict_for_everybody(two: Two, value: str) -> None:
    two.lin.perform(edits.resolve_conflict, "claim", two.claim.id, "note", value)
    assert (two.lin.sharing.conflicts(), two.lin.check()) == ([], [])
    two.exchange()
    assert two.shen.sharing.conflicts() == []
    assert two.shen.snapshot().claims[two.claim.id].note == value


def test_an_edit_of_another_field_decides_nothing(two: Two) -> None:
    two.lin.perform(edits.toggle_tag, two.claim.id, two.tag.id)
    two.lin.perform(edits.set_claim_kind, two.claim.id, type(two.claim.kind).STATISTIC)
    assert [conflict.field for conflict in two.lin.sharing.conflicts()] == ["note"]


def test_what_is_no_conflict_or_no_value_is_rejected(two: Two) -> None:
    for field, value, code in (("kind", "", "no_conflict"), ("note", 4, "value")):
        with pytest.raises(Rejected) as refused:
            two.lin.perform(edits.resolve_conflict, "claim", two.claim.id, field, value)
        assert (refused.value.code, refused.value.details) == (code, {"field": field})
    assert len(two.lin.sharing.conflicts()) == 1


def test_what_people_know_a_row_by_is_not_emptied(two: Two) -> None:
    for store, name in ((two.lin, "甲"), (two.shen, "乙")):
        store.perform(edits.edit_tag, two.tag.id, name=name)
    two.exchange()
    with pytest.raises(Rejected, match="value"):
        two.lin.perform(edits.resolve_conflict, "tag", two.tag.id, "name", " ")
    two.lin.perform(edits.resolve_conflict, "claim", two.claim.id, "note", "")
    assert [conflict.field for conflict in two.lin.sharing.conflicts()] == ["name"]
