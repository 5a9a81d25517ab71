"""The window: puts the panels together and tells each what it needs to know."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from corpus.model import Article
from desktop.commands.actions import Actions
from desktop.current import Place
from desktop.look.focus_ring import FocusRing
from desktop.window import regions, view_memory
from desktop.window.banner import Banner
from desktop.window.commands.table import COMMANDS
from desktop.window.file_taker import FileTaker
from desktop.window.header import Header
from desktop.window.looks import Looks
from desktop.window.menus import Menus
from desktop.window.messages import Messages, Remedies
from desktop.window.parts import Parts
from desktop.window.places import Travels
from desktop.window.reading_progress import ReadingProgress
from desktop.window.searching import Searching
from desktop.window.services import Services
from desktop.window.standing import facts
from desktop.window.status_bar import StatusBar
from desktop.window.view_stack import VIEWS
from desktop.window.wiring import Wiring
from desktop.window.workbench import Workbench
from desktop.words.wording import redo_text, undo_text

if TYPE_CHECKING:
    from desktop.window.welcome.start_page import StartPage

DEFAULT_SIZE = (1440, 900)
TITLE_BAR = 36
"""Height that the system's frame takes of the screen, at most; it is known only once the window is shown."""
SMALLEST_SIZE = (760, 480)


class MainWindow(FileTaker):
    """Start page or workbench between header and status bar."""

    def __init__(self, services: Services) -> None:
        workspace, theme, current = services.workspace, services.theme, services.current
        super().__init__(workspace, theme)
        self.services = services
        self.current, self.settings = current, services.settings
        self.setObjectName("main_window")
        self.setWindowIcon(theme.window_icon())
        self.setMinimumSize(*SMALLEST_SIZE)
        # It must hear of a jump before the reading area has gone there.
        self.travels = Travels(current, self)
        self.progress = ReadingProgress(self)
        self._project = ""
        self.workbench: Workbench | None = None
        self.actions_table = Actions(COMMANDS, self, theme)
        self.header = Header(theme, self.actions_table, self)
        self.status = StatusBar(workspace, services.jobs, theme, self)
        self.banner = Banner(theme, self)
        self._start_page: StartPage | None = None
        self._seen = False
        self.wiring = Wiring(self)
        self.menus = Menus(self, self.header, self.wiring)
        self._body = self._make_body()
        self._ring = FocusRing(self, theme)
        self._messages = Messages(workspace, self.banner, self._remedies())
        self._searching = Searching(self)
        self._connect()
        self._looks = Looks(self, services.translation)
        self._restore_geometry()
        self._show_state()

    def _make_body(self) -> QStackedWidget:
        self.setMenuWidget(self.header)
        self.setStatusBar(self.status)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QStackedWidget(middle)
        body.addWidget(QWidget(body))
        column.addWidget(self.banner)
        column.addWidget(body, 1)
        self.setCentralWidget(middle)
        return body

    @property
    def start_page(self) -> StartPage:
        """What shows while no project is open, made when it is first wanted."""
        if self._start_page is None:
            from desktop.window.welcome import start_page

            self._start_page = start_page.StartPage(self.theme, self.settings, self)
            self._body.addWidget(self._start_page)
            self.wiring.connect_start_page(self._start_page)
        return self._start_page

    def _show_start_page(self) -> None:
        self._show_body(self.start_page)
        self.start_page.focus_first()

    def _on_first_painted(self) -> None:
        self._seen = True
        if self.workbench is not None:
            self.workbench.fill_docks()
        # Once the docks are painted too, which comes before any timer.
        QTimer.singleShot(0, self.workspace.go_on_loading)

    def _remedies(self) -> Remedies:
        return Remedies(
            save_copy=self.wiring.save_copy,
            reopen=lambda: self.open_project(self.workspace.location),
            forget_recent=self.settings.forget_project,
            show_article=self._show_article,
        )

    def _show_article(self, article: Article) -> None:
        self.current.go_to(Place(article=article.id))

    def _connect(self) -> None:
        workspace, current = self.workspace, self.current
        self.travels.jumping.connect(self._on_jumping)
        workspace.opened.connect(self._on_opened)
        workspace.failed.connect(self._on_failed)
        self.header.first_painted.connect(self._on_first_painted)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._show_state)
        workspace.state_changed.connect(self._show_state)
        for signal in (current.article_changed, current.claim_changed, current.link_changed):
            signal.connect(self._show_facts)
        current.selection_changed.connect(self._show_facts)
        current.suggestion_changed.connect(self._show_facts)
        self.status.annotator_pressed.connect(self.wiring.ask_annotator)
        self.status.palette_pressed.connect(self.wiring.show_palette)

    # What launch asks for

    def open_articles(self) -> list[str]:
        """Identities of the articles in the panes, left to right."""
        return [] if self.workbench is None else list(self.workbench.views.reading.open_articles())

    def show_view(self, name: str) -> None:
        """Show one of the :data:`~desktop.window.view_stack.VIEWS`."""
        if self.workbench is None or self.workspace.snapshot is None:
            return
        self._show_body(self.workbench)
        self.workbench.views.show_view(name)
        for other in VIEWS:
            self.actions_table[f"view.{other}"].setChecked(other == name)
        self._show_facts()
        if self.isVisible():
            self.focus_text()

    def draft(self) -> str:
        """Text that is being typed at this moment, for the report of a crash; empty when there is none."""
        from desktop.window.draft import typed_text

        return typed_text()

    def open_project(self, location: str) -> None:
        """Open the project at ``location`` in the place of the one that is open."""
        from desktop.project import resume

        self.keep_view()
        self.workspace.open(location, image=resume.recall(location))

    # The project comes and goes

    def _on_opened(self) -> None:
        snapshot = self.workspace.snapshot
        if snapshot is None:
            return
        if self.workbench is None:
            self._make_workbench()
        assert self.workbench is not None
        same = self._project == snapshot.project.id
        self._project = snapshot.project.id
        self.settings.remember_project(self.workspace.location)
        if not same:
            self.travels.clear()
            self._show_facts()
            self._restore_view()
        self._show_body(self.workbench)
        self._show_state()

    def _make_workbench(self) -> None:
        parts = Parts(self.services, self.actions_table)
        self.workbench = Workbench(parts, self)
        self._body.addWidget(self.workbench)
        self.actions_table.attach(self.workbench.views.reading)
        self.wiring.connect_workbench(self.workbench)
        self.workbench.docks_changed.connect(self._show_docks)
        self.workbench.views.reading.panes_changed.connect(self._on_panes_changed)
        self.workbench.views.reading.doing_changed.connect(self.status.show_doing)
        if self._seen:
            self.workbench.fill_docks()
        self._show_docks()

    def _on_closed(self) -> None:
        self._project = ""
        self.current.clear()
        self.header.search.clear()
        self._show_start_page()
        self._show_state()

    def _on_failed(self, *_: object) -> None:
        if self.workspace.snapshot is None and self.workspace.saving.state != "opening":
            self._show_start_page()

    def keep_view(self) -> None:
        """Remember how the panes of the open project are."""
        if self.workbench is None or not self._project:
            return
        if self.workbench.filled:
            self.workbench.inspector.commit()
        view_memory.keep(self.settings, self._project, self.workbench.views, self.progress)

    def _restore_view(self) -> None:
        assert self.workbench is not None
        assert self.workspace.snapshot is not None
        view = view_memory.restore(
            self.settings, self.workspace.snapshot, self.workbench.views, self.progress
        )
        self.show_view(view)

    def _show_body(self, widget: QWidget) -> None:
        self._body.setCurrentWidget(widget)
        self.header.set_project_open(self.workspace.snapshot is not None)

    def show_page(self, page: QWidget) -> None:
        """Show a page of the window's own in the place of the project."""
        if self._body.indexOf(page) < 0:
            self._body.addWidget(page)
        self._body.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_page(self) -> None:
        """Back to the project, or to the start page."""
        if self.workspace.snapshot is not None and self.workbench is not None:
            self._show_body(self.workbench)
            self.focus_text()
        else:
            self._show_start_page()

    @property
    def page(self) -> QWidget:
        """What stands between header and status bar."""
        return self._body.currentWidget() or self._body

    # Showing how things stand

    def _show_state(self, *_: object) -> None:
        snapshot = self.workspace.snapshot
        undo, redo = self.actions_table["undo"], self.actions_table["redo"]
        undo.setText(undo_text(self.workspace.undoable, snapshot))
        redo.setText(redo_text(self.workspace.redoable, snapshot))
        self._show_facts()
        self.header.set_project_open(snapshot is not None)
        self.wiring.show_history_tips()
        self._show_title()

    def _show_title(self) -> None:
        program = self.tr("Duikan")
        location = self.workspace.location
        shown = bool(location) and self.workspace.snapshot is not None
        name = Path(location).name if shown else self.tr("No project open")
        self.setWindowTitle(f"{name} — {program}")

    def _show_facts(self, *_: object) -> None:
        view = "" if self.workbench is None else self.workbench.views.name
        self.actions_table.set_facts(facts(self.workspace, self.current, view))

    def _show_docks(self) -> None:
        assert self.workbench is not None
        for side in ("left", "right"):
            self.actions_table[f"dock.{side}"].setChecked(self.workbench.dock_shown(side))

    def _on_panes_changed(self, articles: list[str]) -> None:
        assert self.workbench is not None
        if self.workbench.filled:
            self.workbench.library.set_open(articles)
        self._show_facts()

    def _on_jumping(self) -> None:
        if self.workbench is not None and self.workbench.views.name != "read":
            self.show_view("read")

    # Languages

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.actions_table.retranslate()
        self.header.retranslate()
        if self._start_page is not None:
            self._start_page.retranslate()
        self.status.refresh()
        self.menus.retranslate()
        self.wiring.retranslate()
        self._show_state()
        if self.workbench is not None:
            # Not inside the event, which is on its way to the very panels that are about to be replaced.
            QTimer.singleShot(0, self, self._rebuild_workbench)

    def _rebuild_workbench(self) -> None:
        """Make the panels anew, as they were, in the interface's language of now."""
        old = self.workbench
        if old is None:
            return
        self.keep_view()
        old.keep_layout()
        state = old.state()
        self._body.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.workbench = None
        self._make_workbench()
        new: Workbench | None = self.workbench
        if new is None or self.workspace.snapshot is None:
            return
        self._restore_view()
        new.restore(state)
        new.show_search(bool(self.current.query))
        self._show_body(new)

    # Keys, files, geometry

    def take_files(self, paths: Sequence[str]) -> None:
        """Open a project that was dropped, or import articles."""
        self.wiring.take_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is self.workbench:
            self.focus_text()
        else:
            super().keyPressEvent(event)

    def focus_text(self) -> None:
        """The end of every chain of Escape: the active pane, or the table that is shown."""
        if self.workbench is None:
            return
        pane = self.workbench.views.reading.active_pane
        if self.workbench.views.name == "read" and pane is not None:
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.workbench.views.name == "read":
            regions.enter(self.workbench.library)
        else:
            regions.enter(self.workbench.views.current)

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through."""
        middle = self.workbench.regions() if self.page is self.workbench and self.workbench else [self.page]
        return [self.header, *middle, self.status]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wiring.place_palette()

    def _restore_geometry(self) -> None:
        kept = self.settings.layout("window")
        if kept.isEmpty() or not self.restoreGeometry(kept):
            screen = self.screen().availableGeometry()
            height = min(DEFAULT_SIZE[1], screen.height() - TITLE_BAR)
            self.resize(min(DEFAULT_SIZE[0], screen.width()), height)
        self.actions_table["view.read"].setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.workspace.saving.state == "closed":
            self._show_start_page()
        elif self.page is self.workbench:
            self.focus_text()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_view()
        self.settings.set_layout("window", self.saveGeometry())
        if self.workbench is not None:
            self.workbench.keep_layout()
        super().closeEvent(event)
