"""The results of a merge are recorded by the first edit after it, and not earlier."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import edits
from db.journal.undo import SETTLED
from db.merging.pinning import differences
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def let_lin_examine(two: Two) -> None:
    """Save something after a first merge, so that all rows in doubt are examined."""
    build.claim(two.lin)
    build.claim(two.shen, number=1)
    two.exchange()
    two.lin.perform(edits.set_claim_note, two.claim.id, "已查")


def test_the_first_edit_after_a_merge_records_what_it_decided(two: Two) -> None:
    let_lin_examine(two)
    two.lin.perform(edits.delete_tag, two.tag.id)
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    two.exchange()
    with build.trying(two.lin) as connection:
        assert [(difference.table, difference.row_id) for difference in differences(connection)] == [
            ("tag", two.tag.id)
        ]
    count = len(two.lin.operations())
    two.lin.perform(edits.set_claim_note, two.claim.id, "已查")
    assert len(two.lin.operations()) == count, "what changes nothing records nothing"
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    assert [operation.name for operation in two.lin.operations()[count:]] == [SETTLED, "claim.note"]
    with build.trying(two.lin) as connection:
        assert differences(connection) == []
    two.lin.undo()
    assert two.lin.check() == []
    assert two.tag.id in two.lin.snapshot().tags, "undo does not take the decision back"
    two.shen.perform(edits.set_claim_note, two.other.id, "沈的注")
    two.exchange()
    assert two.lin.sharing.conflicts() == [], "who records the same apart agrees"


def test_nothing_is_examined_where_a_merge_decided_nothing(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    let_lin_examine(two)
    build.claim(two.lin)
    build.claim(two.shen, number=1)
    two.exchange()
    with monkeypatch.context() as careless:
        careless.setattr("db.merging.pinning.differences", None)
        two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    with build.trying(two.lin) as connection:
        assert differences(connection) == []


def test_the_rows_in_doubt_are_examined_before_the_first_save(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_lin_examine(two)
    with Store.open(two.lin.location, build.LIN) as again:
        monkeypatch.setattr("db.committing._AHEAD", 1)
        assert again.index_pending(), "in portions, since the lane has other work"
        while again.index_pending():
            pass
        with monkeypatch.context() as careless:
            careless.setattr("db.merging.pinning.differences", None)
            again.perform(edits.set_claim_note, two.claim.id, "注")
        assert again.check() == []


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_was_looked_at_ahead_is_still_recorded(two: Two, elsewhere: bool) -> None:
    let_lin_examine(two)
    two.lin.perform(edits.delete_tag, two.tag.id)
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    with Store.open(two.lin.location, build.LIN) as early:
        early.index_pending()
        with Store.open(two.lin.location, build.LIN) as window:
            window.merge(two.shen.location)
        if not elsewhere:
            early = window = Store.open(two.lin.location, build.LIN)
            early.index_pending()
        early.perform(edits.set_claim_note, two.claim.id, "注")
        assert SETTLED in [operation.name for operation in early.operations()]
        assert early.check() == []
        early.close()


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_undone_merge_is_not_taken_for_examined(two: Two, elsewhere: bool) -> None:
    """That no operation has arrived since then does not show that nothing changed: undoing a merge adds none."""
    build.claim(two.shen)
    two.lin.merge(two.shen.location)
    with Store.open(two.lin.location, build.LIN) as window:
        while window.index_pending():
            pass
        assert window._committer.is_settled, "this merge decided nothing"
        (two.lin if elsewhere else window).undo()
        window.refresh()
        while window.index_pending():
            pass
        assert not window._committer.is_settled


def test_what_another_window_merged_is_examined(two: Two) -> None:
    let_lin_examine(two)
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    two.lin.perform(edits.delete_tag, two.tag.id)
    with Store.open(two.lin.location, build.LIN) as window:
        window.merge(two.shen.location)
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    assert SETTLED in [operation.name for operation in two.lin.operations()]


def test_a_row_that_only_a_rule_changed_is_examined(two: Two) -> None:
    let_lin_examine(two)
    build.tag(two.shen, "先", shortcut=9)
    mine = build.tag(two.lin, "后", shortcut=9)
    two.lin.merge(two.shen.location)
    assert two.lin.snapshot().tags[mine.id].shortcut is None, "the older tag keeps it"
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    assert SETTLED in [operation.name for operation in two.lin.operations()]


def let_lin_delete_a_tag_in_use(two: Two, before: Path | None = None) -> None:
    """Chen keeps what Shen did after tagging, when Lin undoes the merge that brought both. So Lin deletes the tag without
    knowing that it is used, in an operation that follows on all of Shen's. Shen merges that: the tag stays, and a single
    operation is the newest. ``before``: a copy of Shen's project before that."""
    build.tag(two.shen, "先")
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    kept = build.claim(two.shen)
    two.lin.merge(two.shen.location)
    with Store.open(two.lin.location, "陈一") as window:
        window.perform(edits.set_claim_note, kept.id, "留")
    two.lin.undo()
    two.lin.perform(edits.delete_tag, two.tag.id)
    if before is not None:
        two.shen.save_copy(before)
    two.shen.merge(two.lin.location)
    assert two.tag.id in two.shen.snapshot().tags


def test_a_row_that_was_decided_under_one_newest_operation_is_recorded(two: Two) -> None:
    let_lin_delete_a_tag_in_use(two)
    assert two.shen.check() == [], "it is no damage"
    two.shen.perform(edits.set_claim_note, two.claim.id, "注")
    assert SETTLED in [operation.name for operation in two.shen.operations()]
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    assert two.shen.check() == []
    two.exchange()
    assert two.tag.id in two.lin.snapshot().tags
    assert two.lin.fingerprint() == two.shen.fingerprint()


def test_a_row_that_was_decided_under_one_newest_operation_is_decided_anew(two: Two, tmp_path: Path) -> None:
    let_lin_delete_a_tag_in_use(two, tmp_path / "旧.duikan")
    with Store.open(tmp_path / "旧.duikan", two.shen.annotator) as window:
        window.perform(edits.toggle_tag, two.other.id, two.tag.id)
    for store in (two.shen, two.lin):
        store.merge(tmp_path / "旧.duikan")
        assert two.tag.id not in store.snapshot().tags, "nothing needs it any longer"
        assert store.check() == []


def test_a_row_that_was_as_decided_before_a_merge_is_examined(two: Two, tmp_path: Path) -> None:
    two.lin.save_copy(tmp_path / "陈.duikan")
    let_lin_delete_a_tag_in_use(two)
    two.shen.perform(edits.set_claim_note, two.claim.id, "前")
    with Store.open(tmp_path / "陈.duikan", "陈一") as window:
        build.claim(window)
    two.shen.merge(tmp_path / "陈.duikan")
    two.shen.perform(edits.set_claim_note, two.claim.id, "注")
    assert SETTLED in [operation.name for operation in two.shen.operations()]
