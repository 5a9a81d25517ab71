"""Single values from files of other programs, converted to those of our rows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from corpus.foreign.project import NOBODY
from corpus.identities import AnnotatorId
from corpus.text import clean

_BREAKS = re.compile(r"\s*[\n\t]\s*")
"""Line breaks and tabs, which names do not contain."""


@dataclass(frozen=True, slots=True)
class Made:
    """The author and the times of a row, as the file states them."""

    author: AnnotatorId = NOBODY
    created: str = ""
    updated: str = ""


UNKNOWN = Made()


def one_line(text: str) -> str:
    """A cleaned text on one line. Spaces are kept, since Chinese titles contain ideographic ones intentionally."""
    return _BREAKS.sub(" ", clean(text).content.strip())


def many_lines(text: str) -> str:
    """A cleaned text with its lines."""
    return clean(text).content.strip()


def time_of(written: object) -> str:
    """A time of the file as times are stored, in UTC; empty if it is none."""
    if not isinstance(written, str) or not written.strip():
        return ""
    try:
        time = datetime.fromisoformat(written.strip())
        time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
