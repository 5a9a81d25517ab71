"""Texts about backups: why one was made, how it differs from the present state, and what restoring it would change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.differences import RowChange, RowDifference
from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Annotator,
    Article,
    Claim,
    Entity,
    FigureMark,
    Link,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from db.files.backup import Backup
from desktop.words.wording import relation_name

translate = QCoreApplication.translate

_REASONS: dict[str, tuple[Any, str]] = {
    "session": (QT_TRANSLATE_NOOP("backups", "Before the first change of a session"), "folder_open"),
    "timer": (QT_TRANSLATE_NOOP("backups", "Every 30 minutes"), "history"),
    "text": (QT_TRANSLATE_NOOP("backups", "Before a text was corrected"), "edit"),
    "import": (QT_TRANSLATE_NOOP("backups", "Before an import"), "arrow_download"),
    "merge": (QT_TRANSLATE_NOOP("backups", "Before a merge"), "merge"),
    "upgrade": (QT_TRANSLATE_NOOP("backups", "Before an upgrade"), "arrow_up"),
    "takeover": (QT_TRANSLATE_NOOP("backups", "Before taking over"), "people"),
    "repair": (QT_TRANSLATE_NOOP("backups", "Before a repair"), "warning"),
    "restore": (QT_TRANSLATE_NOOP("backups", "Before restoring a backup"), "arrow_undo"),
    "asked": (QT_TRANSLATE_NOOP("backups", "By hand"), "archive"),
}
_KINDS: dict[type, Any] = {
    Project: QT_TRANSLATE_NOOP("backups", "Project"),
    Article: QT_TRANSLATE_NOOP("backups", "Article"),
    TextVersion: QT_TRANSLATE_NOOP("backups", "Text"),
    Tag: QT_TRANSLATE_NOOP("backups", "Tag"),
    Claim: QT_TRANSLATE_NOOP("backups", "Claim"),
    FigureMark: QT_TRANSLATE_NOOP("backups", "Figure"),
    Relation: QT_TRANSLATE_NOOP("backups", "Relation"),
    Link: QT_TRANSLATE_NOOP("backups", "Link"),
    Rejection: QT_TRANSLATE_NOOP("backups", "Rejected suggestion"),
    Question: QT_TRANSLATE_NOOP("backups", "Question"),
    CellStatus: QT_TRANSLATE_NOOP("backups", "Status in question"),
    ArticleReading: QT_TRANSLATE_NOOP("backups", "Read article"),
    Origin: QT_TRANSLATE_NOOP("backups", "Origin"),
    DraftRejection: QT_TRANSLATE_NOOP("backups", "Rejected draft"),
    Rate: QT_TRANSLATE_NOOP("backups", "Rate"),
    Memo: QT_TRANSLATE_NOOP("backups", "Memo"),
    SavedSearch: QT_TRANSLATE_NOOP("backups", "Saved search"),
    Annotator: QT_TRANSLATE_NOOP("backups", "Person"),
}
_LONGEST = 40
"""Code points of a name in the list. Chosen: it leaves room for the rest of the row."""
_SIGNS = {RowChange.GOES: "−", RowChange.COMES_BACK: "+", RowChange.ALTERS: "≠"}


def reason_words(backup: Backup) -> str:
    """Why a backup was made."""
    return translate("backups", _REASONS.get(backup.reason, _REASONS["asked"])[0])


def reason_icon(backup: Backup) -> str:
    """The icon beside that text."""
    return _REASONS.get(backup.reason, _REASONS["asked"])[1]


def size_words(count: int) -> str:
    """A size in bytes in readable form."""
    return f"{count / 1e6:.1f} MB" if count >= 50_000 else f"{count / 1e3:.0f} KB"


def distance_words(backup: Backup, snapshot: Snapshot, newest: str) -> str:
    """How a backup differs from the project, whose newest operation is ``newest``, in numbers of the main kinds of
    rows."""
    if backup.newest == newest:
        return translate("backups", "the same")
    counts = BackupCounts()
    parts = (
        counts.articles(backup.articles - len(snapshot.articles)),
        counts.claims(backup.claims - len(snapshot.claims)),
        counts.links(backup.links - len(snapshot.links)),
    )
    listed = translate("backups", ", ").join(part for part in parts if part)
    return listed or translate("backups", "other changes")


class BackupCounts(QObject):
    """How many rows a backup has more or fewer than the project; empty if as many. A QObject, because Qt collects
    plural forms only from ``tr``."""

    def articles(self, more: int) -> str:
        """``1 article fewer``."""
        if more > 0:
            return self.tr("%Ln article(s) more", "", more)
        return self.tr("%Ln article(s) fewer", "", -more) if more else ""

    def claims(self, more: int) -> str:
        """``2 claims fewer``."""
        if more > 0:
            return self.tr("%Ln claim(s) more", "", more)
        return self.tr("%Ln claim(s) fewer", "", -more) if more else ""

    def links(self, more: int) -> str:
        """``3 links more``."""
        if more > 0:
            return self.tr("%Ln link(s) more", "", more)
        return self.tr("%Ln link(s) fewer", "", -more) if more else ""


def change_sign(change: RowDifference) -> str:
    """− for rows that restoring deletes, + for those it adds, ≠ for those it changes."""
    return _SIGNS[change.change]


def change_words(change: RowDifference, now: Snapshot, then: Snapshot) -> tuple[str, str]:
    """What changes, and its place or details."""
    row = change.row
    snapshot = then if change.change is RowChange.COMES_BACK else now
    kind = translate("backups", _KINDS[type(row)])
    name, place = _name(row, snapshot), _place(row, snapshot)
    words = translate("backups", "{kind} “{name}”").format(kind=kind, name=name) if name else kind
    return words, place


def _name(row: Entity, snapshot: Snapshot) -> str:
    match row:
        case Claim():
            return shortened(row.quote, _LONGEST)
        case Article() | Project():
            return shortened(row.title, _LONGEST)
        case Tag() | Relation():
            return row.name
        case FigureMark():
            return row.text
        case Link():
            return relation_name(snapshot.relations.get(row.relation, row.relation))
        case Rejection():
            return shortened(row.one_quote, _LONGEST)
        case Rate():
            return f"{row.unit} → {row.target}: {row.factor:g}"
        case CellStatus() if row.question in snapshot.questions:
            return shortened(snapshot.questions[row.question].title, _LONGEST)
        case ArticleReading() if row.article in snapshot.articles:
            return shortened(snapshot.articles[row.article].title, _LONGEST)
    return shortened(str(getattr(row, "title", "") or getattr(row, "name", "")), _LONGEST)


def _place(row: Entity, snapshot: Snapshot) -> str:
    match row:
        case Claim() | CellStatus():
            return snapshot.lettered_name(row.article)
        case Link():
            ends = [snapshot.claims.get(end) for end in (row.source, row.target)]
            return " ↔ ".join(snapshot.letter(end.article) for end in ends if end is not None)
        case FigureMark():
            claim = snapshot.claims.get(row.claim)
            return snapshot.lettered_name(claim.article) if claim is not None else ""
    return ""
