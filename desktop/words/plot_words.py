"""The texts of pictures in the language of the interface, and the names of articles in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.model import Language
from corpus.plots.groups import PlotSource, PlotWording
from corpus.plots.lanes import PlotWords
from corpus.plots.timeline import TimelineWords
from corpus.questions import Question
from corpus.snapshot import Snapshot
from desktop.words.comparing_words import listed, reason_words
from desktop.words.translation import interface_language

translate = QCoreApplication.translate


def plot_words() -> PlotWords:
    """The texts of range plots."""
    return PlotWords(
        log_scale=translate("plots", "log scale"),
        band=translate("plots", "Bounds of {givers}: {range}"),
        band_inside=translate("plots", "; {inside} inside"),
        between=translate("plots", ", "),
        listed=listed(("", "")),
        echo=translate("plots", "same origin"),
        lane=translate("plots", "{source}: {words}"),
    )


def timeline_words() -> TimelineWords:
    """The texts of timelines."""
    return TimelineWords(
        title=translate("plots", "Timeline"),
        shared=translate("plots", "{date}: {words}, in {count} articles"),
        since=translate("plots", "since {date}"),
        until=translate("plots", "until {date}"),
        period=translate("plots", "{first} to {last}"),
    )


def plot_telling() -> PlotWording:
    """The texts for the lanes of range plots."""
    return PlotWording(
        language=interface_language(),
        baseline=translate("plots", "baseline"),
        not_mentioned=translate("plots", "read, not mentioned"),
        unread=translate("plots", "not read"),
        reason=reason_words,
    )


def plot_sources(snapshot: Snapshot) -> dict[str, PlotSource]:
    """The articles in order, as they are named in lanes."""
    return {
        article.id: PlotSource(
            snapshot.letter(article.id),
            snapshot.source_name(article.id),
            "" if article.language is Language.OTHER else article.language.value,
        )
        for article in snapshot.articles_in_order()
    }


def tag_of(question: Question | None, snapshot: Snapshot) -> tuple[str, str] | None:
    """The digit and the colour of a question's tag."""
    tag = snapshot.tags.get(question.tag) if question is not None and question.tag is not None else None
    if tag is None:
        return None
    digit = snapshot.digit_of(tag.id)
    return ("" if digit is None else str(digit)), tag.colour
