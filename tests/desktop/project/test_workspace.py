"""The open project of the window, on a real store."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.changes import ChangeOrigin, ChangeSet
from corpus.model import Claim, Span
from corpus.snapshot import Snapshot
from db import beginning, edits
from db.errors import Locked, NotAProject
from db.store import Store
from desktop.project import resume
from desktop.project.workspace import Failure, Workspace
from tests.db.build import change, child
from tests.db.files.test_open_elsewhere import HOLDING
from tests.desktop.build import river_archive
from tests.patience import PATIENCE

SPAN = Span(0, 6)


@pytest.fixture
def archive() -> Archive:
    return river_archive()


@pytest.fixture
def river(workspace: Workspace, archive: Archive, qtbot: QtBot, tmp_path: Path) -> Workspace:
    """The ferry project, created and open."""
    workspace.create(tmp_path / "river.duikan", "青川渡轮调价", archive)
    settled(workspace, qtbot)
    return workspace


def settled(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: workspace.saving.state in ("saved", "read_only", "closed", "failed"), timeout=20_000
    )


def rows(workspace: Workspace) -> Snapshot:
    assert workspace.snapshot is not None
    return workspace.snapshot


def performed(workspace: Workspace, qtbot: QtBot, edit: object, *args: object, **kwargs: object) -> ChangeSet:
    with qtbot.waitSignal(workspace.changed, timeout=20_000) as waited:
        workspace.perform(edit, *args, **kwargs)  # type: ignore[arg-type]
    changes: ChangeSet = waited.args[0]
    return changes


def test_a_created_project_holds_its_archive(river: Workspace, archive: Archive) -> None:
    snapshot = rows(river)
    assert set(snapshot.claims) == {claim.id for claim in archive.claims}
    assert set(snapshot.links) == {link.id for link in archive.links}
    assert river.saving.state == "saved"


def test_an_edit_is_in_the_snapshot_when_changed_is_told(river: Workspace, qtbot: QtBot) -> None:
    seen: list[int] = []
    before = len(rows(river).claims)
    river.changed.connect(lambda changes: seen.append(len(rows(river).claims)))
    changes = performed(river, qtbot, edits.create_claim, "article-1", SPAN)
    assert seen == [before + 1]
    assert changes.origin is ChangeOrigin.LOCAL
    assert river.undoable is not None
    assert river.undoable.name == "claim.create"


def test_the_state_that_is_told_last_is_that_after_an_edit(river: Workspace, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []

    def note() -> None:
        told.append((river.saving.state, river.undoable.name if river.undoable is not None else ""))

    river.state_changed.connect(note)
    performed(river, qtbot, edits.create_claim, "article-1", SPAN)
    assert told == [("saving", "archive.import"), ("saved", "claim.create")]


def test_then_is_called_after_changed(river: Workspace, qtbot: QtBot) -> None:
    order: list[str] = []
    river.changed.connect(lambda changes: order.append("changed"))
    river.perform(edits.create_claim, "article-1", SPAN).then(lambda changes: order.append("then"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["changed", "then"]


def test_undo_and_redo_go_there_and_back(river: Workspace, qtbot: QtBot) -> None:
    before = set(rows(river).claims)
    performed(river, qtbot, edits.delete_claims, ["claim-1"])
    assert "claim-1" not in rows(river).claims
    with qtbot.waitSignal(river.changed):
        river.undo()
    assert set(rows(river).claims) == before
    assert river.redoable is not None
    with qtbot.waitSignal(river.changed):
        river.redo()
    assert "claim-1" not in rows(river).claims


def test_a_refused_edit_changes_nothing_and_is_told(river: Workspace, qtbot: QtBot) -> None:
    before = set(rows(river).claims)
    with qtbot.waitSignal(river.failed) as waited:
        river.perform(edits.create_claim, "article-1", Span(3, 3))
    failure: Failure = waited.args[0]
    assert failure.attempt.edit is edits.create_claim
    assert failure.retry is not None
    assert set(rows(river).claims) == before
    assert river.saving.state == "saved", "nothing is left unsaved that was declined"
    performed(river, qtbot, edits.create_claim, "article-1", SPAN)


def test_what_could_not_be_written_is_told_as_not_saved(river: Workspace, qtbot: QtBot) -> None:
    before = set(rows(river).claims)
    os.unlink(river.location)
    with qtbot.waitSignal(river.failed):
        river.perform(edits.create_claim, "article-1", SPAN)
    assert river.saving.state == "failed"
    assert set(rows(river).claims) == before
    river.give_up()
    assert river.saving.state == "saved", "nothing waits to be tried again"


def test_what_was_performed_is_there_after_closing_at_once(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    for start in range(5):
        river.perform(edits.create_claim, "article-1", Span(start, start + 4))
    river.close()
    assert river.snapshot is None
    river.open(tmp_path / "river.duikan")
    settled(river, qtbot)
    assert len(rows(river).claims) == 17


def test_a_replaced_text_is_fetched_anew(river: Workspace, qtbot: QtBot) -> None:
    got: list[str] = []
    river.fetch_text("article-1").then(got.append)
    qtbot.waitUntil(lambda: len(got) == 1)
    performed(river, qtbot, edits.replace_text, "article-1", "新的正文。" + got[0])
    river.fetch_text("article-1").then(got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == "新的正文。" + got[0]


def test_a_project_that_cannot_be_opened_leaves_the_open_one(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.duikan"
    bad.write_bytes(os.urandom(16))
    with qtbot.waitSignal(river.failed) as waited:
        river.open(bad)
    assert isinstance(waited.args[0].error, NotAProject)
    assert rows(river).project.title == "青川渡轮调价"
    performed(river, qtbot, edits.create_claim, "article-1", SPAN)


def test_where_nothing_is_open_a_project_that_cannot_be_opened_leaves_nothing(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(workspace.failed, timeout=PATIENCE):
        workspace.open(tmp_path / "no.duikan")
    assert (workspace.saving.state, workspace.snapshot) == ("closed", None)


def test_what_is_done_while_opening_goes_to_the_project_that_is_shown(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    Store.create(tmp_path / "other.duikan", "另一个").close()
    river.open(tmp_path / "other.duikan")
    river.perform(edits.create_claim, "article-1", SPAN)
    qtbot.waitUntil(lambda: river.location.endswith("other.duikan"), timeout=20_000)
    settled(river, qtbot)
    assert not rows(river).claims
    river.open(tmp_path / "river.duikan")
    qtbot.waitUntil(lambda: river.location.endswith("river.duikan"), timeout=20_000)
    settled(river, qtbot)
    assert len(rows(river).claims) == 13


def test_an_image_shows_at_once_and_edits_wait_for_the_file(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    location = str(tmp_path / "river.duikan")
    river.fetch_text("article-1")
    qtbot.waitUntil(lambda: river.text("article-1") is not None)
    image = river.image(["article-1"])
    assert image is not None
    river.close()
    opened: list[int] = []
    river.opened.connect(lambda: opened.append(1))
    river.open(location, image=image)
    assert rows(river).project.title == "青川渡轮调价"
    assert river.text("article-1") is not None
    river.perform(edits.create_claim, "article-1", SPAN)
    qtbot.waitUntil(lambda: len(rows(river).claims) == 13, timeout=20_000)
    assert opened == [1]
    assert river.saving.state == "saved"


def test_an_image_that_is_not_true_is_replaced_by_the_file(
    river: Workspace, archive: Archive, qtbot: QtBot, tmp_path: Path
) -> None:
    performed(river, qtbot, edits.delete_claims, ["claim-1"])
    opened: list[int] = []
    river.opened.connect(lambda: opened.append(len(rows(river).claims)))
    river.open(tmp_path / "river.duikan", image=archive)
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=20_000)
    assert opened == [12, 11]


def test_texts_that_left_the_file_since_its_image_are_told(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    first, image = rows(river).articles["article-1"], river.image([])
    river.close()
    with Store.open(tmp_path / "river.duikan") as store:
        store.replica.release_texts([first.sha256])
    with qtbot.waitSignal(river.changed, timeout=20_000) as waited:
        river.open(tmp_path / "river.duikan", image=image)
    assert waited.args[0].absent == {first.sha256}
    assert rows(river).texts.absent == {first.sha256}


def test_the_lock_of_a_session_that_has_ended_is_taken_over(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    Store.create(folder / "river.duikan", "青川").close()
    holder = child(HOLDING, str(folder / "river.duikan"))
    assert holder.stdout is not None and holder.stdout.readline() == "READY\n"
    workspace.open(folder / "river.duikan")
    settled(workspace, qtbot)
    assert workspace.access.read_only_reason == "elsewhere"
    holder.kill()
    holder.communicate()
    workspace.take_over()
    qtbot.waitUntil(lambda: not workspace.read_only, timeout=20_000)


def test_what_another_writes_to_the_same_file_arrives(river: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    with Store.open(tmp_path / "river.duikan", "周予") as other:
        other.perform(edits.set_claim_note, "claim-2", "周予的备注")
    with qtbot.waitSignal(river.changed, timeout=20_000) as waited:
        river._upkeep.look()
    assert waited.args[0].origin is ChangeOrigin.REMOTE
    claim: Claim = rows(river).claims["claim-2"]
    assert claim.note == "周予的备注"


def test_an_image_holds_every_row(river: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    places = [edits.Place(article, SPAN) for article in ("article-1", "article-2")]
    performed(river, qtbot, edits.reject_suggestion, *places, "overlaps")
    snapshot = rows(river)
    image = river.image([])
    assert image is not None
    river.finish()
    location = str(tmp_path / "river.duikan")
    resume.keep(location, image)
    recalled = resume.recall(location)
    assert recalled is not None
    assert recalled.rejections == tuple(snapshot.rejections.values())
    assert Snapshot.from_archive(recalled).same_rows(snapshot)


def test_another_annotator_has_an_undo_history_of_their_own(river: Workspace, qtbot: QtBot) -> None:
    performed(river, qtbot, edits.create_claim, "article-1", SPAN)
    mine = river.undoable
    assert mine is not None
    river.set_annotator("周予")
    assert river.annotator == "周予"
    qtbot.waitUntil(lambda: river.undoable is None)
    performed(river, qtbot, edits.set_claim_note, "claim-2", "周予的备注")
    theirs = river.undoable
    assert theirs is not None and theirs.id != mine.id
    with qtbot.waitSignal(river.state_changed):
        river.set_annotator("林晓")
    qtbot.waitUntil(lambda: river.undoable == mine)
    with qtbot.waitSignal(river.changed):
        river.undo()
    assert rows(river).claims["claim-2"].note == "周予的备注", "nobody undoes what somebody else did"
    assert river.redoable is not None


def test_the_same_name_changes_nothing(river: Workspace, qtbot: QtBot) -> None:
    performed(river, qtbot, edits.create_claim, "article-1", SPAN)
    told: list[int] = []
    river.state_changed.connect(lambda: told.append(1))
    river.set_annotator(river.annotator)
    qtbot.wait(20)
    assert told == []
    assert river.undoable is not None


def test_ending_while_a_project_is_being_opened_lets_go_of_it(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[object] = []
    river.failed.connect(told.append)
    river.close()
    river.open(tmp_path / "river.duikan")
    river.finish()
    qtbot.wait(20)
    assert told == []
    assert river.snapshot is None


def test_an_answer_is_dropped_when_the_asker_is_gone(river: Workspace, qtbot: QtBot) -> None:
    class Asker(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.got: list[object] = []

        def take(self, answer: object) -> None:
            self.got.append(answer)

    gone, there = Asker(), Asker()
    for asker in (gone, there):
        river.ask(lambda store: store.project).then(asker.take)
        river.ask(lambda store: store.project).then(
            lambda answer, asker=asker: asker.take(answer), owner=asker
        )
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: len(there.got) == 2)
    assert gone.got == []


def test_what_another_window_merged_and_took_back_is_read_again(
    river: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    location, copy = tmp_path / "river.duikan", tmp_path / "copy.duikan"
    with Store.open(location, "别窗") as store:
        store.save_copy(copy)
        article = next(iter(rows(river).articles.values())).id
        with Store.open(copy, "沈") as other:
            made = other.perform(edits.create_claim, article, SPAN).created
        (theirs,) = (row for row in made if isinstance(row, Claim))
        store.merge(copy)
        river._upkeep.look()
        qtbot.waitUntil(lambda: theirs.id in rows(river).claims, timeout=20_000)
        store.undo()
        river._upkeep.look()
        qtbot.waitUntil(lambda: theirs.id not in rows(river).claims, timeout=20_000)
        assert rows(river).same_rows(store.snapshot())


@pytest.fixture
def closed(river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the ferry project, which counts as large, after it was closed."""
    monkeypatch.setattr(beginning, "LARGE", 1)
    location = Path(river.location)
    river.close()
    settled(river, qtbot)
    river.let_choose(lambda: lambda _: ["article-2"])
    return location


