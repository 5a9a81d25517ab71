"""Importing files, pages and pasted texts: everything is shown before it is imported, and then imported in one
operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from corpus.changes import ChangeSet
from corpus.foreign.project import ForeignProject
from corpus.model import Article
from corpus.readers.document import ReadingChoices
from corpus.readers.registry import FORMATS
from desktop.dialogs.act import ActDialog
from desktop.dialogs.importing.address_dialog import AddressDialog
from desktop.dialogs.importing.arrivals import Arrivals, arrivals_of, files_in
from desktop.dialogs.importing.import_frame import LEAST, SIZE, ImportFrame
from desktop.dialogs.importing.reading_queue import ReadingQueue
from desktop.dialogs.importing.source_model import SourceModel
from desktop.dialogs.importing.source_words import short_name, total_words
from desktop.dialogs.importing.sources import ImportSource, ImportSources, is_address
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.last_folder import articles_folder, keep_articles_folder

if TYPE_CHECKING:
    from db.store import Store
    from desktop.dialogs.importing.project_page import ProjectPage


class ImportDialog(ActDialog):
    """Collects sources, reads them in the worker process, lets the user correct what was found, and imports."""

    imported = Signal(str)
    """Emitted after the import: the identity of the first imported article, if it is to be opened."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        paths: Iterable[str] = (),
        parent: QWidget | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(workspace, theme, self.tr("Import"), "importDialog", parent)
        self._settings = settings
        self.sources = ImportSources(_known_texts(workspace))
        self.queue = ReadingQueue(workspace, self.sources, jobs, self)
        self.model = SourceModel(self.sources, self)
        self.frame = ImportFrame(theme, self.model, self)
        self.list, self.detail = self.frame.list, self.frame.detail
        self.project_page: ProjectPage | None = None
        """The second page, created when a project of another program is examined."""
        self._warned = False
        """Whether the warning was shown that closing loses input."""
        self._current = ""
        self._lay_out()
        self._connect()
        self.add(paths)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.frame)
        self.use_body(self._pages)
        self.frame.open_first.setChecked(bool(self._settings.value("open_imported")))
        self.accept_button = self.frame.accept_button
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self.keep_size(self._settings)
        self.list.setFocus()

    def _connect(self) -> None:
        frame = self.frame
        frame.add_button.clicked.connect(lambda: self.add(choose_files(self, self._settings)))
        frame.address_button.clicked.connect(lambda: self._ask_address())
        frame.paste_button.clicked.connect(self.paste)
        frame.cancel_button.clicked.connect(self.reject)
        frame.stop_button.clicked.connect(self.queue.stop)
        frame.accept_button.clicked.connect(self._import)
        frame.open_first.clicked.connect(lambda on: self._settings.set_value("open_imported", on))
        self.queue.changed.connect(self._update)
        self.queue.read.connect(lambda _: self._refresh())
        self.model.ticked.connect(self._tick)
        self.model.modelReset.connect(self._select_again)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_current())
        self.list.removal_requested.connect(self._remove)
        self.list.delegate.choice_requested.connect(self._offer_choice)
        self.detail.described.connect(self._describe)
        self.detail.choices_changed.connect(self._read_anew)
        self.detail.read_requested.connect(self._allow)
        self.detail.look_requested.connect(self._look_into)
        # A text field with the focus receives pasted text itself.
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        QShortcut(QKeySequence(Qt.Key.Key_F6), self, frame.next_part)

    # Sources

    def add(self, keys: Iterable[str]) -> None:
        """Append files, folders and addresses, select the first of them, and start to read them."""
        every = list(keys)
        files = files_in(key for key in every if not is_address(key))
        added = self.sources.add([*files, *filter(is_address, every)])
        if added and not (self._current and self.detail.typing):
            self._current = added[0]
        self._go_on()

    def add_arrivals(self, arrivals: Arrivals) -> None:
        """Add what was dropped or pasted."""
        self.add(arrivals.paths)
        if arrivals.addresses and not self._settings.value("fetch_addresses"):
            self._ask_address(arrivals.addresses[0])
        else:
            self.add(arrivals.addresses)
        if arrivals.html or arrivals.text:
            name = self.tr("Pasted part of a page") if arrivals.html else self.tr("Pasted text")
            self._current = self.sources.paste(name, arrivals.text, arrivals.html)
            self._go_on()

    def paste(self) -> None:
        """Add what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        arrivals = arrivals_of(data) if data is not None else Arrivals()
        self.say("" if arrivals else self.tr("There is nothing on the clipboard that could be imported."))
        self.add_arrivals(arrivals)

    def _ask_address(self, address: str = "") -> None:
        dialog = AddressDialog(self.theme, self._settings, address, self)
        dialog.accepted.connect(lambda: self.add([dialog.address]))
        dialog.open()

    def _remove(self) -> None:
        if self._current:
            row = self.list.currentIndex().row()
            self.sources.remove(self._current)
            if self.queue.reading == self._current:
                self.queue.drop()
            self._current = ""
            self._refresh()
            self._select_near(row)
            self.queue.go_on()

    def _allow(self, key: str) -> None:
        self.sources.allow(key)
        self._go_on()

    def _read_anew(self, key: str, choices: Any) -> None:
        self.sources.choose(key, choices)
        self._refresh()
        self.queue.again(key)

    def _offer_choice(self, key: str, button: QRect) -> None:
        """Show the menu below a book's button: one article or several."""
        source = self.sources.get(key)
        document = source.document if source is not None else None
        if source is not None and source.foreign is not None:
            self._look_into(key)
            return
        if source is None or document is None or document.chapters is None:
            return
        menu = _chapter_menu(
            self, source.choices, document.chapters, lambda chosen: self._read_anew(key, chosen)
        )
        menu.popup(self.list.viewport().mapToGlobal(button.bottomLeft() + QPoint(0, 4)))

    # A project of another program

    def _look_into(self, key: str) -> None:
        """Show the contents of a project, after searching existing articles for annotations without a text."""
        source = self.sources.get(key)
        if source is None or source.foreign is None:
            return
        foreign, name = source.foreign, short_name(source)
        snapshot = self.workspace.snapshot
        if foreign.detached and snapshot is not None:
            articles = dict(snapshot.articles)
            self.workspace.ask(partial(_with_texts, foreign=foreign, articles=articles)).then(
                lambda project: self._show_project(project, name), owner=self
            )
        else:
            self._show_project(foreign, name)

    def _show_project(self, foreign: ForeignProject, name: str) -> None:
        from desktop.dialogs.importing.project_page import ProjectPage
        from desktop.dialogs.importing.project_plan import ProjectPlan

        snapshot = self.workspace.snapshot
        if snapshot is None:
            return
        if self.project_page is None:
            self.project_page = page = ProjectPage(self.theme, self)
            page.back_requested.connect(lambda: self._turn_to(self.frame))
            page.cancel_requested.connect(self.reject)
            page.import_requested.connect(self._import_project)
            self._pages.addWidget(page)
        self.project_page.show_plan(ProjectPlan(foreign, snapshot), name)
        self._turn_to(self.project_page)
        self.project_page.tags.setFocus()

    def _turn_to(self, page: QWidget) -> None:
        """Show one of the two pages, and make its button the default one."""
        self._pages.setCurrentWidget(page)
        self.frame.accept_button.setDefault(page is self.frame)
        if self.project_page is not None:
            self.project_page.accept_button.setDefault(page is self.project_page)

    def _import_project(self) -> None:
        from db.edits.files import import_files

        plan = self.project_page.plan if self.project_page is not None else None
        if plan is not None and not self.acting:
            self.act(import_files, [], [plan.as_import()])

    def _tick(self, key: str, ticked: bool) -> None:
        self.sources.tick(key, ticked)
        self.model.refresh()
        self._update()

    def _describe(self, key: str, number: int, fields: Any) -> None:
        self.sources.describe(key, number, fields)
        self.model.refresh()
        self._update()

    # Display

    def _go_on(self) -> None:
        self._refresh()
        self.queue.go_on()

    def _refresh(self) -> None:
        """Update after sources were added, removed or read."""
        self.model.refresh()
        if not self.list.currentIndex().isValid():
            self._select_again()
        self._show_current()
        self._update()

    def _select_again(self) -> None:
        """Restore the selection after the list was rebuilt: the same source, or the first one."""
        self._select_near(max(self.model.row_of(self._current), 0))

    def _select_near(self, row: int) -> None:
        rows = sorted(range(self.model.rowCount()), key=lambda other: (abs(other - row), -other))
        near = next((other for other in rows if self.model.source_at(other) is not None), None)
        if near is not None:
            self.list.setCurrentIndex(self.model.index(near))

    def _on_current(self) -> None:
        source = self.model.source_at(self.list.currentIndex().row())
        if source is not None:
            self._current = source.key
            self._show_current()
            self._update()

    def _show_current(self) -> None:
        source = self.sources.get(self._current)
        # A field in which the user is typing keeps its cursor.
        if source is None or not self.detail.typing:
            self.detail.show_source(source)

    def _update(self) -> None:
        articles, archives = self.sources.ready()
        every: list[ImportSource] = list(self.sources)
        reading = self.sources.get(self.queue.reading)
        words = total_words(every, len(articles), sum(len(article.content) for article in articles))
        name = short_name(reading) if reading else ""
        self.frame.show_summary(len(every), words, name, self.queue.progress)
        looking = self.sources.is_only_project(self._current)
        can_start = reading is None and not self.acting and self.detail.complete
        self.frame.accept_button.setEnabled(can_start and bool(articles or archives or looking))
        if looking:
            self.frame.accept_button.setText(self.detail.look.text())
        elif articles and not archives:
            self.frame.accept_button.setText(self.tr("Import %Ln article(s)", "", len(articles)))
        else:
            self.frame.accept_button.setText(self.tr("Import"))

    # Importing

    def _import(self) -> None:
        from db.edits.files import import_files

        if self.sources.is_only_project(self._current):
            self._look_into(self._current)
            return
        articles, archives = self.sources.ready()
        self.act(import_files, articles, archives)

    def on_acting(self) -> None:
        self._update()
        if self.project_page is not None:
            self.project_page.accept_button.setEnabled(not self.acting)

    def on_acted(self, changes: ChangeSet) -> None:
        rows = [row for row in changes.created if isinstance(row, Article)]
        if rows and self.frame.open_first.isChecked():
            self.imported.emit(min(rows, key=lambda row: row.position).id)

    def reject(self) -> None:
        """Close. If that would lose input, the user is warned once."""
        if any(source.edited for source in self.sources) and not self._warned and not self.acting:
            self._warned = True
            self.say(self.tr("Your input would be lost. Press again to close the dialog."), "warn")
            return
        super().reject()

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        self.queue.drop()
        super().done(result)

    # Dropping further sources on the dialog

    def dragEnterEvent(self, event: Any) -> None:
        if arrivals_of(event.mimeData()):
            self.frame.drop_zone.set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: Any) -> None:
        self.frame.drop_zone.set_active(False)

    def dropEvent(self, event: Any) -> None:
        self.frame.drop_zone.set_active(False)
        self.add_arrivals(arrivals_of(event.mimeData()))
        event.acceptProposedAction()


