"""Counting the changes of a merge."""

from __future__ import annotations

from db.merging.outcome import MergeEntry, MergeOutcome


def test_rows_are_counted_once_and_conflicts_by_field() -> None:
    entries = [
        MergeEntry(kind, "claim", "a", field)
        for kind in ("updated", "conflict")
        for field in ("note", "kind")
    ]
    outcome = MergeOutcome("p", True, 1, tuple(entries))
    assert (outcome.count("updated"), outcome.count("conflict"), outcome.count("added")) == (1, 2, 0)
    assert not outcome.is_nothing_new
    assert MergeOutcome("p", True, 0).is_nothing_new
