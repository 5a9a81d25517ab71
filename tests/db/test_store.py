"""Opening, read-only projects, and the current annotator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId, ArticleId, TextId
from corpus.model import Annotator, Tag
from db import edits
from db.errors import ReadOnly, UnknownRow
from db.identity import new_id
from db.store import Store
from tests.db import build

ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)


def test_read_only_on_request(closed: Path) -> None:
    before = closed.read_bytes()
    with Store.open(closed, "新来的人", read_only=True) as store:
        assert store.read_only_reason == "asked"
        assert store.annotator.name == "新来的人"
        assert store.search("渡轮").hits
        assert store.undo_state() == (None, None)
        for write in (lambda: build.tag(store, "新"), store.undo, store.redo):
            with pytest.raises(ReadOnly):
                write()
        store.save_copy(closed.with_name("副本.duikan"))
    assert closed.read_bytes() == before
    with Store.open(closed.with_name("副本.duikan")) as copy:
        assert copy.check() == []
        build.tag(copy, "新")


AS_ANOTHER = """
import os, sys
import platformdirs
import db.edits.backed_up
from db.store import Store
from db.edits import create_tag
from db.errors import StoreError
from corpus.script import fold
fold("新")  # loaded while the modules can still be read
os.setgid(65534); os.setuid(65534)
path, target = sys.argv[1:]
try:
    store = Store.open(path, "nobody")
except StoreError as error:
    print(type(error).__name__, getattr(error, "reason", ""))
    sys.exit()
print(store.read_only_reason)
try:
    store.perform(create_tag, "新")
except StoreError as error:
    print(type(error).__name__, error.reason)
try:
    Store.create(os.path.join(os.path.dirname(path), "b.duikan"), "乙")
except StoreError as error:
    print(type(error).__name__, error.reason)
store.save_copy(target)
with Store.open(target, "nobody") as copy:
    copy.perform(create_tag, "新")
    print(len(copy.snapshot().tags))
