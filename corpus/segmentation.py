"""Paragraphs and statements of a text, as spans. Offsets count code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from corpus.model import Span
from corpus.running_text import running_text

_LINE = re.compile(r"[^\n]+")
"""A line of a text."""

_CLOSERS = r"[”’」』》〉）】〕］｝\)\]\}\"'»]*+"
"""Closing marks behind the end of a sentence."""
# A run of Chinese end marks always ends a statement. An ellipsis ends one if a closing mark or the end of the line
# follows; inside a sentence it is a pause. The quantifiers are possessive, so that a line of nothing but marks takes
# linear time.
_END = re.compile(
    rf"""
      [。！？；｡][。！？!?…]*+ {_CLOSERS}
    | (?<!…) …++ (?: [”’」』）\)\]"']++ | (?= \s*+ $) )
    | (?<![!?]) [!?]++ {_CLOSERS} (?![A-Za-z0-9=&/])
    | (?<=[\u4e00-\u9fff]) (?<![一二三四五六七八九十百千万亿]) \. (?=\d)
    | (?P<point> \. ) {_CLOSERS} (?: (?= \s++ [^\sa-z] | \s*+ $ ) | (?<!\.\.) (?= [\u4e00-\u9fff] ) )
    """,
    re.VERBOSE,
)
_END_MARK = re.compile(r"[。！？；｡…!?.]")
"""The first characters of matches of ``_END``."""
_ABBREVIATION = re.compile(
    r"(?:(?<![A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Fig|vs|Inc|Ltd|Co|Corp|e\.g|i\.e|etc|al|cf|pp|[Vv]ol|eds?"
    r"|a\.m|p\.m|Ph\.D|Gen|Sen|Gov|Mt)|\b[A-Z])\Z"
)
"""English abbreviations that end with a point, and initials."""
_INITIAL_BEHIND_HAN = re.compile(r"[\u4e00-\u9fff][A-Z]\Z")
_NAME = re.compile(r"\.\s*[A-Z]")
"""The point of an initial and the beginning of the name behind it."""
_NUMBERING = re.compile(
    r"""
    \W*
    (?: [表图圖例注问問答第] | 附[件录錄表图圖] | 步[骤驟] | 案例 | 方案 | [问問][题題] | Table | Part | [QA] )? \s?
    (?: \d{1,3} (?:[.-]\d{1,3})* | [一二三四五六七八九十]{1,3} | [①-⑳] | [A-Za-z] | [IVX]{1,4} | [ivx]{1,4} )
    [章节節条條]? [）)]? \Z
    """,
    re.VERBOSE,
)
"""The number of a heading or an item, before its point: ``1``, ``一``, ``表2``, ``(3)``, ``第2章``."""

_ITEM_NUMBER = re.compile(r"(?:(?P<mark>[:：;；])\s*|(?<![A-Za-z])[\s,，、])\d{1,2}\Z")
"""The number of an item in the middle of a line, as in ``包括: 1.修路;2.造桥``."""

_NUMBERING_LENGTH = 12
"""Greatest length of a numbering in code points; bounds the search in long statements. Chosen."""

_BRACKETS = {"《": "》", "〈": "〉", "（": "）", "(": ")", "【": "】", "〔": "〕", "[": "]", "［": "］"}
"""Brackets with their counterparts."""
_TITLE_BRACKETS = "《〈"
"""Those around titles."""
_ASIDE = 80
"""Greatest length of an aside in brackets, in code points. Longer brackets hold a passage of their own. Chosen."""
_OPENING_ASIDE = 40
"""The same at the beginning of a statement, where a sentence in brackets may also be independent. Chosen."""
_MARK = re.compile("[" + re.escape("".join([*_BRACKETS, *_BRACKETS.values()])) + "]")
"""A bracket."""
_WORD = re.compile(r"\w")
"""A letter or digit."""


def paragraphs(text: str) -> list[Span]:
    """The lines of ``text`` that hold more than white space, without their newline."""
    return [Span(*match.span()) for match in _LINE.finditer(text) if not match.group().isspace()]


def paragraph_number(text: str, offset: int) -> int:
    """The paragraph in which ``offset`` lies, counted from 1; on an empty line the one before it."""
    lines = _LINE.finditer(text, 0, _end_of_line(text, offset))
    return max(1, sum(not line.group().isspace() for line in lines))


class ParagraphNumbers:
    """Computes :func:`paragraph_number` for many offsets of a text, which is scanned once."""

    def __init__(self, text: str) -> None:
        self._starts = [paragraph.start for paragraph in paragraphs(text)]

    def at(self, offset: int) -> int:
        """The paragraph in which ``offset`` lies, counted from 1."""
        return max(1, bisect_right(self._starts, offset))


def statements(text: str) -> list[Span]:
    """The sentence-like units of ``text``, in order, without the white space around them.

    They are those of the running text (see :mod:`corpus.running_text`), so a statement may contain a line break that
    only the layout made. A closing quotation mark or bracket belongs to the statement it closes, a stray mark without
    any word to the statement beside it. The points of list numbers and initials do not end a statement, nor do marks
    within titles in 《》 or within an aside in brackets. Every visible character is in exactly one statement.
    """
    running = running_text(text)
    result: list[Span] = []
    for paragraph in paragraphs(running.text):
        result.extend(_statements_of(running.text, paragraph))
    return result if running.map.identity else [running.map.span_to_source(span) for span in result]


def _statements_of(text: str, paragraph: Span) -> Iterator[Span]:
    line = text[paragraph.start : paragraph.end]
    asides = _bracketed(line)
    result: list[Span] = []
    start = 0
    for match in _ends(line):
        if not _is_part_of_number_or_name(line, match, start) and not _is_inside(line, match, asides, start):
            _append(result, line, _trimmed(line, start, match.end()))
            start = match.end()
    _append(result, line, _trimmed(line, start, len(line)))
    return (Span(span.start + paragraph.start, span.end + paragraph.start) for span in result)


def _ends(line: str) -> Iterator[re.Match[str]]:
    """The marks that may end a statement. Single characters are searched first, which is faster than trying the whole
    expression at each offset."""
    end = 0
    for mark in _END_MARK.finditer(line):
        if mark.start() >= end and (match := _END.match(line, mark.start())):
            end = match.end()
            yield match


def _append(found: list[Span], line: str, piece: Span) -> None:
    """Add a statement. A piece without a word is joined with the previous one, and a piece that follows one without a
    word is joined with that."""
    if found and piece and not (_has_word(line, piece) and _has_word(line, found[-1])):
        found[-1] = Span(found[-1].start, piece.end)
    elif piece:
        found.append(piece)


def _has_word(line: str, piece: Span) -> bool:
    return _WORD.search(line, piece.start, piece.end) is not None


def _is_part_of_number_or_name(line: str, match: re.Match[str], start: int) -> bool:
    """Whether the end mark is the point of a list number, an abbreviation or an initial, as in ``J. Smith``."""
    if match.group("point") is None:
        return False
    at = match.start()
    if at - start <= _NUMBERING_LENGTH and _NUMBERING.match(line, start, at):
        return True
    nearby = max(0, at - 5)
    item = _ITEM_NUMBER.search(line, nearby, at)
    if item and (item.group("mark") or not line[at + 1 : at + 2].isspace()):
        return True
    if _ABBREVIATION.search(line, nearby, at):
        return True
    return bool(_INITIAL_BEHIND_HAN.search(line, nearby, at) and _NAME.match(line, at))


def _is_inside(line: str, match: re.Match[str], asides: list[Span], start: int) -> bool:
    """Whether the end mark is in a title, or in brackets in the middle of a statement."""
    nearest = bisect_right(asides, match.start(), key=lambda aside: aside.start) - 1
    if nearest < 0 or match.start() >= asides[nearest].end:
        return False
    aside = asides[nearest]
    if line[aside.start] in _TITLE_BRACKETS or _has_word(line, Span(start, max(start, aside.start))):
        return True
    return match.end() < aside.end and len(aside) <= _OPENING_ASIDE


def _bracketed(line: str) -> list[Span]:
    """The outermost pairs of brackets of ``line`` that are not too long for an aside."""
    found: list[Span] = []
    opened: list[tuple[str, int]] = []
    for mark in _MARK.finditer(line):
        if mark[0] in _BRACKETS:
            opened.append((_BRACKETS[mark[0]], mark.start()))
            continue
        # A closing bracket also discards the brackets inside that were never closed.
        depth = next((depth for depth in range(len(opened), 0, -1) if opened[depth - 1][0] == mark[0]), 0)
        if depth:
            start = opened[depth - 1][1]
            del opened[depth - 1 :]
            if mark.start() - start <= _ASIDE:
                while found and found[-1].start > start:
                    found.pop()
                found.append(Span(start, mark.end()))
    return found


def _trimmed(line: str, start: int, end: int) -> Span:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _end_of_line(text: str, offset: int) -> int:
    # The whole line counts, even if the offset is in the white space at its beginning.
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
