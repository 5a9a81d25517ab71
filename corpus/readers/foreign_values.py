"""Single values from files of other programs, converted to those of our rows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from corpus.foreign.project import NOBODY
from corpus.identities import AnnotatorId
from corpus.text import clean

_BREAKS = re.compile(r"\s*[\n\t]\s*")


@dataclass(frozen=True, slots=True)
class Made:
    """Who made a row and when, as the file tells it."""

    author: AnnotatorId = NOBODY
    created: str = ""
    updated: str = ""


UNKNOWN = Made()


def one_line(text: str) -> str:
    """Words on one line, cleaned. Blanks inside stay as they are, since Chinese titles have wide ones on purpose."""
    return _BREAKS.sub(" ", clean(text).content.strip())


def many_lines(text: str) -> str:
    """Words whose lines are kept, cleaned."""
    return clean(text).content.strip()


def time_of(written: object) -> str:
    """A time of the file as times are stored, in UTC; empty if it is none."""
    if not isinstance(written, str) or not written.strip():
        return ""
    try:
        told = datetime.fromisoformat(written.strip())
        told = told.replace(tzinfo=UTC) if told.tzinfo is None else told.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return told.isoformat(timespec="milliseconds").replace("+00:00", "Z")
