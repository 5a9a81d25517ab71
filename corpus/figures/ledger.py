"""The figures that count: what the grammar reads, with what analysts said about it laid over.

The one place where readings and marks meet; window, command line and export all ask here. A mark always wins over a
reading that it touches, whatever a later grammar reads there.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.figures.figure import Figure
from corpus.figures.interest import Interest, interest
from corpus.model import Claim, FigureMark, MarkAction, Span

_CONTEXT = 8
"""Code points on either side by which the words of a figure are known again."""


@dataclass(frozen=True, slots=True)
class LedgerFigure:
    """A figure, and the mark that made it so; None for a figure as the grammar reads it."""

    figure: Figure
    mark: FigureMark | None = None

    @property
    def dismissed(self) -> bool:
        """Whether an analyst said that this is no figure. It is kept, to be shown as such and restored."""
        return self.mark is not None and self.mark.action is MarkAction.DISMISSED


def interest_of(entry: LedgerFigure, text: str) -> Interest:
    """The interest of a figure of ``text``. What an analyst marked as a figure is never incidental."""
    found = interest(entry.figure, text)
    return found if found.wanted or entry.mark is None else Interest.COUNTED


def of_interest(entries: Iterable[LedgerFigure], text: str) -> list[LedgerFigure]:
    """The figures of ``text`` to point at: neither dismissed ones nor numbers of list items and chapters, unless an
    analyst marked one of these as a figure."""
    return [entry for entry in entries if not entry.dismissed and interest_of(entry, text).wanted]


def effective(figures: Sequence[Figure], marks: Iterable[FigureMark], span: Span) -> list[LedgerFigure]:
    """The figures that lie wholly inside ``span``, by position, dismissed ones included.

    ``figures`` are what the grammar reads in the text that ``span`` and ``marks`` refer to. Where two marks touch,
    as those of two claims on the same words may, one that tells a figure wins over one that dismisses it."""
    taken = _Taken()
    told = [mark for mark in _strongest_first(marks) if _inside(mark, span) and taken.add(mark.span)]
    readings = {(figure.start, figure.end): figure for figure in figures if _inside(figure, span)}
    found = [LedgerFigure(_told(mark, readings.get((mark.start, mark.end))), mark) for mark in told]
    untold = (figure for figure in readings.values() if not taken.by(Span(figure.start, figure.end)))
    found.extend(LedgerFigure(figure) for figure in untold)
    return sorted(found, key=lambda entry: (entry.figure.start, entry.figure.end))


def _inside(figure: Figure | FigureMark, span: Span) -> bool:
    return span.start <= figure.start and figure.end <= span.end


def _strongest_first(marks: Iterable[FigureMark]) -> list[FigureMark]:
    return sorted(marks, key=lambda mark: (mark.action is MarkAction.DISMISSED, mark.id))


class _Taken:
    """Stretches of the text that are spoken for; none touches another."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def by(self, span: Span) -> bool:
        """Whether any of it is taken."""
        at = bisect_left(self._spans, span.end, key=lambda span: span.start)
        return at > 0 and self._spans[at - 1].end > span.start

    def add(self, span: Span) -> bool:
        """Take it if all of it is free."""
        free = not self.by(span)
        if free:
            insort(self._spans, span)
        return free


def _told(mark: FigureMark, reading: Figure | None) -> Figure:
    """The figure as the mark tells it. What marks do not tell, such as what it is counted per, stays as it is read."""
    if mark.action is MarkAction.NOTED and reading is not None:
        return reading
    told = Figure(
        mark.start,
        mark.end,
        mark.text,
        mark.kind,
        mark.low,
        mark.high,
        mark.unit,
        mark.bound,
        mark.inferred,
        mark.value,
    )
    if reading is None or reading.kind is not mark.kind:
        return told
    same = (reading.low, reading.high) == (mark.low, mark.high)
    return replace(
        told,
        per=reading.per,
        cue=reading.cue if reading.bound is mark.bound else "",
        vague=reading.vague and same,
        level=reading.level if same else None,
    )


# Marks move with their claim


def carried(marks: Iterable[FigureMark], before: Claim, after: Claim) -> list[FigureMark]:
    """The marks of a claim that was placed anew, each where its words are now; those whose words are gone are missing.

    Inside one text words stay where they are. In another text a mark goes where its words stand in the new quote, and
    of several such places to the one with the same words around it."""
    if before.text == after.text and not before.orphaned:
        return [mark for mark in marks if _inside(mark, after.span)]
    moved = []
    taken = _Taken()
    for mark in marks:
        start = _place(mark.start - before.start, mark.text, before.quote, after.quote)
        if start is not None and taken.add(
            span := Span(after.start + start, after.start + start + len(mark.text))
        ):
            moved.append(replace(mark, start=span.start, end=span.end))
    return moved


def _place(at: int, words: str, before: str, after: str) -> int | None:
    """Where the words that stood at ``at`` in one quote stand in the other."""
    if before == after:
        return at
    best: tuple[int, int] | None = None
    start = after.find(words)
    while start >= 0:
        likeness = _likeness(before, at, after, start, len(words))
        shift = min(abs(start - at), abs((len(after) - start) - (len(before) - at)))
        if likeness and (best is None or (likeness, -shift) > (best[0], -best[1])):
            best, place = (likeness, shift), start
        start = after.find(words, start + 1)
    return None if best is None else place


def _likeness(before: str, at: int, after: str, start: int, length: int) -> int:
    """How many code points around the words are the same in both quotes; the edge of both counts as one."""
    left = _shared(before[max(0, at - _CONTEXT) : at][::-1], after[max(0, start - _CONTEXT) : start][::-1])
    end, new_end = at + length, start + length
    right = _shared(before[end : end + _CONTEXT], after[new_end : new_end + _CONTEXT])
    edges = (at == start == 0) + (end == len(before) and new_end == len(after))
    return left + right + edges


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((count for count, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))
