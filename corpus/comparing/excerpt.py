"""Shortens a quote around a figure, for a cell of the matrix.

It is cut at the ends of clauses. A clause that is too long is cut between words, but never inside the figure, another
number or a Latin word. Word boundaries in Chinese are determined by grammatical characters (的, 在, 将), since the
window calls this while painting and cannot load a dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.model import Span
from corpus.script import fold

ELLIPSIS = "…"
"""Stands for omitted text."""
_REMEMBERED = 20_000
"""Cached excerpts. Chosen: those of all cells of a large comparison."""
_MARK = re.compile(r"[，。；：！？、;:!?\n…—]+[”’」』》）)]*|(?<!\d),|,(?!\d)|(?<!\d)[.](?=\s|$)")
"""The end of a clause, with closing marks behind it."""
_LAST = re.compile(r"[，。；：、,;:.\s]+$")
"""Punctuation at the end of a clause, which excerpts omit."""
_UNBROKEN = re.compile(r"[A-Za-z0-9０-９%％.+-]*[A-Za-z0-9０-９][A-Za-z0-9０-９.,%％‰+'’&-]*")
"""Numbers and Latin words, which are not cut."""
_BEGINS = fold("在是为从对由被把将已并与和及但而或也都仍约按比向于其该这那每各")
"""Folded characters before which a clause may be cut."""
_ENDS = fold("的了着地得们")
"""Folded characters behind which a clause may be cut."""
_WHOLE = re.compile(
    fold(
        "目的|的确|的士|了解|了结|存在|现在|正在|内在|实在|潜在|所在|在线|在职|在建|在于|在内|但是|于是|就是|还是|只是|凡是|是否|国是"
        "|为了|因为|认为|作为|成为|行为|以为|为何|为止|自从|从而|从事|服从|从业|绝对|对于|针对|反对|相对|对比|对应|对外|对手|对象"
        "|面对|应对|由于|理由|自由|缘由|经由|将来|将近|即将|将军|已经|业已|并且|合并|并购|并非|并不|参与|与会|与其|和平|和谐|总和"
        "|饱和|温和|缓和|以及|普及|涉及|及时|及其|不及|提及|而且|然而|从而|反而|因而|或者|或许|抑或|也许|都市|首都|成都|约定|合约"
        "|节约|制约|大约|约合|公约|按照|按揭|按时|比例|比较|比率|比如|比重|占比|同比|环比|对比|相比|比赛|方向|导向|向上|意向|倾向"
        "|至于|关于|低于|高于|大于|小于|等于|鉴于|属于|处于|位于|用于|便于|其中|其他|其它|其余|其实|尤其|应该|该当|这些|这个|这种"
        "|那么|那些|每年|每月|每日|每天|各地|各国|各类|着手|接着|随着|沿着|着力|着眼|过去|过程|通过|超过|不过|经过|过剩|过度|过渡"
        "|地方|地区|地铁|当地|土地|各地|基地|地位|地产|内地|得到|获得|取得|所得|得出|使得|值得|难得|他们|我们|你们|人们|它们|她们"
        "|旨在|分为|转向|投向|走向|面向|指向|流向|地缘|地理|地域|地缘|着眼于|着重|以来|以后|以前|以内|以外|以下|被动|被告|把握|把关|仍然|仍旧"
    )
)
"""Words that contain such a character and are not cut at it."""
_BEFORE = 0.6
"""Share of the available length for the text before the figure, which names the subject. Chosen."""
_LEAST_SHARE = 0.5
"""Least share of the available length that a beginning cut between words must have; otherwise it is cut at the limit,
as in a clause of nouns. Chosen."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A shortened text."""

    text: str
    """The text with … for omissions, spaces for line breaks, and without a mark at its end."""
    span: Span
    """The span of the original text that is shown."""
    focus: Span | None
    """The span of the figure in :attr:`text`."""