def test_of_a_large_project_the_texts_are_shown_while_the_file_is_checked(
    river: Workspace, closed: Path, qtbot: QtBot, archive: Archive
) -> None:
    seen: list[tuple[bool, bool, set[str], bool]] = []

    def see() -> None:
        claims = set(rows(river).claims)
        seen.append((river.checking, river.read_only, claims, river.text("article-2") is not None))
        if river.checking:
            river.perform(edits.create_claim, "article-2", SPAN)

    river.opened.connect(see)
    river.open(closed)
    qtbot.waitSignal(river.changed, timeout=PATIENCE).wait()
    near = {claim.id for claim in archive.claims if claim.article == "article-2"}
    everything = {claim.id for claim in archive.claims}
    assert seen == [(True, True, near, True), (False, False, everything, True)]
    assert len(rows(river).claims) == len(everything) + 1, "an edit waits for the check"


def test_damage_that_the_check_finds_makes_the_project_read_only(
    river: Workspace, closed: Path, qtbot: QtBot
) -> None:
    change(closed, "UPDATE claim SET note = 'altered' WHERE article = 'article-1'")
    reasons: list[str] = []
    river.opened.connect(lambda: reasons.append(river.access.read_only_reason))
    river.open(closed)
    qtbot.waitUntil(lambda: river.saving.state == "read_only", timeout=PATIENCE)
    assert reasons == ["checking", "damaged"]


