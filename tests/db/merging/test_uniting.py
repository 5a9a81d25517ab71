"""A merge is complete or has no effect."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.changes import Operation
from db import edits
from db.editing import Editing
from db.errors import NotAProject
from db.journal.journal import Recorder
from db.repair.repairing import repair
from db.store import Store
from db.tables.stored_rows import content_of, read_rows
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


def test_a_claim_that_is_not_where_it_says_is_not_merged_and_repaired_as_an_orphan(two: Two) -> None:
    def forge(editing: Editing, recorder: Recorder) -> Operation:
        stored = content_of(read_rows(recorder.connection, "claim", [two.claim.id])[two.claim.id])
        recorder.update("claim", [{**stored, "quote": "别的话"}])
        return Operation(recorder.operation, "claim.note", "", "", 1, editing.annotator.id, editing.now)

    two.shen._committer.commit(forge)
    before = two.lin.fingerprint()
    with pytest.raises(NotAProject) as refused:
        two.lin.merge(two.shen.location)
    assert (refused.value.path, refused.value.detail) == (two.shen.location, f"place claim {two.claim.id}")
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])
    mended = Path(two.lin.location).with_name("mended.duikan")
    repaired = repair(Path(two.shen.location), mended)
    assert [(bad.row, bad.reason) for bad in repaired.mended] == [(two.claim.id, "place")]
    assert repaired.lost == ()
    with Store.open(mended) as store:
        assert store.check() == []
        claim = store.snapshot().claims[two.claim.id]
        assert (claim.orphaned, claim.quote) == (True, "别的话")
    two.lin.merge(mended)
    assert two.lin.check() == []
