"""Approximate string matching by edit distance."""

from __future__ import annotations

from corpus.model import Span


def closest(quote: str, window: str) -> tuple[int, Span]:
    """The edit distance (insertions, deletions, replacements) between ``quote`` and the substring of ``window`` that is
    nearest to it, and the span of that substring."""
    errors, end = _edits_to(quote, window)
    # The same search on the reversed strings gives the start.
    _, back = _edits_to(quote[::-1], window[:end][::-1])
    return errors, Span(end - back, end)


def _edits_to(quote: str, window: str) -> tuple[int, int]:
    """The least edit distance of ``quote`` to any substring of ``window``, and the first end of such a substring. G.
    Myers' bit-vector algorithm (Journal of the ACM 46, 1999), with a Python integer as the vector."""
    size = len(quote)
    full, top = (1 << size) - 1, 1 << (size - 1)
    masks: dict[str, int] = {}
    for index, character in enumerate(quote):
        masks[character] = masks.get(character, 0) | 1 << index
    positive, negative, errors = full, 0, size
    scores = [(size, 0)]
    for index, character in enumerate(window, 1):
        equal = masks.get(character, 0)
        diagonal = (((equal & positive) + positive) ^ positive) | equal | negative
        up = (negative | ~(diagonal | positive)) & full
        down = positive & diagonal
        errors += bool(up & top) - bool(down & top)
        up = up << 1 & full
        down = down << 1 & full
        positive = (down | ~(diagonal | up)) & full
        negative = up & diagonal
        scores.append((errors, index))
    return min(scores)
