"""The life cycle of the workbench: created for the first project, rebuilt in another language, its views stored per
project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.model import Article
from corpus.snapshot import Snapshot
from desktop.current import Current, Destination
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.frame.body import Body
from desktop.window.workbench import view_memory
from desktop.window.workbench.reading_progress import ReadingProgress
from desktop.window.workbench.view_stack import VIEWS
from desktop.window.workbench.workbench import Workbench


class WorkbenchKeeper(QObject):
    """Holds the workbench, which does not exist before the first project is opened."""

    made = Signal(object)
    """A :class:`Workbench` was created; it may not be complete yet."""
    project_entered = Signal()
    """Another project was opened. Its views are not restored yet."""
    view_shown = Signal()
    """The workbench shows a requested view, possibly the one already shown."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        settings: Settings,
        progress: ReadingProgress,
        body: Body,
        make: Callable[[QWidget], Workbench],
    ) -> None:
        super().__init__(body)
        self._workspace, self._current, self._settings = workspace, current, settings
        self._progress, self._body, self._make_workbench = progress, body, make
        self._workbench: Workbench | None = None
        self._project = self._location = ""
        self._asked = ""
        """The view that was asked for while the file was checked, or before another project had arrived."""
        self._painted = False
        workspace.opened.connect(self._on_opened)
        workspace.closed.connect(self._on_closed)
        workspace.changed.connect(self._on_changed)
        workspace.failed.connect(self._on_failed)
        workspace.let_choose(partial(view_memory.first_shown, settings))

    @property
    def workbench(self) -> Workbench | None:
        """The workbench, or None before the first project is opened."""
        return self._workbench

    @property
    def present(self) -> Workbench:
        """The workbench, for callers that are only used while there is one."""
        assert self._workbench is not None, "no project was opened yet"
        return self._workbench

    @property
    def view(self) -> str:
        """Name of the view shown; empty if there is no workbench."""
        return "" if self._workbench is None else self._workbench.views.name

    def follow(self, take: Callable[[Workbench], object]) -> None:
        """Call ``take`` with the workbench, now if there is one, and with every later one."""
        self.made.connect(take)
        if self._workbench is not None:
            take(self._workbench)

    def open_articles(self) -> list[str]:
        """Identities of the articles in the panes, left to right."""
        return [] if self._workbench is None else list(self._workbench.views.reading.open_articles())

    def complete(self) -> None:
        """Create what the first frame does not show, in this workbench and immediately in each later one."""
        self._painted = True
        if self._workbench is not None:
            self._complete(self._workbench)

    def _complete(self, workbench: Workbench) -> None:
        """Complete a workbench, but not while the file is checked: the lists of the docks would lack most claims."""
        if self._workspace.checking:
            workbench.views.reading.complete()
        else:
            workbench.complete()

    def show_view(self, name: str) -> None:
        """Show one of the :data:`~desktop.window.workbench.view_stack.VIEWS` of the open project; while its file is
        checked, only the texts, and another view once it was checked. While another project is being opened, the view
        is meant for that one and shown when it has arrived."""
        if self._workbench is None or self._workspace.snapshot is None:
            return
        if self._workspace.leaving:
            self._asked = name
            self.view_shown.emit()
            return
        self._asked = name if self._workspace.checking and name != VIEWS[0] else ""
        self._body.show_project(self._workbench)
        self._workbench.show_view(VIEWS[0] if self._asked else name)
        self.view_shown.emit()
        if self._workbench.isVisible():
            self._workbench.focus_text()

    def show_texts(self) -> None:
        """Show the articles, for a jump to a place in one of them."""
        if self.view not in ("", "read"):
            self.show_view("read")

    def show_saved_searches(self) -> None:
        """Focus the saved searches, in the place of the library."""
        workbench = self.present
        workbench.show_search(True)
        workbench.search.focus_saved()

    def focus_text(self) -> None:
        """Focus the active pane, or the table shown."""
        if self._workbench is not None:
            self._workbench.focus_text()

    def keep_view(self) -> None:
        """Store the state of the panes of the open project, and commit a note or memo that is being edited."""
        if self._workbench is None or not self._project:
            return
        if self._workbench.filled:
            self._workbench.inspector.commit()
        self._workbench.views.save_memo()
        view_memory.keep(self._settings, self._project, self._workbench.views, self._progress)

    @property
    def unsaved(self) -> bool:
        """Whether there are notes or memos that are not saved."""
        workbench = self._workbench
        if workbench is None:
            return False
        return workbench.views.memo_unsaved or (workbench.filled and any(workbench.inspector.drafts.values()))

    def keep_layout(self) -> None:
        """Store the sizes of the docks."""
        if self._workbench is not None:
            self._workbench.keep_layout()

    def rebuild(self) -> None:
        """Replace the workbench by one in the current language of the interface, with the same state."""
        old = self._workbench
        if old is None:
            return
        self.keep_view()
        state = old.state()
        new = self._replace(old)
        if self._workspace.snapshot is None:
            return
        self._restore_view()
        new.restore(state)
        new.show_search(bool(self._current.query))
        self._body.show_project(new)

    def _replace(self, old: Workbench) -> Workbench:
        old.keep_layout()
        self._body.drop(old)
        self._workbench = None
        return self._make()

    def _make(self) -> Workbench:
        workbench = self._workbench = self._make_workbench(self._body)
        self.made.emit(workbench)
        if self._painted:
            self._complete(workbench)
        return workbench

    def _restore_view(self) -> None:
        if self._workbench is None or self._workspace.snapshot is None:
            return
        view = view_memory.restore(
            self._settings, self._workspace.snapshot, self._workbench.views, self._progress
        )
        self.show_view(view)

    # Signals of the workspace

    def _on_opened(self) -> None:
        snapshot = self._workspace.snapshot
        if snapshot is None:
            return
        workbench = self._workbench or self._make()
        if self._workspace.checking and workbench.filled:
            workbench = self._replace(workbench)
        same = self._project == snapshot.project.id or self._is_its_file(snapshot)
        self._project, self._location = snapshot.project.id, self._workspace.location
        self._settings.remember_project(self._workspace.location)
        asked = self._asked
        if not same:
            self.project_entered.emit()
            self._restore_view()
        elif self._painted:
            self._complete(workbench)
        self._body.show_project(workbench)
        if asked and not self._workspace.checking:
            self.show_view(asked)

    def _is_its_file(self, snapshot: Snapshot) -> bool:
        """Whether ``snapshot`` was read from the file that was just created from the archive shown: such a project is
        shown at once, and its file then gets another identity."""
        if not self._project or self._location != self._workspace.location:
            return False
        was_open = bool(self._settings.view_state(snapshot.project.id))
        return not was_open and all(article in snapshot.articles for article in self.open_articles())

    def _on_closed(self) -> None:
        self._project = self._location = ""
        if not self._workspace.location:
            self._asked = ""
        self._current.clear()
        self._body.show_start_page()

    def _on_failed(self, _: object) -> None:
        if not (self._workspace.checking or self._workspace.leaving):
            self._asked = ""
        if self._workspace.snapshot is None and self._workspace.saving.state != "opening":
            self._body.show_start_page()

    def _on_changed(self, changes: ChangeSet) -> None:
        """Show imported articles; in an empty project the first ones side by side."""
        snapshot = self._workspace.snapshot
        if snapshot is None or self._workbench is None or changes.origin is not ChangeOrigin.LOCAL:
            return
        added = [row for row in changes.created if isinstance(row, Article)]
        undone = changes.operation is not None and changes.operation.undoes is not None
        if added and len(added) == len(snapshot.articles):
            view_memory.open_first(snapshot, self._workbench.views)
        elif added and not undone:
            first = min(added, key=lambda article: article.position)
            self._current.go_to(Destination(article=first.id, aside=True))
