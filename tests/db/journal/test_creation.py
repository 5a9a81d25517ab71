"""A new project is complete, and its creation is a regular operation."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from corpus.model import BUILT_IN_RELATIONS, Annotator
from db.files.data_folder import site
from db.identity import annotator_id
from db.journal.undo import BEGINNING
from db.store import Store
from db.tables.schema import MIN_PROGRAM, MIN_READER, MIN_WRITER
from tests.db import build


def test_a_new_project_has_a_name_an_author_and_the_built_in_relations(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "青川", build.LIN) as store:
        assert store.check() == []
        snapshot = store.snapshot()
        author = Annotator(annotator_id(store.project.id, build.LIN), build.LIN)
        assert store.project.title == "青川"
        assert list(snapshot.annotators.values()) == [author] == [store.annotator]
        relations = snapshot.relations_in_order()
        assert [relation.id for relation in relations] == list(BUILT_IN_RELATIONS)
        assert [relation.id for relation in relations if relation.directed] == ["quotes"]
        assert [relation.position for relation in relations] == list(range(5))
        assert {relation.name for relation in relations} == {""}
        (made,) = store.operations()
        assert (made.name, made.subject, made.place, made.count) == (BEGINNING, "青川", "", 1)
        assert (made.annotator, made.time, made.undoes) == (author.id, store.project.created, None)
        assert store.undo_state() == (None, None)
        history = store.history(store.project.id)
        assert [(entry.operation, entry.before, entry.after) for entry in history] == [
            (made, None, store.project)
        ]


def test_no_two_projects_are_the_same(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "一") as one, Store.create(tmp_path / "b.duikan", "一") as other:
        assert one.project.id != other.project.id
        assert one.annotator.id != other.annotator.id


def test_a_new_file_says_who_may_read_and_write_it(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "青川") as store:
        project = store.project.id
    with closing(connect(tmp_path / "a.duikan")) as connection:
        (heads,) = connection.execute("SELECT value FROM meta WHERE key = 'heads'").fetchone()
        assert dict(connection.execute("SELECT key, value FROM meta")) == {
            "project": project,
            "min_reader": str(MIN_READER),
            "min_writer": str(MIN_WRITER),
            "program": MIN_PROGRAM,
            "heads": heads,
        }
        revisions = connection.execute("SELECT kind, parents FROM revision").fetchall()
        assert revisions == [("created", "[]")] * 7
        ((name, digest, parents, site_of_it, session),) = connection.execute(
            "SELECT id, digest, parents, site, session FROM operation"
        )
        assert (json.loads(heads), parents, site_of_it) == ([digest], "[]", site())
        assert len(session) == 8
        assert connection.execute("SELECT DISTINCT heads FROM relation").fetchall() == [(json.dumps([name]),)]
