"""Makes an article of the bytes of a text file: decoding, cleaning, title and date.

The resulting text is the one that is stored and whose code points all offsets count. The text of a UTF-8 file with LF
newlines is not changed, unless it contains control characters.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from corpus.decoding import Candidate, Decoded, decode
from corpus.digests import digest
from corpus.heading import guess_published, guess_title
from corpus.new_article import NewArticle
from corpus.script import language_of

__all__ = [
    "Candidate",
    "Cleaned",
    "Decoded",
    "article_from_text",
    "clean",
    "decode",
    "digest",
    "guess_published",
    "guess_title",
    "read_article",
]

_NEWLINE = re.compile("\r\n?")
"""Newlines of Windows and of the classic Mac OS."""
# The control characters C0 and C1 without tab and newline, and noncharacters.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Cleaned(NamedTuple):
    """A text fit to be stored."""

    content: str
    notices: tuple[str, ...]
    """What was changed or should be shown, with counts: ``newlines:N`` converted to LF, ``controls:N`` removed,
    ``surrogates:N`` replaced by U+FFFD, ``bidi:N`` marks that change the direction of writing (kept)."""


def clean(content: str) -> Cleaned:
    """``content`` with LF newlines and without control characters and surrogates. Idempotent."""
    content = content.removeprefix("\ufeff")
    content, newlines = _NEWLINE.subn("\n", content) if "\r" in content else (content, 0)
    content, controls = _CONTROL.subn("", content)
    content, surrogates = _SURROGATE.subn("\ufffd", content)
    bidi = sum(1 for _ in _BIDI.finditer(content))
    counts = {"newlines": newlines, "controls": controls, "surrogates": surrogates, "bidi": bidi}
    return Cleaned(content, tuple(f"{code}:{count}" for code, count in counts.items() if count))


def read_article(
    data: bytes, file_name: str, encoding: str | None = None
) -> tuple[NewArticle, tuple[Candidate, ...]]:
    """The article of a plain text file, and the encodings to choose from if its bytes are ambiguous.

    Raises LookupError for an unknown ``encoding``.
    """
    decoded = decode(data, encoding)
    article = _described(decoded.content, file_name, decoded.encoding, decoded.notices)
    return article, decoded.candidates


def article_from_text(pasted: str) -> NewArticle:
    """The article of a pasted text."""
    return _described(pasted, "", "utf-8", ())


def _described(raw: str, file_name: str, encoding: str, notices: tuple[str, ...]) -> NewArticle:
    content, changes = clean(raw)
    return NewArticle(
        content=content,
        title=guess_title(content, file_name),
        published=guess_published(content),
        language=language_of(content),
        source_file=file_name,
        encoding=encoding,
        notices=notices + changes,
    )
