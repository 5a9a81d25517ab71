"""The order of texts as the interface's language has it: by pinyin, or by strokes where the interface is in Traditional
characters."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCollator, QLocale

from desktop.words.translation import interface_language

_RANGES = ((0x0, 0x600), (0x2000, 0x2E80), (0x3000, 0x3400), (0x4E00, 0xA000), (0xFF00, 0xFFF0))
"""Code points that are ranked: letters, signs and the usual Han characters. Others keep their code points, and precede
or follow them."""
_HAN = "\u4e00"
_FULL_WIDTH = "\uff00"
_FIRST = 0x10000
"""The code point that stands for the first rank."""
_BY_SOUND = (("重庆", "崇庆"), ("重慶", "崇慶"))
"""The words that CLDR's collation by pinyin does not order by the usual reading of their characters, with words of
their sound."""
_PINYIN, _STROKES = QLocale("zh_CN"), QLocale("zh_TW")


def text_order(text: str) -> str:
    """The key by which texts are sorted in the interface's language, character by character."""
    return order_of_texts()(text)


def order_of_texts() -> Callable[[str], str]:
    """:func:`text_order` in the present language of the interface, for many texts: finding out the language takes as
    long as the key of a sentence."""
    language = interface_language()
    ranks, by_sound = _ranks(language), () if language == "zh_TW" else _BY_SOUND

    def key(text: str) -> str:
        if "重" in text:
            for name, spelled in by_sound:
                text = text.replace(name, spelled)
        return text.translate(ranks)

    return key


def prepare_order() -> None:
    """Work out the order of characters in the interface's language, which takes a tenth of a second, so that the first
    list that is sorted by a text need not wait for it."""
    _ranks(interface_language())


@cache
def _ranks(language: str) -> dict[int, int]:
    """For each code point the one that stands for its rank. Keys are plain strings therefore, which sort ten times
    faster than the keys of QCollator, and have a total order."""
    collator = QCollator(_STROKES if language == "zh_TW" else _PINYIN)
    characters = [chr(code) for low, high in _RANGES for code in range(low, high)]
    ranked = sorted(characters, key=collator.sortKey)
    if language == "en":
        # Among English names, Latin letters precede Han characters, which the collations of Chinese put first.
        ranked.sort(key=lambda character: _HAN <= character < _FULL_WIDTH)
    return {ord(character): rank for rank, character in enumerate(ranked, start=_FIRST)}
