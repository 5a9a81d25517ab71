"""Why a project is read-only, and who has it open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.words.filling import filled

translate = QCoreApplication.translate


def read_only_sentence(reason: str) -> str:
    """Why a project can be read but not changed; ``reason`` as in :class:`db.errors.ReadOnly`."""
    sentences = {
        "folder": translate(
            "failures",
            "This file or its folder is write-protected. You can read the project; save a copy to change it.",
        ),
        "damaged": translate(
            "failures",
            "This project is damaged. What can be read of it is shown, and nothing is written to it.",
        ),
        "elsewhere": translate(
            "failures", "Somebody else has this project open. You can read it; save a copy to work on."
        ),
        "newer": translate("failures", "A newer version wrote this project. You can read it, not change it."),
        "asked": translate("failures", "This project is open for reading only."),
    }
    return sentences.get(reason, sentences["asked"])


def held_sentence(user: str, host: str, since: str, stale: bool) -> str:
    """Who has the project open, on which machine and since when; ``since`` in words."""
    words = translate("failures", "{user} opened this project on {host}, {since}. Here it can only be read.")
    gone = translate("failures", "{told} Their computer seems to be disconnected.")
    sentence = filled(words, user=user or translate("failures", "Somebody"), host=host, since=since)
    return filled(gone, told=sentence) if stale else sentence
