"""The memo that is being edited: saved whenever the user pauses, each time as one undo step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, MemoId, TagId
from corpus.memos import Memo
from db import edits
from desktop.project.workspace import Workspace

PAUSE = 2_000
"""Milliseconds without a key after which the text is saved, as one undo step. Chosen: a pause in thinking."""
Written = tuple[str, str]
"""Title and text."""


@dataclass(frozen=True, slots=True)
class MemoSubject:
    """What a memo is about: an article, a tag, or without either the project."""

    article: ArticleId | None = None
    tag: TagId | None = None

    @property
    def key(self) -> str | None:
        """The argument for :meth:`~corpus.snapshot.Snapshot.memos_about`."""
        return self.article or self.tag


@dataclass(slots=True)
class _Creation:
    """A memo whose creation has been requested."""

    subject: MemoSubject
    asked: Written
    latest: Written
    refused: bool = False
    """Whether it could not be saved. The request may be repeated from the banner that shows the failure."""


def _tidy(written: Written) -> Written:
    """The text in the form in which the project stores it."""
    from corpus.text import clean

    title, text = written
    return " ".join(clean(title).content.split()), clean(text).content.strip()


class MemoDraft(QObject):
    """Holds the text until the project has saved it. A memo is created when its first text is saved."""

    shown = Signal()
    """Another memo, or another text of it, is to be shown."""
    saved = Signal()
    """The text has been saved."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._subject = MemoSubject()
        self._memo: MemoId | None = None
        self._stored: Written = ("", "")
        self._written: Written = ("", "")
        self._asked: Written | None = None
        self._creation: _Creation | None = None
        self._kept: dict[MemoSubject, _Creation] = {}
        """Memos that could not be created before another one was shown; they are shown again until they are saved."""
        self._kept_texts: dict[MemoId, Written] = {}
        """Unsaved texts of existing memos that were kept for the same reason."""
        self._project = ""
        """Identity of the project to which the text belongs."""
        self._new = False
        """Whether the user requested a new memo, which must not be replaced by an existing one."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.commit)
        workspace.changed.connect(self._on_changed)

    @property
    def subject(self) -> MemoSubject:
        """What the memo is about."""
        return self._subject

    @property
    def memo(self) -> Memo | None:
        """The saved memo; None if it has not been created yet."""
        snapshot = self._workspace.snapshot
        return snapshot.memos.get(self._memo) if snapshot is not None and self._memo is not None else None

    @property
    def written(self) -> Written:
        """The latest title and text."""
        return self._written

    @property
    def unsaved(self) -> bool:
        """Whether there is unsaved text."""
        return _tidy(self._written) != self._stored

    def open(self, subject: MemoSubject, memo: Memo | None = None, *, new: bool = False) -> None:
        """Show a memo; without one, the latest about a subject, or an empty one if there is none or a ``new`` one is
        requested."""
        self.commit()
        snapshot = self._workspace.snapshot
        project = snapshot.project.id if snapshot is not None else ""
        if project != self._project:
            self._project = project
            self._kept.clear()
            self._kept_texts.clear()
        creation = self._kept.pop(subject, None) if memo is None and not new else None
        if memo is None and creation is None and snapshot is not None and not new:
            memo = next(reversed(snapshot.memos_about(subject.key)), None)
        self._creation, self._asked = creation, None
        self._subject, self._memo = subject, memo.id if memo is not None else None
        self._stored = (memo.title, memo.text) if memo is not None else ("", "")
        self._written, self._new = self._stored, new
        if creation is not None:
            self._written = creation.latest
        elif memo is not None:
            self._written = self._kept_texts.pop(memo.id, self._stored)
        self.shown.emit()

    def write(self, title: str, text: str) -> None:
        """Store what was just typed."""
        self._written = (title, text)
        if self._creation is not None:
            self._creation.latest = self._written
        if self.unsaved:
            self._timer.start()
        else:
            self._timer.stop()

    def commit(self) -> None:
        """Save the text, unless it is saved or being saved."""
        self._timer.stop()
        written = _tidy(self._written)
        if not self.unsaved or self._creating or written == self._asked:
            return
        snapshot = self._workspace.snapshot
        if snapshot is None or snapshot.project.id != self._project or self._workspace.read_only:
            return
        if self._memo is not None:
            self._asked = written
            self._save(self._memo, written)
        elif any(written):
            subject = self._subject
            creation = self._creation = _Creation(subject, self._written, self._written)
            request = self._workspace.perform(
                edits.create_memo, *written, article=subject.article, tag=subject.tag
            )
            request.then(partial(self._on_created, creation), owner=self)
            request.otherwise(partial(self._on_not_created, creation), owner=self)

    @property
    def _creating(self) -> bool:
        """Whether the project has been asked to create the memo and has not answered."""
        return self._creation is not None and not self._creation.refused

    def _save(self, memo: MemoId, written: Written) -> None:
        title, text = written
        request = self._workspace.perform(edits.edit_memo, memo, title=title, text=text)
        request.then(lambda _: self._kept_texts.pop(memo, None), owner=self)
        request.otherwise(lambda _: self._on_not_saved(memo, written), owner=self)

    def _on_created(self, creation: _Creation, changes: ChangeSet) -> None:
        memo = next((row for row in changes.created if isinstance(row, Memo)), None)
        if memo is None:
            return
        if creation is self._creation:
            self._creation = None
            self._memo, self._stored = memo.id, (memo.title, memo.text)
            if self.unsaved:
                self._timer.start()
            self.saved.emit()
        elif creation.latest != creation.asked:
            # Typed before another memo was shown, while this one was being created.
            self._save(memo.id, _tidy(creation.latest))

    def _on_not_created(self, creation: _Creation, _: Exception) -> None:
        creation.refused = True
        if creation is not self._creation:
            self._kept[creation.subject] = creation

    def _on_not_saved(self, memo: MemoId, written: Written) -> None:
        if memo == self._memo:
            self._asked = None
        else:
            self._kept_texts[memo] = written

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._creation is not None and not self._creation.refused:
            return
        memo, clean_before = self.memo, not self.unsaved
        if self._memo is None:
            created = (row for row in changes.created if isinstance(row, Memo))
            if (
                clean_before
                and not self._new
                and self._subject.key in {row.article or row.tag for row in created}
            ):
                self.open(self._subject)
        elif memo is None:
            self._on_gone(clean_before)
        elif (memo.title, memo.text) != self._stored:
            self._stored = (memo.title, memo.text)
            if clean_before:
                self._written = self._stored
                self.shown.emit()
            elif not self.unsaved:
                self._asked = None
                self._timer.stop()
                self.saved.emit()

    def _on_gone(self, clean_before: bool) -> None:
        """The memo was deleted, or its creation undone. Text typed since is kept, as a memo to be created."""
        if clean_before:
            self._written = ("", "")
            self._memo, self._stored = None, ("", "")
            self.open(self._subject)
        else:
            self._memo, self._stored, self._asked = None, ("", ""), None
