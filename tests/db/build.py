"""Projects for tests, with texts written for them."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Connection

from corpus.changes import ChangeSet, Operation
from corpus.model import Article, Claim, Entity, Relation, Span, Tag
from corpus.new_article import NewArticle
from corpus.snapshot import Snapshot
from db import edits
from db.editing import Editing
from db.errors import Rejected
from db.files.engine import ProjectFile
from db.files.probe import probe
from db.journal.journal import Recorder
from db.journal.reconciling import contents
from db.store import Store
from db.tables import schema
from db.tables.rows import canonical
from db.tables.stored_rows import content_of, read_rows

FERRY = """青川渡轮十二年来首次调价
青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。
交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。“船太旧了。”住在东岸的王女士说。
"""
FERRY_TRADITIONAL = """青川渡輪十二年來首次調價
青川市交通局10月7日公佈，跨江渡輪單程票價由2元調整為3元，自11月1日起執行。
渡輪公司的資料顯示，去年日均客運量為21.5萬人次。
"""
ROOT = Path(__file__).resolve().parent.parent.parent
PROJECTS = ROOT / "tests" / "data" / "projects"
"""A project and its export for each older version of the schema, as written by the program of that time."""
Value = TypeVar("Value")
HEADLINE = Span(0, 4)
LIN, SHEN = "林晓", "沈舟"


def project(folder: Path, name: str = "渡轮.duikan", annotator: str = LIN, **options: Any) -> Store:
    """A new project with two articles, one in each script."""
    store = Store.create(folder / name, "渡轮", annotator, **options)
    store.perform(edits.import_articles, [new_article(FERRY), new_article(FERRY_TRADITIONAL)])
    return store


def project_of(version: int, folder: Path) -> Path:
    """The project of an older version, in a file that may be changed."""
    path = folder / "渡轮.duikan"
    path.write_bytes(gzip.decompress((PROJECTS / f"version-{version}.duikan.gz").read_bytes()))
    return path


def new_article(content: str, **fields: Any) -> NewArticle:
    """An article to be imported."""
    return NewArticle(content, fields.pop("title", content.partition("\n")[0]), **fields)


def article(store: Store, number: int = 0) -> Article:
    """An article by order of import."""
    return store.snapshot().articles_in_order()[number]


def tag(store: Store, name: str = "票价", **fields: Any) -> Tag:
    """A new tag."""
    return created(store.perform(edits.create_tag, name, **fields).created, Tag)


def claim(
    store: Store, span: Span = HEADLINE, tags: Sequence[str] = (), number: int = 0, **fields: Any
) -> Claim:
    """A new claim in an article."""
    changes = store.perform(edits.create_claim, article(store, number).id, span, tags=tags, **fields)
    return created(changes.created, Claim)


def relation(store: Store, name: str = "补充", directed: bool = True) -> Relation:
    """A new relation of the analyst's own."""
    return created(store.perform(edits.create_relation, name, directed).created, Relation)


def at(words: str) -> Span:
    """The first occurrence of words in :data:`FERRY`."""
    start = FERRY.index(words)
    return Span(start, start + len(words))


def marks(store: Store, claim: Claim) -> list[tuple[str, str, float | None]]:
    """Words, action and lowest number of a claim's marks in the file."""
    return [(mark.text, mark.action.value, mark.low) for mark in store.snapshot().marks_of(claim.id)]


def change(path: Path, *statements: str) -> None:
    """Write to a file without the program."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def told(changes: ChangeSet) -> tuple[str, str, str, int]:
    """The description of an operation: name, subject, place and count."""
    operation = changes.operation
    assert operation is not None
    return operation.name, operation.subject, operation.place, operation.count


def refusal(store: Store, edit: Callable[..., object], *args: object, **kwargs: object) -> str:
    """The code with which an edit is rejected; asserts that nothing changed."""
    before = store.fingerprint()
    with pytest.raises(Rejected) as refused:
        store.perform(edit, *args, **kwargs)
    assert store.fingerprint() == before
    return refused.value.code


@contextlib.contextmanager
def reading(store: Store) -> Iterator[Connection]:
    """A connection to the file of a store, as internal modules use it."""
    path = Path(store.location)
    file = ProjectFile(path, probe(path, read_only=True, busy_timeout=1), busy_timeout=1)
    try:
        with file.read() as connection:
            yield connection
    finally:
        file.close()


class _Tried(Exception):
    """Raised to roll a transaction back."""


@contextlib.contextmanager
def trying(store: Store) -> Iterator[Connection]:
    """The connection of a store in a transaction that is rolled back."""
    with contextlib.suppress(_Tried), store._file.write() as connection:
        yield connection
        raise _Tried


def created(values: Sequence[Entity], kind: type[Value]) -> Value:
    """The only created value of a type."""
    (found,) = (value for value in values if isinstance(value, kind))
    return found


def content(store: Store) -> str:
    """A digest of the content tables without heads and digests."""
    with contextlib.closing(sqlite3.connect(store.location)) as connection:
        told = [sorted(canonical(row) for row in contents(connection, table)) for table in schema.CONTENT]
    return hashlib.sha256(repr(told).encode()).hexdigest()


def rows(snapshot: Snapshot) -> dict[str, object]:
    """A snapshot as comparable values. Tags of claims are compared as sets: a snapshot that was updated after a change
    of the codebook keeps the order in which they were read."""
    claims = {one.id: (frozenset(one.tags), _without_tags(one)) for one in snapshot.claims.values()}
    return {
        "project": snapshot.project,
        "annotators": dict(snapshot.annotators),
        "articles": dict(snapshot.articles),
        "tags": dict(snapshot.tags),
        "relations": dict(snapshot.relations),
        "claims": claims,
        "links": dict(snapshot.links),
        "rejections": dict(snapshot.rejections),
        "marks": dict(snapshot.figure_marks),
        "questions": snapshot.questions_in_order(),
        "answers": {
            question: [claim.id for claim in snapshot.claims_of_question(question)]
            for question in snapshot.questions
        },
        "said": {question: snapshot.cells_of_question(question) for question in snapshot.questions},
        "read": {one: snapshot.readings_of(one) for one in snapshot.articles},
        "cells": dict(snapshot.cells),
        "readings": dict(snapshot.readings),
        "origins": dict(snapshot.origins),
        "rejected drafts": dict(snapshot.draft_rejections),
        "rates": dict(snapshot.rates),
        "memos": dict(snapshot.memos),
        "searches": snapshot.saved_searches_in_order(),
        "marked": {one: [mark.id for mark in snapshot.marks_of(one)] for one in snapshot.claims},
        "order": {one: [claim.id for claim in snapshot.claims_of(one)] for one in snapshot.articles},
        "ends": {one: sorted(link.id for link in snapshot.links_of(one)) for one in snapshot.claims},
    }


def _without_tags(claim: Claim) -> tuple[object, ...]:
    return tuple(getattr(claim, name) for name in Claim.__slots__ if name != "tags")


def child(code: str, *arguments: str, **options: Any) -> subprocess.Popen[str]:
    """Another process that runs ``code`` with the project's modules on its path."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
        **options,
    )


def forge(store: Store, table: str, row_id: str, **cells: object) -> None:
    """Give a row cells that no edit gives it, by an operation that is otherwise in order."""

    def act(editing: Editing, recorder: Recorder) -> Operation:
        stored = content_of(read_rows(recorder.connection, table, [row_id])[row_id])
        recorder.update(table, [{**stored, **cells}])
        return Operation(recorder.operation, "forged", "", "", 1, editing.annotator.id, editing.now)

    store._committer.commit(act)
