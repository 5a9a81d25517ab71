"""A project opened for work: the one door to its file.

Every method runs on one thread, the lane. Each write is one transaction and one operation of the journal, and returns
what changed as corpus values; each change set starts at the state in which the last one left its receiver, so changes
that others made in between are part of it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from corpus.model import (
    Annotator,
    Archive,
    ChangeSet,
    Entity,
    HistoryEntry,
    Operation,
    Origin,
    Project,
    TextVersion,
)
from corpus.snapshot import Snapshot
from db import creation, history, queries
from db.changes import difference
from db.checking import Finding, check_project
from db.editing import Editing
from db.engine import ProjectFile, create_file
from db.errors import ReadOnly, StaleUndo, TooNew, UnknownRow
from db.identity import annotator_id, new_id, now
from db.journal import Recorder, Revised, Tallies, coalesce
from db.migrations import upgrade
from db.probe import probe
from db.rows import row_of
from db.schema import VERSION
from db.search import SearchIndex, SearchResult
from db.undo import Stacks, Stale, revisions_of, take_back

BUSY_TIMEOUT = 5.0
"""Seconds to wait for somebody else who is writing."""
_TEXTS_HELD = 16


class Store:
    """A project file under work. Use :meth:`create` or :meth:`open`."""

    def __init__(self, file: ProjectFile, annotator: str, index_folder: Path | None) -> None:
        self._file = file
        self._tallies: Tallies = {}
        self._ranks: queries.Ranks | None = None
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._stacks: Stacks | None = None
        self._operations: dict[str, Operation] = {}
        self._known: dict[tuple[str, str], Entity] = {}
        self._counter = file.change_counter()
        self._undelivered = False
        with file.read() as connection:
            self._project = queries.project(connection)
            self._tallies = queries.tallies(connection)
            self._seen = queries.last_arrival(connection)
            known = queries.annotators(connection)
        usual = Annotator(annotator_id(self._project.id, annotator), annotator)
        called_so = [one for one in known if one.name == annotator]
        mine = next((one for one in called_so if one.id == usual.id), next(iter(called_so), None))
        self._annotator = mine or usual
        self._annotator_stored = mine is not None
        self._index = SearchIndex(self._project.id, index_folder)

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
        """Open a project on behalf of the annotator of that name. An older one is backed up and upgraded first.

        ``busy_timeout``: seconds to wait for others who write; ``index_folder``: where the search index lies, by
        default the user's cache folder. Raises NotAProject, TooNew, Locked or ReadOnly."""
        path = Path(location)
        probed = probe(path, read_only=read_only, busy_timeout=busy_timeout)
        if probed.version < VERSION:
            probed.connection.close()
            if probed.read_only_reason:
                raise ReadOnly(str(path), probed.read_only_reason)
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
            self._seen = queries.last_arrival(connection)
        self._undelivered = False
        return snapshot

    def text(self, article_id: str) -> str:
        """The current text of an article. Raises UnknownRow."""
        for _, text in self.texts([article_id]):
            return text
        raise UnknownRow(self.location, "article", article_id)

    def texts(self, article_ids: Iterable[str] | None = None) -> Iterator[tuple[str, str]]:
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

    def text_version(self, id: str) -> TextVersion:
        """One state of an article's text, current or past. Raises UnknownRow."""
        with self._file.read() as connection:
            found = queries.text_version(connection, id)
        if found is None:
            raise UnknownRow(self.location, "text_version", id)
        return found

    def history(self, row_id: str) -> list[HistoryEntry]:
        """Who did what to a row and when, newest first; to a claim: also to its tags and its links."""
        with self._file.read() as connection:
            return history.of_row(connection, row_id)

    def archive(self, *, texts: bool = True) -> Archive:
        """The whole project as values, of one moment."""
        with self._file.read() as connection:
            return queries.archive(connection, texts=texts, exported=now())

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
        """Bring the search index forward for about ``budget`` seconds; whether more is left to do."""
        with self._file.read() as connection:
            return self._index.catch_up(connection, budget)

    # Writing

    def perform(self, edit: Callable[..., Any], *args: Any, **kwargs: Any) -> ChangeSet:
        """Run ``edit(editing, …)`` as one operation. What the edit or the world refuses leaves no trace."""

        def write(editing: Editing, _recorder: Recorder) -> Operation:
            edit(editing, *args, **kwargs)
            return editing.operation()

        return self._write(write)

    def undo(self) -> ChangeSet:
        """Take back this annotator's last operation; empty when there is none. Raises StaleUndo."""
        return self._take_back(self._known_stacks().undoable)

    def redo(self) -> ChangeSet:
        """Bring back what was taken back last; empty when there is nothing. Raises StaleUndo."""
        return self._take_back(self._known_stacks().redoable)

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that undo and redo would take back and bring back now."""
        stacks = self._known_stacks()
        return self._last(stacks.undoable), self._last(stacks.redoable)

    def refresh(self) -> ChangeSet | None:
        """What others have written since the last change set; None when nothing."""
        counter = self._file.change_counter()
        if counter == self._counter and not self._undelivered:
            return None
        with self._file.read() as connection:
            remote = self._catch_up(connection)
            changed = difference(connection, coalesce(remote), lambda: self._codebook(connection))
        self._seen = self._arrived
        self._undelivered = False
        changes = ChangeSet(
            changed.created, changed.updated, changed.deleted, Origin.REMOTE, None, *self.undo_state()
        )
        self._adopt_project(changes)
        self._index.note(changes, self._tallies)
        return changes if changes.created or changes.updated or changes.deleted else None

    def save_copy(self, path: str | Path) -> None:
        """Write the project as it is now to a new file. Raises Exists, ReadOnly or DiskFull."""
        self._file.copy_to(Path(path))

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        self._index.close()
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
            stacks = self._known_stacks(connection)
            recorder = Recorder(connection, new_id(), dict(self._tallies))
            editing = Editing(
                connection, recorder, self._annotator, now(), self.location, self._text_by_digest, self._known
            )
            operation = act(editing, recorder)
            revised = recorder.changes()
            arrival = self._record(recorder, operation) if revised else None
            if any(one.table == "tag" for one in revised):
                self._ranks = None
            net = coalesce([*remote, *revised]) if remote else revised
            changed = difference(connection, net, lambda: self._codebook(connection))
        # From here on it is committed, and what we remember of the state may follow.
        if arrival is not None:
            self._tallies = recorder.tallies
            for key in recorder.revised:
                self._known.pop(key, None)
            self._annotator_stored = True
            self._operations[operation.id] = operation
            stacks.add(operation.id, operation.undoes)
        self._seen = arrival or self._arrived
        self._undelivered = False
        origin = Origin.LOCAL if arrival is not None else Origin.REMOTE if net else Origin.LOCAL
        changes = ChangeSet(
            changed.created,
            changed.updated,
            changed.deleted,
            origin,
            operation if arrival is not None else None,
            *self.undo_state(),
        )
        self._adopt_project(changes)
        self._index.note(changes, self._tallies)
        return changes

    def _record(self, recorder: Recorder, operation: Operation) -> int:
        if not self._annotator_stored:
            recorder.insert("annotator", [row_of(self._annotator, self._annotator.id)])
        return recorder.finish(operation)

    def _take_back(self, stack: list[str]) -> ChangeSet:
        if self.read_only:
            raise ReadOnly(self.location, self.read_only_reason)
        if not stack:
            return ChangeSet(
                origin=Origin.LOCAL, undoable=self.undo_state()[0], redoable=self.undo_state()[1]
            )
        target = self._operation(stack[-1])

        def write(_editing: Editing, recorder: Recorder) -> Operation:
            take_back(recorder, revisions_of(recorder.connection, target.id))
            return replace(
                target,
                id=recorder.operation,
                annotator=self._annotator.id,
                time=_editing.now,
                undoes=target.id,
            )

        try:
            return self._write(write)
        except Stale as stale:
            raise self._stale(target, stale) from None
        except IntegrityError:
            raise self._stale(target, self._dangling(target)) from None

    def _stale(self, target: Operation, stale: Stale) -> StaleUndo:
        """The refusal, told once; then the operation before it is next."""
        self._known_stacks().set_aside(target.id)
        with self._file.read() as connection:
            by = history.last_author(connection, stale.table, stale.row_id)
        return StaleUndo(self.location, target.id, stale.row_id, by)

    def _dangling(self, target: Operation) -> Stale:
        """Which row would lose what it refers to, found by trying once more without committing."""
        found = Stale("", "")
        try:
            with self._file.write() as connection:
                take_back(
                    Recorder(connection, new_id(), dict(self._tallies)), revisions_of(connection, target.id)
                )
                broken = self._file.broken_reference()
                if broken is not None:
                    found = Stale(*queries.row_at(connection, broken[0], broken[1]))
                raise _Abandon
        except _Abandon:
            return found

    def _catch_up(self, connection: Connection) -> list[Revised]:
        """Forget what others have made stale; what they did, as far as our receiver has not been told."""
        counter = self._file.change_counter()
        self._arrived = self._seen
        if counter == self._counter and not self._undelivered:
            return []
        self._undelivered = True
        if self._file.version() > VERSION:
            raise TooNew(self.location, queries.fact(connection, "program"), False)
        self._counter = counter
        self._tallies = queries.tallies(connection)
        self._ranks = None
        self._known.clear()
        self._annotator_stored = self._annotator.id in {one.id for one in queries.annotators(connection)}
        self._stacks = None
        self._known_stacks(connection)
        self._arrived = queries.last_arrival(connection)
        return queries.revisions_since(connection, self._seen)

    def _adopt_project(self, changes: ChangeSet) -> None:
        for change in changes.updated:
            if isinstance(change.after, Project):
                self._project = change.after

    def _known_stacks(self, connection: Connection | None = None) -> Stacks:
        if self._stacks is None:
            if connection is None:
                with self._file.read() as reading:
                    return self._known_stacks(reading)
            self._stacks = Stacks.replay(queries.operations_by(connection, self._annotator.id))
        return self._stacks

    def _last(self, stack: list[str]) -> Operation | None:
        return self._operation(stack[-1]) if stack else None

    def _operation(self, one: str) -> Operation:
        if one not in self._operations:
            with self._file.read() as connection:
                self._operations[one] = queries.operation(connection, one)
        return self._operations[one]

    def _codebook(self, connection: Connection) -> queries.Ranks:
        if self._ranks is None:
            self._ranks = queries.codebook_ranks(connection)
        return self._ranks

    def _text_by_digest(self, connection: Connection, sha256: str) -> str:
        if sha256 not in self._texts:
            text = queries.content(connection, sha256)
            if text is None:
                raise UnknownRow(self.location, "text_content", sha256)
            self._texts[sha256] = text
            if len(self._texts) > _TEXTS_HELD:
                self._texts.popitem(last=False)
        self._texts.move_to_end(sha256)
        return self._texts[sha256]


class _Abandon(Exception):
    """Leaves a transaction without keeping anything of it."""
