"""Texts for figures: kinds, bounds, values in the user's scale, and how a figure was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.measures import Bound, FigureKind
from corpus.model import MarkAction
from desktop.look.plain_text import escaped
from desktop.settings import Settings
from desktop.words.translation import document_language, language_for

if TYPE_CHECKING:
    from corpus.figures import Figure, Scale
    from corpus.figures.ledger import LedgerFigure

translate = QCoreApplication.translate

_KINDS: dict[FigureKind, Any] = {
    FigureKind.MONEY: QT_TRANSLATE_NOOP("figures", "Money"),
    FigureKind.PERCENT: QT_TRANSLATE_NOOP("figures", "Percentage"),
    FigureKind.MULTIPLE: QT_TRANSLATE_NOOP("figures", "Multiple"),
    FigureKind.FRACTION: QT_TRANSLATE_NOOP("figures", "Fraction"),
    FigureKind.COUNT: QT_TRANSLATE_NOOP("figures", "Count"),
    FigureKind.SCORE: QT_TRANSLATE_NOOP("figures", "Score"),
    FigureKind.POWER: QT_TRANSLATE_NOOP("figures", "Power"),
    FigureKind.ENERGY: QT_TRANSLATE_NOOP("figures", "Energy"),
    FigureKind.LENGTH: QT_TRANSLATE_NOOP("figures", "Length"),
    FigureKind.MASS: QT_TRANSLATE_NOOP("figures", "Mass"),
    FigureKind.AREA: QT_TRANSLATE_NOOP("figures", "Area"),
    FigureKind.VOLUME: QT_TRANSLATE_NOOP("figures", "Volume"),
    FigureKind.TEMPERATURE: QT_TRANSLATE_NOOP("figures", "Temperature"),
    FigureKind.DURATION: QT_TRANSLATE_NOOP("figures", "Duration"),
    FigureKind.DATE: QT_TRANSLATE_NOOP("figures", "Date"),
    FigureKind.ORDINAL: QT_TRANSLATE_NOOP("figures", "Rank"),
    FigureKind.OTHER: QT_TRANSLATE_NOOP("figures", "Other"),
}
_BOUNDS: dict[Bound, Any] = {
    Bound.EXACT: QT_TRANSLATE_NOOP("figures", "exactly"),
    Bound.ABOUT: QT_TRANSLATE_NOOP("figures", "about"),
    Bound.AT_LEAST: QT_TRANSLATE_NOOP("figures", "at least"),
    Bound.AT_MOST: QT_TRANSLATE_NOOP("figures", "at most"),
    Bound.MORE_THAN: QT_TRANSLATE_NOOP("figures", "more than"),
    Bound.LESS_THAN: QT_TRANSLATE_NOOP("figures", "less than"),
    Bound.RANGE: QT_TRANSLATE_NOOP("figures", "range"),
}
_MARKS: dict[MarkAction, Any] = {
    MarkAction.CORRECTED: QT_TRANSLATE_NOOP("figures", "corrected"),
    MarkAction.ADDED: QT_TRANSLATE_NOOP("figures", "added"),
    MarkAction.DISMISSED: QT_TRANSLATE_NOOP("figures", "dismissed"),
    MarkAction.NOTED: QT_TRANSLATE_NOOP("figures", "noted"),
}


def figure_kind_name(kind: FigureKind) -> str:
    """What a figure measures."""
    return translate("figures", _KINDS[kind])


def bound_name(bound: Bound) -> str:
    """The name of a bound, such as "more than"."""
    return translate("figures", _BOUNDS[bound])


def bound_words(figure: Figure) -> str:
    """The bound given in the text, such as "more than"; empty for an exact number and for figures without bounds."""
    boundless = figure.kind in (FigureKind.DATE, FigureKind.ORDINAL, FigureKind.SCORE)
    return "" if boundless or figure.bound is Bound.EXACT else bound_name(figure.bound)


def mark_name(action: MarkAction) -> str:
    """The name of a change that an analyst made to a figure."""
    return translate("figures", _MARKS[action])


def scale_of(settings: Settings) -> Scale:
    """The scale and language in which figures are shown, by the settings."""
    from corpus.figures import Scale

    chosen, language = settings.value("figure_scale"), document_language(language_for(settings))
    if chosen == "english" or (chosen == "interface" and language == "en"):
        return Scale.ENGLISH
    return Scale.TRADITIONAL if language == "zh_TW" else Scale.SIMPLIFIED


def value_words(figure: Figure, scale: Scale) -> str:
    """The normalised value with its unit and bound; the original text if there is no value."""
    from corpus.figures import in_words

    return in_words(figure, scale) or figure.text


def how_read(figure: Figure) -> list[str]:
    """What the reading of a figure is based on besides its own text."""
    notes = []
    if figure.cue:
        notes.append(translate("figures", "bound read from “{cue}”").format(cue=figure.cue))
    if figure.inferred and figure.kind is FigureKind.MONEY:
        notes.append(translate("figures", "currency inferred from the context"))
    elif figure.inferred and figure.kind is FigureKind.DATE:
        notes.append(translate("figures", "completed from the context"))
    elif figure.inferred:
        notes.append(translate("figures", "unit inferred from the context"))
    if figure.vague:
        notes.append(translate("figures", "the words are vague"))
    if figure.level is not None:
        level = f"{figure.level:g}"
        notes.append(translate("figures", "to {level} times the former level").format(level=level))
    return notes


def tooltip_of(entry: LedgerFigure, scale: Scale) -> str:
    """The tooltip of a figure, as rich text: the value, its kind, and how it was read."""
    figure = entry.figure
    head = f"<b>{escaped(value_words(figure, scale))}</b>"
    lines = [f"{escaped(figure.text)} = {head}", escaped(_nature(figure))]
    reading = how_read(figure)
    if entry.mark is not None:
        reading.insert(
            0, translate("figures", "by the analyst: {action}").format(action=mark_name(entry.mark.action))
        )
    if reading:
        lines.append(escaped(translate("figures", "; ").join(reading)))
    return "<div style='white-space:pre'>" + "<br>".join(lines) + "</div>"


def _nature(figure: Figure) -> str:
    """Kind and bound on one line."""
    return " · ".join(filter(None, (figure_kind_name(figure.kind), bound_words(figure))))
