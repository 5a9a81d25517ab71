"""Edits are undone by operations; merges and decisions are withdrawn."""

from __future__ import annotations

import pytest

from db import edits
from db.errors import Rejected
from tests.db import build
from tests.db.merging.two import Two


def test_an_edit_is_undone_by_an_operation_and_a_merge_without_one(two: Two) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    two.lin.undo()
    theirs = build.claim(two.shen, build.at("平均票价"))
    two.lin.merge(two.shen.location)
    two.lin.undo()
    assert theirs.id not in two.lin.snapshot().claims
    assert [one.name for one in two.lin.operations() if one.undoes is not None] == ["claim.note"]
    assert two.lin.check() == []


def test_a_merge_that_a_hub_has_is_not_withdrawn_and_undo_goes_on_before_it(two: Two) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    build.claim(two.shen, build.at("平均票价"))
    two.lin.merge(two.shen.location)
    two.lin._committer.is_shared = lambda *_: True
    with pytest.raises(Rejected, match="on_hub"):
        two.lin.undo()
    two.lin.undo()
    assert two.lin.snapshot().claims[two.claim.id].note == ""
