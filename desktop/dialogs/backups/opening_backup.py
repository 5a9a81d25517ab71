"""Recovery of a project that cannot be opened, always into a new file: from its newest backup, or from the rows of a
file that was refused because its schema contains foreign objects."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from db.files.backup import Backup, restore
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.repair.repairing import Repaired


def open_backup(
    parent: QWidget, workspace: Workspace, location: str, backup: Backup, then: Callable[[str], object]
) -> None:
    """Ask for a path, initially beside ``location``, and write a backup of the project at ``location`` there. ``then``
    is called with the path. The file at ``location`` is not changed: more may be recovered from it later."""
    title = QCoreApplication.translate("OpeningBackup", "Write the backup to")
    path = _ask_for_path(parent, title, location, backup.made[:10])
    if path:
        workspace.compute(restore, backup, Path(path)).then(lambda _: then(path)).otherwise(
            lambda error: workspace.report(error, Task.RESTORE)
        )


def take_rows_over(
    parent: QWidget, workspace: Workspace, location: str, then: Callable[[str, Repaired], object]
) -> None:
    """Ask for a path, and write the rows of the file at ``location``, which was refused for its schema, there as a new
    project. ``then`` is called with its path and what was recovered. The refused file is not changed."""
    title = QCoreApplication.translate("OpeningBackup", "Write the new project to")
    path = _ask_for_path(parent, title, location, QCoreApplication.translate("OpeningBackup", "rows"))
    if path:
        workspace.compute(_repaired, Path(location), Path(path)).then(
            lambda repaired: then(path, repaired)
        ).otherwise(lambda error: workspace.report(error, Task.SAVE_COPY))


def _repaired(location: Path, path: Path) -> Repaired:
    # Imported in the worker process; no other part of the window needs it.
    from db.repair.repairing import repair

    return repair(location, path)


def _ask_for_path(parent: QWidget, title: str, location: str, ending: str) -> str:
    """Ask for the path of the new file; empty if cancelled. The proposed path is beside ``location``, and its name
    ends with ``ending``."""
    project = Path(location)
    proposed = str(project.with_name(f"{project.stem} {ending}{project.suffix}"))
    kinds = QCoreApplication.translate("NewProjectDialog", "Duikan projects (*.duikan)")
    return QFileDialog.getSaveFileName(parent, title, proposed, kinds)[0]
