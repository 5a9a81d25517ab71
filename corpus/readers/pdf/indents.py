"""Where paragraphs of a PDF begin by their indents: the first line is indented, flush or hanging out."""

from __future__ import annotations

import re

from corpus.readers.pdf.line_flow import LineFlow
from corpus.readers.pdf.line_joining import ends_sentence

_INDENT = 0.8
"""Characters from which a line is indented."""
_ALIGNED = 0.5
"""Characters by which lines that begin at the same place may differ."""
_WIDEST_HANG = 6.0
"""Characters by which a first line may hang out. Chosen."""
_MARK = (
    r"(?:[•·●○■□◆◇▪★☆※►▶]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百\d]+[章节節条條部篇])"
)
_ITEM = re.compile(_MARK)
"""The beginning of an item of a list."""
_ITEM_IN_TEXT = re.compile(rf"[。；：！？:;]\s?{_MARK}")


class Indents:
    """What the indents of a document's lines tell of its paragraphs."""

    def __init__(self, flow: LineFlow) -> None:
        self._flow = flow
        self._itemised = _begins_lines_with_items(flow)
        self._hanging = _below_hanging_lines(flow)

    def begins(self, number: int) -> bool:
        """Whether a paragraph begins with this line, although the line before is full."""
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
    """Whether items of lists begin on lines of their own, and not in running text."""
    own = sum(_is_item(flow, number) for number in range(len(flow.lines)))
    return own > sum(len(_ITEM_IN_TEXT.findall(line.text)) for line in flow.lines)


def _below_hanging_lines(flow: LineFlow) -> frozenset[int]:
    """The lines that are indented because the first line of their paragraph hangs out, as in lists."""
    found: set[int] = set()
    for number in range(len(flow.lines) - 1):
        if not (flow.is_close(number) and flow.has_same_size(number) and flow.is_full(number)):
            continue
        step = flow.shift(number + 1) - flow.shift(number)
        if number in found:
            if abs(step) < _ALIGNED:
                found.add(number + 1)
        elif _INDENT <= step <= _WIDEST_HANG and _hangs_out(flow, number):
            found.add(number + 1)
    return frozenset(found)


def _hangs_out(flow: LineFlow, number: int) -> bool:
    """Whether a line that is full hangs out, and the next, indented, goes on its paragraph. If that is full too, the
    third one stands below it, else below the first; where first lines are indented, it is the other way round."""
    if ends_sentence(flow.lines[number].text) and not _is_item(flow, number):
        return False
    second = number + 1
    if not flow.has_next(second) or not flow.is_close(second):
        return True
    upper = second if flow.is_full(second) else number
    return abs(flow.shift(second + 1) - flow.shift(upper)) < _ALIGNED
