"""Maps offsets between a text and a converted form of it. Both count code points."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.model import Span


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Maps offsets of a source text to those of the shown text and back.

    Only the stretches whose length the conversion changed are recorded, as four columns; elsewhere the offsets differ
    by a constant. A stretch is empty in the shown text if it was removed. Both directions are monotone.
    """

    source_starts: tuple[int, ...] = ()
    source_ends: tuple[int, ...] = ()
    shown_starts: tuple[int, ...] = ()
    shown_ends: tuple[int, ...] = ()

    @property
    def identity(self) -> bool:
        """Whether every offset is its own counterpart."""
        return not self.source_starts

    def to_source(self, offset: int) -> int:
        """The offset in the source at which the shown ``offset`` lies."""
        return _across(offset, self.shown_starts, self.shown_ends, self.source_starts, self.source_ends)

    def to_shown(self, offset: int) -> int:
        """The offset in the shown text at which the source ``offset`` lies."""
        return _across(offset, self.source_starts, self.source_ends, self.shown_starts, self.shown_ends)

    def span_to_source(self, span: Span) -> Span:
        """The source of a shown span. It includes the whole of each stretch that it touches, so it is never empty;
        characters removed directly before or after it are not part of it."""
        return _span_across(span, self.shown_starts, self.shown_ends, self.source_starts, self.source_ends)

    def span_to_shown(self, span: Span) -> Span:
        """The shown span of a span of the source. It includes the whole of each stretch that it touches; it is empty if
        all of the characters were removed."""
        return _span_across(span, self.source_starts, self.source_ends, self.shown_starts, self.shown_ends)

    def then(self, later: OffsetMap) -> OffsetMap:
        """The map of this conversion followed by ``later``. Neither may remove characters."""
        if self.identity or later.identity:
            return later if self.identity else self
        between = [
            *zip(self.shown_starts, self.shown_ends, strict=True),
            *zip(later.source_starts, later.source_ends, strict=True),
        ]
        return OffsetMap.of(
            (self.span_to_source(stretch), later.span_to_shown(stretch)) for stretch in _united(between)
        )

    @classmethod
    def of(cls, stretches: Iterable[tuple[Span, Span]]) -> OffsetMap:
        """The map whose changed stretches are these pairs of a source span and a shown span, in order."""
        rows = [(source.start, source.end, shown.start, shown.end) for source, shown in stretches]
        return cls(*zip(*rows, strict=True)) if rows else cls()


def _across(
    offset: int,
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    to_starts: tuple[int, ...],
    to_ends: tuple[int, ...],
) -> int:
    index = bisect_right(starts, offset) - 1
    if index < 0:
        return offset
    if offset >= ends[index]:
        return to_ends[index] + offset - ends[index]
    return min(to_starts[index] + offset - starts[index], to_ends[index])


def _span_across(
    span: Span,
    starts: tuple[int, ...],
    ends: tuple[int, ...],
    to_starts: tuple[int, ...],
    to_ends: tuple[int, ...],
) -> Span:
    if not span:
        offset = _across(span.start, starts, ends, to_starts, to_ends)
        return Span(offset, offset)
    first = bisect_right(starts, span.start) - 1
    inside = first >= 0 and span.start < ends[first]
    start = to_starts[first] if inside else _across(span.start, starts, ends, to_starts, to_ends)
    last = bisect_right(starts, span.end - 1) - 1
    inside = last >= 0 and span.end <= ends[last]
    # Computed from the last character, so that what was removed behind it is excluded.
    end = to_ends[last] if inside else _across(span.end - 1, starts, ends, to_starts, to_ends) + 1
    return Span(start, end)


def _united(stretches: list[tuple[int, int]]) -> Iterator[Span]:
    """The stretches in order; overlapping ones are united."""
    open_start = open_end = -1
    for start, end in sorted(stretches):
        if start < open_end:
            open_end = max(open_end, end)
            continue
        if open_end >= 0:
            yield Span(open_start, open_end)
        open_start, open_end = start, end
    if open_end >= 0:
        yield Span(open_start, open_end)
