"""Exports the open project: reads it on the lane, makes the file in the worker, and writes it on the lane, completely
or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from corpus.atomic import replacing
from corpus.writers.exported import Exported, ExportRemark
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.project.jobs import Job
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.store import Store

Remarks = Mapping[ExportRemark, int]
MakeHere = Callable[[Exported], tuple[bytes, Remarks]]
"""Makes the content of a format that only the window's thread can make."""


@dataclass(frozen=True, slots=True)
class WrittenExport:
    """An export that was written."""

    choice: ExportChoice
    bytes: int
    seconds: float
    articles: int
    claims: int
    links: int
    remarks: Remarks
    lost: str = ""
    """What was not exported, in words."""
    damaged: bool = False
    """Whether the project is damaged, so that the file contains only what could be read."""


class ExportWriting(QObject):
    """One export. It ends exactly once, with :attr:`ended`; until then it can be cancelled, here or through its job."""

    ended = Signal(object, object)
    """The :class:`WrittenExport`, None if cancelled or failed; and the error, or None."""

    def __init__(
        self,
        workspace: Workspace,
        job: Job,
        choice: ExportChoice,
        make_here: MakeHere | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``job`` shows the progress in the status bar and is finished at the end. With ``make_here`` that function
        makes the file instead of the worker."""
        super().__init__(parent)
        self._workspace, self._job, self._choice = workspace, job, choice
        self._make_here = make_here
        self._request: Request[Any] | None = None
        self._exported: Exported | None = None
        self._damaged = False
        self._over = False
        self._began = time.monotonic()
        job.changed.connect(self._on_job)
        # Requests to a closed project are never answered.
        workspace.closed.connect(self.cancel)

    def start(self) -> None:
        """Start reading."""
        choice = self._choice

        def read(store: Store) -> tuple[Exported, bool]:
            from corpus.writers.scope import within
            from db.reported import read_for_export

            stored = read_for_export(store)
            chosen = replace(stored, archive=within(stored.archive, choice.scope))
            exported = Exported(chosen, datetime.now().astimezone(), choice.language, choice.options)
            return exported, store.read_only_reason == "damaged"

        self._workspace.ask(read).then(self._on_read, owner=self).otherwise(self._on_failed, owner=self)

    def cancel(self) -> None:
        """Cancel the export. An existing file stays as it was."""
        if not self._job.cancelled:
            self._job.cancel()

    def _on_read(self, answer: tuple[Exported, bool]) -> None:
        if self._over:
            return
        self._exported, self._damaged = answer
        if self._make_here is not None:
            self._on_made(self._make_here(self._exported))
            return
        from corpus.writers import document

        self._request = self._workspace.compute(document, self._choice.format, self._exported)
        self._request.then(self._on_made, owner=self).otherwise(self._on_failed, owner=self)

    def _on_made(self, document: tuple[bytes, Remarks]) -> None:
        if self._over:
            return
        self._request = None
        content, remarks = document
        path = self._choice.path

        def write(_: Store) -> None:
            with replacing(Path(path)) as file:
                file.write(content)

        self._workspace.ask(write).then(
            lambda _: self._end(self._written(len(content), remarks)), owner=self
        ).otherwise(self._on_failed, owner=self)

    def _written(self, size: int, remarks: Remarks) -> WrittenExport:
        assert self._exported is not None
        archive = self._exported.archive
        return WrittenExport(
            self._choice,
            size,
            time.monotonic() - self._began,
            len(archive.articles),
            len(archive.claims),
            len(archive.links),
            remarks,
            damaged=self._damaged,
        )

    def _on_job(self) -> None:
        if self._job.cancelled and not self._over:
            if self._request is not None:
                self._workspace.abandon(self._request)
            self._end(None)

    def _on_failed(self, error: Exception) -> None:
        self._end(None, error)

    def _end(self, written: WrittenExport | None, error: Exception | None = None) -> None:
        if self._over:
            return
        self._over = True
        self._exported = None
        self._job.finish()
        self.ended.emit(written, error)
