"""The numbers that Word writes before paragraphs: 第一章, 一、, （二）, 1.1. They are not in the text of the file."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML."""
_DIGITS = "〇一二三四五六七八九"
"""Chinese digits."""
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
"""Circled numbers from 1."""
_STEMS = "甲乙丙丁戊己庚辛壬癸"
"""The heavenly stems, which number items."""
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
"""The earthly branches, which number items."""
_LEVELS = 9
"""Number of levels of a list in Word."""
_PLACE = re.compile(r"%([1-9])")
"""The placeholder of a level's number."""


class _Level(NamedTuple):
    format: str
    text: str
    start: int


class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, numbering: Any = None, styles: Any = None) -> None:
        """Roots of the parts that define the lists and the styles; None where there is none."""
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        self._counters: dict[str, list[int]] = {}
        if numbering is not None:
            self._read(numbering)
        if styles is not None:
            for style in styles.iter(f"{W}style"):
                if (found := _reference(style.find(f"{W}pPr"))) is not None:
                    self._styles[style.get(f"{W}styleId", "")] = found

    def _read(self, numbering: Any) -> None:
        for abstract in numbering.iter(f"{W}abstractNum"):
            levels = {}
            for level in abstract.iter(f"{W}lvl"):
                index = _number(level.get(f"{W}ilvl"), 0)
                levels[index] = _Level(
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText"),
                    _number(_value(level, "start"), 1),
                )
            self._abstract[abstract.get(f"{W}abstractNumId", "")] = levels
        for number in numbering.iter(f"{W}num"):
            identity = number.get(f"{W}numId", "")
            self._lists[identity] = _value(number, "abstractNumId")
            for override in number.iter(f"{W}lvlOverride"):
                if start := _value(override, "startOverride"):
                    self._starts[identity, _number(override.get(f"{W}ilvl"), 0)] = _number(start, 1)

    def number_of(self, paragraph: Any) -> str:
        """The number before a paragraph, with a space if it ends with an ASCII character; empty for paragraphs without
        a number and for bullets. Must be called for all paragraphs in their order."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return ""
        style = properties.find(f"{W}pStyle")
        inherited = self._styles.get(style.get(f"{W}val", "")) if style is not None else None
        reference = _reference(properties, inherited)
        if reference is None:
            return ""
        identity, index = reference
        levels = self._abstract.get(self._lists.get(identity, ""), {})
        level = levels.get(index)
        if level is None or level.format in ("bullet", "none") or not level.text:
            return ""
        counters = self._count(identity, index, levels)
        words = _PLACE.sub(lambda match: self._shown(levels, counters, int(match[1]) - 1), level.text)
        return f"{words} " if words[-1:].isascii() else words

    def _count(self, identity: str, index: int, levels: dict[int, _Level]) -> list[int]:
        key = self._lists[identity]
        counters = self._counters.setdefault(key, [0] * _LEVELS)
        override = self._starts.pop((identity, index), None)
        if override is not None:
            counters[index] = override
        else:
            counters[index] = counters[index] + 1 if counters[index] else levels[index].start
        counters[index + 1 :] = [0] * (_LEVELS - index - 1)
        for above in range(index):
            if not counters[above]:
                counters[above] = levels[above].start if above in levels else 1
        return counters

    def _shown(self, levels: dict[int, _Level], counters: list[int], index: int) -> str:
        format = levels[index].format if index in levels else "decimal"
        return numeral(counters[index], format)


def _reference(properties: Any, inherited: tuple[str, int] | None = None) -> tuple[str, int] | None:
    """The list and the level of a paragraph or style. List 0 overrides the list of the style with none."""
    numbered = properties.find(f"{W}numPr") if properties is not None else None
    if numbered is None:
        return inherited
    identity = _value(numbered, "numId") or (inherited[0] if inherited else "")
    level = _value(numbered, "ilvl")
    index = _number(level, 0) if level or not inherited else inherited[1]
    return (identity, index) if identity not in ("", "0") and index < _LEVELS else None


def _value(element: Any, name: str) -> str:
    found = element.find(f"{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""


def _number(words: str | None, otherwise: int) -> int:
    return int(words) if words and words.isdecimal() and len(words) < 6 else otherwise


def numeral(number: int, format: str) -> str:
    """A number in a format of Word; in digits if the format is unknown."""
    if (
        format.startswith(("chinese", "taiwanese", "japaneseCounting", "ideographDigital"))
        or format == "koreanCounting"
    ):
        return _chinese(number)
    if format in ("decimalEnclosedCircle", "decimalEnclosedCircleChinese") and 1 <= number <= len(_CIRCLED):
        return _CIRCLED[number - 1]
    if format == "ideographTraditional" and 1 <= number <= len(_STEMS):
        return _STEMS[number - 1]
    if format == "ideographZodiac" and 1 <= number <= len(_BRANCHES):
        return _BRANCHES[number - 1]
    if format in ("upperLetter", "lowerLetter") and number >= 1:
        letters = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if format == "upperLetter" else letters.lower()
    if format in ("upperRoman", "lowerRoman") and 1 <= number < 4000:
        return _roman(number) if format == "upperRoman" else _roman(number).lower()
    if format == "decimalZero":
        return f"{number:02}"
    if format == "decimalFullWidth":
        return "".join(chr(ord(digit) + 0xFEE0) for digit in str(number))
    return str(number)


def _chinese(number: int) -> str:
    if number >= 100:
        rest = number % 100
        between = "" if not rest else "零" if rest < 10 else "一" if rest < 20 else ""
        return (
            f"{_DIGITS[number // 100 % 10]}百{between}{_chinese(rest) if rest else ''}"
            if number < 1000
            else str(number)
        )
    tens, ones = divmod(number, 10)
    shown = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return shown + (_DIGITS[ones] if ones or not tens else "")


def _roman(number: int) -> str:
    written = ""
    for value, letters in (
        *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
        *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
    ):
        while number >= value:
            written += letters
            number -= value
    return written
