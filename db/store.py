"""An open project. All other packages reach its file only through :class:`Store`.

Every method runs on one thread (in the window: the lane). Each write is one transaction and one operation of the
journal, and returns what changed as corpus values. A change set continues from the state that the last one, or the last
snapshot, described; so it includes what others wrote in between.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from corpus.archive import Archive
from corpus.changes import ChangeSet, HistoryEntry, Operation, Origin
from corpus.identities import ArticleId, OperationId, TextId
from corpus.matching.suggestion import Statement
from corpus.model import Annotator, Project, TextVersion
from corpus.snapshot import Snapshot
from db import creation, history, operations, queries, texts
from db.candidates import CANDIDATES, StatementIndex, is_large
from db.changes import difference
from db.checking import Finding
from db.custody import Custody
from db.editing import Editing
from db.errors import ReadOnly, StaleUndo, TooNew, UnknownRow
from db.identity import annotator_id, new_id, now
from db.journal import Recorder, Revised, Tallies, coalesce, fingerprint
from db.memory import Memory
from db.new_file import create_file
from db.rows import row_of
from db.schema import VERSION
from db.search import SearchIndex, SearchResult
from db.undo import Stale, take_back

P = ParamSpec("P")

BUSY_TIMEOUT = 5.0
"""Seconds to wait for others who are writing. Chosen: a save takes about 12 ms, a large import some seconds."""


class Store:
    """An open project file, made by :meth:`create` or :meth:`open`."""

    def __init__(self, custody: Custody, annotator: str, index_folder: Path | None) -> None:
        self.custody = custody
        """Backups, and who may write."""
        file = self._file = custody.file
        self._counter = file.change_counter()
        with file.read() as connection:
            self._project = queries.project(connection)
            self._arrived = operations.last_arrival(connection)
        """Order of arrival of the newest operation that we know of."""
        self._delivered = self._arrived
        """Order of arrival of the newest operation that a change set or snapshot included."""
        self._work_as(annotator)
        # Another copy of the project may state the same digests over other texts, so it has an index of its own.
        place = hashlib.sha256(os.fsencode(os.path.realpath(file.path))).hexdigest()[:12]
        self._index = SearchIndex(f"{self._project.id}-{place}", index_folder)
        self._statements = StatementIndex(f"{self._project.id}-{place}", index_folder)

    @classmethod
    def create(
        cls, location: str | Path, title: str, annotator: str = "", *, index_folder: Path | None = None
    ) -> Store:
        """Make a new project and open it. Raises Exists, ReadOnly or DiskFull, and then leaves no file behind."""
        path = Path(location)
        create_file(path, lambda connection: creation.fill(connection, title, annotator))
        return cls.open(path, annotator, index_folder=index_folder)

    @classmethod
    def open(
        cls,
        location: str | Path,
        annotator: str = "",
        *,
        read_only: bool = False,
        busy_timeout: float = BUSY_TIMEOUT,
        index_folder: Path | None = None,
    ) -> Store:
        """Open a project on behalf of the annotator of that name. An older project is backed up and upgraded first; one
        that can only be read is upgraded in memory.

        ``busy_timeout``: seconds to wait for others who write; ``index_folder``: where the search index is kept, by
        default the user's cache folder. Raises NotAProject, TooNew, Locked or ReadOnly."""
        path = Path(location)
        custody = Custody.open(path, annotator, read_only=read_only, busy_timeout=busy_timeout)
        try:
            return cls(custody, annotator, index_folder)
        except BaseException:
            custody.close()
            raise

    # What it is

    @property
    def project(self) -> Project:
        return self._project

    @property
    def annotator(self) -> Annotator:
        return self._annotator

    def set_annotator(self, name: str) -> ChangeSet:
        """Let another person edit from now on; their row is written with their first edit.

        Returns an empty change set which says what this person can undo and redo."""
        self._work_as(name)
        return self._nothing_changed()

    def _work_as(self, name: str) -> None:
        with self._file.read() as connection:
            known = queries.annotators(connection)
        derived = Annotator(annotator_id(self._project.id, name), name)
        namesakes = [annotator for annotator in known if annotator.name == name]
        self._annotator = derived if derived in namesakes or not namesakes else namesakes[0]
        self._memory = Memory(self.location, self._annotator)

    @property
    def location(self) -> str:
        return str(self._file.path)

    @property
    def read_only(self) -> bool:
        return bool(self._file.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """``asked``, ``folder``, ``newer``, ``damaged``, ``elsewhere``, or empty when the file can be written."""
        return self._file.read_only_reason

    # Reading

    def snapshot(self) -> Snapshot:
        """Everything but the texts as it is now. The next change set continues from here."""
        with self._file.read() as connection:
            self._project = queries.project(connection)
            snapshot = Snapshot(self._project, queries.snapshot_rows(connection))
            self._catch_up(connection)
        self._delivered = self._arrived
        return snapshot

    def text(self, article_id: ArticleId) -> str:
        """The current text of an article. Raises UnknownRow."""
        for _, text in self.texts([article_id]):
            return text
        raise UnknownRow(self.location, "article", article_id)

    def texts(self, article_ids: Iterable[ArticleId] | None = None) -> Iterator[tuple[ArticleId, str]]:
        """Article and current text; all articles in the order of import for None. Texts are read as they are taken, in
        batches, each in a transaction of its own."""
        if article_ids is None:
            with self._file.read() as connection:
                ids = queries.article_ids(connection)
        else:
            ids = list(article_ids)
        for start in range(0, len(ids), texts.BATCH_OF_TEXTS):
            with self._file.read() as connection:
                portion = list(texts.current_texts(connection, ids[start : start + texts.BATCH_OF_TEXTS]))
            yield from portion

    def text_version(self, text_id: TextId) -> TextVersion:
        """One state of an article's text, current or past. Raises UnknownRow."""
        with self._file.read() as connection:
            found = texts.text_version(connection, text_id)
        if found is None:
            raise UnknownRow(self.location, "text_version", text_id)
        return found

    def history(self, row_id: str) -> list[HistoryEntry]:
        """Who did what to a row and when, newest first. Of a claim, also what was done to its tags, its links and the
        marks on its figures."""
        with self._file.read() as connection:
            return history.of_row(connection, row_id)

    def operations(self) -> list[Operation]:
        """Every operation, in order of arrival."""
        with self._file.read() as connection:
            return operations.operations(connection)

    def archive(self, *, texts: bool = True) -> Archive:
        """The whole project as values, read in one transaction."""
        with self._file.read() as connection:
            return queries.archive(connection, with_texts=texts, exported=now())

    def fingerprint(self) -> str:
        """A digest of the present content: equal for equal rows, however they came to be."""
        with self._file.read() as connection:
            return fingerprint(operations.tallies(connection))

    def check(self) -> list[Finding]:
        """What is damaged, see :mod:`db.checking`; empty when the project is whole."""
        return self.custody.check()

    # Searching

    def search(
        self, query: str, *, limit: int | None = None, fields: Iterable[str] | None = None
    ) -> SearchResult:
        """Every place where the query stands, in either script; see :mod:`db.search`. ``limit``: of places; ``fields``:
        those to look in, all by default."""
        with self._file.read() as connection:
            return self._index.search(connection, query, limit=limit, fields=fields)

    def index_pending(self, budget: float = 0.05) -> bool:
        """Work on the search index for about ``budget`` seconds, in large projects on the index of statements after it.
        Returns whether work is left."""
        with self._file.read() as connection:
            if self._index.catch_up(connection, budget):
                return True
            return is_large(connection) and self._statements.catch_up(connection, budget)

    def is_large(self) -> bool:
        """Whether the project is too large to compare every statement with every other: then use :meth:`candidates`."""
        with self._file.read() as connection:
            return is_large(connection)

    def candidates(self, text: str, *, article: ArticleId | None, limit: int = CANDIDATES) -> list[Statement]:
        """Statements that may be about the same as ``text``, the likeliest first, except those of ``article``; see
        :mod:`db.candidates`. Brings the index up to date first, which takes long unless :meth:`index_pending` did."""
        with self._file.read() as connection:
            return self._statements.candidates(connection, text, article, limit)

    # Writing

    def perform(
        self, edit: Callable[Concatenate[Editing, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> ChangeSet:
        """Run ``edit(editing, *args, **kwargs)`` as one operation. An edit that raises changes nothing."""

        def write(editing: Editing, _recorder: Recorder) -> Operation:
            edit(editing, *args, **kwargs)
            return editing.operation()

        self.custody.before(edit)
        return self._write(write)

    def undo(self) -> ChangeSet:
        """Take back this annotator's last operation. Returns an empty change set when there is none. Raises StaleUndo
        when somebody changed its rows since; the next call then takes the operation before it."""
        return self._take_back(self.undo_state()[0])

    def redo(self) -> ChangeSet:
        """Bring back what was undone last. Returns an empty change set when there is nothing. Raises StaleUndo."""
        return self._take_back(self.undo_state()[1])

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that :meth:`undo` and :meth:`redo` would take back and bring back now."""
        at_hand = self._memory.undo_state_at_hand()
        if at_hand is not None:
            return at_hand
        with self._file.read() as connection:
            return self._memory.undo_state(connection)

    def refresh(self) -> ChangeSet | None:
        """What others have written since the last change set; None when that changes no row. Raises
        Replaced when the file was deleted, moved, replaced or written over."""
        self._file.check()
        self.custody.look()
        if self._file.change_counter() == self._counter and self._arrived == self._delivered:
            return None
        with self._file.read() as connection:
            remote = coalesce(self._catch_up(connection))
            changed = difference(connection, remote, lambda: self._memory.ranks(connection))
            undo_state = self._memory.undo_state(connection)
            tallies = self._memory.tallies(connection)
        self._delivered = self._arrived
        if not remote:
            return None
        return self._deliver(
            ChangeSet(changed.created, changed.updated, changed.deleted, Origin.REMOTE, None, *undo_state),
            tallies,
        )

    def save_copy(self, path: str | Path) -> None:
        """Write the project as it is now to a new file. Raises Exists, ReadOnly, DiskFull, or NotAProject (``missing``)
        for a folder that does not exist."""
        self._file.copy_to(Path(path))

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
        self._index.close()
        self._statements.close()
        self.custody.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Inside

    def _write(self, act: Callable[[Editing, Recorder], Operation]) -> ChangeSet:
        with self._file.write() as connection:
            remote = self._catch_up(connection)
            memory = self._memory
            memory.stacks(connection)
            recorder = Recorder(connection, OperationId(new_id()), dict(memory.tallies(connection)))
            editing = Editing(
                connection, recorder, self._annotator, now(), self.location, memory.text, memory.values
            )
            operation = act(editing, recorder)
            arrival = self._record(recorder, operation) if recorder.changes() else None
            revised = recorder.changes()
            changed = difference(
                connection, coalesce([*remote, *revised]) if remote else revised, editing.codebook_ranks
            )
        # The transaction is committed: only now may the memory of the state follow.
        if arrival is not None:
            self._arrived = arrival
            memory.committed(recorder.revised, recorder.tallies, operation)
        self._delivered = self._arrived
        return self._deliver(
            ChangeSet(
                changed.created,
                changed.updated,
                changed.deleted,
                Origin.REMOTE if remote and not revised else Origin.LOCAL,
                operation if revised else None,
                *self.undo_state(),
            ),
            recorder.tallies,
        )

    def _record(self, recorder: Recorder, operation: Operation) -> int:
        if not self._memory.annotator_stored(recorder.connection):
            recorder.insert("annotator", [row_of(self._annotator, self._annotator.id)])
        return recorder.finish(operation)

    def _deliver(self, changes: ChangeSet, tallies: Tallies) -> ChangeSet:
        for change in changes.updated:
            if isinstance(change.after, Project):
                self._project = change.after
        self._index.note(changes, tallies)
        return changes

    def _take_back(self, target: Operation | None) -> ChangeSet:
        if self.read_only:
            raise ReadOnly(self.location, self.read_only_reason)
        if target is None:
            return self._nothing_changed()

        def write(editing: Editing, recorder: Recorder) -> Operation:
            take_back(recorder, operations.revisions_of(recorder.connection, target.id))
            return replace(
                target,
                id=recorder.operation,
                annotator=self._annotator.id,
                time=editing.now,
                undoes=target.id,
            )

        self.custody.before("undo")
        try:
            return self._write(write)
        except Stale as stale:
            raise self._stale(target, stale) from None
        except IntegrityError:
            raise self._stale(target, self._dangling(target)) from None

    def _nothing_changed(self) -> ChangeSet:
        undoable, redoable = self.undo_state()
        return ChangeSet(undoable=undoable, redoable=redoable)

    def _stale(self, target: Operation, stale: Stale) -> StaleUndo:
        """The error for an operation that cannot be taken back; from now on the one before it comes next."""
        with self._file.read() as connection:
            self._memory.stacks(connection).set_aside(target.id)
            by = history.last_author(connection, stale.table, stale.row_id)
        return StaleUndo(self.location, target.id, stale.row_id, by)

    def _dangling(self, target: Operation) -> Stale:
        """Which row would refer to a row that is gone, found by trying once more without committing."""
        found = Stale("", "")
        try:
            with self._file.write() as connection:
                recorder = Recorder(connection, OperationId(new_id()), dict(self._memory.tallies(connection)))
                take_back(recorder, operations.revisions_of(connection, target.id))
                broken = self._file.broken_reference()
                if broken is not None:
                    found = Stale(*queries.row_at(connection, broken[0], broken[1]))
                raise _Abandon
        except _Abandon:
            return found

    def _catch_up(self, connection: Connection) -> list[Revised]:
        """Forget what we remember if others have written. Returns the revisions since the last change set."""
        counter = self._file.change_counter()
        if counter != self._counter:
            if self._file.version() > VERSION:
                raise TooNew(self.location, queries.fact(connection, "program"), False)
            self._memory.forget()
            self._counter = counter
            self._arrived = operations.last_arrival(connection)
        return (
            operations.revisions_since(connection, self._delivered)
            if self._arrived != self._delivered
            else []
        )


class _Abandon(Exception):
    """Raised to roll a transaction back."""
