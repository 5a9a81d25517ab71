"""Texts for projects of other programs: what is not imported and the remedy, why a tag is proposed, how a program
counts characters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.foreign.mapping import Because
from corpus.foreign.project import LeftBehind, LeftOutKind, Offsets

translate = QCoreApplication.translate

_LEFT: dict[LeftOutKind, Any] = {
    LeftOutKind.NO_TEXT: QT_TRANSLATE_NOOP("foreign", "{count} without their text"),
    LeftOutKind.RICH_TEXT: QT_TRANSLATE_NOOP("foreign", "{count} sources without plain text"),
    LeftOutKind.MEDIA: QT_TRANSLATE_NOOP("foreign", "{count} pictures, recordings or films"),
    LeftOutKind.REGIONS: QT_TRANSLATE_NOOP("foreign", "{count} codings of regions of a page or picture"),
    LeftOutKind.WHOLE_SOURCE: QT_TRANSLATE_NOOP("foreign", "{count} codes on whole texts"),
    LeftOutKind.MEMOS: QT_TRANSLATE_NOOP("foreign", "{count} memos that belong to no passage"),
    LeftOutKind.REPLIES: QT_TRANSLATE_NOOP("foreign", "{count} replies to annotations"),
    LeftOutKind.PAGE_NOTES: QT_TRANSLATE_NOOP("foreign", "{count} notes on whole pages"),
    LeftOutKind.CASES: QT_TRANSLATE_NOOP("foreign", "{count} cases"),
    LeftOutKind.SETS: QT_TRANSLATE_NOOP("foreign", "{count} sets"),
    LeftOutKind.GRAPHS: QT_TRANSLATE_NOOP("foreign", "{count} graphs"),
    LeftOutKind.VARIABLES: QT_TRANSLATE_NOOP("foreign", "{count} facts that have no field here"),
    LeftOutKind.LINKS: QT_TRANSLATE_NOOP("foreign", "{count} links with an end that is not imported"),
    LeftOutKind.EMPTY: QT_TRANSLATE_NOOP("foreign", "{count} without characters"),
    LeftOutKind.BEYOND: QT_TRANSLATE_NOOP("foreign", "{count} codings beyond the end of their text"),
    LeftOutKind.UNPLACED: QT_TRANSLATE_NOOP(
        "foreign", "{count} whose quote is not in the text, or several times"
    ),
    LeftOutKind.NO_ARTICLE: QT_TRANSLATE_NOOP("foreign", "{count} on pages that are not articles here"),
    LeftOutKind.NO_QUOTE: QT_TRANSLATE_NOOP("foreign", "{count} annotations without a quote"),
    LeftOutKind.LAYERS: QT_TRANSLATE_NOOP("foreign", "{count} annotations of a program’s own analysis"),
    LeftOutKind.PREDICTIONS: QT_TRANSLATE_NOOP("foreign", "{count} predictions of a model"),
}
_REMEDIES: dict[LeftOutKind, Any] = {
    LeftOutKind.NO_TEXT: QT_TRANSLATE_NOOP("foreign", "Export the project there again with its texts."),
    LeftOutKind.RICH_TEXT: QT_TRANSLATE_NOOP("foreign", "Import these documents separately."),
    LeftOutKind.NO_ARTICLE: QT_TRANSLATE_NOOP("foreign", "Import these pages first, then this file."),
    LeftOutKind.UNPLACED: QT_TRANSLATE_NOOP("foreign", "Select the passage by hand."),
}
_BECAUSE: dict[Because, Any] = {
    Because.SAME_ROW: QT_TRANSLATE_NOOP("foreign", "this tag itself"),
    Because.SAME_NAME: QT_TRANSLATE_NOOP("foreign", "the same name"),
    Because.SAME_PATH: QT_TRANSLATE_NOOP("foreign", "the last part of the name"),
    Because.IS_KIND: QT_TRANSLATE_NOOP("foreign", "names a kind of statement"),
    Because.NOTHING_ALIKE: QT_TRANSLATE_NOOP("foreign", "no tag of this name here"),
}
_OFFSETS: dict[Offsets, Any] = {
    Offsets.CODE_POINTS: QT_TRANSLATE_NOOP("foreign", "characters"),
    Offsets.CODE_POINTS_CRLF: QT_TRANSLATE_NOOP("foreign", "characters, ends of lines as two"),
    Offsets.UTF16: QT_TRANSLATE_NOOP("foreign", "UTF-16 units"),
    Offsets.UTF16_CRLF: QT_TRANSLATE_NOOP("foreign", "UTF-16 units, ends of lines as two"),
    Offsets.BOM_CODE_POINTS: QT_TRANSLATE_NOOP("foreign", "characters from the byte order mark on"),
    Offsets.BOM_CODE_POINTS_CRLF: QT_TRANSLATE_NOOP(
        "foreign", "characters from the byte order mark on, ends of lines as two"
    ),
    Offsets.BOM_UTF16: QT_TRANSLATE_NOOP("foreign", "UTF-16 units from the byte order mark on"),
    Offsets.BOM_UTF16_CRLF: QT_TRANSLATE_NOOP(
        "foreign", "UTF-16 units from the byte order mark on, ends of lines as two"
    ),
}


def left_words(left: LeftBehind) -> str:
    """What is not imported, with the amount."""
    words: str = translate("foreign", _LEFT[left.kind])
    return words.format(count=left.count)


def remedy_words(kind: LeftOutKind) -> str:
    """How to have it imported; empty if that is not possible."""
    remedy = _REMEDIES.get(kind)
    return "" if remedy is None else translate("foreign", remedy)


def because_words(because: Because) -> str:
    """Why a treatment is proposed for a tag."""
    return translate("foreign", _BECAUSE[because])


def offsets_words(offsets: Offsets) -> str:
    """How a program counts the characters of a text."""
    return translate("foreign", _OFFSETS[offsets])
