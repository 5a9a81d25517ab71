"""The expected errors of a store: those caused by the file system, other users or the user's own request.

They carry named facts and no sentences; the window and the command line word them. Any other exception of a store is a
fault of the program. This module imports no SQL library, so that the window can refer to these errors before one is
loaded.
"""

from __future__ import annotations

from collections.abc import Iterable

from corpus.model import Article


class StoreError(Exception):
    """The base of these errors. The transaction that failed has been rolled back.

    ``path`` is the path of the project as it was given.
    """

    def __init__(self, path: str, *facts: object) -> None:
        super().__init__(path, *facts)
        self.path = path


class NotAProject(StoreError):
    """The file cannot be opened as a project.

    ``reason`` is one of ``missing``, ``is_folder``, ``no_file`` (a device or a pipe), ``no_permission``, ``empty``,
    ``not_sqlite``, ``other_application`` (``application`` is its SQLite application identity in eight hexadecimal
    digits), ``damaged``, ``foreign_schema`` (it holds triggers, views or tables that are not ours; ``detail`` names the
    first), ``foreign_journal`` (the journal beside it names another file, ``detail``) or ``in_wal_mode`` (another
    program has it open in that mode).
    """

    def __init__(self, path: str, reason: str, *, application: str = "", detail: str = "") -> None:
        super().__init__(path, reason, application, detail)
        self.reason = reason
        self.application = application
        self.detail = detail


class TooNew(StoreError):
    """The file was written by a newer program. ``needs``: the smallest version that can do what was asked;
    ``readable``: whether this version can at least read it."""

    def __init__(self, path: str, needs: str, readable: bool) -> None:
        super().__init__(path, needs, readable)
        self.needs = needs
        self.readable = readable


class Locked(StoreError):
    """Another connection held the write lock for longer than the timeout."""


class DiskFull(StoreError):
    """The disk is full (``reason``: ``full``), or writing failed otherwise, as by a quota or a fault (``io``)."""

    def __init__(self, path: str, reason: str = "full") -> None:
        super().__init__(path, reason)
        self.reason = reason


class ReadOnly(StoreError):
    """A write to a project that is open for reading. ``reason`` is ``asked``, ``folder``, ``newer``, ``damaged`` or
    ``elsewhere`` (another session has it open in a folder that machines share)."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.reason = reason


class Replaced(StoreError):
    """The file was replaced or, if ``missing``, deleted while it was open, so a write would be lost."""

    def __init__(self, path: str, missing: bool = False) -> None:
        super().__init__(path, missing)
        self.missing = missing


class Declined(StoreError):
    """The request cannot be carried out in the present state of the project. The file itself is fine."""


class StaleUndo(Declined):
    """An operation cannot be undone or redone, because a row has changed since. ``operation`` and ``row`` are
    identities; ``by`` is the name of the person who changed the row (empty if unknown)."""

    def __init__(self, path: str, operation: str, row: str, by: str) -> None:
        super().__init__(path, operation, row, by)
        self.operation = operation
        self.row = row
        self.by = by


class AlreadyImported(Declined):
    """The project has the same text already, as that of ``article``."""

    def __init__(self, path: str, article: Article) -> None:
        super().__init__(path, article.id)
        self.article = article


class Exists(Declined):
    """A file exists already where a new one was to be created."""


class UnknownRow(Declined):
    """An edit or a query refers to a row that does not exist (any more). ``kind`` is the name of its table."""

    def __init__(self, path: str, kind: str, id: str) -> None:
        super().__init__(path, kind, id)
        self.kind = kind
        self.id = id


class TextsAbsent(Declined):
    """Texts that are needed are not in this file: they were left on a hub, or lost before a repair. ``digests``
    identify them."""

    def __init__(self, path: str, digests: Iterable[str]) -> None:
        self.digests = tuple(sorted(digests))
        super().__init__(path, self.digests)


class Rejected(Declined):
    """An edit makes no sense. ``code`` is the reason, ``details`` its facts."""

    def __init__(self, path: str, code: str, **details: str) -> None:
        super().__init__(path, code, details)
        self.code = code
        self.details = details


class Cancelled(StoreError):
    """The user cancelled long work."""


class HubFailed(StoreError):
    """A hub cannot be reached, or does not do what was asked. ``path`` is its address, without a password.

    ``reason`` is one of

    - ``unreachable``, ``password`` (it is missing or wrong), ``certificate``, ``login`` (the server does not let this
      user or database in), ``lost`` (the connection broke off), ``busy`` (another client held the log for too long),
      ``full``;
    - ``no_hub`` (the database holds none), ``no_access`` (the user is not in the role ``duikan_user``), ``hub_older``,
      ``hub_newer``, ``hub_there``, ``no_rights`` (to make or change a hub), ``encoding`` (the database is not in
      UTF-8);
    - ``no_project``, ``several_projects``, ``not_member``, ``reader``, ``not_owner``, ``project_there``,
      ``last_owner``, ``needs`` (``detail``: the version of the program that the project needs);
    - ``not_shared``, ``shared_elsewhere`` (``detail``: the address of the other hub), ``other_project``;
    - ``forged``, ``digest``, ``parents``, ``text``, ``sense``: the hub refused what was sent;
    - ``no_text``: the hub does not have a text that is needed (``detail``: its digest);
    - ``arrived_damaged``: what came from the hub fails verification;
    - ``no_program`` (``detail``: the program that is missing), ``other``.

    ``detail`` adds facts; it contains no password.
    """

    def __init__(self, path: str, reason: str, detail: str = "") -> None:
        super().__init__(path, reason, detail)
        self.reason = reason
        self.detail = detail