def choose_files(parent: QWidget | None, settings: Settings) -> list[str]:
    """Files chosen in the system's dialog; its folder is stored."""

    title = QCoreApplication.translate("ImportDialog", "Import")
    suffixes = " ".join(f"*{suffix}" for format in FORMATS for suffix in format.suffixes)
    supported = QCoreApplication.translate("ImportDialog", "Documents, pages, tables and projects")
    kinds = f"{supported} ({suffixes});;" + QCoreApplication.translate("ImportDialog", "All files (*)")
    paths, _ = QFileDialog.getOpenFileNames(parent, title, articles_folder(settings), kinds)
    if paths:
        keep_articles_folder(settings, paths[0])
    return list(paths)


def _chapter_menu(
    parent: QWidget, choices: ReadingChoices, now: bool, choose: Callable[[ReadingChoices], object]
) -> QMenu:
    """One article, or one for each chapter of a book; the present choice ``now`` is checked."""
    translate = QCoreApplication.translate
    menu = QMenu(parent)
    for words, chapters in (
        (translate("ImportDialog", "As one article"), False),
        (translate("ImportDialog", "One article per chapter"), True),
    ):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(now is chapters)
        chosen = replace(choices, chapters=chapters)
        action.triggered.connect(lambda _=False, chosen=chosen: choose(chosen))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _with_texts(store: Store, *, foreign: ForeignProject, articles: Mapping[str, Article]) -> ForeignProject:
    """On the lane: the project with its annotations placed in the articles that contain their quotes."""
    from corpus.foreign.attaching import KnownText, attached

    texts = ((articles.get(identity), text) for identity, text in store.texts())
    return attached(foreign, [KnownText(row, text) for row, text in texts if row is not None])


def _known_texts(workspace: Workspace) -> dict[str, str]:
    snapshot = workspace.snapshot
    return {article.sha256: article.title for article in snapshot.articles.values()} if snapshot else {}
