"""The way back from a project that cannot be opened: its newest backup, as a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from db.files.backup import Backup, restore
from desktop.project.attempt import Task
from desktop.project.workspace import Workspace


def open_backup(
    parent: QWidget, workspace: Workspace, location: str, backup: Backup, then: Callable[[str], object]
) -> None:
    """Ask where a backup of the project at ``location`` is written to, beside it at first, and write it there. ``then``
    is called with the path. What stands at ``location`` is left alone: more may be recovered from it later."""
    project = Path(location)
    proposed = str(project.with_name(f"{project.stem} {backup.made[:10]}{project.suffix}"))
    title = QCoreApplication.translate("OpeningBackup", "Write the backup to")
    kinds = QCoreApplication.translate("NewProjectDialog", "Duikan projects (*.duikan)")
    path, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    if path:
        workspace.compute(restore, backup, Path(path)).then(lambda _: then(path)).otherwise(
            lambda error: workspace.report(error, Task.RESTORE)
        )
