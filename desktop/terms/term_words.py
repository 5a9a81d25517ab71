"""Words for counts, rates and classes of words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.terms.classes import WordClass
from corpus.terms.counting import TermRow

NONE = "—"
"""A source that does not have a word."""
_CLASSES: dict[WordClass, Any] = {
    WordClass.NOUN: QT_TRANSLATE_NOOP("terms", "Nouns"),
    WordClass.NAME: QT_TRANSLATE_NOOP("terms", "Names and new words"),
    WordClass.VERB: QT_TRANSLATE_NOOP("terms", "Verbs"),
    WordClass.ADJECTIVE: QT_TRANSLATE_NOOP("terms", "Adjectives"),
    WordClass.FOREIGN: QT_TRANSLATE_NOOP("terms", "Foreign words"),
}
CLASSES = tuple(_CLASSES)
"""Those that are offered, in order."""

translate = QCoreApplication.translate


def class_words(known: WordClass) -> str:
    """What a class of words is called."""
    return translate("terms", _CLASSES[known])


def rate_words(rate: float) -> str:
    """A rate with one decimal; a small one is told as being below that."""
    if not rate:
        return NONE
    return "<0.1" if rate < 0.05 else f"{rate:,.1f}"


def count_words(count: int) -> str:
    """A count."""
    return f"{count:,}" if count else NONE


def variant_words(row: TermRow, most: int = 3) -> str:
    """The spellings that were counted with a word; empty where there is no other."""
    if not row.variants:
        return ""
    joined = translate("terms", ", ").join(row.variants[:most])
    more = "…" if len(row.variants) > most else ""
    return translate("terms", "incl. {variants}").format(variants=joined + more)


def ratio_words(ratio: float) -> str:
    """How many times as frequent, with two digits that mean something."""
    number = f"{ratio:.1f}" if ratio < 10 else f"{ratio:,.0f}"
    return translate("terms", "{number} times").format(number=number)
