"""What the world can do to a project, as exceptions with named facts and no sentences.

``desktop.words.wording`` and the command line turn them into words. Everything else that a store raises is a mistake of
ours. This module knows no SQL library, so that the window can name these errors before one is loaded.
"""

from __future__ import annotations

from corpus.model import Article


class StoreError(Exception):
    """The world refused; nothing of the act that failed has been kept.

    ``path`` is where the project lies, as it was given.
    """

    def __init__(self, path: str, *facts: object) -> None:
        super().__init__(path, *facts)
        self.path = path


class NotAProject(StoreError):
    """What lies there cannot be opened as a project.

    ``reason`` is one of ``missing``, ``is_folder``, ``no_permission``, ``empty``, ``not_sqlite``, ``other_application``
    (``application`` then tells its identity as SQLite's eight hexadecimal digits), ``damaged`` or ``foreign_schema``
    (it holds triggers, views or tables that are not ours; ``detail`` names the first).
    """

    def __init__(self, path: str, reason: str, *, application: str = "", detail: str = "") -> None:
        super().__init__(path, reason, application, detail)
        self.reason = reason
        self.application = application
        self.detail = detail


class TooNew(StoreError):
    """Written by a newer program. ``needs`` is the smallest version that may do what was asked; ``readable`` tells
    whether this one may at least read it."""

    def __init__(self, path: str, needs: str, readable: bool) -> None:
        super().__init__(path, needs, readable)
        self.needs = needs
        self.readable = readable


class Locked(StoreError):
    """Somebody else was writing for longer than we wait."""


class DiskFull(StoreError):
    """The medium took no more. ``reason`` is ``full``, or ``io`` when it failed otherwise (a quota, a fault)."""

    def __init__(self, path: str, reason: str = "full") -> None:
        super().__init__(path, reason)
        self.reason = reason


class ReadOnly(StoreError):
    """A write to a project that is open for reading. ``reason`` is ``asked``, ``folder`` or ``newer``."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.reason = reason


class Replaced(StoreError):
    """The file was exchanged or deleted while it was open, so a write would go to a file that nobody will find.
    ``missing`` tells which of the two."""

    def __init__(self, path: str, missing: bool = False) -> None:
        super().__init__(path, missing)
        self.missing = missing


class Declined(StoreError):
    """What was asked cannot be done as things are. Nothing is wrong with the file, and nothing was lost."""


class StaleUndo(Declined):
    """A row no longer looks as the operation left it. ``operation`` is the identity of the act that was to be taken
    back, ``row`` that of the row, and ``by`` the name of whoever changed it since (empty when unknown)."""

    def __init__(self, path: str, operation: str, row: str, by: str) -> None:
        super().__init__(path, operation, row, by)
        self.operation = operation
        self.row = row
        self.by = by


class AlreadyImported(Declined):
    """The same text is in the project, as ``article``."""

    def __init__(self, path: str, article: Article) -> None:
        super().__init__(path, article.id)
        self.article = article


class Exists(Declined):
    """A new project was to be put where something lies already."""


class UnknownRow(Declined):
    """An edit named a row that is not there (any more). ``kind`` is a table's name."""

    def __init__(self, path: str, kind: str, id: str) -> None:
        super().__init__(path, kind, id)
        self.kind = kind
        self.id = id


class Rejected(Declined):
    """An edit that makes no sense. ``code`` says why, ``details`` what it was about."""

    def __init__(self, path: str, code: str, **details: str) -> None:
        super().__init__(path, code, details)
        self.code = code
        self.details = details


class Cancelled(StoreError):
    """Whoever asked for long work withdrew; everything is as before."""
