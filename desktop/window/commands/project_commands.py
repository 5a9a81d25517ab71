"""Commands for projects and articles; most open a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from corpus.identities import ArticleId, ClaimId
from db import edits
from desktop import dialogs
from desktop.current import Current, Destination
from desktop.look.theme import Theme
from desktop.project import resume
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.widgets.prompt import Prompt
from desktop.window.frame.drop_overlay import is_project
from desktop.window.frame.handed_files import HandedFiles
from desktop.window.frame.second_project import ask_where_to_open
from desktop.window.welcome.sample import open_sample
from desktop.window.workbench.keeper import WorkbenchKeeper
from desktop.window.workbench.leaving import Leaving

if TYPE_CHECKING:
    from db.files.backup import Backup
    from db.repair.repairing import Repaired
    from desktop.dialogs.exporting.export_writing import WrittenExport
    from desktop.window.frame.export_cards import ExportCards


class ProjectCommands(QObject):
    """Opens, creates, fills, exports and closes projects. ``window`` is the parent of the dialogs."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        current: Current,
        theme: Theme,
        settings: Settings,
        jobs: Jobs,
        keeper: WorkbenchKeeper,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._current = window, workspace, current
        self._theme, self._settings, self._jobs, self._keeper = theme, settings, jobs, keeper
        self._cards: ExportCards | None = None
        self.leaving = Leaving(window, workspace, keeper)
        self._handed = HandedFiles(workspace, self._take_handed, self)

    # Projects

    def new(self) -> None:
        """Ask for title and location of a new project, and open it."""
        if self.leaving.may_leave(self.new):
            dialogs.open_new_project(self._window, self._workspace, self._theme, self._settings)

    def choose(self) -> None:
        """Ask which project to open."""
        path = dialogs.choose_project(self._window, self._settings)
        if path:
            self.open(path)

    def open(self, location: str) -> None:
        """Open the project at ``location`` instead of the current one."""
        if self.leaving.may_leave(partial(self.open, location)):
            self._workspace.open(location, image=resume.recall(location))

    def reopen(self) -> None:
        """Open the project's file again, for example because it was replaced by another one."""
        self.open(self._workspace.location)

    def open_sample(self) -> None:
        """Open the sample project."""
        if self.leaving.may_leave(self.open_sample):
            open_sample(self._workspace, self._current)

    def close(self) -> None:
        """Close the project."""
        if self.leaving.may_leave(self.close):
            self._workspace.close()

    def export(self, format: str = "") -> None:
        """Ask what to export and where; ``format`` is preselected."""
        self._open_export(format=format)

    def export_selected(self) -> None:
        """Ask in which format to export the selected claims, or those of the selected rows."""
        chosen = self._keeper.present.views.selected_claims()
        if chosen is None and self._current.claim is not None:
            chosen = [self._current.claim]
        if chosen:
            self._open_export(claims=frozenset(map(ClaimId, chosen)))

    def _open_export(self, *, format: str = "", claims: frozenset[ClaimId] | None = None) -> None:
        dialogs.open_export(
            self._window,
            self._workspace,
            self._jobs,
            self._theme,
            self._settings,
            format=format,
            claims=claims,
            then=self._on_exported,
        )

    def print(self) -> None:
        """Show a print preview: the report in the comparison, otherwise the open texts."""
        compared = self._keeper.view in ("compare", "figures") and self._workspace.snapshot is not None
        articles = None if compared else [ArticleId(article) for article in self._keeper.open_articles()]
        dialogs.open_print(
            self._window, self._workspace, self._theme, self._settings, articles, self._on_exported
        )

    def _on_exported(self, written: WrittenExport) -> None:
        from desktop.window.frame.export_cards import ExportCards

        if self._cards is None:
            self._cards = ExportCards(self._window, self._theme)
        self._cards.show_export(written)

    def save_copy(self) -> None:
        """Ask where to save a complete copy of the project."""
        dialogs.save_copy(self._window, self._workspace, self._settings)

    def work_on_copy(self) -> None:
        """Ask where to save a complete copy of the project, and open the copy."""
        path = dialogs.save_copy(self._window, self._workspace, self._settings, then=self.open)
        if path:
            self._keeper.keep_view()

    def open_backup(self, location: str, backup: Backup) -> None:
        """Ask where to write a backup of a project that cannot be opened, and open it."""
        dialogs.open_backup(self._window, self._workspace, location, backup, then=self.open)

    def take_rows_over(self, location: str, then: Callable[[Repaired], object]) -> None:
        """Ask where to write the rows of a file that was refused for its schema, as a new project, and open that.
        ``then`` is called with what was taken over."""

        def written(path: str, repaired: Repaired) -> None:
            then(repaired)
            self.open(path)

        dialogs.take_rows_over(self._window, self._workspace, location, then=written)

    def show_backups(self) -> None:
        """Show the backups of the project, from which one can be restored."""
        dialogs.open_backups(self._window, self._workspace, self._theme, self._settings)

    def repair(self) -> None:
        """Show the damage of the project, and the remedies."""
        dialogs.open_repair(self._window, self._workspace, self._theme)

    def edit_relations(self) -> None:
        """Show the analyst's own relations."""
        dialogs.open_relations(self._window, self._workspace, self._theme, self._settings)

    def ask_title(self) -> None:
        """Ask for a new title of the project."""
        workspace = self._workspace
        if workspace.snapshot is None:
            return
        Prompt(
            self._window,
            title=self.tr("Rename project"),
            question=self.tr("Title of the project"),
            answer=workspace.snapshot.project.title,
            verb=self.tr("Rename"),
            then=lambda title: workspace.perform(edits.set_project_title, title),
        ).open()

    # Articles

    def import_articles(self, paths: Sequence[str] = ()) -> QDialog:
        """Show files, pages and pasted texts before they are imported; ``paths`` are the first files."""
        dialog = dialogs.open_import(
            self._window, self._workspace, self._theme, self._settings, paths, self._jobs
        )
        dialog.imported.connect(self._show_article)
        return dialog

    def _show_article(self, article: str) -> None:
        self._current.go_to(Destination(article=ArticleId(article)))

    def paste_article(self) -> None:
        """Import the text on the clipboard as an article."""
        dialogs.open_paste(self._window, self._workspace, self._theme, settings=self._settings)

    def start_with_articles(self, paths: Sequence[str] = ()) -> QDialog:
        """Create a project, then import articles into it."""
        return dialogs.open_new_project(
            self._window,
            self._workspace,
            self._theme,
            self._settings,
            then=lambda: self._handed.wait_for(self.import_articles(paths)),
        )

    def take_files(self, paths: Sequence[str]) -> QDialog | None:
        """Open the project, or import the articles, dropped on the window. Returns the dialog that asks about them, if
        there is one."""
        if is_project(paths[0]):
            self.open(paths[0])
            return None
        if self._workspace.snapshot is None:
            return self.start_with_articles(paths)
        return self.import_articles(paths)

    def take_from_outside(self, paths: Sequence[str]) -> None:
        """Like :meth:`take_files`, but ask before another project replaces the open one, and wait if necessary; see
        :class:`~desktop.window.frame.handed_files.HandedFiles`."""
        self._handed.put(paths)

    def _take_handed(self, paths: Sequence[str]) -> QDialog | None:
        open_now = self._workspace.location
        if not is_project(paths[0]) or not open_now:
            return self.take_files(paths)
        if Path(paths[0]) != Path(open_now).absolute():
            return ask_where_to_open(
                self._window,
                paths[0],
                Path(open_now).name,
                saved=self._workspace.saving.state != "failed",
                open_here=partial(self.open, paths[0]),
            )
        return None

    def edit_properties(self, article: ArticleId) -> None:
        """Show the properties of an article for editing."""
        dialogs.open_properties(self._window, self._workspace, self._theme, article)

    def replace_text(self, article: ArticleId, then: Callable[[], object] | None = None) -> None:
        """Ask for a new version of an article's text; ``then`` is called after it was saved."""
        dialog = dialogs.open_new_version(self._window, self._workspace, self._theme, self._settings, article)
        if dialog is not None and then is not None:
            dialog.replaced.connect(then)
