"""The task that failed, for the wording of failures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Task(StrEnum):
    """The tasks that the window gives the store and the worker."""

    OPEN = "open"
    CREATE = "create"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    REFRESH = "refresh"
    QUERY = "query"
    COMPUTE = "compute"
    ENCODE = "encode"
    SAVE_COPY = "save_copy"
    RESTORE = "restore"
    EXPORT = "export"
    REPORT = "report"
    MERGE = "merge"
    HAND_OUT = "hand_out"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A task, with the edit of :mod:`db.edits` if the task is to edit."""

    task: Task
    edit: Callable[..., object] | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """An attempt that failed."""

    error: Exception
    attempt: Attempt
    retry: Callable[[], object] | None = None
    """Repeats the attempt; None if that makes no sense."""