def open_when_checking(workspace: Workspace, location: Path) -> None:
    """Open another project as soon as the beginning of one is shown."""
    workspace.opened.connect(lambda: workspace.open(location) if workspace.checking else None)


def test_the_check_goes_on_while_another_project_is_opened_that_cannot_be(
    river: Workspace, closed: Path, qtbot: QtBot, tmp_path: Path, archive: Archive
) -> None:
    bad = tmp_path / "bad.duikan"
    bad.write_bytes(b"no project at all")
    open_when_checking(river, bad)
    river.open(closed)
    qtbot.waitSignal(river.failed, timeout=PATIENCE).wait()
    assert river.location == str(closed)
    assert (river.checking, river.saving.state) == (False, "saved")
    assert set(rows(river).claims) == {claim.id for claim in archive.claims}


def test_another_project_is_opened_though_the_check_before_it_failed(
    river: Workspace, closed: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, opening = tmp_path / "other.duikan", Store.open
    Store.create(other, "另一个").close()

    def fail_after_check(location: str | Path, *args: Any, **options: Any) -> Store:
        store = opening(location, *args, **options)
        if Path(location) == closed:
            store.close()
            raise Locked(str(location))
        return store

    monkeypatch.setattr(Store, "open", fail_after_check)
    failures: list[Failure] = []
    river.failed.connect(failures.append)
    open_when_checking(river, other)
    river.open(closed)
    qtbot.waitUntil(lambda: river.saving.state == "saved", timeout=PATIENCE)
    assert rows(river).project.title == "另一个"
    assert [type(failure.error) for failure in failures] == [Locked]


def test_a_project_stays_until_all_of_the_next_one_is_read(
    river: Workspace, closed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    river.create(tmp_path / "other.duikan", "另一个")
    settled(river, qtbot)
    shown: list[tuple[str, bool]] = []
    river.opened.connect(lambda: shown.append((rows(river).project.title, river.checking)))
    river.open(closed)
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE)
    assert shown == [("青川渡轮调价", False)]


def test_a_project_is_only_read_while_another_is_opened(
    river: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.duikan"
    Store.create(other, "另一个").close()
    assert not (river.leaving or river.read_only)
    river.open(other)
    assert river.leaving and river.read_only and not river.access.read_only_reason
    qtbot.waitUntil(lambda: rows(river).project.title == "另一个", timeout=PATIENCE)
    assert not (river.leaving or river.read_only)
