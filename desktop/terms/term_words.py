"""Texts for counts, rates and word classes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.terms.classes import WordClass
from corpus.terms.counting import TermRow

NONE = "—"
"""Shown for a source that does not contain a word."""
_CLASSES: dict[WordClass, Any] = {
    WordClass.NOUN: QT_TRANSLATE_NOOP("terms", "Nouns"),
    WordClass.NAME: QT_TRANSLATE_NOOP("terms", "Names and new words"),
    WordClass.VERB: QT_TRANSLATE_NOOP("terms", "Verbs"),
    WordClass.ADJECTIVE: QT_TRANSLATE_NOOP("terms", "Adjectives"),
    WordClass.FOREIGN: QT_TRANSLATE_NOOP("terms", "Foreign words"),
}
CLASSES = tuple(_CLASSES)
"""The classes offered, in order."""

translate = QCoreApplication.translate


def class_words(word_class: WordClass) -> str:
    """The name of a word class."""
    return translate("terms", _CLASSES[word_class])


def rate_words(rate: float) -> str:
    """A rate with one decimal; a very small one is given as below the smallest shown."""
    if not rate:
        return NONE
    return "<0.1" if rate < 0.05 else f"{rate:,.1f}"


def count_words(count: int) -> str:
    """A count."""
    return f"{count:,}" if count else NONE


def variant_words(row: TermRow, most: int = 3) -> str:
    """The spellings counted with a word; empty if there is only one."""
    if not row.variants:
        return ""
    joined = translate("terms", ", ").join(row.variants[:most])
    more = "…" if len(row.variants) > most else ""
    return translate("terms", "incl. {variants}").format(variants=joined + more)


def ratio_words(ratio: float) -> str:
    """How many times as frequent, with two significant digits."""
    number = f"{ratio:.1f}" if ratio < 10 else f"{ratio:,.0f}"
    return translate("terms", "{number} times").format(number=number)
