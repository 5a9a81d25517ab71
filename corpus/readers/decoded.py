"""Decodes text files, and refuses binary ones."""

from __future__ import annotations

from corpus.decoding import Decoded, decode
from corpus.readers.document import Original
from corpus.readers.errors import ReadError
from corpus.readers.sniffing import is_binary
from corpus.text import clean

_MOST_CONTROLS = 0.01
"""Share of control characters above which a file is not text. Chosen."""
_SAMPLE = 1 << 20
"""Code points in which control characters are counted. Chosen."""
_STRAY_CONTROLS = 4
"""Number of control characters that is always accepted. Chosen: a short note with a NUL is still text."""


def decoded(original: Original, encoding: str | None = None) -> Decoded:
    """The text of a file before cleaning. Raises ReadError ``not_text`` for a binary file, and ``encoding`` for an
    unknown encoding."""
    if is_binary(original):
        raise ReadError("not_text", "", original.name)
    try:
        result = decode(original.data, encoding)
    except (LookupError, ValueError):
        # Python raises ValueError for names with a NUL or a surrogate.
        raise ReadError("encoding", "", encoding or "") from None
    sample = result.content[:_SAMPLE]
    counts = dict(notice.split(":") for notice in clean(sample).notices)
    controls = int(counts.get("controls", 0))
    if controls > max(_STRAY_CONTROLS, _MOST_CONTROLS * len(sample)):
        raise ReadError("not_text", "", original.name)
    return result
