"""An open project. All other packages access its file only through :class:`Store`.

All methods run on one thread (in the window: the lane). Each write is one transaction and one operation of the journal,
and returns the changes as corpus values. A change set continues from the state that the previous one, or the last
snapshot, described; so it includes what others wrote in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from corpus.agreement.codings import Coding
from corpus.archive import Archive
from corpus.blocks import Block
from corpus.changes import ChangeSet, HistoryEntry, Operation
from corpus.identities import ArticleId, TextId
from corpus.matching.suggestion import Statement
from corpus.model import Annotator, Project, TextVersion
from corpus.progress import Progress, no_progress
from corpus.snapshot import Snapshot
from db.beginning import Preview
from db.committing import Committed, Committer
from db.copies.restoring import BackupState
from db.copies.sharing import NO_CHOICES, Sharing
from db.copies.undoing import undo
from db.custody import BUSY_TIMEOUT, Custody
from db.editing import Editing
from db.errors import TextsAbsent, UnknownRow
from db.files.data_folder import site
from db.files.new_file import create_file
from db.hub.replica import Replica
from db.identity import new_session, now
from db.indexes.candidates import CANDIDATES, is_large
from db.indexes.project_indexes import ProjectIndexes
from db.indexes.search import SearchResult
from db.journal import creation, history, operations
from db.journal.authors import annotator_meant
from db.journal.journal import Recorder, Workplace
from db.journal.verifying import Finding
from db.merging.outcome import MergeChoices
from db.past import Past
from db.tables import codings, held_texts, queries, texts
from db.tables.tallies import fingerprint

if TYPE_CHECKING:
    from db.copies.merge_acts import MergeResult
    from db.edits.conflicts import Settlement

P = ParamSpec("P")


class Store:
    """An open project file, made by :meth:`create` or :meth:`open`."""

    def __init__(
        self, custody: Custody, annotator: str | Annotator, workplace: Workplace, index_folder: Path | None
    ) -> None:
        self.custody = custody
        """Backups, and the right to write."""
        file = self._file = custody.file
        with file.read() as connection:
            self._project = queries.project(connection)
        self._committer = Committer(file, self._person(annotator), workplace)
        self.sharing = Sharing(custody, self._committer, self._follow)
        """Other copies of the project: merging, conflicts, copies to hand out."""
        self.past = Past(file)
        """Earlier versions of texts, and the journal page by page."""
        self.replica = Replica(custody, self._committer, self._follow)
        """The connection of the file with a hub; see :mod:`db.hub`."""
        self._indexes = ProjectIndexes(self._project.id, file.path, index_folder)

    @classmethod
    def create(
        cls,
        location: str | Path,
        title: str,
        annotator: str | Annotator = "",
        *,
        index_folder: Path | None = None,
    ) -> Store:
        """Create a project and open it, see :meth:`open`. Raises Exists, ReadOnly or DiskFull, and leaves no file
        then."""
        path = Path(location)
        workplace = Workplace(site(), new_session())
        create_file(path, lambda connection: creation.fill(connection, title, annotator, workplace))
        return cls.open(path, annotator, index_folder=index_folder)

    @classmethod
    def open(
        cls,
        location: str | Path,
        annotator: str | Annotator = "",
        *,
        read_only: bool = False,
        busy_timeout: float = BUSY_TIMEOUT,
        index_folder: Path | None = None,
        preview: Preview | None = None,
    ) -> Store:
        """Open a project. An older one is backed up and upgraded first, or upgraded in memory if it can only be read.

        ``annotator``: the person with their own identity, or only a name, from which an identity is derived. A person
        whose name was used at this installation without an identity continues as that annotator.

        ``busy_timeout``: seconds to wait for other writers; ``index_folder``: where the search index is kept, by
        default the user's cache folder; ``preview``: what to show while the file is checked. Raises NotAProject,
        TooNew, Locked or ReadOnly."""
        path, first = Path(location), None if preview is None else preview.read
        user = annotator.name if isinstance(annotator, Annotator) else annotator
        custody = Custody.open(path, user, read_only=read_only, busy_timeout=busy_timeout, when_sound=first)
        try:
            return cls(custody, annotator, Workplace(site(), new_session()), index_folder)
        except BaseException:
            custody.close()
            raise

    # Properties

    @property
    def project(self) -> Project:
        return self._project

    @property
    def annotator(self) -> Annotator:
        return self._committer.annotator

    def set_annotator(self, annotator: str | Annotator) -> ChangeSet:
        """Let another person edit from now on, see :meth:`open`; their row is written with their first edit. The change
        set contains only what this person can undo and redo."""
        self._committer.work_as(self._person(annotator))
        return self._nothing_changed()

    @property
    def location(self) -> str:
        return str(self._file.path)

    @property
    def read_only(self) -> bool:
        return bool(self._file.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """``asked``, ``folder``, ``newer``, ``damaged``, ``elsewhere``, or empty if the file can be written."""
        return self._file.read_only_reason

    # Reading

    def snapshot(self) -> Snapshot:
        """Everything in its present state except the texts. The next change set continues from here."""
        with self._file.read() as connection:
            self._project = queries.project(connection)
            absent = held_texts.absent(connection)
            snapshot = Snapshot(self._project, queries.snapshot_rows(connection), absent)
            self._committer.deliver_all(connection, absent)
        return snapshot

    def text(self, article_id: ArticleId) -> str:
        """The current text of an article. Raises UnknownRow or TextsAbsent."""
        for _, text in self.texts([article_id]):
            return text
        with self._file.read() as connection:
            sha256 = texts.current_digests(connection, [article_id]).get(article_id)
        raise _absence(self.location, sha256, "article", article_id)

    def texts(self, article_ids: Iterable[ArticleId] | None = None) -> Iterator[tuple[ArticleId, str]]:
        """Articles with their current texts, as far as these are in the file; None gives all in the order of import.
        Each batch is read when it is requested."""
        with self._file.read() as connection:
            ids = queries.article_ids(connection) if article_ids is None else list(article_ids)
        for start in range(0, len(ids), texts.BATCH_OF_TEXTS):
            with self._file.read() as connection:
                portion = list(texts.current_texts(connection, ids[start : start + texts.BATCH_OF_TEXTS]))
            yield from portion

    def blocks(self) -> dict[ArticleId, tuple[Block, ...]]:
        """The structure of the current texts: lines that are not ordinary paragraphs, for the texts that have any."""
        with self._file.read() as connection:
            return texts.current_blocks(connection)

    def text_version(self, text_id: TextId) -> TextVersion:
        """One state of an article's text, current or past. Raises UnknownRow or TextsAbsent."""
        with self._file.read() as connection:
            found = texts.text_version(connection, text_id)
            if found is not None:
                return found
            sha256 = texts.digest_of_version(connection, text_id)
        raise _absence(self.location, sha256, "text_version", text_id)

    def history(self, row_id: str) -> list[HistoryEntry]:
        """The history of a row, newest first. That of a claim includes its tags, links and marks on its figures."""
        with self._file.read() as connection:
            return history.of_row(connection, row_id)

    def operations(self, since: tuple[str, str] | None = None) -> list[Operation]:
        """All operations in order of arrival; ``since``: see :func:`db.journal.operations.operations`."""
        with self._file.read() as connection:
            return operations.operations(connection, since)

    def archive(self, *, texts: bool = True) -> Archive:
        """The whole project as values, read in one transaction."""
        with self._file.read() as connection:
            return queries.archive(connection, with_texts=texts, exported=now())

    def codings(self) -> list[Coding]:
        """The tags of claims with their annotators; see :mod:`db.tables.codings`."""
        with self._file.read() as connection:
            return codings.codings(connection)

    def fingerprint(self) -> str:
        """A digest of the content and of the revisions that produced it: equal in copies with the same revisions."""
        with self._file.read() as connection:
            return fingerprint(operations.tallies(connection))

    def check(self) -> list[Finding]:
        """All damage, see :mod:`db.repair.checking`; empty if the project is intact."""
        return self.custody.check()

    # Searching

    def search(
        self, query: str, *, limit: int | None = None, fields: Iterable[str] | None = None, within: str = ""
    ) -> SearchResult:
        """Every occurrence of the query, in either script; see :mod:`db.indexes.search`. ``limit``: number of hits;
        ``fields``: the fields to search, by default all; ``within``: words that must be in the same line."""
        with self._file.read() as connection:
            return self._indexes.search.search(connection, query, limit=limit, fields=fields, within=within)

    def index_pending(self, budget: float = 0.05) -> bool:
        """Work on the indexes for about ``budget`` seconds; see :class:`~db.indexes.project_indexes.ProjectIndexes`.
        Returns whether work remains, also on what the first operation needs."""
        with self._file.read() as connection:
            more = self._indexes.catch_up(connection, budget)
        return more or self._committer.settle_ahead()

    def is_large(self) -> bool:
        """Whether the project is too large to compare every statement with every other: then use :meth:`candidates`."""
        with self._file.read() as connection:
            return is_large(connection)

    def candidates(self, text: str, *, article: ArticleId | None, limit: int = CANDIDATES) -> list[Statement]:
        """Statements that may be about the same as ``text``, most similar first, except those of ``article``; see
        :mod:`db.indexes.candidates`. Updates the index first, which takes long unless :meth:`index_pending` has done
        so."""
        with self._file.read() as connection:
            return self._indexes.statements.candidates(connection, text, article, limit)

    # Writing

    def follow_writing(self, progress: Progress | None) -> None:
        """Call ``progress`` during each operation, undo or redo, see :class:`~db.journal.journal.Recorder`."""
        self._committer.progress = progress or no_progress

    def perform(
        self, edit: Callable[Concatenate[Editing, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> ChangeSet:
        """Run ``edit(editing, *args, **kwargs)`` as one operation. An edit that raises changes nothing."""
        # It imports the edits that it names, which a project that is only read does not need.
        from db.edits.backed_up import REASONS

        def act(editing: Editing, _recorder: Recorder) -> Operation:
            edit(editing, *args, **kwargs)
            return editing.operation()

        self.custody.before_change(REASONS.get(edit, ""))
        return self._follow(self._committer.commit(act))

    def restore(self, state: BackupState) -> ChangeSet:
        """Restore the state of a backup in one operation, after making another backup. Raises as
        :meth:`db.custody.Custody.back_up`."""
        self._committer.check_writable()
        self.custody.back_up("restore")
        return self._follow(self._committer.commit(state.restore))

    def merge(
        self,
        *paths: str | Path,
        dry_run: bool = False,
        choices: MergeChoices = NO_CHOICES,
        settlements: Sequence[Settlement] = (),
        progress: Progress | None = None,
    ) -> MergeResult:
        """See :meth:`db.copies.sharing.Sharing.merge`."""
        return self.sharing.merge(
            paths, dry_run=dry_run, choices=choices, settlements=settlements, progress=progress
        )

    def undo(self) -> ChangeSet:
        """Undo this annotator's last operation. Returns an empty change set if there is none. Raises StaleUndo if
        others have changed its rows since; the next call then undoes the operation before it."""
        return self._take_back(self.undo_state()[0])

    def redo(self) -> ChangeSet:
        """Redo what was undone last. Returns an empty change set if there is nothing. Raises StaleUndo."""
        return self._take_back(self.undo_state()[1])

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that :meth:`undo` and :meth:`redo` would revert and restore now."""
        return self._committer.undo_state()

    def refresh(self) -> ChangeSet | None:
        """What others have written since the last change set; None if that changes no row. Raises Replaced if the file
        was deleted, moved, replaced or overwritten."""
        self._file.check()
        self.custody.look()
        news = self._committer.news()
        return None if news is None else self._follow(news)

    def save_copy(self, path: str | Path) -> None:
        """Write the project in its present state to a new file. Raises Exists, ReadOnly, DiskFull, or NotAProject
        (``missing``) if the folder does not exist."""
        self._file.copy_to(Path(path))

    def close(self) -> None:
        """Close the file. Calling it again has no effect."""
        self._indexes.close()
        self.custody.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Inside

    def _person(self, wanted: str | Annotator) -> Annotator:
        with self._file.read() as connection:
            return annotator_meant(connection, self._project.id, wanted, site())

    def _take_back(self, target: Operation | None) -> ChangeSet:
        self._committer.check_writable()
        if target is None:
            return self._nothing_changed()
        self.custody.before_change()
        return self._follow(undo(self._committer, self.location, target))

    def _nothing_changed(self) -> ChangeSet:
        undoable, redoable = self.undo_state()
        return ChangeSet(undoable=undoable, redoable=redoable)

    def _follow(self, committed: Committed) -> ChangeSet:
        """Update the project and the search index after a commit."""
        changes = committed.changes
        for change in changes.updated:
            if isinstance(change.after, Project):
                self._project = change.after
        self._indexes.search.note(changes, committed.tallies)
        return changes


def _absence(location: str, sha256: str | None, kind: str, row_id: str) -> TextsAbsent | UnknownRow:
    """Why there is no text: it is not in the file, or the row that would name it does not exist."""
    return UnknownRow(location, kind, row_id) if sha256 is None else TextsAbsent(location, (sha256,))
