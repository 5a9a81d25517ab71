"""Reading and writing codebooks on the lane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.atomic import replacing
from corpus.codebook import READERS, codebook_of
from corpus.writers import json_archive
from desktop.project.attempt import Task
from desktop.project.requests import Request
from desktop.project.workspace import Workspace

if TYPE_CHECKING:
    from db.store import Store


def write_part(workspace: Workspace, path: str, part: Callable[[Archive], Archive]) -> Request[None]:
    """Write a ``part`` of the open project, such as its codebook; an existing file is replaced once the new one is
    complete. Failures are reported by ``workspace.failed``."""

    def work(store: Store) -> None:
        with replacing(Path(path)) as file:
            json_archive.write(part(store.archive(texts=False)), file)

    return workspace.ask(work).otherwise(partial(workspace.report, attempt=Task.EXPORT))


def read_codebook(workspace: Workspace, path: str) -> Request[Archive]:
    """Read the codebook in a file. Fails with ReadError or OSError."""
    read = READERS.get(Path(path).suffix.lower(), READERS[".json"])
    return workspace.ask(lambda _store: codebook_of(read(Path(path).read_bytes())))
