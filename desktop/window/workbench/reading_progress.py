"""How much of each article was read. This is personal, so it is stored with the views of a project, not in the
project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from corpus.model import Span

STEP = 0.02
"""Smallest progress reported, as a share of the text. Chosen: smaller steps are not visible in the library."""
READ = 0.99
"""Share from which an article counts as completely read. Chosen: empty lines between paragraphs never count as seen."""


@dataclass(slots=True)
class _Read:
    seen: tuple[Span, ...] = ()
    """The spans visible long enough, sorted and disjoint."""
    share: float = 0.0
    reported: float = 0.0


class ReadingProgress(QObject):
    """For each article, the share of its text that was visible long enough, from 0 to 1."""

    changed = Signal(dict)
    """The changed shares, by article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read: dict[str, _Read] = {}

    def shares(self) -> dict[str, float]:
        """The share of each article."""
        return {article: read.share for article, read in self._read.items()}

    def kept(self) -> dict[str, Any]:
        """The state to be stored for the next start."""
        return {
            article: {"share": read.share, "seen": [[span.start, span.end] for span in read.seen]}
            for article, read in self._read.items()
        }

    def restore(self, stored: object) -> None:
        """Replace the state by one returned by :meth:`kept`. Invalid entries are ignored; a number is the format of
        earlier versions."""
        rows = stored.items() if isinstance(stored, Mapping) else ()
        restored = ((str(article), _restored(row)) for article, row in rows)
        self._read = {article: read for article, read in restored if read is not None}
        self.changed.emit(self.shares())

    def seen(self, article: str, span: Span, characters: int) -> None:
        """Record that a span of an article was visible long enough; ``characters``: the length of the article in code
        points. Progress never decreases."""
        read = self._read.setdefault(article, _Read())
        read.seen = _joined((*read.seen, span))
        share = min(1.0, sum(map(len, read.seen)) / max(1, characters))
        read.share = max(read.share, 1.0 if share >= READ else share)
        if read.share - read.reported >= STEP or read.share == 1.0 > read.reported:
            read.reported = read.share
            self.changed.emit({article: read.share})


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same spans, with adjacent and overlapping ones joined."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _restored(row: object) -> _Read | None:
    share = row.get("share") if isinstance(row, Mapping) else row
    if isinstance(share, bool) or not isinstance(share, int | float):
        return None
    share = min(1.0, max(0.0, float(share)))
    pairs = row.get("seen") if isinstance(row, Mapping) else None
    spans = [
        Span(pair[0], pair[1])
        for pair in (pairs if isinstance(pairs, list) else ())
        if isinstance(pair, list) and [type(end) for end in pair] == [int, int] and 0 <= pair[0] < pair[1]
    ]
    return _Read(_joined(spans), share, share)
