"""The reading conversion, which shows a text in the other script and converts whole words, such as 軟體 to 软件."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from corpus.model import Language, Span
from corpus.offset_map import OffsetMap
from corpus.script.corrections import corrections
from corpus.script.folding import fold
from corpus.script.language import evidence, language_of
from corpus.script.opencc_tables import entries
from corpus.script.reading import Reading


@dataclass(frozen=True, slots=True)
class Converted:
    """A converted text, and the map to its source."""

    text: str
    map: OffsetMap
    replaced: tuple[Span, ...] = ()
    """Spans of the source that are shown as another word (軟體 as 软件), not only in other characters; in order."""


def convert(text: str, reading: Reading) -> Converted:
    """Convert ``text`` to the script of ``reading``, whole words included, such as 軟體 to 软件.

    A paragraph that is in this script already is not changed, since many characters and words (后, 干, 程序) have
    another meaning in the other script.
    """
    if reading is Reading.ORIGINAL:
        return Converted(text, OffsetMap())
    wanted = Language.SIMPLIFIED if reading is Reading.SIMPLIFIED else Language.TRADITIONAL
    undecided = language_of(text)
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    replaced: list[Span] = []
    source_at = shown_at = 0
    for line in text.splitlines(keepends=True):
        script = language_of(line)
        if script is Language.MIXED and not any(evidence(Counter(line))):
            script = undecided
        converted = Converted(line, OffsetMap()) if script is wanted else _through_stages(line, reading)
        stretches.extend(_moved_by(converted.map, source_at, shown_at))
        replaced.extend(Span(span.start + source_at, span.end + source_at) for span in converted.replaced)
        pieces.append(converted.text)
        source_at += len(line)
        shown_at += len(converted.text)
    return Converted("".join(pieces), OffsetMap.of(stretches), tuple(replaced))


def _through_stages(line: str, reading: Reading) -> Converted:
    text, total = line, OffsetMap()
    phrases: list[Span] = []
    for stage in _stages(reading):
        text, step, found = stage.apply(text)
        phrases.extend(total.span_to_source(span) for span in found)
        total = total.then(step)
    text = _keep_authorship(line, text, total)
    return Converted(text, total, tuple(_replaced(line, text, total, phrases)))


def _replaced(line: str, shown: str, total: OffsetMap, phrases: list[Span]) -> Iterator[Span]:
    """The phrases that became other words. These differ even when folded; forms of one character do not."""
    end = 0
    for span in sorted(phrases, key=lambda span: span.start):
        target = total.span_to_shown(span)
        if span.start >= end and fold(line[span.start : span.end]) != fold(shown[target.start : target.end]):
            yield span
            end = span.end


_SURNAMES = (
    "王李張刘劉陳陈杨楊黃黄赵趙吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹彭曾蕭萧田董潘袁蔡蔣蒋余于杜葉叶程魏"
    "蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付方鄒邹熊白孟秦邱侯江尹薛閻段雷龍龙黎史陶賀贺毛郝顧顾龔龚邵萬万覃武錢钱"
    "戴嚴严莫孔向常湯汤"
)
"""Frequent surnames, in both scripts."""
_AUTHORSHIP = re.compile(
    rf"(?:^|(?<=[\s，。；、：（(《》〈〉]))[{_SURNAMES}][\u4e00-\u9fff]{{2}}[主合編编等]?(著)(?=[\s，。；、）)《]|$)",
    re.MULTILINE,
)
"""A name of three characters with 著 (written by), between punctuation marks."""


def _keep_authorship(line: str, shown: str, total: OffsetMap) -> str:
    """``shown`` with 著 behind the name of an author: only the particle of continuing action becomes 着."""
    characters = list(shown)
    for match in _AUTHORSHIP.finditer(line):
        characters[total.to_shown(match.start(1))] = "著"
    return "".join(characters)


@dataclass(frozen=True, slots=True)
class _Stage:
    """A pass over the text that replaces the longest phrase at each offset, and single characters elsewhere."""

    phrases: dict[str, str]
    characters: dict[int, str]
    lengths: dict[str, tuple[int, ...]]
    """Lengths of the phrases by first character, longest first."""
    beginnings: re.Pattern[str]

    def apply(self, text: str) -> tuple[str, OffsetMap, list[Span]]:
        """The converted text, its map, and the spans of ``text`` in which a phrase was replaced."""
        replaced: list[Span] = []
        pieces: list[str] = []
        stretches: list[tuple[Span, Span]] = []
        at = drift = 0
        for match in self.beginnings.finditer(text):
            start = match.start()
            if start < at:
                continue
            for length in self.lengths[match.group()]:
                # Near the end of the text the slice may be shorter than the phrases of this length.
                words = text[start : start + length]
                phrase = self.phrases.get(words)
                if phrase is None:
                    continue
                pieces.append(text[at:start].translate(self.characters))
                pieces.append(phrase)
                at = start + len(words)
                replaced.append(Span(start, at))
                if len(phrase) != len(words):
                    shown = start + drift
                    stretches.append((Span(start, at), Span(shown, shown + len(phrase))))
                    drift += len(phrase) - len(words)
                break
        pieces.append(text[at:].translate(self.characters))
        return "".join(pieces), OffsetMap.of(stretches), replaced


@cache
def _stages(reading: Reading) -> tuple[_Stage, ...]:
    own = corrections(reading.value)
    if reading is Reading.SIMPLIFIED:
        return (
            _stage(("TWPhrasesRev", "TWVariantsRevPhrases"), "TWVariantsRev", own.words, own.stay),
            _stage(("TSPhrases",), "TSCharacters", own.characters, variants=own.variants),
        )
    return (
        _stage(("STPhrases",), "STCharacters", own.characters),
        _stage(("TWPhrases",), "TWVariants", own.words, own.stay),
    )


def _stage(
    phrase_tables: tuple[str, ...],
    character_table: str,
    own: Mapping[str, str],
    stay: Iterable[str] = (),
    *,
    variants: Mapping[str, str] | None = None,
) -> _Stage:
    """A stage with these tables of OpenCC. The words in ``stay`` are not replaced; ``own`` and ``variants`` take
    precedence over the tables."""
    phrases: dict[str, str] = {}
    for table in phrase_tables:
        rows = entries(table)
        targets = {form for _, forms in rows for form in forms}
        for key, forms in rows:
            # A word such as 程序 is the translation of one word (程式) and is itself translated (to 進程), so its
            # meaning is ambiguous.
            if key in targets and key not in forms:
                continue
            phrases.setdefault(key, forms[0])
    for word in stay:
        phrases.pop(word, None)
    phrases.update(own)
    characters = {ord(character): forms[0] for character, forms in entries(character_table)}
    characters.update({ord(variant): usual for variant, usual in (variants or {}).items()})
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return _Stage(
        phrases,
        characters,
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        re.compile("[" + "".join(map(re.escape, sorted(lengths))) + "]"),
    )


def replaced_words() -> tuple[tuple[str, str], ...]:
    """Words of Taiwan with the mainland's words of the same meaning, as OpenCC writes them: (軟體, 软件)."""
    return tuple((word, forms[0]) for word, forms in entries("TWPhrasesRev"))


def _moved_by(moved: OffsetMap, source_at: int, shown_at: int) -> Iterator[tuple[Span, Span]]:
    columns = (moved.source_starts, moved.source_ends, moved.shown_starts, moved.shown_ends)
    for source_start, source_end, shown_start, shown_end in zip(*columns, strict=True):
        yield (
            Span(source_at + source_start, source_at + source_end),
            Span(shown_at + shown_start, shown_at + shown_end),
        )
