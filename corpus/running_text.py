"""The form in which a text is read by figures, statements, search and matching: without what only its layout added.

Texts from PDFs and web pages have line breaks in the middle of sentences, characters that cannot be seen, and radicals
in place of ideographs (``投资⼗⼆\n亿元``). The stored text stays as it is, and so do all offsets into it; a
:class:`RunningText` is made from it where words are read, and its map leads back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Span
from corpus.offset_map import OffsetMap
from corpus.script import is_han, unified_characters
from corpus.visible import INVISIBLE

_UNSEEN = re.compile(f"(?:{INVISIBLE}|[\u180e\ufe00-\ufe0f\U000e0100-\U000e01ef])+")
"""Besides what :mod:`corpus.visible` lists, the selectors that choose among the shapes of one character."""

_CLOSERS = "”’」』》〉）】〕］｝)]}\"'»"
_ENDS_SENTENCE = re.compile(rf"[。！？；｡!?;…:：.][{re.escape(_CLOSERS)}]*\Z")
"""The end of a line after which no sentence goes on. A colon announces a list or a quotation, a point may be that of
an English sentence."""
_ENDS_OPEN = re.compile(r"(?:[，、,·—～~\-－（(《〈“‘「『【\[]|(?<=[\d一二三四五六七八九十百千万亿])[.．])\Z")
"""The end of a line after which every sentence goes on."""
_BEGINS_INSIDE = re.compile(r"[，、。；：！？）》〉”’」』】\])%％‰℃,;:!?]")
"""The beginning of a line that cannot be the beginning of a sentence."""
_BEGINS_ANEW = re.compile(
    r"""
      [ \t\u3000]                                               # an indent
    | [•·●○■□◆◇▪★☆※►▶*\#>|＊-]
    | [（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、．]      # list numbers: 一、 （二） 3)
    | \d{1,2}\.(?!\d)
    | 第[一二三四五六七八九十百\d]+[章节節条條回部篇]
    | [表图圖]\s?\d
    | (?:https?://|www\.)
    | [^\s，。、；：！？]{1,6}[:：]                              # 作者： 来源：
    """,
    re.VERBOSE,
)
_ENDS_RUN = re.compile(rf"[。！？｡!?…；;.][{re.escape(_CLOSERS)}]*\Z")
_BRACKETS = {"《": "》", "“": "”", "「": "」", "『": "』", "（": "）", "(": ")", "【": "】", "〈": "〉", "‘": "’"}

_NARROWEST = 8
"""Columns (two for a Chinese character) of the narrowest line that can be full: four characters."""
_SLACK = 2
"""Columns by which a full line may be shorter than the width says: a mark that may not begin a line takes the
character before it along."""
_SHORTEST_WRAPPED = 3
"""Broken lines from which a text is offered to be joined: fewer are read through, but are no pattern."""


@dataclass(frozen=True, slots=True)
class RunningText:
    """A text as it is read, and the map to the offsets of its source. Both count code points."""

    text: str
    map: OffsetMap

    def span_in_source(self, span: Span) -> Span:
        """The source of a span of the running text. What was left out at its edges is not part of it."""
        start = self.map.to_source_after(span.start)
        return Span(start, max(start, self.map.to_source(span.end)))
