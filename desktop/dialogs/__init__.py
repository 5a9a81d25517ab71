"""Dialogs: everything that asks before it acts. The window calls these functions and does not use the dialog classes.

Each function opens its dialog window-modally over ``parent``, the window, and returns immediately. It returns None if
there is nothing to ask: the user cancelled the system's file chooser, or the article no longer exists. A dialog
performs its edit through ``workspace`` itself; a failure is shown in the dialog or reported by ``workspace.failed``.

Dialogs are imported on first use, since none is needed for the start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from corpus.identities import ArticleId, ClaimId
    from corpus.model import Article
    from corpus.snapshot import Snapshot
    from db.files.backup import Backup
    from db.repair.repairing import Repaired
    from desktop.dialogs.about_dialog import AboutDialog
    from desktop.dialogs.backups.backups_dialog import BackupsDialog
    from desktop.dialogs.backups.repair_dialog import RepairDialog
    from desktop.dialogs.crash_handler import CrashHandler
    from desktop.dialogs.exporting.export_dialog import ExportDialog
    from desktop.dialogs.exporting.export_writing import WrittenExport
    from desktop.dialogs.import_dialog import ImportDialog
    from desktop.dialogs.paste_dialog import PasteDialog
    from desktop.dialogs.places_dialog import PlacesDialog
    from desktop.dialogs.problem_dialog import ProblemDialog
    from desktop.dialogs.project_dialog import NewProjectDialog
    from desktop.dialogs.properties_dialog import PropertiesDialog
    from desktop.dialogs.relations_dialog import RelationsDialog
    from desktop.dialogs.settings_dialog import SettingsDialog
    from desktop.dialogs.version_dialog import NewVersionDialog
    from desktop.look.theme import Theme
    from desktop.project.jobs import Jobs
    from desktop.project.workspace import Workspace
    from desktop.settings import Settings


def open_import(
    parent: QWidget,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    paths: Iterable[str] = (),
    jobs: Jobs | None = None,
) -> ImportDialog:
    """Show documents, pages, tables and projects before they are imported; initially those of ``paths``."""
    from desktop.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(workspace, theme, settings, paths, parent, jobs)
    dialog.open()
    return dialog


def open_paste(
    parent: QWidget, workspace: Workspace, theme: Theme, text: str = "", settings: Settings | None = None
) -> PasteDialog:
    """Ask for an article's text, initially ``text`` or else that of the clipboard."""
    from desktop.dialogs.paste_dialog import PasteDialog

    dialog = PasteDialog(workspace, theme, text, parent)
    if settings is not None:
        dialog.keep_size(settings)
    dialog.open()
    return dialog


def open_properties(
    parent: QWidget, workspace: Workspace, theme: Theme, article: str
) -> PropertiesDialog | None:
    """Show the data of an article for editing."""
    from desktop.dialogs.properties_dialog import PropertiesDialog

    row = _article(workspace, article)
    if row is None:
        return None
    dialog = PropertiesDialog(workspace, theme, row, parent)
    dialog.open()
    return dialog


def open_new_version(
    parent: QWidget, workspace: Workspace, theme: Theme, settings: Settings, article: str
) -> NewVersionDialog | None:
    """Ask for an article's corrected text."""
    from desktop.dialogs.version_dialog import NewVersionDialog

    row = _article(workspace, article)
    if row is None:
        return None
    dialog = NewVersionDialog(workspace, theme, settings, row, parent)
    dialog.keep_size(settings)
    dialog.open()
    return dialog


def _article(workspace: Workspace, article: str) -> Article | None:
    return workspace.snapshot.articles.get(article) if workspace.snapshot is not None else None


def open_export(
    parent: QWidget,
    workspace: Workspace,
    jobs: Jobs,
    theme: Theme,
    settings: Settings,
    *,
    format: str = "",
    claims: frozenset[ClaimId] | None = None,
    then: Callable[[WrittenExport], object] | None = None,
) -> ExportDialog | None:
    """Ask what to export, in which format and to which file; ``format`` is the initial choice. ``claims``: those to
    which the export is restricted. ``then`` is called when the file has been written."""
    from desktop.dialogs.exporting.export_dialog import ExportDialog
    from desktop.dialogs.printing.printing import makers

    if workspace.snapshot is None:
        return None
    dialog = ExportDialog(workspace, jobs, theme, settings, makers(theme), parent, format, claims)
    if then is not None:
        dialog.exported.connect(then)
    dialog.open()
    return dialog


def open_print(
    parent: QWidget,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    articles: Sequence[ArticleId] | None,
    then: Callable[[WrittenExport], object] | None = None,
) -> None:
    """Show the pages before they are printed: the texts of ``articles`` with their highlights, or the report for
    None. ``then`` is called if they were printed into a file."""
    from desktop.dialogs.printing.printing import print_pages

    print_pages(parent, workspace, theme, settings, articles, then)


def save_copy(
    parent: QWidget,
    workspace: Workspace,
    settings: Settings,
    *,
    then: Callable[[str], object] | None = None,
) -> str:
    """Ask for a path in the system's file chooser, and save a whole copy of the project there. Returns the path; empty
    if cancelled. ``then`` is called with it when the copy has been written."""
    from desktop.dialogs.project_dialog import choose_copy

    path = choose_copy(parent, settings, workspace.location)
    if path:
        saving = workspace.save_copy(path)
        if then is not None:
            saving.then(lambda _: then(path))
    return path


