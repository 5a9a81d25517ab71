"""Differences between two versions of a short text, for display beside each other."""

from __future__ import annotations

from difflib import SequenceMatcher

from corpus.model import Span

_APART = 2
"""Least distance of two changes in code points; nearer ones are marked as one. Chosen: single unchanged characters
between marks are hard to read."""
_LONGEST = 4_000
"""Code points of the differing middle that are compared. A longer middle is marked as a whole, since SequenceMatcher
takes quadratic time."""


def changed_spans(before: str, after: str) -> list[Span]:
    """The spans of ``after`` that are inserted or replaced, in order. Deletions have no span."""
    found: list[Span] = []
    for _, new in changed_pairs(before, after):
        if new.start == new.end:
            continue
        if found and new.start - found[-1].end < _APART:
            found[-1] = Span(found[-1].start, new.end)
        else:
            found.append(new)
    return found


def changed_pairs(before: str, after: str) -> list[tuple[Span, Span]]:
    """Every change as a span of ``before`` and the span of ``after`` that replaces it, in order. The first is empty for
    an insertion, the second for a deletion."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if not old and not new:
        return []
    if not old or not new or max(len(old), len(new)) > _LONGEST:
        return [(Span(start, start + len(old)), Span(start, start + len(new)))]
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        (Span(start + first, start + last), Span(start + to, start + until))
        for kind, first, last, to, until in codes
        if kind != "equal"
    ]
