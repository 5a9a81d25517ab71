"""What is deleted when claims leave questions and origins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from corpus.model import Claim, Span
from corpus.questions import DraftRejection, Origin, Question, Status
from db import edits
from db.editing import Editing
from db.settling import (
    drop_from_draft_rejections,
    remove_questions,
    settle_everything,
    settle_origins,
    settle_questions,
)
from db.store import Store
from tests.db import build
from tests.db.comparison_acts import check_invariants


@dataclass
class Told:
    """A question of one claim, which quotes an origin, and one of two with a baseline."""

    claims: list[Claim]
    alone: str
    both: str
    origin: str


@pytest.fixture
def told(store: Store) -> Told:
    claims = [build.claim(store, Span(at, at + 4)) for at in (0, 5, 14)]
    alone, both = (
        build.created(store.perform(edits.create_question, title, ids).created, Question).id
        for title, ids in (("一", [claims[0].id]), ("二", [claims[1].id, claims[2].id]))
    )
    store.perform(edits.set_baseline, both, claims[1].id)
    store.perform(edits.set_cell_status, alone, build.article(store, 1).id, Status.NOT_MENTIONED)
    origin = build.created(store.perform(edits.set_origin, [claims[0].id], "交通局").created, Origin).id
    return Told(claims, alone, both, origin)


def leave(editing: Editing, claims: list[Claim]) -> None:
    """Take claims out of everything, with nothing following from it."""
    held = editing.claims([claim.id for claim in claims])
    editing.update(*(replace(claim, question=None, origin=None) for claim in held))


@pytest.mark.parametrize(
    "settle",
    [
        lambda editing, told: (
            settle_questions(editing, [told.alone, None, told.both, told.alone]),
            settle_origins(editing, [None, told.origin]),
        ),
        lambda editing, told: settle_everything(editing),
    ],
)
def test_empty_questions_go_with_their_cells_and_baselines_that_left_are_none(
    store: Store, told: Told, settle: Callable[[Editing, Told], object]
) -> None:
    def act(editing: Editing) -> None:
        leave(editing, told.claims[:2])
        settle(editing, told)

    before = store.snapshot()
    store.perform(act)
    snapshot = store.snapshot()
    check_invariants(snapshot)
    assert list(snapshot.questions) == [told.both]
    assert snapshot.questions[told.both].baseline is None
    assert not snapshot.cells
    assert not snapshot.origins
    store.undo()
    assert store.snapshot().same_rows(before)


def test_what_has_not_changed_is_left_alone(store: Store, told: Told) -> None:
    def act(editing: Editing) -> None:
        settle_everything(editing)
        settle_questions(editing, [told.alone, told.both, None])
        settle_origins(editing, [told.origin])
        settle_questions(editing, [])

    assert store.perform(act).operation is None


def test_questions_are_removed_with_their_cells_alone(store: Store, told: Told) -> None:
    store.perform(edits.set_cell_status, told.both, build.article(store, 1).id, Status.AGREES)

    def act(editing: Editing) -> None:
        leave(editing, told.claims[:1])
        remove_questions(editing, [told.alone])
        settle_everything(editing)

    store.perform(act)
    assert [cell.question for cell in store.snapshot().cells.values()] == [told.both]


def test_articles_are_taken_out_of_rejected_drafts(store: Store) -> None:
    rows = [
        DraftRejection(name, "", quotes, store.annotator.id, "2026-10-08")
        for name, quotes in {
            "three": (("a", "x"), ("b", "y"), ("c", "z")),
            "two": (("a", "x"), ("b", "y"), ("b", "w")),
            "other": (("b", "x"), ("c", "y")),
        }.items()
    ]

    def act(editing: Editing) -> None:
        editing.insert(*rows)
        drop_from_draft_rejections(editing, ["a"])

    store.perform(act)
    held = {rejection.id: rejection.quotes for rejection in store.snapshot().draft_rejections.values()}
    assert held == {"three": (("b", "y"), ("c", "z")), "other": (("b", "x"), ("c", "y"))}
