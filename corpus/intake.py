"""Reads a file for import: its content, or the reason why it is refused.

The window calls this in its worker process, the command line directly, so both accept and refuse the same files.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.file_names import readable_name
from corpus.foreign.mapping import ForeignImport
from corpus.new_article import NewArticle
from corpus.readers import ReadError
from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.project import ReadProject
from corpus.readers.registry import PROJECT_FORMATS, DocumentFormat, Format, format_named, format_of
from corpus.readers.sniffing import original
from corpus.regular_files import open_regular

if TYPE_CHECKING:
    from corpus.decoding import Candidate
    from corpus.fetching import FetchLimits

LARGE = 50 * 1024 * 1024
"""Bytes from which the user is asked before a file is read. Chosen: a quarter of :data:`LARGEST`."""
LARGEST = 200 * 1024 * 1024
"""Greatest size of a document in bytes. Chosen: reading takes some eight times as much memory."""

LARGEST_ARCHIVE = 1024 * 1024 * 1024
"""Greatest size of an export in bytes. Chosen: one of 100,000 claims has 60 million."""

_OF_BOTH = frozenset({"bomb", "unsafe_zip", "encrypted", "entities", "damaged", "own_table"})
"""Codes of errors that documents and projects have in common: those in the zip or XML of a file, and lists of our
own."""
_ROW = re.compile(r"line \d+|\w*\[\d+\]")
"""An error place that is a row of a project, such as ``line 12`` or ``claims[3]``."""
AS_IT_IS = ReadingChoices()
"""The default choices: format and encoding are detected."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file is refused. ``code`` is missing, is_folder, no_file, no_permission, unreadable, large, empty,
    project, binary, encoding, encrypted, bomb, unsafe_zip, entities, no_text_layer, page_without_text, damaged,
    old_office, other_office, zip, own_table, too_deep, too_many_rows, too_many_pages, format, address.bad,
    address.private, address.policy, address.unreachable, address.certificate, address.timed_out, address.status,
    address.redirect, address.large, address.type, address.broken, or ``archive.`` and the code of a
    :class:`~corpus.readers.ReadError` of a project; ``detail`` says more where there is more to say.

    ``no_file`` is a device or a pipe; of a large file the detail is the limit in megabytes."""

    code: str
    detail: str = ""

    @property
    def of_one_row(self) -> bool:
        """Whether one row or line of a project is wrong, without which the rest may be read."""
        return self.code.startswith("archive.") and _ROW.match(self.detail) is not None


@dataclass(frozen=True, slots=True)
class Intake:
    """The content of a file: a document, a project, or a refusal."""

    path: str
    """The path of the file, or the address of the page."""
    document: ReadDocument | None = None
    project: ReadProject | None = None
    refusal: Refusal | None = None

    @property
    def articles(self) -> Sequence[NewArticle]:
        """All articles of a document."""
        return () if self.document is None else tuple(read.article for read in self.document.articles)

    @property
    def article(self) -> NewArticle | None:
        """The first article of a document."""
        return None if self.document is None else self.document.articles[0].article

    @property
    def candidates(self) -> Sequence[Candidate]:
        """Encodings to choose from if the bytes are ambiguous; otherwise empty."""
        return () if self.document is None else self.document.candidates

    @property
    def archive(self) -> Archive | None:
        return None if self.project is None else self.project.archive

    @property
    def importable(self) -> Archive | ForeignImport | None:
        """The project in the form that :func:`db.edits.files.import_files` accepts."""
        if self.project is None or self.project.foreign is None:
            return self.archive
        return ForeignImport(self.project.foreign)

    @property
    def left_out(self) -> Sequence[Refusal]:
        """The reason for each row of a project that was skipped."""
        return () if self.project is None else tuple(map(_project_refusal, self.project.left_out))


def take_in(path: str, choices: ReadingChoices = AS_IT_IS, *, most: int = LARGEST) -> Intake:
    """Read the file at ``path``. ``most``: greatest size of a document in bytes, :data:`LARGE` if the user was not
    asked yet. A project may have :data:`LARGEST` in that case, otherwise :data:`LARGEST_ARCHIVE`."""
    most = _limit(path, most)
    try:
        with open_regular(path) as file:
            # A file may grow while it is read, so the size that the system states is not enough.
            too_large = os.fstat(file.fileno()).st_size > most
            data = b"" if too_large else file.read(most + 1)
    except OSError as error:
        return Intake(path, refusal=_refusal_for(error))
    if too_large or len(data) > most:
        return Intake(path, refusal=Refusal("large", f"{most // (1024 * 1024)}"))
    return read_original(path, original(data, readable_name(os.path.basename(path))), choices)


def read_original(path: str, source: Original, choices: ReadingChoices = AS_IT_IS) -> Intake:
    """Read the bytes of a file or page. ``path`` is only passed on to the result."""
    if not source.data:
        return Intake(path, refusal=Refusal("empty"))
    try:
        format = _format(source, choices.format)
    except ReadError as error:
        return Intake(path, refusal=_document_refusal(error))
    if format is None:
        return Intake(path, refusal=Refusal("format", choices.format or ""))
    if isinstance(format, DocumentFormat):
        return _document_in(path, format, source, choices)
    try:
        return Intake(path, project=format.load()(source, choices))
    except ReadError as error:
        return Intake(path, refusal=_project_refusal(error))


def take_in_address(
    address: str, choices: ReadingChoices = AS_IT_IS, limits: FetchLimits | None = None
) -> Intake:
    """Fetch the page at an address and read it. Nothing but the address is sent."""
    from corpus.fetching import FetchError, fetch

    try:
        source = fetch(address, limits)
    except FetchError as error:
        return Intake(address, refusal=Refusal(f"address.{error.code}", error.detail))
    return read_original(address, source, choices)


def take_in_clipboard(name: str, html: str) -> Intake:
    """Read HTML from the clipboard. ``name`` is only passed on to the result."""
    from corpus.readers.pages.clipboard import read_clipboard

    try:
        return Intake(name, document=read_clipboard(html))
    except ReadError as error:
        return Intake(name, refusal=_document_refusal(error))
    except RecursionError:
        return Intake(name, refusal=Refusal("too_deep"))


def size_of(path: str) -> int:
    """The size of a file in bytes; 0 if it cannot be determined."""
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _limit(path: str, most: int) -> int:
    if not path.lower().endswith(tuple(suffix for format in PROJECT_FORMATS for suffix in format.suffixes)):
        return min(most, LARGEST)
    return LARGEST if most <= LARGE else LARGEST_ARCHIVE


def _format(source: Original, named: str | None) -> Format | None:
    return format_of(source) if named is None else format_named(named)


def _document_in(path: str, format: DocumentFormat, source: Original, choices: ReadingChoices) -> Intake:
    try:
        return Intake(path, document=format.load()(source, choices))
    except ReadError as error:
        return Intake(path, refusal=_document_refusal(error))
    except RecursionError:
        return Intake(path, refusal=Refusal("too_deep"))


def _document_refusal(error: ReadError) -> Refusal:
    return Refusal("binary" if error.code == "not_text" else error.code, error.detail)


def _project_refusal(error: ReadError) -> Refusal:
    place = f"{error.where}: {error.detail}" if error.where and error.detail else error.where or error.detail
    return Refusal(error.code if error.code in _OF_BOTH else f"archive.{error.code}", place)


def _refusal_for(error: OSError) -> Refusal:
    codes = {
        errno.ENOENT: "missing",
        errno.ENOTDIR: "missing",
        errno.EISDIR: "is_folder",
        errno.EINVAL: "no_file",
        errno.ENXIO: "no_file",
        errno.EACCES: "no_permission",
        errno.EPERM: "no_permission",
    }
    code = codes.get(error.errno or 0, "unreadable")
    return Refusal(code, error.strerror or "")
