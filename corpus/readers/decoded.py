"""The text of a file that is text, whatever its encoding."""

from __future__ import annotations

from corpus.decoding import Decoded, decode
from corpus.readers.document import Original
from corpus.readers.errors import ReadError
from corpus.readers.sniffing import is_binary
from corpus.text import clean

_MOST_CONTROLS = 0.01
"""Share of control characters above which bytes are no text."""
_SAMPLE = 1 << 20
"""Code points that are looked through for them."""
_STRAY_CONTROLS = 4
"""Control characters that any text may have. Chosen so that a short note with a NUL in it is still a text."""


def decoded(original: Original, encoding: str | None = None) -> Decoded:
    """The file's text, not yet cleaned. Raises ReadError ``not_text`` for bytes that are none, and ``encoding`` for an
    unknown one."""
    if is_binary(original):
        raise ReadError("not_text", "", original.name)
    try:
        result = decode(original.data, encoding)
    except (LookupError, ValueError):
        # Names with a zero or half a character are no wrong names to Python, but wrong values.
        raise ReadError("encoding", "", encoding or "") from None
    sample = result.content[:_SAMPLE]
    counts = dict(notice.split(":") for notice in clean(sample).notices)
    controls = int(counts.get("controls", 0))
    if controls > max(_STRAY_CONTROLS, _MOST_CONTROLS * len(sample)):
        raise ReadError("not_text", "", original.name)
    return result
