"""Dialogs: everything that asks before it acts. The window calls these functions and knows no dialog class.

Each opens window-modal, returns at once with the dialog (or None when the analyst cancelled a system file chooser or
there is nothing to ask), and performs its act through ``workspace`` itself; failures reach ``workspace.failed`` like
any other. ``then`` is called once, after the act succeeded.

    open_import(parent, workspace, theme, settings, paths=(), *, then=None)
        Article files and our own ``.json`` exports. Without ``paths`` the system file chooser comes first. Also the
        way for files dropped on the window.
    open_paste(parent, workspace, theme, settings, text="", *, then=None)
        One article from pasted text; an empty ``text`` starts with the clipboard's.
    open_properties(parent, workspace, theme, settings, article, *, then=None)
    open_new_version(parent, workspace, theme, settings, article, *, then=None)
    open_export(parent, workspace, jobs, theme, settings, *, then=None)     then(path)
    open_save_copy(parent, workspace, theme, settings, *, then=None)        then(path); system file chooser only
    open_new_project(parent, workspace, theme, settings, *, then=None)      creates and opens it; then()
    choose_project(parent, settings) -> str                                 a path to open, or ""
    open_relations(parent, workspace, theme, settings)
    open_settings(parent, theme, settings)
    confirm(parent, theme, *, title, what, affects=(), action, then, danger=False)
        What happens, what it affects line by line, and a button that names the act.
    open_about(parent, theme)
    install_crash_handler(workspace, theme, *, draft=None, logs=None)
        For launch: an unexpected error is logged and shown once, with where the log is; ``draft()`` may hand over
        text being typed, which is kept in a file beside the log.

``article`` is an identity. ``parent`` is the window. Importing this package is cheap: each dialog loads on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.dialogs.about_dialog import AboutDialog
    from desktop.dialogs.confirm_dialog import ConfirmDialog
    from desktop.dialogs.crash_handler import CrashHandler
    from desktop.dialogs.export_dialog import ExportDialog
    from desktop.dialogs.import_dialog import ImportDialog
    from desktop.dialogs.paste_dialog import PasteDialog
    from desktop.dialogs.project_dialog import NewProjectDialog
    from desktop.dialogs.properties_dialog import PropertiesDialog
    from desktop.dialogs.relations_dialog import RelationsDialog
    from desktop.dialogs.settings_dialog import SettingsDialog
    from desktop.dialogs.version_dialog import NewVersionDialog
    from desktop.look.theme import Theme
    from desktop.project.jobs import Jobs
    from desktop.project.workspace import Workspace
    from desktop.settings import Settings

Then = Callable[[], None]


def open_import(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    paths: Iterable[str] = (),
    *,
    then: Then | None = None,
) -> ImportDialog | None:
    """Ask which files, unless ``paths`` says so, and show them before they are imported."""
    from desktop.dialogs.import_dialog import ImportDialog, choose_files

    chosen = list(paths) or choose_files(parent, settings)
    if not chosen:
        return None
    dialog = ImportDialog(workspace, theme, settings, chosen, parent, then)
    dialog.open()
    return dialog


def open_paste(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    text: str = "",
    *,
    then: Then | None = None,
) -> PasteDialog:
    """Ask for an article's text, starting with ``text`` or the clipboard's."""
    from desktop.dialogs.paste_dialog import PasteDialog

    dialog = PasteDialog(workspace, theme, text, parent, then)
    dialog.open()
    return dialog


def open_properties(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    article: str,
    *,
    then: Then | None = None,
) -> PropertiesDialog | None:
    """Show what is known of an article, to be changed; nothing for an article that is gone."""
    from desktop.dialogs.properties_dialog import PropertiesDialog

    row = workspace.snapshot.articles.get(article) if workspace.snapshot is not None else None
    if row is None:
        return None
    dialog = PropertiesDialog(workspace, theme, row, parent, then)
    dialog.open()
    return dialog


def open_new_version(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    article: str,
    *,
    then: Then | None = None,
) -> NewVersionDialog | None:
    """Ask for an article's corrected text; nothing for an article that is gone."""
    from desktop.dialogs.version_dialog import NewVersionDialog

    row = workspace.snapshot.articles.get(article) if workspace.snapshot is not None else None
    if row is None:
        return None
    dialog = NewVersionDialog(workspace, theme, settings, row, parent, then)
    dialog.open()
    return dialog


