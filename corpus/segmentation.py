"""Paragraphs and statements of a text, as spans. Offsets count code points."""

from __future__ import annotations

import re
from bisect import bisect_right

from corpus.model import Span

_LINE = re.compile(r"[^\n]+")

_CLOSERS = r"[”’」』》〉）】〕］｝\)\]\}\"'»]*+"
# A run of Chinese end marks ends a statement wherever it stands; so does an ellipsis after which something closes or
# a new line begins, while inside a sentence it is a mere pause. Runs are taken whole or not at all, so that a line of
# nothing but marks costs no more than any other.
_END = re.compile(
    rf"""
      [。！？；｡][。！？!?…]*+ {_CLOSERS}
    | (?<!…) …++ (?: [”’」』）\)\]"']++ | (?= \s*+ $) )
    | (?<![!?]) [!?]++ {_CLOSERS} (?![A-Za-z0-9=&/])
    | (?P<point> \. ) {_CLOSERS} (?= \s++ [^\sa-z] | \s*+ $ )
    """,
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Fig|vs|Inc|Ltd|Co|Corp|e\.g|i\.e))\Z"
)
_WORD = re.compile(r"\w")


def paragraphs(text: str) -> list[Span]:
    """The lines of ``text`` that hold more than white space, without their newline."""
    return [Span(*match.span()) for match in _LINE.finditer(text) if not match.group().isspace()]


def paragraph_number(text: str, offset: int) -> int:
    """The paragraph in which ``offset`` lies, counted from 1; on an empty line the one before it."""
    lines = _LINE.finditer(text, 0, _end_of_line(text, offset))
    return max(1, sum(not line.group().isspace() for line in lines))


def paragraph_at(spans: list[Span], offset: int) -> int:
    """The same as :func:`paragraph_number`, asked of paragraphs already at hand."""
    return max(1, bisect_right(spans, offset, key=lambda span: span.start))


def statements(text: str) -> list[Span]:
    """The sentence-like units of ``text``, in order, without the white space around them.

    A closing quotation mark or bracket belongs to the statement it closes, a stray mark without any word to the
    statement beside it. Every character that is not white space lies in exactly one statement.
    """
    found: list[Span] = []
    for paragraph in paragraphs(text):
        found.extend(_statements_of(text, paragraph))
    return found


def _statements_of(text: str, paragraph: Span) -> list[Span]:
    line = text[paragraph.start : paragraph.end]
    ends = [match.end() for match in _END.finditer(line) if not _inside_a_name(line, match)]
    found: list[Span] = []
    start = 0
    for end in [*ends, len(line)]:
        piece = _trimmed(line, start, end)
        start = end
        if found and piece and not (_has_word(line, piece) and _has_word(line, found[-1])):
            found[-1] = Span(found[-1].start, piece.end)
        elif piece:
            found.append(piece)
    return [Span(span.start + paragraph.start, span.end + paragraph.start) for span in found]


def _has_word(line: str, piece: Span) -> bool:
    return _WORD.search(line, piece.start, piece.end) is not None


def _inside_a_name(line: str, match: re.Match[str]) -> bool:
    """Whether the end mark is the point of an abbreviation or an initial, as in ``J. Smith``."""
    if match.group("point") is None:
        return False
    return _ABBREVIATION.search(line, max(0, match.start() - 5), match.start()) is not None


def _trimmed(line: str, start: int, end: int) -> Span:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _end_of_line(text: str, offset: int) -> int:
    # The whole line counts, even when the offset lies in the white space it begins with.
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
