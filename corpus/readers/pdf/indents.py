"""Determines the beginnings of paragraphs of a PDF by the indentation of their first lines: indented, flush or
hanging."""

from __future__ import annotations

import re

from corpus.readers.pdf.line_flow import LineFlow
from corpus.readers.pdf.line_joining import ends_sentence

_INDENT = 0.8
"""Distance in characters from which a line is indented. Chosen."""
_ALIGNED = 0.5
"""Greatest distance in characters between the beginnings of aligned lines. Chosen."""
_WIDEST_HANG = 6.0
"""Greatest distance in characters by which a first line hangs. Chosen."""
_MARK = (
    r"(?:[•·●○■□◆◇▪★☆※►▶]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百\d]+[章节節条條部篇])"
)
"""The number or bullet of an item."""
_ITEM = re.compile(_MARK)
"""The beginning of an item of a list."""
_ITEM_IN_TEXT = re.compile(rf"[。；：！？:;]\s?{_MARK}")
"""An item behind the end of a sentence."""


class Indents:
    """The beginnings of paragraphs by the indentation of lines."""

    def __init__(self, flow: LineFlow) -> None:
        self._flow = flow
        self._itemised = _begins_lines_with_items(flow)
        self._hanging = _below_hanging_lines(flow)

    def begins(self, number: int) -> bool:
        """Whether a paragraph begins with this line although the previous line is full."""
        flow = self._flow
        shift = flow.shift(number)
        if number in self._hanging:
            return False
        if number - 1 in self._hanging:
            return abs(shift - flow.shift(number - 1)) >= _INDENT
        if abs(shift) >= _INDENT:
            return True
        return self._itemised and _is_item(flow, number) and ends_sentence(flow.lines[number - 1].text)


def _is_item(flow: LineFlow, number: int) -> bool:
    return _ITEM.match(flow.lines[number].text) is not None


def _begins_lines_with_items(flow: LineFlow) -> bool:
    """Whether list items begin on separate lines and not in running text."""
    own = sum(_is_item(flow, number) for number in range(len(flow.lines)))
    return own > sum(len(_ITEM_IN_TEXT.findall(line.text)) for line in flow.lines)


def _below_hanging_lines(flow: LineFlow) -> frozenset[int]:
    """The continuation lines of paragraphs with a hanging first line, as in lists."""
    found: set[int] = set()
    for number in range(len(flow.lines) - 1):
        if not (flow.is_close(number) and flow.has_same_size(number) and flow.is_full(number)):
            continue
        step = flow.shift(number + 1) - flow.shift(number)
        if number in found:
            if abs(step) < _ALIGNED:
                found.add(number + 1)
        elif _INDENT <= step <= _WIDEST_HANG and _hangs(flow, number):
            found.add(number + 1)
    return frozenset(found)


def _hangs(flow: LineFlow, number: int) -> bool:
    """Whether a full line hangs, so that the next, indented line continues its paragraph. In that case a third line is
    aligned with the second if that is full, otherwise with the first; with indented first lines it is the opposite."""
    if ends_sentence(flow.lines[number].text) and not _is_item(flow, number):
        return False
    second = number + 1
    if not flow.has_next(second) or not flow.is_close(second):
        return True
    upper = second if flow.is_full(second) else number
    return abs(flow.shift(second + 1) - flow.shift(upper)) < _ALIGNED
