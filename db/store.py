"""An open project. All other packages reach its file only through :class:`Store`.

Every method runs on one thread (in the window: the lane). Each write is one transaction and one operation of the
journal, and returns what changed as corpus values. A change set continues from the state that the last one, or the last
snapshot, described; so it includes what others wrote in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
from corpus.snapshot import Snapshot
from db.committing import Committed, Committer
from db.copies.sharing import NO_CHOICES, Sharing, Told
from db.custody import BUSY_TIMEOUT, Custody
from db.editing import Editing
from db.errors import UnknownRow
from db.files.data_folder import site
from db.files.new_file import create_file
from db.hub.replica import Replica
from db.identity import new_session, now, person
from db.indexes.candidates import CANDIDATES, is_large
from db.indexes.project_indexes import ProjectIndexes
from db.indexes.search import SearchResult
from db.journal import creation, history, operations
from db.journal.journal import Recorder, Workplace
from db.journal.verifying import Finding
from db.merging.outcome import Conflict, MergeChoices
from db.past import Past
from db.repair.restoring import BackupState
from db.tables import codings, queries, texts
from db.tables.tallies import fingerprint

if TYPE_CHECKING:
    from db.merging.acts import MergeResult

P = ParamSpec("P")


class Store:
    """An open project file, made by :meth:`create` or :meth:`open`."""

    def __init__(
        self, custody: Custody, annotator: str | Annotator, workplace: Workplace, index_folder: Path | None
    ) -> None:
        self.custody = custody
        """Backups, and who may write."""
        file = self._file = custody.file
        with file.read() as connection:
            self._project = queries.project(connection)
        self._committer = Committer(file, self._person(annotator), workplace)
        self.sharing = Sharing(custody, self._committer, self._follow)
        """Other copies of the project: merging, conflicts, copies to hand out."""
        self.past = Past(file)
        """Earlier versions of texts, and the journal page by page."""
        self.replica = Replica(custody, self._committer, self._follow)
        """What the file has to do with a hub; see :mod:`db.hub`."""
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
        """Make a new project and open it, see :meth:`open`. Raises Exists, ReadOnly or DiskFull, and leaves no file."""
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
    ) -> Store:
        """Open a project on behalf of an annotator. An older project is backed up and upgraded first; one that can only
        be read is upgraded in memory.

        ``annotator``: the person with their own identity, or a name alone, from which an identity follows. A person
        whose name was used here without an identity of its own goes on as that annotator.

        ``busy_timeout``: seconds to wait for others who write; ``index_folder``: where the search index is kept, by
        default the user's cache folder. Raises NotAProject, TooNew, Locked or ReadOnly."""
        path = Path(location)
        user = annotator.name if isinstance(annotator, Annotator) else annotator
        custody = Custody.open(path, user, read_only=read_only, busy_timeout=busy_timeout)
        try:
            return cls(custody, annotator, Workplace(site(), new_session()), index_folder)
        except BaseException:
            custody.close()
            raise

    # What it is

    @property
    def project(self) -> Project:
        return self._project

    @property
    def annotator(self) -> Annotator:
        return self._committer.annotator

    def set_annotator(self, annotator: str | Annotator) -> ChangeSet:
        """Let another person edit from now on, see :meth:`open`; their row is written with their first edit.

        Returns an empty change set which says what this person can undo and redo."""
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
        """``asked``, ``folder``, ``newer``, ``damaged``, ``elsewhere``, or empty when the file can be written."""
        return self._file.read_only_reason

    # Reading

    def snapshot(self) -> Snapshot:
        """Everything but the texts as it is now. The next change set continues from here."""
        with self._file.read() as connection:
            self._project = queries.project(connection)
            snapshot = Snapshot(self._project, queries.snapshot_rows(connection))
            self._committer.deliver_all(connection)
        return snapshot

    def text(self, article_id: ArticleId) -> str:
        """The current text of an article. Raises UnknownRow."""
        for _, text in self.texts([article_id]):
            return text
        raise UnknownRow(self.location, "article", article_id)

    def texts(self, article_ids: Iterable[ArticleId] | None = None) -> Iterator[tuple[ArticleId, str]]:
        """Article and current text; all in the order of import for None. Each batch is read when it is taken."""
        with self._file.read() as connection:
            ids = queries.article_ids(connection) if article_ids is None else list(article_ids)
        for start in range(0, len(ids), texts.BATCH_OF_TEXTS):
            with self._file.read() as connection:
                portion = list(texts.current_texts(connection, ids[start : start + texts.BATCH_OF_TEXTS]))
            yield from portion

    def blocks(self) -> dict[ArticleId, tuple[Block, ...]]:
        """The lines of the current texts that are no ordinary paragraphs; of those texts that have any."""
        with self._file.read() as connection:
            return texts.current_blocks(connection)

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

    def operations(self, since: tuple[str, str] | None = None) -> list[Operation]:
        """Every operation, in order of arrival; ``since``: see :func:`db.journal.operations.operations`."""
        with self._file.read() as connection:
            return operations.operations(connection, since)

    def archive(self, *, texts: bool = True) -> Archive:
        """The whole project as values, read in one transaction."""
        with self._file.read() as connection:
            return queries.archive(connection, with_texts=texts, exported=now())

    def codings(self) -> list[Coding]:
        """Who put which tag on which claim; see :mod:`db.tables.codings`."""
        with self._file.read() as connection:
            return codings.codings(connection)

    def fingerprint(self) -> str:
        """A digest of content and of the revisions that made it: equal in copies with the same revisions."""
        with self._file.read() as connection:
            return fingerprint(operations.tallies(connection))

    def check(self) -> list[Finding]:
        """What is damaged, see :mod:`db.repair.checking`; empty when the project is whole."""
        return self.custody.check()

    # Searching

    def search(
        self, query: str, *, limit: int | None = None, fields: Iterable[str] | None = None, within: str = ""
    ) -> SearchResult:
        """Every place where the query stands, in either script; see :mod:`db.indexes.search`. ``limit``: of places;
        ``fields``: those to look in, all by default; ``within``: words that stand in the same line."""
        with self._file.read() as connection:
            return self._indexes.search.search(connection, query, limit=limit, fields=fields, within=within)

    def index_pending(self, budget: float = 0.05) -> bool:
        """Work on the indexes for about ``budget`` seconds; see :class:`~db.indexes.project_indexes.ProjectIndexes`.
        Returns whether work is left."""
        with self._file.read() as connection:
            return self._indexes.catch_up(connection, budget)

    def is_large(self) -> bool:
        """Whether the project is too large to compare every statement with every other: then use :meth:`candidates`."""
        with self._file.read() as connection:
            return is_large(connection)

    def candidates(self, text: str, *, article: ArticleId | None, limit: int = CANDIDATES) -> list[Statement]:
        """Statements that may be about the same as ``text``, the likeliest first, except those of ``article``; see
        :mod:`db.indexes.candidates`. Brings the index up to date first, which takes long unless :meth:`index_pending`
        did."""
        with self._file.read() as connection:
            return self._indexes.statements.candidates(connection, text, article, limit)

    # Writing

    def perform(
        self, edit: Callable[Concatenate[Editing, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> ChangeSet:
        """Run ``edit(editing, *args, **kwargs)`` as one operation. An edit that raises changes nothing."""

        def act(editing: Editing, _recorder: Recorder) -> Operation:
            edit(editing, *args, **kwargs)
            return editing.operation()

        self.custody.before(edit)
        return self._follow(self._committer.commit(act))

    def restore(self, state: BackupState) -> ChangeSet:
        """Bring the project back to a backup, as one operation after another backup. Raises as Custody.back_up."""
        self._committer.check_writable()
        self.custody.back_up("restore")
        return self._follow(self._committer.commit(state.restore))

    def merge(
        self,
        *paths: str | Path,
        dry_run: bool = False,
        choices: MergeChoices = NO_CHOICES,
        progress: Told = None,
    ) -> MergeResult:
        """See :meth:`db.copies.sharing.Sharing.merge`."""
        return self.sharing.merge(paths, dry_run=dry_run, choices=choices, progress=progress)

    def conflicts(self) -> list[Conflict]:
        """See :meth:`db.copies.sharing.Sharing.conflicts`."""
        return self.sharing.conflicts()

    def undo(self) -> ChangeSet:
        """Take back this annotator's last operation. Returns an empty change set when there is none. Raises StaleUndo
        when somebody changed its rows since; the next call then takes the operation before it."""
        return self._take_back(self.undo_state()[0])

    def redo(self) -> ChangeSet:
        """Bring back what was undone last. Returns an empty change set when there is nothing. Raises StaleUndo."""
        return self._take_back(self.undo_state()[1])

    def undo_state(self) -> tuple[Operation | None, Operation | None]:
        """The operations that :meth:`undo` and :meth:`redo` would take back and bring back now."""
        return self._committer.undo_state()

    def refresh(self) -> ChangeSet | None:
        """What others have written since the last change set; None when that changes no row. Raises
        Replaced when the file was deleted, moved, replaced or written over."""
        self._file.check()
        self.custody.look()
        news = self._committer.news()
        return None if news is None else self._follow(news)

    def save_copy(self, path: str | Path) -> None:
        """Write the project as it is now to a new file. Raises Exists, ReadOnly, DiskFull, or NotAProject (``missing``)
        for a folder that does not exist."""
        self._file.copy_to(Path(path))

    def close(self) -> None:
        """Close the file. Closing twice does no harm."""
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
            return person(self._project.id, wanted, queries.annotators(connection))

    def _take_back(self, target: Operation | None) -> ChangeSet:
        self._committer.check_writable()
        if target is None:
            return self._nothing_changed()
        self.custody.before("undo")
        return self._follow(self._committer.take_back(target))

    def _nothing_changed(self) -> ChangeSet:
        undoable, redoable = self.undo_state()
        return ChangeSet(undoable=undoable, redoable=redoable)

    def _follow(self, committed: Committed) -> ChangeSet:
        """Let project and search index follow what was committed."""
        changes = committed.changes
        for change in changes.updated:
            if isinstance(change.after, Project):
                self._project = change.after
        self._indexes.search.note(changes, committed.tallies)
        return changes
