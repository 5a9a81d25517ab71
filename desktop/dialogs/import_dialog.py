"""Importing files: everything is shown before anything is imported, and then all of it is one act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.archive import Archive
from corpus.intake import Intake, take_in
from corpus.new_article import NewArticle
from corpus.readers.document import ReadingChoices
from desktop.dialogs.act import ActDialog
from desktop.dialogs.article_form import ArticleForm
from desktop.dialogs.encoding_box import EncodingBox, EncodingChoice, TextPreview
from desktop.dialogs.folders import last_folder
from desktop.dialogs.frame import Note, Outline
from desktop.dialogs.intake_list import File, IntakeDelegate, IntakeModel, State
from desktop.dialogs.refusals import refusal_text
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.requests import Request
from desktop.project.workspace import Workspace
from desktop.settings import Settings

SIZE = (880, 600)
"""Pixels at the beginning: the list, and a preview beside it that shows a dozen lines."""
LIST_WIDTH = 320
"""Pixels of the list of files."""


class FileDetail(QWidget):
    """What is known of the selected file, and the fields that the person may change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ArticleForm(theme, self)
        self.encoding = EncodingBox()
        self.choice = EncodingChoice(theme, self)
        self.preview = TextPreview(theme, self)
        self.note = Note(theme, "fileNote", self)
        self.read_large = QPushButton(self.tr("Read it all the same"), self)
        self.read_large.setObjectName("readLargeButton")
        self.read_large.setAutoDefault(False)
        self._changes = Note(theme, "changesNote", self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._article_page())
        self._pages.addWidget(self._note_page())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _article_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addWidget(self.form)
        self.form.add_field(self.tr("Encoding"), self.encoding, "encodingField")
        rows.addWidget(self.choice)
        rows.addWidget(self._changes)
        rows.addWidget(self.preview, 1)
        return page

    def _note_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.note)
        rows.addWidget(self.read_large, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        return page

    def show_file(self, file: File | None) -> None:
        """Show what is known of ``file``."""
        article = file.article if file is not None else None
        self._pages.setCurrentIndex(0 if article is not None else 1)
        self.read_large.setVisible(file is not None and file.state is State.LARGE)
        if file is None or article is None:
            self.note.say(self._words_for(file))
            return
        self.form.show_new(article)
        self.form.setEnabled(file.state is State.READY)
        self.encoding.show_encoding(article.encoding)
        self.choice.show_candidates(file.intake.candidates if file.intake else (), article.encoding)
        self.preview.show_text(article.content, article.language)
        words = self._words_for(file) if file.state is State.KNOWN else self._change_words(article)
        self._changes.say(words, "warn" if file.state is State.KNOWN else "text2")
        self._changes.setVisible(bool(words))

    def _words_for(self, file: File | None) -> str:
        if file is None:
            return self.tr("Choose files, or drop them here.")
        match file.state:
            case State.LARGE:
                words = self.tr(
                    "“{name}” has {size} MB. Reading it can take a while; the window stays usable and you can cancel."
                )
                return words.format(name=file.name, size=round(file.size / 1024**2))
            case State.WAITING:
                return self.tr("Reading “{name}”…").format(name=file.name)
            case State.KNOWN:
                words = self.tr(
                    "The same text is in the project as “{title}”. It will not be imported again."
                )
                return words.format(title=file.known_as)
            case State.REFUSED:
                assert file.intake is not None and file.intake.refusal is not None
                return refusal_text(file.intake.refusal)
        return self._archive_words(file.archive) if file.archive is not None else ""

    def _archive_words(self, archive: Archive) -> str:
        counts = [
            self.tr("%Ln article(s)", "", len(archive.articles)),
            self.tr("%Ln claim(s)", "", len(archive.claims)),
            self.tr("%Ln link(s)", "", len(archive.links)),
        ]
        words = self.tr("Export of the project “{title}”: {counts}. What is in this project already is kept.")
        return words.format(title=archive.project.title, counts=self.tr(", ").join(counts))

    def _change_words(self, article: NewArticle) -> str:
        """What decoding and cleaning changed."""
        counts = {code: int(count) for code, count in (notice.split(":") for notice in article.notices)}
        words = []
        if "replaced" in counts:
            words.append(self.tr("%Ln broken character(s) shown as �", "", counts["replaced"]))
        if "controls" in counts:
            words.append(self.tr("%Ln control character(s) removed", "", counts["controls"]))
        if "surrogates" in counts:
            words.append(self.tr("%Ln half character(s) shown as �", "", counts["surrogates"]))
        if "bidi" in counts:
            words.append(self.tr("%Ln mark(s) that turn the direction of writing", "", counts["bidi"]))
        return self.tr(", ").join(words)


class ImportDialog(ActDialog):
    """Collects files, reads them in the worker process, lets the person correct what was guessed, and imports."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        paths: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, theme, self.tr("Import articles"), "importDialog", parent)
        self._settings = settings
        self._request: Request[Intake] | None = None
        self._reading = ""
        self._asked: dict[str, str] = {}
        self.model = IntakeModel(_known_texts(workspace), self)
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self.add_files(paths)

    def _lay_out(self) -> None:
        self.list = QListView(self)
        self.list.setObjectName("fileList")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setModel(self.model)
        self.list.setItemDelegate(IntakeDelegate(self.theme, self.list))
        self.list.setUniformItemSizes(True)
        Outline(self.list, self.theme)
        self.list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.detail = FileDetail(self.theme, self)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progressBar")
        self._bar.setTextVisible(False)
        self._bar.hide()
        columns = QHBoxLayout()
        columns.setSpacing(Space.XL)
        columns.addWidget(self.list)
        columns.addWidget(self.detail, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self._bar)
        self.add_button(self.tr("Add files…"), "addButton", self._choose_files, left=True)
        self.add_button(self.tr("Take out"), "removeButton", self._remove_selected, left=True)
        self.accept_button = self.add_ending(self.tr("Import"), self._import)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove_selected)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.model.dataChanged.connect(self._on_model_changed)
        self.model.rowsInserted.connect(lambda *_: self._update())
        self.model.rowsRemoved.connect(lambda *_: self._update())
        self.detail.form.edited.connect(self._on_edited)
        self.detail.encoding.chosen.connect(self._read_as)
        self.detail.choice.chosen.connect(self._read_as)
        self.detail.read_large.clicked.connect(self._allow_large)

    # Files

    def add_files(self, paths: Iterable[str]) -> None:
        """Append files and begin to read them."""
        self.model.add(paths)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self._update()
        self._read_next()

    def _choose_files(self) -> None:
        self.add_files(choose_files(self, self._settings))

    def _remove_selected(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.model.remove(index.row())
            self._show_current()

    def _allow_large(self) -> None:
        self.model.allow(self.list.currentIndex().row())
        self._read_next()

    def _read_as(self, encoding: str) -> None:
        """Read the selected file again, in the encoding that the person chose."""
        file = self._current()
        if file is not None:
            self._asked[file.path] = encoding
            self._read_next()

    def _read_next(self) -> None:
        if self._reading:
            return
        waiting = (file.path for file in self.model.files if file.state is State.WAITING)
        path = next(iter(self._asked), None) or next(waiting, None)
        self._update()
        if path is None:
            return
        self._reading = path
        encoding = self._asked.pop(path, None)
        self._request = self.workspace.compute(take_in, path, ReadingChoices(encoding=encoding)).then(
            self._on_read
        )

    def _on_read(self, intake: Intake) -> None:
        self._reading = ""
        self._request = None
        self.model.take(intake)
        self._read_next()

    # What is shown

    def _current(self) -> File | None:
        index = self.list.currentIndex()
        return self.model.files[index.row()] if index.isValid() else None

    def _show_current(self) -> None:
        self.detail.show_file(self._current())

    def _on_model_changed(self, first: Any, last: Any) -> None:
        if first.row() <= self.list.currentIndex().row() <= last.row() and not self.detail.form.hasFocus():
            self._show_current_unless_edited()
        self._update()

    def _show_current_unless_edited(self) -> None:
        """A field that the person is typing in keeps its cursor."""
        focus = self.focusWidget()
        if focus is None or not self.detail.form.isAncestorOf(focus):
            self._show_current()

    def _on_edited(self) -> None:
        file = self._current()
        if file is None or file.article is None:
            return
        if self.detail.form.complete:
            values: dict[str, Any] = self.detail.form.values()
            self.model.describe(self.list.currentIndex().row(), replace(file.article, **values))
        self._update()

    def _update(self) -> None:
        articles, archives = self.model.ready()
        reading = sum(1 for file in self.model.files if file.state is State.WAITING)
        self._bar.setVisible(bool(reading) or self.acting)
        self._bar.setRange(0, 0 if self.acting else len(self.model.files))
        self._bar.setValue(len(self.model.files) - reading)
        ready = bool(articles or archives) and not reading and not self.acting and self._complete()
        button = self.accept_button
        if button is None:
            return
        button.setEnabled(ready)
        if articles and not archives:
            button.setText(self.tr("Import %Ln article(s)", "", len(articles)))
        else:
            button.setText(self.tr("Import"))

    def _complete(self) -> bool:
        file = self._current()
        return (
            file is None or file.state is not State.READY or file.article is None or self.detail.form.complete
        )

    # The act

    def _import(self) -> None:
        from db.edits.files import import_files

        articles, archives = self.model.ready()
        self.act(import_files, articles, archives)

    def on_acting(self) -> None:
        self._update()

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        if self._request is not None:
            self._request.cancel()
        super().done(result)

    # Dropping more files on the dialog

    def dragEnterEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        self.add_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


def choose_files(parent: QWidget | None, settings: Settings) -> list[str]:
    """Files that the person picks in the system's dialog; its folder is remembered."""
    import os

    from PySide6.QtCore import QCoreApplication

    title = QCoreApplication.translate("ImportDialog", "Import articles")
    kinds = ";;".join(
        (
            QCoreApplication.translate("ImportDialog", "Texts and exports (*.txt *.md *.text *.json)"),
            QCoreApplication.translate("ImportDialog", "All files (*)"),
        )
    )
    paths, _ = QFileDialog.getOpenFileNames(parent, title, last_folder(settings), kinds)
    if paths:
        settings.set_value("last_folder", os.path.dirname(paths[0]))
    return list(paths)


def _known_texts(workspace: Workspace) -> dict[str, str]:
    snapshot = workspace.snapshot
    return {article.sha256: article.title for article in snapshot.articles.values()} if snapshot else {}
