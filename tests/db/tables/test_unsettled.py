"""Questions and origins that violate an invariant are found."""

from __future__ import annotations

from dataclasses import replace

from db.editing import Editing
from db.settling import settle_everything
from db.store import Store
from tests.db.test_settling import Told, told

__all__ = ["told"]


def test_what_is_settled_is_not_found(store: Store, told: Told) -> None:
    def look(editing: Editing) -> None:
        assert editing.unsettled_questions() == []
        assert editing.unquoted_origins() == []

    store.perform(look)


def test_what_lost_its_claims_or_its_baseline_is_found(store: Store, told: Told) -> None:
    def leave(editing: Editing) -> None:
        alone, baseline, _ = editing.claims([claim.id for claim in told.claims])
        editing.update(replace(alone, question=None, origin=None))
        assert editing.unsettled_questions() == [told.alone]
        assert editing.unquoted_origins() == [told.origin]
        editing.update(replace(baseline, question=None))
        assert editing.unsettled_questions() == [told.alone, told.both]
        editing.update(replace(baseline, question=told.alone))
        assert editing.unsettled_questions() == [told.both], "it answers another now"
        settle_everything(editing)

    store.perform(leave)
