"""Reads an article from a file of plain text in whatever encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.readers.errors import ReadError

if TYPE_CHECKING:
    from corpus.new_article import NewArticle
    from corpus.text import Candidate

id = "text"
title = "Plain text"
suffixes: tuple[str, ...] = (".txt", ".text", ".md", ".markdown")

_SNIFFED = 1 << 12
_KNOWN_BINARIES = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"SQLite format 3\0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
    b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"RIFF", b"\x7fELF", b"MZ",
)  # fmt: skip


def sniff(data: bytes, file_name: str) -> bool:
    """Whether it may be text: anything that is not known to be something else."""
    if data.startswith(_KNOWN_BINARIES[:-1]):
        return False
    return not (data.startswith(b"MZ") and b"\0\0" in data[:_SNIFFED])


def read(
    data: bytes, file_name: str, encoding: str | None = None
) -> tuple[NewArticle, tuple[Candidate, ...]]:
    """The article, and the encodings to choose from when the bytes leave it open.

    Raises ReadError ``not_text`` for another kind of file, LookupError for an unknown ``encoding``.
    """
    # Imported here because only reading an article needs the tables of encodings.
    from corpus.text import read_article

    if not sniff(data, file_name):
        raise ReadError("not_text", "", file_name)
    return read_article(data, file_name, encoding)
