"""Sets of spans of one text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from corpus.model import Span


def united(spans: Iterable[Span]) -> list[Span]:
    """The spans sorted, with those that overlap or touch joined."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


def lies_in(spans: Sequence[Span], offset: int) -> bool:
    """Whether an offset is in one of the spans, which must be :func:`united`."""
    number = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return number >= 0 and offset < spans[number].end
