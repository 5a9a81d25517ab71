"""The dialog of all exports: formats by purpose on the left, the options of the selected one on the right."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from corpus.identities import ClaimId
from corpus.snapshot import Snapshot
from corpus.writers import Writer
from corpus.writers.options import Content, ExportOptions
from desktop.dialogs.exporting.choices import ExportChoice, ExportMemory
from desktop.dialogs.exporting.export_form import ExportCounts, ExportForm
from desktop.dialogs.exporting.export_writing import ExportWriting, MakeHere, WrittenExport
from desktop.dialogs.exporting.format_list import FormatList
from desktop.dialogs.exporting.formats import ICONS, format_named
from desktop.dialogs.frame import DialogFrame, Note
from desktop.dialogs.tab_order import follow_layout
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.attempt import Attempt, Failure, Task
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import folder_to_write, keep_folder
from desktop.widgets.panels import Hairline
from desktop.words.export_words import content_name, format_name
from desktop.words.failures import sentence_for
from desktop.words.translation import document_language, language_for

SIZE = (976, 712)
"""Initial size in pixels. Chosen: all formats without scrolling, and a form beside them."""
_HEAD, _BAR = 60, 4
_LARGE = 1 << 20
"""Size in bytes from which a decimal is shown."""


class ExportDialog(DialogFrame):
    """Stays open while the file is written; meanwhile Cancel stops the export and keeps the dialog as it is."""

    exported = Signal(object)
    """A :class:`~desktop.dialogs.exporting.export_writing.WrittenExport`; the dialog closes."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        theme: Theme,
        settings: Settings,
        makers: dict[str, Callable[[ExportChoice], MakeHere]],
        parent: QWidget | None = None,
        format: str = "",
        claims: frozenset[ClaimId] | None = None,
    ) -> None:
        """``makers``: functions for formats that only the window can make. ``format``: the initial format, by default
        the last one used. ``claims``: those to which the export is restricted."""
        super().__init__(theme, self.tr("Export"), "exportDialog", parent)
        assert workspace.snapshot is not None
        self._workspace, self._jobs, self._settings = workspace, jobs, settings
        self._snapshot: Snapshot = workspace.snapshot
        self._makers, self._claims = makers, claims
        self._memory = ExportMemory(settings)
        self._kept: dict[str, ExportChoice] = {}
        self._writing: ExportWriting | None = None
        self.form: ExportForm | None = None
        self._lay_out()
        recent = self._memory.recent()
        self.formats.choose(format or (recent[0].format if recent else "docx"))
        if self.form is None:
            self.formats.choose("docx")
        self.resize(*SIZE)
        self.keep_size(settings)

    # Parts

    def _lay_out(self) -> None:
        outer = self.layout()
        assert outer is not None
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body.setSpacing(0)
        self.body.addWidget(self._head())
        self.body.addWidget(Hairline(self.theme, self))
        columns = QHBoxLayout()
        columns.setSpacing(0)
        self.formats = FormatList(self.theme, self)
        self.formats.chosen.connect(self._on_format)
        self._page = QScrollArea(self)
        self._page.setObjectName("exportPage")
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns.addWidget(self.formats)
        columns.addWidget(Hairline(self.theme, self, upright=True))
        columns.addWidget(self._page, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(Hairline(self.theme, self))
        self._lay_out_foot()

    def _head(self) -> QWidget:
        head = QWidget(self)
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        row.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch(1)
        project = self._snapshot.project.title or Path(self._workspace.location).stem
        title = Label(self.tr("Export “{project}”").format(project=project), head)
        title.setFont(self.theme.font("title"))
        words.addWidget(title)
        hint = self.tr("Choose the purpose first. Each format remembers your last options.")
        words.addWidget(Note(self.theme, "exportHint", head, hint))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.recent_buttons: list[QPushButton] = []
        recent = self._memory.recent()
        if recent:
            row.addWidget(Note(self.theme, "recentNote", head, self.tr("Recent")), 0)
        for choice in recent:
            button = QPushButton(_short(choice), head)
            button.setIcon(self.theme.icon(ICONS.get(choice.format, "article")))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, choice=choice: self._take(choice))
            self.recent_buttons.append(button)
            row.addWidget(button)
        return head

    def _lay_out_foot(self) -> None:
        buttons = self._buttons
        buttons.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        self._notice.setContentsMargins(Space.XXL, Space.M, Space.XXL, 0)
        self.amount = Note(self.theme, "exportAmount", self)
        self.amount.setWordWrap(False)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR)
        self.bar.setRange(0, 0)
        self.bar.hide()
        buttons.insertWidget(0, self.amount)
        buttons.insertWidget(1, self.bar, 1)
        self.add_button(self.tr("Cancel"), "cancelButton", self.reject)
        self.accept_button = self.add_button(self.tr("Export"), "acceptButton", self._export, default=True)

    # Choosing

    def _take(self, choice: ExportChoice) -> None:
        """Show the choice of a previous export."""
        self._kept[choice.format] = choice.within(self._snapshot)
        self.form = None
        self.formats.choose(choice.format)
        self._on_format(format_named(choice.format))
        self.accept_button.setFocus()

    def _on_format(self, writer: Writer) -> None:
        if self.form is not None:
            self._kept[self.form.writer.id] = self.form.choice
            if self.form.writer.id == writer.id:
                return
        choice = self._choice_of(writer)
        self.form = ExportForm(writer, choice, self._snapshot, self.theme, self._page, self._claims)
        self.form.changed.connect(self._update)
        self._page.setWidget(self.form)
        follow_layout(self)
        self._update()

    def _choice_of(self, writer: Writer) -> ExportChoice:
        """The choice for a format made just now, else the last one, else the default."""
        choice = self._kept.get(writer.id) or self._memory.of(writer.id)
        if choice is None:
            language = document_language(language_for(self._settings))
            choice = ExportChoice(writer.id, language, self._usual(writer))
        choice = choice.within(self._snapshot)
        return choice if choice.path else replace(choice, path=self._proposed(writer))

    def _usual(self, writer: Writer) -> ExportOptions:
        """The initial options of a format: while there is no question, those that need none."""
        first, *others = writer.contents
        if first is Content.COMPARISON and others and not self._snapshot.questions:
            without = Content.BY_TAG if Content.BY_TAG in others else others[-1]
            return ExportOptions(content=without)
        return ExportOptions()

    def _proposed(self, writer: Writer) -> str:
        location = Path(self._workspace.location)
        folder = folder_to_write(self._settings, self._workspace.location)
        return os.path.join(folder, f"{location.stem or 'duikan'}{writer.suffixes[0]}")

    def _update(self) -> None:
        form = self.form
        if form is None:
            return
        writing = self._writing is not None
        counts = ExportCounts.of(form.chosen)
        parts = [
            self.tr("%Ln article(s)", "", counts.articles),
            self.tr("%Ln claim(s)", "", counts.claims),
            self.tr("%Ln link(s)", "", counts.links),
        ]
        self.amount.say(" · ".join([*parts, *self._size(form)]))
        refusal = form.refusal(self._workspace.location) or self._nothing(form, counts)
        self.formats.setEnabled(not writing)
        self._page.setEnabled(not writing)
        self.bar.setVisible(writing)
        self.amount.setVisible(not writing)
        self.accept_button.setEnabled(not writing and not refusal)
        for button in self.recent_buttons:
            button.setEnabled(not writing)
        if writing:
            self.say(self.tr("Writing “{name}”…").format(name=os.path.basename(form.choice.path)))
        else:
            self.say(refusal, "danger")

    def _size(self, chosen: ExportForm) -> list[str]:
        """The estimated number of pages and size, in words."""
        about = chosen.estimate
        parts = []
        if about.pages is not None:
            parts.append(self.tr("about %Ln page(s)", "", about.pages))
        if about.bytes is not None:
            digits = 1 if about.bytes >= _LARGE else 0
            form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
            size = QLocale().formattedDataSize(about.bytes, digits, form)
            parts.append(self.tr("about {size}").format(size=size))
        return parts

    def _nothing(self, form: ExportForm, counts: ExportCounts) -> str:
        """Why the export would be empty; empty if it would not be."""
        compared = (form.choice.options.content or form.writer.contents[0]) is Content.COMPARISON
        if compared and not counts.questions:
            return self.tr("There is no question of your own yet. Accept a draft or group claims first.")
        return ""

    # Writing

    def _export(self) -> None:
        assert self.form is not None
        choice = self.form.choice
        maker = self._makers.get(choice.format)
        make_here = None if maker is None else maker(choice)
        job = self._jobs.start(self.windowTitle())
        self._writing = ExportWriting(self._workspace, job, choice, make_here, self)
        self._writing.ended.connect(self._on_ended)
        self._update()
        self._writing.start()

    def _on_ended(self, written: WrittenExport | None, error: Exception | None) -> None:
        self._writing = None
        self._update()
        if error is not None:
            self.say(sentence_for(Failure(error, Attempt(Task.EXPORT))), "danger")
        if written is None or self.form is None:
            return
        choice = written.choice
        self._memory.remember(choice)
        keep_folder(self._settings, choice.path)
        lost = self.form.losses_text()
        self.accept()
        self.exported.emit(replace(written, lost=lost))
        if choice.open_file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(choice.path))
        if choice.open_folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(os.path.abspath(choice.path))))

    def reject(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        else:
            super().reject()


def _short(choice: ExportChoice) -> str:
    """An export in two words: its format and its content."""
    content = choice.options.content
    if content is None or content is Content.PROJECT:
        return format_name(choice.format)
    return f"{format_name(choice.format)} · {content_name(content)}"
