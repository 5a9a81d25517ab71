"""The passages of a long text that matter, each with the words around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import Span

_AROUND = 10
"""Code points shown before and after a passage. Chosen: about half a clause, so that its place is recognised."""
_LONGEST = 40
"""Code points of a passage that are shown. Chosen: the start of a new paragraph identifies it."""
_MOST = 4
"""Most passages that are shown. Chosen: they fit on a card; whoever wants all compares the versions."""
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Passages:
    """Passages of a text, one a line; ``…`` stands for what is left out."""

    words: str
    marks: tuple[Span, ...]
    """The passages in ``words``."""


def passages_of(text: str, passages: Iterable[Span]) -> Passages:
    """The first ``passages`` of ``text`` with the words around them. Passages may be empty, and may overlap; those that
    lie close together share a line."""
    lines: list[list[Span]] = []
    for passage in sorted(passages, key=lambda span: (span.start, span.end)):
        if lines and passage.start - max(span.end for span in lines[-1]) <= 2 * _AROUND:
            lines[-1].append(passage)
        else:
            lines.append([passage])
    words, marks = "", []
    for line in lines[:_MOST]:
        words += "\n" if words else ""
        start, end = _window(text, line)
        head = _CUT if start else ""
        shift = len(words) + len(head) - start
        shown = [Span(span.start, min(span.end, end)) for span in line if span.start < min(span.end, end)]
        marks += [Span(span.start + shift, span.end + shift) for span in shown]
        words += f"{head}{text[start:end]}{_CUT if end < len(text) else ''}"
    if len(lines) > _MOST:
        words += f"\n{_CUT}"
    return Passages(words, tuple(marks))


def _window(text: str, line: list[Span]) -> tuple[int, int]:
    """What is shown for passages that share a line, within one paragraph where they are."""
    first, last = line[0].start, max(span.end for span in line)
    start = max(text.rfind("\n", 0, first) + 1, first - _AROUND)
    if last - first > _LONGEST:
        return start, first + _LONGEST
    break_after = text.find("\n", last)
    return start, min(last + _AROUND, len(text) if break_after < 0 else break_after)
