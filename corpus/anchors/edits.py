"""The stretch of a text that is most like a quote, by edit distance."""

from __future__ import annotations

from corpus.model import Span


def closest(quote: str, window: str) -> tuple[int, Span]:
    """The stretch of ``window`` that takes the fewest insertions, deletions and replacements to become ``quote``,
    and how many."""
    errors, end = _edits_to(quote, window)
    # Read backwards from that end, the same measure gives the start.
    _, back = _edits_to(quote[::-1], window[:end][::-1])
    return errors, Span(end - back, end)


def _edits_to(quote: str, window: str) -> tuple[int, int]:
    """Myers' bit-vector algorithm: the fewest edits with which ``quote`` ends somewhere in ``window``, and the first
    such end. Python's integers make the vector as long as the quote."""
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
