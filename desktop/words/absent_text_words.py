"""Texts about articles whose text is not on this machine."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

translate = QCoreApplication.translate

_REASONS: dict[str, Any] = {
    "there": QT_TRANSLATE_NOOP("absent_texts", "It is on the hub, and fetched when the article is opened."),
    "coming": QT_TRANSLATE_NOOP("absent_texts", "It is being fetched from the hub…"),
    "offline": QT_TRANSLATE_NOOP(
        "absent_texts", "The hub cannot be reached now. The text comes by itself when it answers again."
    ),
    "refused": QT_TRANSLATE_NOOP(
        "absent_texts", "The hub does not let it come. The team page in the status bar says why."
    ),
    "asking": QT_TRANSLATE_NOOP(
        "absent_texts", "Much came from others and waits for your look; the text comes after that."
    ),
    "paused": QT_TRANSLATE_NOOP("absent_texts", "Synchronising is paused. The text comes when you resume."),
    "read_only": QT_TRANSLATE_NOOP(
        "absent_texts", "The file can only be read here, so nothing can be fetched."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "absent_texts",
        "The hub does not have it. It comes when somebody whose file has it synchronises, or with a copy that is "
        "merged.",
    ),
    "no_hub": QT_TRANSLATE_NOOP(
        "absent_texts", "This file is on no hub. Merge a copy of the project that has the text."
    ),
}
"""By the states of :meth:`desktop.project.text_supply.TextSupply.state_of`."""


class _AbsentTextCounts(QObject):
    """Numbers with their nouns, for which Qt collects plural forms from ``tr``."""

    def left_out(self, count: int) -> str:
        return self.tr("The texts of %Ln article(s) are not on this machine and not included.", "", count)

    def coming(self, count: int) -> str:
        return self.tr("Fetching %Ln text(s)", "", count)


def absent_title() -> str:
    """The heading shown in place of an absent text."""
    return translate("absent_texts", "The text of this article is not on this machine")


def absent_reason(state: str) -> str:
    """Why a text is not on this machine, and when it will be; ``state`` is a result of
    :meth:`desktop.project.text_supply.TextSupply.state_of`."""
    return translate("absent_texts", _REASONS[state])


def left_out_words(count: int) -> str:
    """The number of articles that a list omits because their texts are not on this machine; empty if there are none."""
    return _AbsentTextCounts().left_out(count) if count else ""


def coming_words(count: int) -> str:
    """The number of texts that are being fetched."""
    return _AbsentTextCounts().coming(count)
