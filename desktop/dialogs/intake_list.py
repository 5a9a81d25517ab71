"""The files of an import as a list: what each of them is, what was found out about it, and how its row is painted."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from corpus.archive import Archive
from corpus.foreign.mapping import ForeignImport
from corpus.intake import LARGE, Intake, size_of
from corpus.model import Language
from corpus.new_article import NewArticle
from corpus.text import digest
from desktop.dialogs.refusals import refusal_text
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.words.wording import encoding_name, short_date

translate = QCoreApplication.translate

FILE_ROLE = Qt.ItemDataRole.UserRole + 1
_TEXT_LEFT = MARGIN + BADGE + 10


class State(Enum):
    """How far a file is."""

    LARGE = auto()
    """So large that the person is asked first."""
    WAITING = auto()
    READY = auto()
    KNOWN = auto()
    """Its text is in the project, or earlier in this list."""
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class File:
    """One file of the list."""

    path: str
    size: int
    state: State
    intake: Intake | None = None
    article: NewArticle | None = None
    """The article as the person described it."""
    sha256: str = ""
    known_as: str = ""
    """Title of the article that has the same text."""

    @property
    def name(self) -> str:
        return os.path.basename(self.path)

    @property
    def archive(self) -> Archive | None:
        return self.intake.archive if self.intake is not None else None

    @property
    def ambiguous(self) -> bool:
        """Whether the bytes leave open which encoding they are in."""
        return self.intake is not None and len(self.intake.candidates) > 1


class IntakeModel(QAbstractListModel):
    """The files in the order in which they were added."""

    def __init__(self, known: dict[str, str], parent: Any = None) -> None:
        """``known`` maps the SHA-256 of each text in the project to its article's title."""
        super().__init__(parent)
        self._known = known
        self._files: list[File] = []

    @property
    def files(self) -> tuple[File, ...]:
        return tuple(self._files)

    def add(self, paths: Iterable[str]) -> None:
        """Append files that are not in the list yet."""
        listed = {file.path for file in self._files}
        fresh = [path for path in dict.fromkeys(paths) if path not in listed]
        if not fresh:
            return
        first = len(self._files)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        for path in fresh:
            size = size_of(path)
            self._files.append(File(path, size, State.LARGE if size > LARGE else State.WAITING))
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a file out of the list; another with the same text is importable again."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._files[row]
        self.endRemoveRows()
        self._compare()

    def row_of(self, path: str) -> int:
        """Where a file is, or -1 when it was taken out."""
        return next((row for row, file in enumerate(self._files) if file.path == path), -1)

    def allow(self, row: int) -> None:
        """The person agreed to read a large file."""
        self._put(row, replace(self._files[row], state=State.WAITING))

    def take(self, intake: Intake) -> None:
        """What reading a file brought."""
        row = self.row_of(intake.path)
        if row < 0:
            return
        state = State.REFUSED if intake.refusal is not None else State.READY
        sha256 = digest(intake.article.content) if intake.article is not None else ""
        before = self._files[row].article
        article = intake.article
        if article is not None and before is not None:
            # Read again in another encoding: what is not text from the file stays as the person set it.
            article = replace(article, publisher=before.publisher, url=before.url)
        self._put(
            row,
            replace(
                self._files[row], state=state, intake=intake, article=article, sha256=sha256, known_as=""
            ),
        )
        self._compare()

    def describe(self, row: int, article: NewArticle) -> None:
        """The person changed an article's data."""
        self._put(row, replace(self._files[row], article=article))

    def ready(self) -> tuple[list[NewArticle], list[Archive | ForeignImport]]:
        """What would be imported now."""
        ready = [file for file in self._files if file.state is State.READY]
        articles = [file.article for file in ready if file.article is not None]
        found = (file.intake.importable for file in ready if file.intake is not None)
        return articles, [project for project in found if project is not None]

    def _put(self, row: int, file: File) -> None:
        self._files[row] = file
        self.dataChanged.emit(self.index(row), self.index(row))

    def _compare(self) -> None:
        """Mark those whose text is in the project or in an earlier file."""
        seen = dict(self._known)
        for row, file in enumerate(self._files):
            if not file.sha256 or file.article is None:
                continue
            twin = seen.setdefault(file.sha256, "")
            known = file.sha256 in self._known or bool(twin)
            if not known:
                seen[file.sha256] = file.article.title or file.name
            state = State.KNOWN if known else State.READY
            if (state, twin) != (file.state, file.known_as):
                self._put(row, replace(file, state=state, known_as=twin))

    # Qt

    def rowCount(self, parent: Any = None) -> int:
        return len(self._files)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == FILE_ROLE:
            return file
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{heading(file)} – {status(file)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(file.path)
        return None


def heading(file: File) -> str:
    """The first line of a row: the title of what the file holds, or its name."""
    if file.article is not None:
        return file.article.title or file.name
    return file.archive.project.title if file.archive is not None else file.name


def status(file: File) -> str:
    """The second line of a row."""
    match file.state:
        case State.LARGE:
            return translate("IntakeList", "{size} MB: read only if you say so").format(
                size=round(file.size / 1024**2)
            )
        case State.WAITING:
            return translate("IntakeList", "Waiting to be read")
        case State.KNOWN:
            return translate("IntakeList", "Already imported")
        case State.REFUSED:
            assert file.intake is not None and file.intake.refusal is not None
            return refusal_text(file.intake.refusal)
    if file.archive is not None:
        return translate("IntakeList", "Duikan export: annotations will be added")
    assert file.article is not None
    article = file.article
    encoding = (
        translate("IntakeList", "Encoding unclear") if file.ambiguous else encoding_name(article.encoding)
    )
    return "  ".join(part for part in (article.publisher, short_date(article.published), encoding) if part)


class IntakeDelegate(QStyledItemDelegate):
    """Paints a file on two lines, with a sign for those that need attention."""

    def __init__(self, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        file: File = index.data(FILE_ROLE)
        theme = self._theme
        painter.save()
        painting.paint_row(painter, option, theme)
        row = QRectF(option.rect)
        half = row.height() / 2
        self._paint_sign(
            painter, QRectF(row.left() + MARGIN, row.top() + half - BADGE / 2, BADGE, BADGE), file
        )
        importable = file.state is State.READY
        language = file.article.language if file.article is not None else Language.SIMPLIFIED
        left, width = row.left() + _TEXT_LEFT, row.width() - _TEXT_LEFT - MARGIN
        font = theme.text_font(language)
        base = painting.baseline(row.top() + 3, half - 3, font)
        ink = theme.colour("text" if importable or file.state is State.WAITING else "text2")
        painting.paint_text(painter, left, base, width, heading(file), font, ink)
        small = theme.text_font(language, "caption")
        base = painting.baseline(row.top() + half, half - 4, small)
        quiet = theme.colour(_status_colour(file)) if not importable or file.ambiguous else None
        ink = quiet or painting.quiet_ink(option, theme)
        painting.paint_text(painter, left, base, width, status(file), small, ink)
        painter.restore()

    def _paint_sign(self, painter: QPainter, box: QRectF, file: File) -> None:
        theme = self._theme
        if file.state is State.READY and file.article is not None and not file.ambiguous:
            painting.paint_script(painter, box, file.article.language, theme)
            return
        icon = {
            State.LARGE: ("warning", "warn"),
            State.WAITING: ("article", "text3"),
            State.KNOWN: ("accept", "text3"),
            State.REFUSED: ("warning", "danger"),
            State.READY: ("warning", "warn") if file.ambiguous else ("import", "text2"),
        }[file.state]
        theme.icon(*icon).paint(painter, box.toRect())


def _status_colour(file: File) -> str:
    if file.state is State.REFUSED:
        return "danger"
    return "warn" if file.state is State.LARGE or file.ambiguous else "text3"
