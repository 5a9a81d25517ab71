"""The running text of a text: without line breaks and characters that only its layout added.

Texts from PDFs and web pages have line breaks in the middle of sentences, invisible characters, and radicals in place
of ideographs. The stored text and offsets into it stay as they are; figures, statements, search and matching work on
the running text and map their offsets back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

from corpus.model import Span
from corpus.offset_map import OffsetMap
from corpus.script import unified_characters
from corpus.spans import united
from corpus.visible import INVISIBLE

_UNSEEN = re.compile(f"(?:{INVISIBLE}|[\u180e\ufe00-\ufe0f\U000e0100-\U000e01ef])+")
"""The characters of :mod:`corpus.visible`, and variation selectors."""

_BLANK = "".join(
    character
    for character in map(chr, (*range(0x3001), 0xFEFF))
    if character.isspace() or _UNSEEN.match(character)
)
"""White space and invisible characters, which are stripped from the end of a line."""

_CLOSERS = "”’」』》〉）】〕］｝)]}\"'»"
"""Closing marks that may follow the end of a sentence."""
_SENTENCE_ENDS = frozenset("。！？；｡!?;…：:.")
"""Marks at the end of a line that end a sentence. A colon does, since a list or a quotation follows it."""
_ENDS_INSIDE = re.compile(r"[，、,·—～~（(《〈“‘「『【\[]\Z")
"""Marks at the end of a line after which the sentence continues."""
_BEGINS_INSIDE = re.compile(r"[，、。；：！？）》〉”’」』】\])%％‰℃,;:!?]")
"""Marks that cannot begin a sentence."""
_BEGINS_ANEW = re.compile(
    r"""
      [ \t\u3000]                                               # an indent
    | [•·●○■□◆◇▪★☆※►▶*\#>|＊] | [-–—]\s
    | [（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、．]      # list numbers: 一、 （二） 3)
    | (?:\d{1,2}|[一二三四五六七八九十])\.(?!\d)
    | 第[一二三四五六七八九十百\d]+[章节節条條回部篇]
    | [表图圖]\s?\d
    | (?:https?://|www\.)
    """,
    re.VERBOSE,
)
"""The beginning of a paragraph, list item, chapter, caption or address."""
_ROW = re.compile(r"\t|\||\S[ \u3000]{2,}\S")
"""Occurs in the row of a table."""
_PAIRS_OF_MARKS = (
    ("《", "》"),
    ("〈", "〉"),
    ("“", "”"),
    ("「", "」"),
    ("『", "』"),
    ("（", "）"),
    ("(", ")"),
    ("【", "】"),
)

"""Brackets and quotation marks inside which a sentence does not end with the line."""
_WORD = re.compile(r"\w")
"""A letter or digit."""
_WIDE = re.compile(
    "[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60"
    "\uffe0-\uffe6\U00020000-\U0003ffff]"
)
"""A character of Chinese typography."""
_LEAD = re.compile(rf"(?:[A-Za-z0-9.,%+\-]+|.)[{re.escape(_CLOSERS)}]*[，、。；：！？,;:!?]*")
"""The part of a line that layout does not break: a word, a number or a Chinese character, with the marks behind it."""

# The widths are in columns: a Latin letter has one, a Chinese character two.
_SLACK = 2
"""Columns by which a full line may be shorter than the width of its block: a Chinese character, which the rules of
punctuation may move to the next line."""

_NARROWEST = 8
"""Columns of the narrowest block of wrapped lines. Chosen: four Chinese characters."""

_PAGE = 24
"""Columns of the narrowest block in which a full line that ends a sentence is joined to the next. Chosen: twelve
Chinese characters, narrower than the columns of pages and mails."""

_USUAL = 4
"""The full width of a block is the greatest that at least one in this many lines has. Chosen."""

_FEWEST = 3
"""Least number of hard line breaks for which joining lines is offered. Chosen."""

_MOSTLY = 0.4
"""Least share of hard breaks among all line breaks for which joining lines is offered. Chosen below a half, since the
last line of each paragraph has none."""


@dataclass(frozen=True, slots=True)
class RunningText:
    """A running text, and the map to its source."""

    text: str
    map: OffsetMap
    """Between the source and ``text``; both count code points."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the white space at its end."""

    start: int
    words: str
    is_hyphenated: bool
    """Whether a soft hyphen stands at its end."""

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def width(self) -> int:
        return _width(self.words)


def running_text(text: str) -> RunningText:
    """``text`` without invisible characters and hard line breaks, with radicals and compatibility ideographs replaced
    by the unified ideographs.

    A hard break between two Latin words becomes a space. For most texts nothing changes, and the map is the identity.
    """
    removed = [Span(*match.span()) for match in _UNSEEN.finditer(text)]
    breaks = hard_breaks(text)
    if not removed and not breaks:
        return RunningText(unified_characters(text), OffsetMap())
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    at = shown = 0
    for gap in united([*removed, *breaks]):
        pieces.append(text[at : gap.start])
        shown += gap.start - at
        filling = _filling(text, gap)
        if len(filling) != len(gap):
            stretches.append((gap, Span(shown, shown + len(filling))))
        pieces.append(filling)
        shown += len(filling)
        at = gap.end
    pieces.append(text[at:])
    return RunningText(unified_characters("".join(pieces)), OffsetMap.of(stretches))


@cache
def layout_characters() -> frozenset[str]:
    """The characters that :func:`running_text` may remove or insert: white space and invisible characters. A text
    without them is only changed by :func:`corpus.script.unified_characters`."""
    unseen = {
        character
        for character in map(chr, (*range(0x10000), *range(0xE0000, 0xE0200)))
        if _UNSEEN.match(character)
    }
    return frozenset({*unseen, *_BLANK})


def is_hard_wrapped(text: str) -> bool:
    """Whether layout broke the lines of ``text``, so that joining them before import is offered."""
    lines = [line for line in _lines(text) if line.words]
    breaks = sum(1 for _ in _breaks(text))
    return breaks >= _FEWEST and breaks >= _MOSTLY * (len(lines) - 1)


def join_lines(text: str) -> tuple[str, tuple[int, ...]]:
    """``text`` without its hard line breaks, and the offsets in the result where lines were joined. Nothing else is
    changed.

    In a block of wrapped lines, even a line that ends a sentence is joined with the next if it is full, since a
    paragraph seldom ends just there.
    """
    pieces: list[str] = []
    joins: list[int] = []
    at = length = 0
    for gap in _breaks(text, after_sentences=True):
        filling = _filling(text, gap)
        pieces += [text[at : gap.start], filling]
        length += gap.start - at
        joins.append(length)
        length += len(filling)
        at = gap.end
    return "".join([*pieces, text[at:]]), tuple(joins)


def hard_breaks(text: str) -> list[Span]:
    """The line breaks inside sentences, with the white space before them, in order.

    A break is hard if marks show that the sentence continues (a comma at the end, a full stop at the beginning, an open
    bracket), or if the line is full: as wide as its neighbours, so that the next word did not fit, in a run of such
    lines that ends with a sentence. Breaks beside headings, list items, rows of tables and indented paragraphs are not.
    """
    return list(_breaks(text))


def _breaks(text: str, *, after_sentences: bool = False) -> Iterator[Span]:
    for has_words, group in groupby(_lines(text), key=lambda line: bool(line.words)):
        block = list(group) if has_words else []
        if any(_may_go_on(upper, lower) for upper, lower in pairwise(block)):
            yield from _breaks_of(block, after_sentences=after_sentences)


def _lines(text: str) -> Iterator[_Line]:
    for match in re.finditer(r"[^\n]+|(?<=\n)(?=\n)", text):
        words = match.group().rstrip(_BLANK)
        yield _Line(match.start(), words, "\u00ad" in match.group()[len(words) :])


def _breaks_of(block: Sequence[_Line], *, after_sentences: bool) -> Iterator[Span]:
    full_width = _full_width([line.width for line in block])
    pairs = list(pairwise(block))
    full = [_is_full(upper, lower, full_width) for upper, lower in pairs]
    is_wrapped = full_width >= _PAGE and sum(full) * 2 >= len(full)
    result: list[Span] = []
    # From the last line upwards, since full lines continue only if the last of them ends a sentence.
    ends_well = _ends_sentence(block[-1].words)
    for (upper, lower), upper_is_full in zip(reversed(pairs), reversed(full), strict=True):
        if _may_go_on(upper, lower):
            inside = (upper_is_full and ends_well) or _marks_go_on(upper, lower.words)
            ends_well = inside
        else:
            ends_well = _ends_sentence(upper.words)
            inside = (
                after_sentences and is_wrapped and upper_is_full and ends_well and _may_follow(upper, lower)
            )
        if inside:
            result.append(Span(upper.end, lower.start))
    yield from reversed(result)


def _may_follow(upper: _Line, lower: _Line) -> bool:
    """Whether the lower line may continue the paragraph of the upper one: it is no list item or indented line, and
    neither is a row of a table."""
    rows = _ROW.search(upper.words) or _ROW.search(lower.words)
    return not rows and not _BEGINS_ANEW.match(lower.words)


def _ends_sentence(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS


def _may_go_on(upper: _Line, lower: _Line) -> bool:
    """Whether a sentence may continue from one line to the next."""
    if _ends_sentence(upper.words):
        return _parts_number(upper.words, lower.words)
    has_words = _WORD.search(upper.words) and _WORD.search(lower.words)
    return bool(has_words) and _may_follow(upper, lower)


def _parts_number(upper: str, lower: str) -> bool:
    return bool(re.search(r"\d\.\Z", upper) and re.match(r"\d", lower))


def _marks_go_on(line: _Line, lower: str) -> bool:
    upper = line.words
    if line.is_hyphenated or _ENDS_INSIDE.search(upper) or _BEGINS_INSIDE.match(lower):
        return True
    if _parts_number(upper, lower):
        return True
    for opening, closing in _PAIRS_OF_MARKS:
        if upper.rfind(opening) > upper.rfind(closing):
            closed, opened = lower.find(closing), lower.find(opening)
            return closed >= 0 and not 0 <= opened < closed
    return False


def _full_width(widths: Sequence[int]) -> int:
    """The width at which the lines of a block were broken: the greatest that is usual in it."""
    ordered = sorted(widths)
    for index in range(len(ordered) - 1, -1, -1):
        narrower = bisect_right(ordered, ordered[index] - 2 * _SLACK)
        if (index + 1 - narrower) * _USUAL >= len(ordered):
            return ordered[index]
    return ordered[-1]


def _is_full(upper: _Line, lower: _Line, full_width: int) -> bool:
    lead = _LEAD.match(lower.words)
    needed = upper.width + (_width(lead[0]) if lead else 0)
    return full_width >= _NARROWEST and needed + _SLACK > full_width >= upper.width - _SLACK


def _width(words: str) -> int:
    return len(words) + len(_WIDE.findall(words))


def _filling(text: str, gap: Span) -> str:
    """The replacement for a removed gap: a space if a line break separated two Latin words, otherwise nothing."""
    if "\n" not in text[gap.start : gap.end] or "\u00ad" in text[gap.start : gap.end]:
        return ""
    before, after = text[gap.start - 1 : gap.start], text[gap.end : gap.end + 1]
    latin = before.isascii() and after.isascii() and (before.isalpha() or after.isalpha())
    return " " if latin and before != "-" else ""