def open_export(
    parent: QWidget | None,
    workspace: Workspace,
    jobs: Jobs,
    theme: Theme,
    settings: Settings,
    *,
    then: Callable[[str], None] | None = None,
) -> ExportDialog:
    """Ask where to and how much to export; ``then`` gets the path when the file is complete."""
    from desktop.dialogs.export_dialog import ExportDialog

    dialog = ExportDialog(workspace, jobs, theme, settings, parent, then)
    dialog.open()
    return dialog


def open_save_copy(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    *,
    then: Callable[[str], None] | None = None,
) -> str:
    """Ask where to, and save a whole copy of the project there. Returns the path, empty when cancelled; ``then`` gets
    it when the copy is complete."""
    from desktop.dialogs.project_dialog import choose_copy

    path = choose_copy(parent, settings, workspace.location)
    if path:
        workspace.save_copy(path).then(lambda _: then(path) if then is not None else None)
    return path


def open_new_project(
    parent: QWidget | None,
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    *,
    then: Then | None = None,
) -> NewProjectDialog:
    """Ask what a new project is called and where it goes; it is open when ``then`` is called."""
    from desktop.dialogs.project_dialog import NewProjectDialog

    dialog = NewProjectDialog(workspace, theme, settings, parent, then)
    dialog.open()
    return dialog


def choose_project(parent: QWidget | None, settings: Settings) -> str:
    """Ask for a project to open; empty when cancelled."""
    from desktop.dialogs import project_dialog

    return project_dialog.choose_project(parent, settings)


def open_relations(
    parent: QWidget | None, workspace: Workspace, theme: Theme, settings: Settings
) -> RelationsDialog:
    """Show the analyst's own relations, to be made, changed and deleted."""
    from desktop.dialogs.relations_dialog import RelationsDialog

    dialog = RelationsDialog(workspace, theme, parent)
    dialog.open()
    return dialog


def open_settings(parent: QWidget | None, theme: Theme, settings: Settings) -> SettingsDialog:
    """Show the personal settings. Each change is told by ``settings.changed`` at once."""
    from desktop.dialogs.settings_dialog import SettingsDialog

    dialog = SettingsDialog(theme, settings, parent)
    dialog.open()
    return dialog


def confirm(
    parent: QWidget | None,
    theme: Theme,
    *,
    title: str,
    what: str,
    affects: Sequence[str] = (),
    action: str,
    then: Callable[[], object],
    danger: bool = False,
) -> ConfirmDialog:
    """Say what would happen and what it affects; ``then`` is called if the person agrees."""
    from desktop.dialogs.confirm_dialog import ConfirmDialog

    dialog = ConfirmDialog(
        theme, title=title, what=what, affects=affects, action=action, then=then, danger=danger, parent=parent
    )
    dialog.open()
    return dialog


def open_about(parent: QWidget | None, theme: Theme) -> AboutDialog:
    """Show version, purpose and licences."""
    from desktop.dialogs.about_dialog import AboutDialog

    dialog = AboutDialog(theme, parent)
    dialog.open()
    return dialog


def install_crash_handler(
    workspace: Workspace,
    theme: Theme,
    *,
    draft: Callable[[], str] | None = None,
    logs: Path | None = None,
) -> CrashHandler:
    """From now on an unexpected error is written to ``logs`` (the user's log folder by default) and told once. The
    handler lives as long as ``workspace``."""
    from desktop.dialogs.crash_handler import CrashHandler

    handler = CrashHandler(theme, draft, logs, workspace)
    handler.install()
    return handler
