"""Decisions of conflicts: the values decided between, and undo, which reopens the conflict."""

from __future__ import annotations

import pytest

from db import edits
from db.errors import StaleUndo
from db.merging.decided import decisions
from db.merging.outcome import ConflictDecision
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def told(store: Store) -> list[ConflictDecision]:
    with build.reading(store) as connection:
        return decisions(connection)


@pytest.fixture
def disputed(two: Two) -> Two:
    """A note that both wrote."""
    two.lin.perform(edits.set_claim_note, two.claim.id, "林的注")
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    two.exchange()
    return two


def note(two: Two, store: Store) -> str:
    return store.snapshot().claims[two.claim.id].note


@pytest.mark.parametrize("value", ["林的注", "沈的注", "两者"])
def test_a_decision_tells_what_stood_against_what(disputed: Two, value: str) -> None:
    disputed.lin.perform(edits.resolve_conflict, "claim", disputed.claim.id, "note", value)
    (decision,) = told(disputed.lin)
    assert (decision.value, decision.name) == (value, build.LIN)
    assert {side.value for side in decision.conflict.sides} == {"林的注", "沈的注"}
    disputed.lin.perform(edits.set_claim_note, disputed.claim.id, "后来")
    assert [one.value for one in told(disputed.lin)] == [value], "later edits do not change what was decided"


@pytest.mark.parametrize("value", ["林的注", "沈的注", "两者"])
def test_undo_opens_the_conflict_again_and_redo_closes_it(disputed: Two, value: str) -> None:
    before = note(disputed, disputed.lin)
    disputed.lin.perform(edits.resolve_conflict, "claim", disputed.claim.id, "note", value)
    disputed.lin.undo()
    assert (note(disputed, disputed.lin), told(disputed.lin)) == (before, [])
    assert len(disputed.lin.sharing.conflicts()) == 1
    disputed.lin.redo()
    assert note(disputed, disputed.lin) == value
    assert (disputed.lin.sharing.conflicts(), disputed.lin.check()) == ([], [])
    disputed.lin.undo()
    disputed.exchange()
    assert len(disputed.shen.sharing.conflicts()) == 1


def test_a_decision_on_which_work_stands_stays(disputed: Two) -> None:
    lin = disputed.lin
    lin.perform(edits.resolve_conflict, "claim", disputed.claim.id, "note", "两者")
    lin.perform(edits.set_claim_note, disputed.claim.id, "后来")
    lin.undo()
    with pytest.raises(StaleUndo):
        lin.undo()
    assert note(disputed, lin) == "两者"
    assert (lin.sharing.conflicts(), lin.check()) == ([], [])


def test_several_conflicts_are_decided_as_one_act(disputed: Two) -> None:
    for store, name in ((disputed.lin, "甲"), (disputed.shen, "乙")):
        store.perform(edits.edit_tag, disputed.tag.id, name=name)
    disputed.exchange()
    settled = [
        edits.Settlement("claim", disputed.claim.id, "note", "两者"),
        edits.Settlement("tag", disputed.tag.id, "name", "乙"),
    ]
    disputed.lin.perform(edits.resolve_conflicts, settled)
    assert disputed.lin.sharing.conflicts() == []
    assert len(told(disputed.lin)) == 2
    disputed.lin.undo()
    assert len(disputed.lin.sharing.conflicts()) == 2
    disputed.exchange()
