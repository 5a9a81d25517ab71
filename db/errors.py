"""The errors that a store raises on purpose: what the file system, other users or the user's own request prevent.

They carry named facts and no sentences; the window and the command line word them. Anything else that a store raises is
a fault of the program. This module imports no SQL library, so the window can name these errors before one is loaded.
"""

from __future__ import annotations

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
    ``not_sqlite``, ``other_application`` (``application`` then tells its identity as SQLite's eight hexadecimal
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
    """The file was written by a newer program. ``needs`` is the smallest version that may do what was asked;
    ``readable`` tells whether this version may at least read it."""

    def __init__(self, path: str, needs: str, readable: bool) -> None:
        super().__init__(path, needs, readable)
        self.needs = needs
        self.readable = readable


class Locked(StoreError):
    """Another connection held the write lock for longer than we wait."""


class DiskFull(StoreError):
    """The disk took no more. ``reason`` is ``full``, or ``io`` when it failed otherwise (a quota, a fault)."""

    def __init__(self, path: str, reason: str = "full") -> None:
        super().__init__(path, reason)
        self.reason = reason


class ReadOnly(StoreError):
    """A write to a project that is open for reading. ``reason`` is ``asked``, ``folder``, ``newer``,
    ``damaged`` or ``elsewhere`` (somebody else has it open in a folder that machines share)."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.reason = reason


class Replaced(StoreError):
    """The file was replaced or, if ``missing``, deleted while it was open, so a write would be lost."""

    def __init__(self, path: str, missing: bool = False) -> None:
        super().__init__(path, missing)
        self.missing = missing


class Declined(StoreError):
    """The request cannot be carried out as things are. Nothing is wrong with the file."""


class StaleUndo(Declined):
    """An operation cannot be undone or redone, because a row is no longer as it left it. ``operation`` and ``row`` are
    identities; ``by`` is the name of whoever changed the row since (empty when unknown)."""

    def __init__(self, path: str, operation: str, row: str, by: str) -> None:
        super().__init__(path, operation, row, by)
        self.operation = operation
        self.row = row
        self.by = by


class AlreadyImported(Declined):
    """The same text is in the project already, as ``article``."""

    def __init__(self, path: str, article: Article) -> None:
        super().__init__(path, article.id)
        self.article = article


class Exists(Declined):
    """There is a file already where a new one was to be made."""


class UnknownRow(Declined):
    """An edit or a question named a row that does not exist (any more). ``kind`` is the name of its table."""

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
    """Long work was cancelled by whoever asked for it."""


class HubFailed(StoreError):
    """A hub cannot be reached, or does not do what was asked. ``path`` is its address, which holds no password.

    ``reason`` is one of

    - ``unreachable``, ``password`` (it is missing or wrong), ``certificate``, ``login`` (the server does not let this
      user or database in), ``lost`` (the connection broke off), ``busy`` (somebody held the log for too long),
      ``full``;
    - ``no_hub`` (the database holds none), ``no_access`` (the user is not in the role ``duikan_user``), ``hub_older``,
      ``hub_newer``, ``hub_there``, ``no_rights`` (to make or change a hub), ``encoding`` (the database is not in
      UTF-8);
    - ``no_project``, ``several_projects``, ``not_member``, ``reader``, ``not_owner``, ``project_there``,
      ``last_owner``, ``needs`` (``detail``: the version of the program that the project needs);
    - ``not_shared``, ``shared_elsewhere`` (``detail``: the address of the other hub), ``other_project``;
    - ``forged``, ``digest``, ``parents``, ``text``, ``sense``: it refused what was sent;
    - ``arrived_damaged``: what came from it does not verify;
    - ``no_program`` (``detail`` names one that is missing), ``other``.

    ``detail`` says more; it holds no password."""

    def __init__(self, path: str, reason: str, detail: str = "") -> None:
        super().__init__(path, reason, detail)
        self.reason = reason
        self.detail = detail
