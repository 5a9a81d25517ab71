"""Passages that a selector itself distinguishes from the quoted one.

Prefix and suffix are part of the old text. A place in the new text whose words occur there is another passage, however
similar it is to the quote: if the quote is about 2024 and its prefix says the same of 2023, a sentence about 2023 is
not the quoted one.
"""

from __future__ import annotations

from corpus.model import Selector, Span

_ANCHOR = 4
"""Code points at the beginning of a place that are searched in prefix and suffix. Chosen."""
_TELLING = 6
"""Least length of a run of equal characters, in code points; shorter runs occur by chance. Chosen."""


def stood_beside(text: str, selector: Selector, span: Span) -> bool:
    """Whether the words at ``span`` are those of the selector's prefix or suffix, and so not the quoted passage."""
    own = 0
    if text[span.start : span.end] == selector.quote:  # a sentence may occur twice
        own = _equal_before(text, span.start, selector.prefix, len(selector.prefix))
        own += _equal_behind(text, span.end, selector.suffix, 0) + len(span)
    return any(
        _covers(text, span, context, at, before=context is selector.prefix, least=max(_TELLING, own + 1))
        for context in (selector.prefix, selector.suffix)
        for at in (span.start, span.start + 1)
    )


def _covers(text: str, span: Span, context: str, at: int, *, before: bool, least: int) -> bool:
    """Whether the words at the span occur in the context, in a run of at least ``least`` code points. A prefix is cut
    off at its beginning and a suffix at its end, so only half of the span need be in it."""
    anchor = text[at : min(at + _ANCHOR, span.end)]
    found = context.find(anchor) if len(anchor) > 1 else -1
    while found >= 0:
        left, right = _equal_before(text, at, context, found), _equal_behind(text, at, context, found)
        begins = at - left <= span.start or (before and left == found)
        ends = at + right >= span.end or (not before and found + right == len(context))
        covered = min(at + right, span.end) - max(at - left, span.start)
        if begins and ends and left + right >= least and 2 * covered >= len(span):
            return True
        found = context.find(anchor, found + 1)
    return False


def _equal_before(text: str, at: int, context: str, found: int) -> int:
    length = 0
    while length < min(at, found) and text[at - length - 1] == context[found - length - 1]:
        length += 1
    return length


def _equal_behind(text: str, at: int, context: str, found: int) -> int:
    length = 0
    while length < min(len(text) - at, len(context) - found) and text[at + length] == context[found + length]:
        length += 1
    return length