@lru_cache(maxsize=_REMEMBERED)
def excerpt(text: str, focus: Span | None, limit: int) -> Excerpt:
    """At most about ``limit`` code points of ``text`` around ``focus``, which is kept whole even if it is longer.

    Without a focus, at least half of ``limit`` of the beginning is kept. The text before the figure is preferred to the
    text behind it. Raises ValueError for a focus outside the text."""
    if focus is not None and focus.end > len(text):
        raise ValueError(f"{focus} lies outside of {len(text)} code points")
    whole = _trimmed(text, 0, len(text))
    if focus is not None:
        whole = Span(min(whole.start, focus.start), max(whole.end, focus.end))
    if len(whole) <= limit:
        return _shown(text, whole, whole, focus)
    if focus is None:
        kept = _kept(text, whole, Span(whole.start, whole.start), limit)
        if len(kept) < limit * _LEAST_SHARE:
            kept = _cut_off(text, whole, limit)
        return _shown(text, whole, kept, None)
    return _shown(text, whole, _kept(text, whole, focus, limit), focus)


def _kept(text: str, whole: Span, focus: Span, limit: int) -> Span:
    clauses = list(_clauses(text, whole))
    first = next((at for at, clause in enumerate(clauses) if clause.end > focus.start), len(clauses) - 1)
    last = next((at for at, clause in enumerate(clauses) if clause.end >= focus.end), len(clauses) - 1)
    last = max(first, last)
    if clauses[last].end - clauses[first].start > limit:
        return _within(text, Span(clauses[first].start, clauses[last].end), focus, limit)
    grown = True
    while grown:
        grown = False
        for start, end in ((first - 1, last), (first, last + 1)):
            if start >= 0 and end < len(clauses) and clauses[end].end - clauses[start].start <= limit:
                first, last, grown = start, end, True
                break
    return Span(clauses[first].start, clauses[last].end)


def _clauses(text: str, whole: Span) -> Iterator[Span]:
    """The clauses of the text, each with the mark that ends it."""
    start = whole.start
    for mark in _MARK.finditer(text, whole.start, whole.end):
        if mark.end() > start:
            yield Span(start, mark.end())
        start = mark.end()
    if start < whole.end:
        yield Span(start, whole.end)


def _within(text: str, clause: Span, focus: Span, limit: int) -> Span:
    """A part of a clause that is longer than the limit, cut between words."""
    room = max(0, limit - len(focus))
    before, behind = focus.start - clause.start, clause.end - focus.end
    left = min(before, max(int(room * _BEFORE), room - behind))
    right = min(behind, room - left)
    folded = fold(text[clause.start : clause.end])
    borders = [clause.start + border for border in _borders(folded)]
    start, end = focus.start - left, focus.end + right
    if start > clause.start:
        start = next((border for border in borders if start <= border <= focus.start), focus.start)
    if end < clause.end:
        end = next((border for border in reversed(borders) if focus.end <= border <= end), focus.end)
    return Span(start, max(start, end))


def _cut_off(text: str, whole: Span, limit: int) -> Span:
    """The beginning up to the limit; a number or Latin word there is left out as a whole, unless it is at the
    beginning."""
    end = whole.start + limit
    for match in _UNBROKEN.finditer(text, whole.start, whole.end):
        if whole.start < match.start() < end < match.end():
            return Span(whole.start, match.start())
    return Span(whole.start, end)


def _borders(folded: str) -> list[int]:
    """The offsets at which a folded clause may be cut."""
    kept = [match.span() for match in _UNBROKEN.finditer(folded)]
    kept += [match.span() for match in _WHOLE.finditer(folded)]
    inside = {place for start, end in kept for place in range(start + 1, end)}
    found = {place for match in _UNBROKEN.finditer(folded) for place in match.span()}
    for place, character in enumerate(folded):
        if character in _BEGINS:
            found.add(place)
        elif character in _ENDS or character.isspace():
            found.add(place + 1)
    return sorted(found - inside)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _shown(text: str, whole: Span, kept: Span, focus: Span | None) -> Excerpt:
    """The excerpt of a span, with … on the sides on which more than white space was left out."""
    bare = _trimmed(text, kept.start, kept.end)
    if focus is not None:
        bare = Span(min(bare.start, focus.start), max(bare.end, focus.end))
    kept = bare
    front = ELLIPSIS if kept.start > whole.start else ""
    words = "".join(" " if character.isspace() else character for character in text[kept.start : kept.end])
    at = 0 if focus is None else max(0, focus.end - kept.start)
    words = words[:at] + _LAST.sub("", words[at:]) + (ELLIPSIS if kept.end < whole.end else "")
    at = len(front) - kept.start
    moved = None if focus is None else Span(focus.start + at, focus.end + at)
    return Excerpt(front + words, kept, moved)