"""


@ROOT_ONLY
def test_in_a_folder_that_cannot_be_written_it_opens_read_only(
    closed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = Path(tempfile.mkdtemp())  # pytest's own folders are closed to other users
    folder, other = place / "shared", place / "own"
    try:
        folder.mkdir()
        other.mkdir()
        other.chmod(0o777)
        shutil.copy(closed, folder / "a.duikan")
        (folder / "a.duikan").chmod(0o644)
        folder.chmod(0o755)
        place.chmod(0o755)
        run = build.child(AS_ANOTHER, str(folder / "a.duikan"), str(other / "b.duikan"))
        assert run.communicate()[0].split("\n") == ["folder", "ReadOnly folder", "ReadOnly folder", "2", ""]
        (folder / "a.duikan").chmod(0o600)
        run = build.child(AS_ANOTHER, str(folder / "a.duikan"), str(other / "c.duikan"))
        assert run.communicate()[0].split() == ["NotAProject", "no_permission"]
    finally:
        shutil.rmtree(place)


def test_opening_loads_neither_the_orm_nor_the_tools_of_upgrades() -> None:
    code = (
        "import sys, db.store; print([name for name in ('sqlalchemy.orm', 'alembic') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"


# Who works here


def test_another_person_can_take_over_in_the_same_window(store: Store) -> None:
    first = build.tag(store)
    nothing = store.set_annotator(build.SHEN)
    assert nothing == ChangeSet(), "what somebody else did is not this person's to undo"
    assert store.undo_state() == (None, None)
    second = store.perform(edits.create_tag, "另一个")
    assert second.operation is not None
    assert store.annotator.name == build.SHEN
    assert build.created(second.created, Tag).annotator == store.annotator.id != first.annotator
    store.undo()
    assert store.undo_state()[0] is None
    back = store.set_annotator(build.LIN)
    assert back.undoable is not None
    assert (back.undoable.name, back.undoable.subject) == ("tag.create", "票价")
    assert (back.created, back.updated, back.deleted, back.operation) == ((), (), (), None)
    assert store.undo().deleted == (first,)


def test_a_person_who_comes_back_is_the_same(tmp_path: Path) -> None:
    with build.project(tmp_path) as store, Store.open(store.location, build.LIN) as again:
        assert again.annotator == store.annotator
        assert again.undo_state()[0] is not None
        with Store.open(store.location, "新来的人") as other:
            assert other.annotator not in other.snapshot().annotators.values(), "until they do something"


def test_a_namesake_with_another_identity_is_taken_for_the_person(tmp_path: Path) -> None:
    """An imported archive brings its people with identities of their own project."""
    with build.project(tmp_path) as source:
        archive = source.archive()
        theirs = source.annotator
    with Store.create(tmp_path / "b.duikan", "空", build.SHEN) as store:
        store.perform(edits.import_archive, archive)
        assert store.set_annotator(build.LIN) == ChangeSet()
        assert store.annotator == theirs
        store.set_annotator(build.SHEN)
        assert store.annotator.id != theirs.id
    with Store.open(tmp_path / "b.duikan", build.LIN) as store:
        assert store.annotator == theirs


# Reading


def test_what_a_project_is(closed: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        assert store.location == str(closed)
        assert (store.read_only, store.read_only_reason) == (False, "")
        assert store.project == store.snapshot().project
        assert not store.is_large()
        assert len(store.fingerprint()) == 64
        assert store.fingerprint() == store.fingerprint()
    store.close()
    with pytest.raises(Exception, match="closed"):
        store.snapshot()


def test_what_may_only_be_read_still_follows_others(closed: Path) -> None:
    with Store.open(closed, read_only=True) as reader, Store.open(closed, build.SHEN) as shen:
        reader.snapshot()
        shen.perform(edits.set_project_title, "新名")
        changes = reader.refresh()
        assert changes is not None
        assert reader.project.title == "新名"
        shen.perform(edits.set_project_title, "又一个")
        assert reader.snapshot().project == reader.project == shen.project


def test_texts_are_read_in_batches_in_the_order_asked(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.perform(edits.import_articles, [build.new_article(f"第{number}篇。") for number in range(3)])
    ids = [article.id for article in store.snapshot().articles_in_order()]
    monkeypatch.setattr("db.tables.texts.BATCH_OF_TEXTS", 2)
    assert [article for article, _ in store.texts()] == ids
    assert [text for _, text in store.texts(ids[3:])] == ["第1篇。", "第2篇。"]
    assert [article for article, _ in store.texts([ids[4], ids[3], ids[0]])] == [ids[3], ids[4], ids[0]]
    assert list(store.texts([])) == []
    with pytest.raises(UnknownRow) as unknown:
        store.text(ArticleId("nobody"))
    assert (unknown.value.kind, unknown.value.id, unknown.value.path) == ("article", "nobody", store.location)
    with pytest.raises(UnknownRow) as unknown:
        store.text_version(TextId("nobody"))
    assert (unknown.value.kind, unknown.value.id) == ("text_version", "nobody")


def test_a_copy_is_the_project_as_it_is(store: Store, tmp_path: Path) -> None:
    build.claim(store, tags=[build.tag(store).id])
    store.save_copy(str(tmp_path / "copy.duikan"))
    with Store.open(tmp_path / "copy.duikan", build.LIN) as copy:
        assert copy.project == store.project
        assert copy.fingerprint() == store.fingerprint()
        assert copy.operations() == store.operations()
        assert copy.undo_state() == store.undo_state()
        assert copy.check() == []


def test_an_archive_may_leave_the_texts_out(store: Store) -> None:
    assert [text.content for text in store.archive().texts] == [build.FERRY, build.FERRY_TRADITIONAL]
    bare = store.archive(texts=False)
    assert (bare.texts, bare.articles) == ((), store.archive().articles)
    assert bare.exported.endswith("Z")


def test_a_person_has_an_identity_of_their_own(tmp_path: Path) -> None:
    lin = Annotator(AnnotatorId(new_id()), "林晓", colour="rose")
    with Store.create(tmp_path / "a.duikan", "青川", lin) as store:
        assert store.annotator == lin
        build.tag(store)
        location = store.location
    with Store.open(location, replace(lin, name="林")) as store:
        assert store.annotator == lin, "the row that is here"
    namesake = Annotator(AnnotatorId(new_id()), "林晓")
    with Store.open(location, namesake) as store:
        assert store.annotator == namesake, "two people of one name are two"
        assert store.undo_state() == (None, None)
        build.tag(store, "客运量")
        assert {lin.id, namesake.id} == set(store.snapshot().annotators)
        store.set_annotator(lin)
        assert store.annotator == lin
        assert store.check() == []


def test_a_person_goes_on_as_whom_their_name_made_them(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        before = store.annotator
        location = store.location
    with Store.open(location, Annotator(AnnotatorId(new_id()), build.LIN)) as store:
        assert store.annotator == before
    with Store.open(location, build.LIN) as store:
        assert store.annotator == before
