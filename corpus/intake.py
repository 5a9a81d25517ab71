"""Reading a file that somebody wants to import: what it holds, or why it is refused.

The window does this in its worker process and the command line directly, so both accept and refuse the same files.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.archive import Archive
from corpus.file_names import readable_name
from corpus.new_article import NewArticle
from corpus.readers import ReadError, json_archive, plain_text
from corpus.regular_files import open_regular
from corpus.text import Candidate
from corpus.uuids import with_uuids

LARGE = 50 * 1024 * 1024
"""Bytes from which a person is asked first."""
LARGEST = 200 * 1024 * 1024
"""Bytes of the largest file that is read at all. Chosen: reading takes some eight times as much memory."""
LARGEST_ARCHIVE = 1024 * 1024 * 1024
"""Bytes of the largest export that is read at all: one of 100,000 claims has 60 million. Chosen."""

_SIGNATURES = {
    b"%PDF-": "pdf",
    b"PK\x03\x04": "office",
    b"\xd0\xcf\x11\xe0": "office",
    b"{\\rtf": "office",
    b"SQLite format 3\0": "project",
}
"""Files that people often try, for which there is better advice than that they are no text."""
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Its marks and styles would become words and figures of the article."""
_MOST_CONTROLS = 0.01
"""Share of control characters above which bytes are no text."""
_STRAY_CONTROLS = 4
"""Control characters that any text may have. Chosen so that a short note with a NUL in it is still a text."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file was not taken. ``code`` is missing, is_folder, no_file, no_permission, unreadable, large, empty, pdf,
    office, web_page, project, binary, encoding, or ``archive.`` and the code of a :class:`~corpus.readers.ReadError`;
    ``detail`` says more where there is more to say.

    ``no_file`` is a device or a pipe; of a large file the detail is the limit in megabytes."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What one file holds: an article, one of our exports, or nothing, in which case there is a refusal."""

    path: str
    article: NewArticle | None = None
    candidates: Sequence[Candidate] = ()
    """Encodings to choose from when the bytes leave it open; empty when they do not."""
    archive: Archive | None = None
    left_out: Sequence[Refusal] = ()
    """Of an export whose bad rows are skipped: why each was."""
    refusal: Refusal | None = None


def take_in(
    path: str, encoding: str | None = None, *, most: int = LARGEST, skip_bad_lines: bool = False
) -> Intake:
    """Read the file at ``path``: an export of ours if it is called ``.json``, else plain text. ``most``: bytes that it
    may have if it is a text, :data:`LARGE` where nobody was asked; an export may then have :data:`LARGEST`, otherwise
    :data:`LARGEST_ARCHIVE`. ``skip_bad_lines``: whether an export is taken without the rows that cannot be read or do
    not hold together with others, instead of being refused."""
    if path.lower().endswith(json_archive.suffixes):
        most = LARGEST if most <= LARGE else LARGEST_ARCHIVE
    else:
        most = min(most, LARGEST)
    try:
        with open_regular(path) as file:
            # A file may grow while it is read, so its stated size is not relied on.
            too_large = os.fstat(file.fileno()).st_size > most
            data = b"" if too_large else file.read(most + 1)
    except OSError as error:
        return Intake(path, refusal=_refusal_for(error))
    if too_large or len(data) > most:
        return Intake(path, refusal=Refusal("large", f"{most // (1024 * 1024)}"))
    if not data:
        return Intake(path, refusal=Refusal("empty"))
    for signature, code in _SIGNATURES.items():
        if data.startswith(signature):
            return Intake(path, refusal=Refusal(code))
    if _WEB_PAGE.match(data):
        return Intake(path, refusal=Refusal("web_page"))
    # By its name alone: a damaged export must be refused, not become an article.
    if path.lower().endswith(json_archive.suffixes):
        return _archive_in(path, data, skip_bad_lines)
    return _article_in(path, data, encoding)


def size_of(path: str) -> int:
    """Bytes of a file, 0 when it cannot be told."""
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def _archive_in(path: str, data: bytes, skip_bad_lines: bool) -> Intake:
    left_out: list[ReadError] | None = [] if skip_bad_lines else None
    try:
        archive = with_uuids(json_archive.parse(data, left_out=left_out))
    except ReadError as error:
        return Intake(path, refusal=_archive_refusal(error))
    return Intake(path, archive=archive, left_out=tuple(map(_archive_refusal, left_out or ())))


def _archive_refusal(error: ReadError) -> Refusal:
    place = f"{error.where}: {error.detail}" if error.where and error.detail else error.where or error.detail
    return Refusal(f"archive.{error.code}", place)


def _article_in(path: str, data: bytes, encoding: str | None) -> Intake:
    try:
        article, candidates = plain_text.read(data, readable_name(os.path.basename(path)), encoding)
    except ReadError:
        return Intake(path, refusal=Refusal("binary"))
    except (LookupError, ValueError):
        # Names with a zero or half a character are no wrong names to Python, but wrong values.
        return Intake(path, refusal=Refusal("encoding", encoding or ""))
    if not article.content.strip():
        return Intake(path, refusal=Refusal("empty"))
    if _controls(article) > _MOST_CONTROLS * len(article.content):
        return Intake(path, refusal=Refusal("binary"))
    return Intake(path, article=article, candidates=candidates)


def _controls(article: NewArticle) -> int:
    """How many control characters cleaning removed; 0 if there were only a few."""
    counts = dict(notice.split(":") for notice in article.notices)
    removed = int(counts.get("controls", 0))
    return removed if removed > _STRAY_CONTROLS else 0


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
