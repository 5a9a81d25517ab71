"""Every operation can be undone and redone, with identical rows and digests."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from random import Random
from sqlite3 import connect

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.changes import ChangeOrigin, ChangeSet, Operation
from corpus.identities import OperationId
from corpus.model import Kind, Span
from corpus.rejected_pairs import rejected_pair
from corpus.snapshot import Snapshot
from db import edits
from db.errors import AlreadyImported, Rejected, StaleUndo
from db.journal.journal import Recorder, Workplace
from db.journal.operations import tallies
from db.journal.reconciling import write_heads_and_tallies, write_operation
from db.journal.revisions import CHANGED, DELETED, Revision, last_values, revision_digest
from db.journal.undo import Stacks, Stale, take_back
from db.repair.repairing import repair
from db.store import Store
from db.tables.rows import canonical, claim_tag_id
from tests.db import build
from tests.db.acts import ACTS, Act
from tests.db.comparison_acts import COMPARISON_ACTS, check_invariants
from tests.db.merging.two import Two
from tests.db.notebook_acts import NOTEBOOK_ACTS, check_notebook


def perform_at_random(store: Store, snapshot: Snapshot, what: Act, seed: int) -> None:
    """Do it if it can be done, and let the snapshot follow."""
    from db.errors import UnknownRow

    before = build.rows(snapshot)
    try:
        changes = what(store, snapshot, Random(seed))
    except (Rejected, UnknownRow, AlreadyImported, KeyError):
        assert build.rows(store.snapshot()) == before, "what is refused leaves no trace"
        return
    assert changes.origin is ChangeOrigin.LOCAL
    snapshot.apply(changes)
    check_invariants(snapshot)
    check_notebook(snapshot)
    pairs = [rejected_pair(rejection) for rejection in snapshot.rejections.values()]
    assert len(set(pairs)) == len(pairs), "no pair is rejected twice"
    for mark in snapshot.figure_marks.values():
        claim = snapshot.claims[mark.claim]
        assert claim.quote[mark.start - claim.start : mark.end - claim.start] == mark.text


acts = st.lists(
    st.tuples(st.sampled_from([*ACTS, *COMPARISON_ACTS, *NOTEBOOK_ACTS]), st.integers(0, 2**32)),
    min_size=4,
    max_size=24,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts)
def test_everything_can_be_taken_back_and_brought_back(steps: list[tuple[Act, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, build.project(Path(folder)) as store:
        build.tag(store)
        build.claim(store, number=1)
        while store.undo_state()[0]:
            store.undo()
        beginning = build.rows(store.snapshot()), build.content(store)
        while store.undo_state()[1]:
            store.redo()

        snapshot = store.snapshot()
        for what, seed in steps:
            perform_at_random(store, snapshot, what, seed)
        end = build.rows(store.snapshot()), build.content(store)
        assert build.rows(snapshot) == end[0], "change sets lead where the file is"
        assert store.check() == []

        forward = 0
        while store.undo_state()[0]:
            snapshot.apply(store.undo())
            forward += 1
        assert (build.rows(store.snapshot()), build.content(store)) == beginning
        assert build.rows(snapshot) == beginning[0]
        assert store.check() == []

        while store.undo_state()[1]:
            snapshot.apply(store.redo())
            forward -= 1
        assert forward <= 0, "what had been taken back before can be brought back as well"
        if forward == 0:
            assert (build.rows(store.snapshot()), build.content(store)) == end
        assert build.rows(snapshot) == build.rows(store.snapshot())
        assert store.check() == []


def test_undo_and_redo_survive_closing(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store)
        build.claim(store, tags=[tag.id])
        store.undo()
        location = store.location
    with Store.open(location, build.LIN) as store:
        undoable, redoable = store.undo_state()
        assert undoable is not None
        assert undoable.name == "tag.create"
        assert redoable is not None
        assert (redoable.name, redoable.subject) == ("claim.tag", "票价")
        (claim,) = store.redo().created
        assert claim.tags == (tag.id,)  # type: ignore[union-attr]
        assert store.undo_state()[1] is None


def test_a_large_operation_is_taken_back_in_portions(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.journal.undo._PORTION", 2)
    before = build.content(store)
    store.perform(edits.import_articles, [build.new_article(f"第{number}篇文章。") for number in range(3)])
    after = build.content(store)
    store.undo()
    assert build.content(store) == before
    store.redo()
    assert build.content(store) == after
    assert store.check() == []


def test_a_deletion_as_older_programs_recorded_it_is_taken_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = build.tag(store, definition="单程")
    claim = build.claim(store, tags=[tag.id])
    before = build.rows(store.snapshot())
    with monkeypatch.context() as patch:
        patch.setattr(
            "db.journal.journal.change_between", lambda table, before, *_: last_values(table, before)
        )
        store.perform(edits.delete_claims, [claim.id])
    store.undo()
    assert build.rows(store.snapshot()) == before
    assert store.check() == []


def test_a_row_comes_back_as_it_was_before_the_deletion_that_is_taken_back(store: Store) -> None:
    """Another copy changed the row and deleted it as well, so its state is neither one nor the other."""
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    store.perform(edits.delete_tag, tag.id)
    made, edited, deleted = (operation.id for operation in store.operations()[-3:])
    with closing(connect(store.location, isolation_level=None)) as connection:
        (ours,) = connection.execute("SELECT digest FROM revision WHERE operation = ?", (edited,)).fetchone()
        theirs = (
            revision("x", tag.id, CHANGED, canonical({"definition": ["", f"往返{number}"]}), made)
            for number in range(1_000)
        )
        changed = next(each for each in theirs if each.digest > ours)
        for each in (changed, revision("y", tag.id, DELETED, "{}", "x")):
            act = Operation(each.operation, "", "", "", 1, store.annotator.id, "")
            write_operation(connection, act, Workplace("elsewhere", ""), [], [each])
        write_heads_and_tallies(connection)
    store.undo()
    assert store.snapshot().tags[tag.id].definition == "单程"
    with closing(connect(store.location)) as connection:
        words = "SELECT parents FROM revision WHERE row_id = ? ORDER BY seq DESC"
        (parents,) = connection.execute(words, (tag.id,)).fetchone()
    assert parents == canonical(sorted([deleted, "y"]))


def revision(operation: str, row_id: str, kind: str, change: str, parent: str) -> Revision:
    """A revision of a tag with the right digest."""
    cells = operation, "tag", row_id, kind, change, canonical([parent])
    return Revision(OperationId(operation), *cells[1:], revision_digest(*cells))


def test_a_row_of_which_not_all_is_known_is_not_brought_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store)
        store.perform(edits.edit_tag, tag.id, definition="单程")
        store.perform(edits.delete_tag, tag.id)
        build.change(
            Path(store.location), "DELETE FROM revision WHERE kind = 'created' AND table_name = 'tag'"
        )
        deleted = store.operations()[-1].id
        with store._file.write() as connection, pytest.raises(Stale) as stale:
            take_back(Recorder(connection, OperationId("u"), tallies(connection)), deleted)
        assert (stale.value.table, stale.value.row_id) == ("tag", tag.id)
        with pytest.raises(StaleUndo) as refused:
            store.undo()
        assert refused.value.row == tag.id
        assert tag.id not in store.snapshot().tags


def test_nor_is_one_of_whose_changes_one_was_lost(two: Two, tmp_path: Path) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    two.shen.perform(edits.set_claim_kind, two.claim.id, Kind.OPINION)
    two.lin.merge(two.shen.location)
    two.lin.perform(edits.delete_claims, [two.claim.id])
    build.change(Path(two.lin.location), "UPDATE operation SET place = 'x' WHERE name = 'claim.kind'")
    mended = tmp_path / "mended.duikan"
    repair(Path(two.lin.location), mended)
    with Store.open(mended, build.LIN) as store:
        with pytest.raises(StaleUndo):
            store.undo()
        assert two.claim.id not in store.snapshot().claims
        assert store.check() == []


def test_a_new_edit_forgets_what_could_be_brought_back(store: Store) -> None:
    build.tag(store)
    store.undo()
    build.tag(store, "客运量")
    assert store.undo_state()[1] is None
    assert not store.redo().created


def test_an_undo_carries_the_name_of_what_it_takes_back(store: Store) -> None:
    done = store.perform(edits.create_tag, "票价").operation
    undone = store.undo().operation
    assert done is not None
    assert undone is not None
    assert (undone.name, undone.subject, undone.undoes) == ("tag.create", "票价", done.id)
    redone = store.redo().operation
    assert redone is not None
    assert redone.undoes == undone.id


def test_making_the_project_cannot_be_taken_back(store: Store) -> None:
    while store.undo_state()[0]:
        store.undo()
    assert store.undo() == ChangeSet(redoable=store.undo_state()[1])
    assert len(store.snapshot().relations) == 5


def test_an_edit_that_changes_nothing_is_no_operation(store: Store) -> None:
    article = build.article(store)
    before = store.undo_state()
    changes = store.perform(edits.edit_article, article.id, title=article.title)
    assert changes.operation is None
    assert not changes.updated
    assert store.undo_state() == before


def test_only_ones_own_acts_are_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        build.tag(lin)
        assert shen.undo_state() == (None, None)
        assert not shen.undo().deleted


def test_what_somebody_else_changed_since_is_not_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        build.tag(lin, "客运量")
        tag = build.tag(lin)
        lin.perform(edits.edit_tag, tag.id, definition="单程")
        shen.perform(edits.edit_tag, tag.id, definition="往返")
        before = build.rows(lin.snapshot())
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by) == (tag.id, build.SHEN)
        assert build.rows(lin.snapshot()) == before
        # Said once; then what was done before it is next, and that is stale as well, since the tag is another now.
        with pytest.raises(StaleUndo):
            lin.undo()
        assert lin.undo().deleted
        assert lin.check() == []


def test_a_tag_that_somebody_else_uses_is_not_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        claim = build.claim(shen, tags=[tag.id])
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert refused.value.row == claim_tag_id(claim.id, tag.id)
        assert refused.value.by == build.SHEN
        assert tag.id in lin.snapshot().tags
        assert lin.check() == []


def test_a_redo_that_is_refused_is_set_aside(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        lin.perform(edits.set_project_title, "渡轮二")
        lin.perform(edits.edit_tag, tag.id, definition="单程")
        lin.undo()
        lin.undo()
        lin.redo()
        shen.perform(edits.edit_tag, tag.id, definition="往返")
        with pytest.raises(StaleUndo) as refused:
            lin.redo()
        assert (refused.value.row, refused.value.by) == (tag.id, build.SHEN)
        assert lin.undo_state()[1] is None, "it is not offered again"
        assert lin.redo() == ChangeSet(undoable=lin.undo_state()[0])
        undone = lin.undo().operation
        assert undone is not None
        assert undone.name == "project.title", "what was done before it can still be taken back"


def test_what_can_be_redone_before_the_one_set_aside_comes_next(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        lin.perform(edits.edit_tag, tag.id, definition="单程")
        lin.perform(edits.set_project_title, "渡轮二")
        lin.undo()
        lin.undo()
        shen.perform(edits.edit_tag, tag.id, definition="往返")
        with pytest.raises(StaleUndo):
            lin.redo()
        redone = lin.redo().operation
        assert redone is not None
        assert redone.name == "project.title"


# Field by field


def test_what_others_changed_in_other_fields_stays(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        lin.perform(edits.edit_tag, tag.id, definition="单程")
        shen.perform(edits.edit_tag, tag.id, colour="rose")
        theirs = shen.snapshot().tags[tag.id].updated
        lin.undo()
        now = lin.snapshot().tags[tag.id]
        assert (now.definition, now.colour, now.updated) == ("", "rose", theirs)
        lin.redo()
        assert (lin.snapshot().tags[tag.id].definition, lin.check()) == ("单程", [])


def test_an_undo_brings_back_when_a_row_was_changed_if_nobody_did_since(store: Store, clock: None) -> None:
    tag = build.tag(store)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    store.undo()
    assert store.snapshot().tags[tag.id] == tag


def test_a_span_is_not_taken_back_in_a_text_that_somebody_corrected_since(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        claim = build.claim(lin, build.at("2元"))
        lin.perform(edits.set_claim_span, claim.id, build.at("由2元"))
        shen.perform(edits.replace_text, claim.article, "更正：" + build.FERRY)
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by) == (claim.id, build.SHEN)
        assert lin.check() == []


def test_a_row_that_was_changed_and_changed_back_by_others_is_as_it_was_made(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        shen.perform(edits.edit_tag, tag.id, colour="rose")
        shen.undo()
        lin.undo()
        assert tag.id not in lin.snapshot().tags
        lin.redo()
        shen.perform(edits.edit_tag, tag.id, colour="rose")
        shen.undo()
        lin.undo()
        assert tag.id not in lin.snapshot().tags
        assert lin.check() == []


# Corrected texts


def test_a_correction_in_which_somebody_made_a_claim_is_not_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        article = build.article(lin)
        lin.perform(edits.replace_text, article.id, "更正：" + build.FERRY)
        claim = build.claim(shen, Span(0, 2))
        before = build.rows(lin.snapshot())
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by) == (claim.id, build.SHEN)
        assert build.rows(lin.snapshot()) == before
        assert lin.check() == []


def test_a_correction_is_not_brought_back_over_a_claim_in_the_old_text(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        article = build.article(lin)
        lin.perform(edits.replace_text, article.id, "更正：" + build.FERRY)
        lin.undo()
        claim = build.claim(shen, Span(0, 2))
        with pytest.raises(StaleUndo) as refused:
            lin.redo()
        assert (refused.value.row, refused.value.by) == (claim.id, build.SHEN)
        assert lin.check() == []


def test_a_claim_is_not_brought_back_into_a_text_that_is_another(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        claim = build.claim(lin, build.at("2元"))
        build.claim(lin, build.at("3元"), number=0)
        lin.perform(edits.delete_claims, [claim.id])
        shen.perform(edits.replace_text, claim.article, "更正：" + build.FERRY)
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by) == (claim.article, build.SHEN)
        assert lin.check() == []


def test_a_correction_is_taken_back_where_nobody_stands_in_it(store: Store) -> None:
    claim = build.claim(store, build.at("2元"))
    other = build.claim(store, number=1)
    store.perform(edits.replace_text, claim.article, "更正：" + build.FERRY)
    assert store.snapshot().claims[claim.id].start == claim.start + 3
    store.undo()
    assert store.snapshot().claims == {claim.id: claim, other.id: other}
    store.redo()
    assert store.snapshot().claims[claim.id].start == claim.start + 3


# Windows


def test_a_window_takes_back_its_own_steps_and_those_before_it_was_opened(tmp_path: Path) -> None:
    with build.project(tmp_path) as first:
        before = build.tag(first, "以前")
        with Store.open(first.location, build.LIN) as second:
            build.tag(first, "这里")
            second.snapshot()
            there = build.tag(second, "那里")
            assert second.undo().deleted[0].name == "那里"  # type: ignore[union-attr]
            assert second.undo().deleted[0].id == before.id
            assert [operation and operation.subject for operation in first.undo_state()] == ["这里", None]
            first.undo()
            assert first.undo_state()[0] == first.operations()[1], "what the other took back is not next"
            assert there.id not in first.snapshot().tags
            assert first.check() == []


def test_what_the_same_person_did_at_another_site_is_not_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with build.project(tmp_path) as store:
        build.tag(store)
        location = store.location
    monkeypatch.setenv("DUIKAN_DATA", str(tmp_path / "elsewhere"))
    with Store.open(location, build.LIN) as store:
        assert store.undo_state() == (None, None)


def replayed(*operations: tuple[str, str, str | None]) -> Stacks:
    return Stacks.replay(
        (OperationId(one), name, undoes and OperationId(undoes)) for one, name, undoes in operations
    )


def test_stacks_are_derived_from_the_operations_alone() -> None:
    assert replayed(("0", "project.create", None)) == Stacks()
    assert replayed(("0", "project.repair", None), ("1", "project.upgrade", None)) == Stacks()
    stacks = replayed(("0", "project.create", None), ("1", "a", None), ("2", "b", None), ("3", "b", "2"))
    assert stacks == Stacks(["1"], ["3"])
    stacks.add(OperationId("4"), OperationId("3"))
    assert stacks == Stacks(["1", "4"], [])
    stacks.add(OperationId("5"), OperationId("4"))
    stacks.add(OperationId("6"), None)
    assert stacks == Stacks(["1", "6"], [])


def test_an_operation_that_undoes_one_set_aside_can_be_redone() -> None:
    assert replayed(("1", "a", None), ("3", "x", "another")) == Stacks(["1"], ["3"])


def test_setting_aside_touches_one_operation_on_either_stack() -> None:
    stacks = Stacks(["1", "2"], ["3", "4"])
    for operation in ("2", "3", "nobody"):
        stacks.set_aside(OperationId(operation))
    assert stacks == Stacks(["1"], ["4"])


def test_staleness_names_the_row() -> None:
    stale = Stale("tag", "t")
    assert (stale.table, stale.row_id, stale.args) == ("tag", "t", ("tag", "t"))
