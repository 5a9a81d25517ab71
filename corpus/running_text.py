"""The form in which a text is read by figures, statements, search and matching: without what only its layout added.

Texts from PDFs and web pages have line breaks in the middle of sentences, characters that cannot be seen, and radicals
in place of ideographs. The stored text stays as it is, and so do all offsets into it; where words are read, its
running text is made, and the map leads back.
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
"""What :mod:`corpus.visible` lists, and the selectors that choose among the shapes of one character."""

_BLANK = "".join(
    character
    for character in map(chr, (*range(0x3001), 0xFEFF))
    if character.isspace() or _UNSEEN.match(character)
)
"""What of the end of a line is not seen."""
_CLOSERS = "”’」』》〉）】〕］｝)]}\"'»"
_SENTENCE_ENDS = frozenset("。！？；｡!?;…：:.")
"""Marks at the end of a line after which no sentence goes on. A colon announces a list or a quotation."""
_ENDS_INSIDE = re.compile(r"[，、,·—～~（(《〈“‘「『【\[]\Z")
"""The end of a line after which every sentence goes on."""
_BEGINS_INSIDE = re.compile(r"[，、。；：！？）》〉”’」』】\])%％‰℃,;:!?]")
"""The beginning of a line that cannot be the beginning of a sentence."""
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
_ROW = re.compile(r"\t|\||\S[ \u3000]{2,}\S")
"""In the row of a table."""
_PARTS = (
    ("《", "》"),
    ("〈", "〉"),
    ("“", "”"),
    ("「", "」"),
    ("『", "』"),
    ("（", "）"),
    ("(", ")"),
    ("【", "】"),
)

_WORD = re.compile(r"\w")
_WIDE = re.compile(
    "[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60"
    "\uffe0-\uffe6\U00020000-\U0003ffff]"
)
_LEAD = re.compile(rf"(?:[A-Za-z0-9.,%+\-]+|.)[{re.escape(_CLOSERS)}]*[，、。；：！？,;:!?]*")
"""What of a line cannot be parted: a word or number or one Chinese character, with the marks behind it."""
_SLACK = 2
"""Columns (two for a Chinese character) by which a full line may be shorter than the width of its block."""
_NARROWEST = 8
"""Columns of the narrowest block of wrapped lines."""
_PAGE = 24
"""Columns from which lines can be those of a page or a mail."""
_USUAL = 4
"""Of so many lines of a block one has about its full width."""

_FEWEST = 3
"""Hard line breaks from which a text is offered to be joined…"""
_MOSTLY = 0.4
"""…if they are at least this share of all breaks between lines with words."""


@dataclass(frozen=True, slots=True)
class RunningText:
    """A text as it is read, and the way back to its source."""

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
    """``text`` without invisible characters and hard line breaks, and with radicals and compatibility ideographs as the
    characters that they stand for.

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
    """The characters that :func:`running_text` may leave out or put in: white space, and what cannot be seen. It does
    nothing else to a text than :func:`corpus.script.unified_characters`, so without these both are one."""
    unseen = {
        character
        for character in map(chr, (*range(0x10000), *range(0xE0000, 0xE0200)))
        if _UNSEEN.match(character)
    }
    return frozenset({*unseen, *_BLANK})


def is_hard_wrapped(text: str) -> bool:
    """Whether the lines of ``text`` were broken by layout, so that it is worth joining them before it is stored."""
    lines = [line for line in _lines(text) if line.words]
    breaks = sum(1 for _ in _breaks(text))
    return breaks >= _FEWEST and breaks >= _MOSTLY * (len(lines) - 1)


def join_lines(text: str) -> tuple[str, tuple[int, ...]]:
    """``text`` without its hard line breaks, and the offsets in the result where lines were joined; all else stays as
    it is.

    In a block of wrapped lines even a line that ends with a sentence is joined with the next if it is full: that a
    paragraph ends just there is less likely.
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
    """The line breaks inside of sentences, with the white space before them, in order.

    Between two lines there is one if marks show that the sentence goes on (a comma at the end, a full stop at the
    beginning, an open bracket), or if the line is full: as wide as its neighbours, so that the next word did not fit,
    in a run of such lines that ends like a sentence. Headings, list items, rows of tables and indented paragraphs are
    left alone.
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
    found: list[Span] = []
    # From the last line upwards, since full lines go on only if what they lead to ends like a sentence.
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
            found.append(Span(upper.end, lower.start))
    yield from reversed(found)


def _may_follow(upper: _Line, lower: _Line) -> bool:
    """Whether one line may go on the other's paragraph: no row of a table, list item, or indented line."""
    rows = _ROW.search(upper.words) or _ROW.search(lower.words)
    return not rows and not _BEGINS_ANEW.match(lower.words)


def _ends_sentence(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS


def _may_go_on(upper: _Line, lower: _Line) -> bool:
    """Whether a sentence may go on from one line to the next."""
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
    for opening, closing in _PARTS:
        if upper.rfind(opening) > upper.rfind(closing):
            closed, opened = lower.find(closing), lower.find(opening)
            return closed >= 0 and not 0 <= opened < closed
    return False


def _full_width(widths: Sequence[int]) -> int:
    """The width that the lines of a block were broken at: the widest that is usual in it."""
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
    """What takes the place of what is left out: a space between two Latin words that a line break parted."""
    if "\n" not in text[gap.start : gap.end] or "\u00ad" in text[gap.start : gap.end]:
        return ""
    before, after = text[gap.start - 1 : gap.start], text[gap.end : gap.end + 1]
    latin = before.isascii() and after.isascii() and (before.isalpha() or after.isalpha())
    return " " if latin and before != "-" else ""
