"""A merge is complete or has no effect."""

from __future__ import annotations

import subprocess
import sys

import pytest

from db import edits
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two

_DYING = """
import os, sys
from db.journal import operations
from db.merging import uniting
from db.store import Store
module, name = sys.argv[3].split(".")
home = {"operations": operations, "uniting": uniting}[module]
real = getattr(home, name)
def dying(*arguments, **named):
    real(*arguments, **named)
    os.kill(os.getpid(), 9)
setattr(home, name, dying)
Store.open(sys.argv[1], "林晓").merge(sys.argv[2])
"""


@pytest.mark.parametrize(
    "place",
    [
        "uniting._take_texts",
        "uniting._take_operations",
        "uniting.add_arrivals",
        "uniting.resolve",
        "operations.write_tallies",
    ],
)
def test_a_merge_that_is_killed_leaves_the_project_as_it_was(two: Two, place: str) -> None:
    two.shen.perform(edits.import_articles, [build.new_article("新的一篇文章，有三句话。")])
    two.shen.perform(edits.delete_claims, [two.claim.id])
    before, location = two.lin.fingerprint(), two.lin.location
    two.lin.close()
    asked = [sys.executable, "-c", _DYING, location, two.shen.location, place]
    assert subprocess.run(asked, cwd=build.ROOT, check=False).returncode == -9
    with Store.open(location, build.LIN) as store:
        assert (store.fingerprint(), store.check()) == (before, [])
        store.merge(two.shen.location)
        assert store.check() == []
        assert store.fingerprint() == two.shen.fingerprint()


def test_nothing_new_adds_nothing(two: Two) -> None:
    """Row 21."""
    assert two.lin.merge(two.shen.location).outcome.is_nothing_new
    two.shen.perform(edits.set_claim_note, two.claim.id, "注")
    before = two.lin.fingerprint()
    told = two.lin.merge(two.shen.location, dry_run=True)
    assert (two.lin.fingerprint(), told.committed) == (before, None)
    assert [
        (entry.kind, entry.field, entry.theirs) for entry in told.outcome.entries if entry.entity == "claim"
    ] == [("updated", "note", "注")]
    two.exchange()
    assert two.lin.merge(two.shen.location).outcome.is_nothing_new


def test_a_window_follows_a_merge(two: Two) -> None:
    two.lin.perform(edits.delete_tag, two.tag.id)
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    snapshot = two.lin.snapshot()
    snapshot.apply(two.lin.merge(two.shen.location).changes)
    assert build.rows(snapshot) == build.rows(two.lin.snapshot())
    snapshot.apply(two.lin.perform(edits.set_claim_note, two.claim.id, "注"))
    assert build.rows(snapshot) == build.rows(two.lin.snapshot())
