"""The right half of the dialog: the options of a format, the file, and what the format cannot contain."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.archive import Archive
from corpus.citing import title_of
from corpus.identities import ClaimId
from corpus.snapshot import Snapshot
from corpus.writers import Writer
from corpus.writers.estimating import ExportEstimate, estimate
from corpus.writers.losses import Loss, losses_of
from corpus.writers.options import Content
from corpus.writers.scope import ExportScope, archive_of, within
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.option_fields import OptionFields
from desktop.dialogs.exporting.scope_button import ScopeButton
from desktop.dialogs.frame import Note
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout
from desktop.words.export_words import format_hint, format_name, losses_text
from desktop.words.wording import time_text

_LABEL = 64
"""Width of the column of labels in pixels."""
_ROW_SPACE = 14


@dataclass(frozen=True, slots=True)
class ExportCounts:
    """How much would be exported."""

    articles: int
    claims: int
    links: int
    questions: int

    @classmethod
    def of(cls, archive: Archive) -> ExportCounts:
        return cls(len(archive.articles), len(archive.claims), len(archive.links), len(archive.questions))


class ExportForm(QWidget):
    """The options of one format. Created anew for each format that is selected."""

    changed = Signal()

    def __init__(
        self,
        writer: Writer,
        choice: ExportChoice,
        snapshot: Snapshot,
        theme: Theme,
        parent: QWidget,
        claims: frozenset[ClaimId] | None = None,
    ) -> None:
        """``claims``: those to which the export is restricted, whatever else is chosen."""
        super().__init__(parent)
        self._claims = claims
        self.writer, self._choice, self._snapshot, self._theme = writer, choice, snapshot, theme
        self._archive = archive_of(snapshot)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.XXL, Space.L, Space.XXL, Space.L)
        self._grid.setVerticalSpacing(_ROW_SPACE)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setColumnMinimumWidth(0, _LABEL)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()
        self.update_counts()
        self.setAutoFillBackground(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.colour("panel"))
        self.setPalette(palette)

    # Parts

    def _lay_out(self) -> None:
        self._grid.addWidget(self._title(), 0, 0, 1, 2)
        choice = self._choice
        self.fields = OptionFields(self.writer, choice.options, choice.language, self)
        self.fields.changed.connect(self._on_changed)
        self.fields.hide()
        self._add(self.tr("Content"), self.fields.content_row)
        self._add(self.tr("Scope"), self._scope_row())
        self._add(self.tr("Style"), self.fields.style_row)
        self._add(self.tr("With"), self.fields.carried_row)
        self.losses = LossCard(self._theme, self)
        self._add(self.tr("Without"), self.losses)
        self._add(self.tr("Save to"), self._target_row())
        self._add(self.tr("Then"), self._after_row())
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, label: str, field: QWidget | None) -> None:
        if field is None:
            return
        row = self._grid.rowCount()
        name = Note(self._theme, "", self, label)
        name.setContentsMargins(0, Space.XXS, 0, 0)
        name.setWordWrap(True)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)

    def _title(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        name = Label(format_name(self.writer.id), row)
        name.setObjectName("formatName")
        name.setFont(self._theme.font("title"))
        line.addWidget(name)
        line.addWidget(Note(self._theme, "formatHint", row, format_hint(self.writer.id)), 1)
        return row

    def _scope_row(self) -> QWidget:
        snapshot, scope = self._snapshot, self._choice.scope
        row = QWidget(self)
        line = FlowLayout(row, Space.M)
        line.setContentsMargins(0, 0, 0, 0)
        questions: list[tuple[str, str]] = [
            (question.id, question.title or self.tr("Untitled")) for question in snapshot.questions_in_order()
        ]
        articles: list[tuple[str, str]] = [
            (article.id, f"{snapshot.letter(article.id)}  {article.publisher or title_of(article)}")
            for article in snapshot.articles_in_order()
        ]
        tags: list[tuple[str, str]] = [(tag.id, tag.name) for tag in snapshot.tags_in_order()]
        people: list[tuple[str, str]] = [
            (annotator.id, annotator.name) for annotator in snapshot.annotators.values()
        ]
        self.scopes = {
            "questions": ScopeButton(self._theme, "questionScope", self.tr("All questions {count}"), row),
            "articles": ScopeButton(self._theme, "articleScope", self.tr("All articles {count}"), row),
            "tags": ScopeButton(self._theme, "tagScope", self.tr("All tags {count}"), row),
            "annotators": ScopeButton(self._theme, "annotatorScope", self.tr("All annotators {count}"), row),
        }
        for (name, button), rows in zip(
            self.scopes.items(), (questions, articles, tags, people), strict=True
        ):
            button.set_rows(rows, getattr(scope, name))
            button.changed.connect(self._on_changed)
            line.addWidget(button)
        if self._claims is not None:
            words = self.tr("Only the %Ln selected claim(s)", "", len(self._claims))
            line.addWidget(Note(self._theme, "claimScope", row, words))
        return row

    def _target_row(self) -> QWidget:
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        self.path = QLineEdit(self._choice.path, row)
        self.path.setObjectName("pathField")
        self.path.setAccessibleName(self.tr("Save to"))
        self.path.textChanged.connect(self._on_path)
        choose = QPushButton(self.tr("Change…"), row)
        choose.setObjectName("chooseButton")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_path)
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        column.addLayout(line)
        self.target_note = Note(self._theme, "targetNote", row)
        column.addWidget(self.target_note)
        return row

    def _after_row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XXL)
        self.open_file = QCheckBox(self.tr("Open the file"), row)
        self.open_file.setObjectName("openFile")
        self.open_file.setChecked(self._choice.open_file)
        self.open_folder = QCheckBox(self.tr("Open its folder"), row)
        self.open_folder.setObjectName("openFolder")
        self.open_folder.setChecked(self._choice.open_folder)
        line.addWidget(self.open_file)
        line.addWidget(self.open_folder)
        line.addStretch(1)
        return row

    # What is chosen

    @property
    def choice(self) -> ExportChoice:
        """The present choice."""
        language = self.fields.language
        return replace(
            self._choice,
            options=self.fields.options,
            language=self._choice.language if language is None else str(language.currentData()),
            scope=self.scope,
            path=self.path.text().strip(),
            open_file=self.open_file.isChecked(),
            open_folder=self.open_folder.isChecked(),
        )

    @property
    def scope(self) -> ExportScope:
        chosen: dict[str, Any] = {name: button.scope for name, button in self.scopes.items()}
        return ExportScope(**chosen, claims=self._claims)

    @property
    def chosen(self) -> Archive:
        """The rows that would be exported, without texts."""
        return within(self._archive, self.scope)

    @property
    def estimate(self) -> ExportEstimate:
        """The estimated size of the file."""
        return estimate(self.writer.id, self.fields.options, self.chosen)

    def losses_text(self) -> str:
        """What would not be exported, in words."""
        return losses_text(losses_of(self.chosen, self.writer.losses))

    def refusal(self, location: str) -> str:
        """Why nothing can be written; empty if it can."""
        path = self.path.text().strip()
        folder = os.path.dirname(path) or "."
        if not os.path.basename(path):
            return self.tr("The file needs a name.")
        if not os.path.isdir(folder):
            return self.tr("There is no folder “{folder}”.").format(folder=folder)
        if not os.access(folder, os.W_OK):
            return self.tr("Cannot write there. Choose another place; your options are kept.")
        if os.path.exists(path) and os.path.realpath(path) == os.path.realpath(location):
            return self.tr("This is the project itself. Name another file.")
        return ""

    # Changes

    def _on_changed(self) -> None:
        self.update_counts()
        self.changed.emit()

    def _on_path(self, *_: object) -> None:
        self._show_target()
        self.changed.emit()

    def update_counts(self) -> None:
        """Update what would be exported, and what would not."""
        counts = ExportCounts.of(self.chosen)
        table = self.tr("{questions} questions × {articles} sources")
        sentence = table.format(questions=counts.questions, articles=counts.articles)
        self.fields.set_remark(Content.COMPARISON, sentence)
        grouped = sum(claim.question is not None for claim in self.chosen.claims)
        self.fields.set_remark(Content.BY_QUESTION, self.tr("%Ln in a question", "", grouped))
        losses = losses_of(self.chosen, self.writer.losses)
        self.losses.show_losses(self.losses_text(), quiet={loss for loss, _ in losses} <= {Loss.HISTORY})
        self._show_target()

    def _show_target(self) -> None:
        path = Path(self.path.text().strip())
        if path.name and path.is_file():
            changed = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime)).toUTC()
            when = time_text(changed.toString(Qt.DateFormat.ISODate))
            words = self.tr(
                "A file of this name exists ({time}). It is replaced when the new one is complete."
            )
            self.target_note.say(words.format(time=when), "warn")
        else:
            self.target_note.say("")
        self.target_note.setVisible(bool(self.target_note.text()))

    def _choose_path(self) -> None:
        endings = " ".join(f"*{ending}" for ending in self.writer.suffixes)
        kinds = f"{format_name(self.writer.id)} ({endings})"
        options = QFileDialog.Option.DontConfirmOverwrite
        title, proposed = self.tr("Export"), self.path.text()
        path, _ = QFileDialog.getSaveFileName(self, title, proposed, kinds, options=options)
        if path:
            self.path.setText(path if Path(path).suffix else f"{path}{self.writer.suffixes[0]}")


class LossCard(QWidget):
    """What the format cannot contain: as a warning, or as a quiet line if that is only the history."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._quiet = theme, False
        self.setObjectName("lossCard")
        self._line = QHBoxLayout(self)
        self._icon = Label(parent=self)
        self.words = Label(parent=self)
        self.words.setObjectName("lossWords")
        self.words.setWordWrap(True)
        self._line.setSpacing(Space.M)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        theme.changed.connect(self._restyle)

    def show_losses(self, losses: str, *, quiet: bool) -> None:
        """Show what is lost; ``quiet``: whether nothing that was created in the project is."""
        self._quiet = quiet
        words = self.tr("Everything except {losses}.") if quiet else self.tr("Not exported: {losses}.")
        self.words.setText(words.format(losses=losses))
        self.setAccessibleName(self.words.text())
        self._restyle()

    def _restyle(self) -> None:
        theme = self._theme
        self.words.set_style(theme.font("small"), theme.colour("text2" if self._quiet else "text"))
        self._icon.setVisible(not self._quiet)
        self._icon.setPixmap(theme.icon("warning", "warn").pixmap(QSize(16, 16)))
        room = 0 if self._quiet else Space.M
        self._line.setContentsMargins(room, room, room, room)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._quiet:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._theme.colour("warnSoft"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(self.rect(), radius, radius)
