"""From the bytes of a file to the text of an article: decoding, cleaning, title and date.

The text that leaves here is what is stored; its code points are what every offset counts. A UTF-8 file with LF
newlines leaves exactly as it is.
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
# C0 and C1 without tab and newline, and the code points that Unicode promises never to make characters.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Cleaned(NamedTuple):
    """A text fit to be stored."""

    content: str
    notices: tuple[str, ...]
    """What was changed or deserves to be seen, with counts: ``newlines:N`` made LF, ``controls:N`` removed,
    ``surrogates:N`` made U+FFFD, ``bidi:N`` marks that turn the direction of writing (kept, to be shown)."""


def clean(content: str) -> Cleaned:
    """``content`` without what no text should hold. Cleaning what is clean changes nothing."""
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
    """The article that a file of plain text holds, and the encodings to choose from when its bytes leave it open.

    Raises LookupError for an unknown ``encoding``.
    """
    decoded = decode(data, encoding)
    article = _described(decoded.content, file_name, decoded.encoding, decoded.notices)
    return article, decoded.candidates


def article_from_text(pasted: str) -> NewArticle:
    """The article that somebody pasted."""
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