def open_new_project(
    parent: QWidget,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    *,
    then: Callable[[], object] | None = None,
) -> NewProjectDialog:
    """Ask for name and folder of a new project, and create it. ``then`` is called when it is open."""
    from desktop.dialogs.project_dialog import NewProjectDialog

    dialog = NewProjectDialog(workspace, theme, settings, parent, then)
    dialog.open()
    return dialog


def choose_project(parent: QWidget, settings: Settings) -> str:
    """Ask for a project in the system's file chooser. Returns its path; empty if cancelled."""
    from desktop.dialogs import project_dialog

    return project_dialog.choose_project(parent, settings)


def open_backups(
    parent: QWidget, workspace: Workspace, theme: Theme, settings: Settings | None = None
) -> BackupsDialog | None:
    """Show the backups of the open project."""
    from desktop.dialogs.backups.backups_dialog import BackupsDialog

    if workspace.snapshot is None:
        return None
    dialog = BackupsDialog(workspace, theme, parent)
    if settings is not None:
        dialog.keep_size(settings)
    dialog.open()
    return dialog


def open_backup(
    parent: QWidget, workspace: Workspace, location: str, backup: Backup, *, then: Callable[[str], object]
) -> None:
    """Ask where to write a backup of the project at ``location``, which cannot be opened; ``then`` is called with the
    path of the new file."""
    from desktop.dialogs.backups import opening_backup

    opening_backup.open_backup(parent, workspace, location, backup, then)


def take_rows_over(
    parent: QWidget, workspace: Workspace, location: str, *, then: Callable[[str, Repaired], object]
) -> None:
    """Ask where to write the rows of the file at ``location``, which was refused for its schema; ``then`` is called
    with the path of the new project and what was recovered."""
    from desktop.dialogs.backups import opening_backup

    opening_backup.take_rows_over(parent, workspace, location, then)


def open_repair(parent: QWidget, workspace: Workspace, theme: Theme) -> RepairDialog:
    """Show the damage of the open project, and the remedies."""
    from desktop.dialogs.backups.repair_dialog import RepairDialog

    dialog = RepairDialog(workspace, theme, parent)
    dialog.open()
    return dialog


def open_relations(
    parent: QWidget, workspace: Workspace, theme: Theme, settings: Settings | None = None
) -> RelationsDialog:
    """Show the analyst's own relations, to create, change and delete them."""
    from desktop.dialogs.relations_dialog import RelationsDialog

    dialog = RelationsDialog(workspace, theme, parent)
    if settings is not None:
        dialog.keep_size(settings)
    dialog.open()
    return dialog


def open_settings(parent: QWidget, theme: Theme, settings: Settings, field: str = "") -> SettingsDialog:
    """Show the personal settings, with the focus in ``field``, an object name, if it is given. Each change takes effect
    at once, through ``settings.changed``."""
    from desktop.dialogs.settings_dialog import SettingsDialog

    dialog = SettingsDialog(theme, settings, parent)
    dialog.open()
    widget = dialog.findChild(QWidget, field) if field else None
    if widget is not None:
        widget.setFocus()
    return dialog


def open_about(parent: QWidget, theme: Theme) -> AboutDialog:
    """Show version, purpose and licences."""
    from desktop.dialogs.about_dialog import AboutDialog

    dialog = AboutDialog(theme, parent)
    dialog.open()
    return dialog


def open_places(parent: QWidget, theme: Theme, settings: Settings) -> PlacesDialog:
    """Show what the program stores and where, and allow the caches to be emptied."""
    from db.files.data_folder import backups_folder
    from desktop.dialogs.crash_handler import log_folder
    from desktop.dialogs.places_dialog import PlacesDialog, StoragePlace

    places = (
        StoragePlace("settings", settings.file),
        StoragePlace("backups", backups_folder()),
        StoragePlace("logs", log_folder()),
    )
    dialog = PlacesDialog(theme, places, parent)
    dialog.open()
    return dialog


def open_problem(
    parent: QWidget, theme: Theme, settings: Settings, snapshot: Snapshot | None
) -> ProblemDialog:
    """Show a report for the developers; ``snapshot``: that of the open project."""
    from desktop.dialogs.crash_handler import LOG, log_folder
    from desktop.dialogs.problem_dialog import ProblemDialog
    from desktop.dialogs.problem_report import problem_report

    dialog = ProblemDialog(theme, problem_report(snapshot, settings, log_folder() / LOG), parent)
    dialog.keep_size(settings)
    dialog.open()
    return dialog


def install_crash_handler(
    workspace: Workspace,
    theme: Theme,
    *,
    draft: Callable[[], str] | None = None,
    logs: Path | None = None,
) -> CrashHandler:
    """Write unexpected errors to a file in ``logs`` (by default the user's log folder) and show them, from now on and
    as long as ``workspace`` exists. ``draft`` returns the text that is being typed, which is stored in a file too."""
    from desktop.dialogs.crash_handler import CrashHandler

    handler = CrashHandler(theme, draft, logs, workspace)
    handler.install()
    return handler
