"""A project opened for work: the one door to its file.

Every method runs on one thread, the lane. Each write is one transaction and one operation of the journal, and returns
what changed as corpus values; each change set starts at the state in which the last one left its receiver, so changes
that others made in between are part of it.
"""

from __future__ import annotations

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
from db import creation, history, queries
from db.candidates import CANDIDATES, StatementIndex, is_large
from db.changes import difference
from db.checking import Finding, check_project
from db.editing import Editing
from db.engine import ProjectFile, create_file
from db.errors import ReadOnly, StaleUndo, TooNew, UnknownRow
from db.identity import annotator_id, new_id, now
from db.journal import Recorder, Revised, Tallies, coalesce, fingerprint
from db.memory import Memory
from db.migrations import upgrade, upgraded_in_memory
from db.probe import probe
from db.rows import row_of
from db.schema import VERSION
from db.search import SearchIndex, SearchResult
from db.undo import Stale, revisions_of, take_back

P = ParamSpec("P")

BUSY_TIMEOUT = 5.0
"""Seconds to wait for somebody else who is writing."""


class Store:
    """A project file under work. Use :meth:`create` or :meth:`open`."""

    def __init__(self, file: ProjectFile, annotator: str, index_folder: Path | None) -> None:
        self._file = file
        self._counter = file.change_counter()
        with file.read() as connection:
            self._project = queries.project(connection)
            self._told = queries.last_arrival(connection)
        self._arrived = self._told
        self.set_annotator(annotator)
        self._index = SearchIndex(self._project.id, index_folder)
        self._statements = StatementIndex(self._project.id, index_folder)

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
        """Open a project on behalf of the annotator of that name. An older one is backed up and upgraded first; one
        that may only be read is upgraded in memory.

        ``busy_timeout``: seconds to wait for others who write; ``index_folder``: where the search index lies, by
        default the user's cache folder. Raises NotAProject, TooNew, Locked or ReadOnly."""
        path = Path(location)
        probed = probe(path, read_only=read_only, busy_timeout=busy_timeout)
        if probed.version < VERSION and probed.read_only_reason:
            probed = upgraded_in_memory(path, probed)
        elif probed.version < VERSION:
            probed.connection.close()
            upgrade(path, busy_timeout=busy_timeout)
            probed = probe(path, read_only=read_only, busy_timeout=busy_timeout)
        file = ProjectFile(path, probed)
        try:
            return cls(file, annotator, index_folder)
        except BaseException:
            file.close()
            raise

    # What it is

    @property
    def project(self) -> Project:
        return self._project

    @property
    def annotator(self) -> Annotator:
        return self._annotator

    def set_annotator(self, name: str) -> None:
        """From now on the person of that name tags and links here; their row is made with their first edit."""
        with self._file.read() as connection:
            known = queries.annotators(connection)
        usual = Annotator(annotator_id(self._project.id, name), name)
        called_so = [one for one in known if one.name == name]
        self._annotator = next((one for one in (usual, *called_so) if one in called_so), usual)
        self._memory = Memory(self.location, self._annotator)

    @property
    def location(self) -> str:
        return str(self._file.path)

    @property
    def read_only(self) -> bool:
        return bool(self._file.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """``asked``, ``folder``, ``newer``, or empty when it can be written to."""
        return self._file.read_only_reason

    # Reading

    def snapshot(self) -> Snapshot:
        """Everything but the texts, as it is now; the next change set continues from here."""
        with self._file.read() as connection:
            self._project = queries.project(connection)
            snapshot = Snapshot(self._project, queries.snapshot_rows(connection))
            self._catch_up(connection)
        self._told = self._arrived
        return snapshot

    def text(self, article_id: ArticleId) -> str:
        """The current text of an article. Raises UnknownRow."""
        for _, text in self.texts([article_id]):
            return text
        raise UnknownRow(self.location, "article", article_id)

    def texts(self, article_ids: Iterable[ArticleId] | None = None) -> Iterator[tuple[ArticleId, str]]:
        """Article and current text, in portions; all articles in the order of import for None."""
        if article_ids is None:
            with self._file.read() as connection:
                ids = queries.article_ids(connection)
        else:
            ids = list(article_ids)
        for start in range(0, len(ids), queries.BATCH_OF_TEXTS):
            with self._file.read() as connection:
                portion = list(queries.current_texts(connection, ids[start : start + queries.BATCH_OF_TEXTS]))
            yield from portion

    def text_version(self, text_id: TextId) -> TextVersion:
        """One state of an article's text, current or past. Raises UnknownRow."""
        with self._file.read() as connection:
            found = queries.text_version(connection, text_id)
        if found is None:
            raise UnknownRow(self.location, "text_version", text_id)
        return found

    def history(self, row_id: str) -> list[HistoryEntry]:
        """Who did what to a row and when, newest first; to a claim: also to its tags and its links."""
        with self._file.read() as connection:
            return history.of_row(connection, row_id)

    def operations(self) -> list[Operation]:
        """Everything that was ever done here, in order of arrival."""
        with self._file.read() as connection:
            return queries.operations(connection)

    def archive(self, *, texts: bool = True) -> Archive:
        """The whole project as values, of one moment."""
        with self._file.read() as connection:
            return queries.archive(connection, texts=texts, exported=now())

    def fingerprint(self) -> str:
        """A name for the present content: equal for equal rows, however they came to be."""
        with self._file.read() as connection:
            return fingerprint(queries.tallies(connection))

    def check(self) -> list[Finding]:
        """Everything that is not as it should be; empty when the project is whole."""
        return check_project(self._file)

    # Searching

    def search(
        self, query: str, *, limit: int | None = None, fields: Iterable[str] | None = None
    ) -> SearchResult:
        """Every place where the query stands, whatever the script; see :mod:`db.search`."""
        with self._file.read() as connection:
            return self._index.search(connection, query, limit=limit, fields=fields)

    def index_pending(self, budget: float = 0.05) -> bool:
        """Bring the search index forward for about ``budget`` seconds, and in large projects the index of statements
        after it; whether more is left to do."""
        with self._file.read() as connection:
            if self._index.catch_up(connection, budget):
                return True
            return is_large(connection) and self._statements.catch_up(connection, budget)

    def is_large(self) -> bool:
        """Whether it holds too much to compare every statement with every other one: then ask :meth:`candidates`."""
        with self._file.read() as connection:
            return is_large(connection)

    def candidates(self, text: str, *, article: ArticleId | None, limit: int = CANDIDATES) -> list[Statement]:
        """Statements of other articles than ``article`` that may be about the same as ``text``, the likeliest first;
        see :mod:`db.candidates`. Catches up first, which takes long unless :meth:`index_pending` has done it."""
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

        return self._write(write)

    def undo(self) -> ChangeSet:
        """Take back this annotator's last operation; empty when there is none. Raises StaleUndo."""
        return self._take_back(self.undo_state()[0])

    def redo(self) -> ChangeSet:
        """Bring back what was taken back last; empty when there is nothing. Raises StaleUndo."""
        return self._take_back(self.undo_state()[1])

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that undo and redo would take back and bring back now."""
        at_hand = self._memory.undo_state_at_hand()
        if at_hand is not None:
            return at_hand
        with self._file.read() as connection:
            return self._memory.undo_state(connection)

    def refresh(self) -> ChangeSet | None:
        """What others have written since the last change set; None when nothing."""
        if self._file.change_counter() == self._counter and self._arrived == self._told:
            return None
        with self._file.read() as connection:
            remote = coalesce(self._catch_up(connection))
            changed = difference(connection, remote, lambda: self._memory.ranks(connection))
            undo_state = self._memory.undo_state(connection)
            tallies = self._memory.tallies(connection)
        self._told = self._arrived
        if not remote:
            return None
        return self._deliver(
            ChangeSet(changed.created, changed.updated, changed.deleted, Origin.REMOTE, None, *undo_state),
            tallies,
        )

    def save_copy(self, path: str | Path) -> None:
        """Write the project as it is now to a new file. Raises Exists, ReadOnly or DiskFull."""
        self._file.copy_to(Path(path))

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        self._index.close()
        self._statements.close()
        self._file.close()

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
        # From here on it is committed, and what we remember of the state may follow.
        if arrival is not None:
            self._arrived = arrival
            memory.committed(recorder.revised, recorder.tallies, operation)
        self._told = self._arrived
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
            undoable, redoable = self.undo_state()
            return ChangeSet(undoable=undoable, redoable=redoable)
        taken = target

        def write(editing: Editing, recorder: Recorder) -> Operation:
            take_back(recorder, revisions_of(recorder.connection, taken.id))
            return replace(
                taken, id=recorder.operation, annotator=self._annotator.id, time=editing.now, undoes=taken.id
            )

        try:
            return self._write(write)
        except Stale as stale:
            raise self._stale(taken, stale) from None
        except IntegrityError:
            raise self._stale(taken, self._dangling(taken)) from None

    def _stale(self, target: Operation, stale: Stale) -> StaleUndo:
        """The refusal, told once; then the operation before it is next."""
        with self._file.read() as connection:
            self._memory.stacks(connection).set_aside(target.id)
            by = history.last_author(connection, stale.table, stale.row_id)
        return StaleUndo(self.location, target.id, stale.row_id, by)

    def _dangling(self, target: Operation) -> Stale:
        """Which row would lose what it refers to, found by trying once more without committing."""
        found = Stale("", "")
        try:
            with self._file.write() as connection:
                recorder = Recorder(connection, OperationId(new_id()), dict(self._memory.tallies(connection)))
                take_back(recorder, revisions_of(connection, target.id))
                broken = self._file.broken_reference()
                if broken is not None:
                    found = Stale(*queries.row_at(connection, broken[0], broken[1]))
                raise _Abandon
        except _Abandon:
            return found

    def _catch_up(self, connection: Connection) -> list[Revised]:
        """Forget what others have made stale. What they did, as far as our receiver has not been told."""
        counter = self._file.change_counter()
        if counter != self._counter:
            if self._file.version() > VERSION:
                raise TooNew(self.location, queries.fact(connection, "program"), False)
            self._memory.forget()
            self._counter = counter
            self._arrived = queries.last_arrival(connection)
        return queries.revisions_since(connection, self._told) if self._arrived != self._told else []


class _Abandon(Exception):
    """Leaves a transaction without keeping anything of it."""
