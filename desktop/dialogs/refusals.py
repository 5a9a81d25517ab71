"""Sentences for files that are not taken in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.intake import Refusal

_SENTENCES: dict[str, Any] = {
    "missing": QT_TRANSLATE_NOOP("refusals", "The file is not there any more"),
    "is_folder": QT_TRANSLATE_NOOP("refusals", "This is a folder; choose the files in it"),
    "no_file": QT_TRANSLATE_NOOP("refusals", "This is a device or a pipe, not a file"),
    "large": QT_TRANSLATE_NOOP("refusals", "The file is larger than {detail} MB"),
    "no_permission": QT_TRANSLATE_NOOP("refusals", "You may not read this file"),
    "unreadable": QT_TRANSLATE_NOOP("refusals", "The file could not be read: {detail}"),
    "empty": QT_TRANSLATE_NOOP("refusals", "There is no text in it"),
    "pdf": QT_TRANSLATE_NOOP("refusals", "PDF: copy its text and paste it instead"),
    "office": QT_TRANSLATE_NOOP("refusals", "An office document: save it as plain text, or paste its text"),
    "web_page": QT_TRANSLATE_NOOP("refusals", "A web page: copy its text and paste it instead"),
    "project": QT_TRANSLATE_NOOP(
        "refusals", "A database, perhaps a project: open it instead of importing it"
    ),
    "binary": QT_TRANSLATE_NOOP("refusals", "This is no text file"),
    "encoding": QT_TRANSLATE_NOOP("refusals", "There is no encoding called {detail}"),
    "archive.not_utf8": QT_TRANSLATE_NOOP("refusals", "A damaged export: it is not UTF-8 ({detail})"),
    "archive.syntax": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: its JSON breaks off or errs at {detail}"
    ),
    "archive.too_deep": QT_TRANSLATE_NOOP("refusals", "Not a Duikan export: it is nested without end"),
    "archive.number": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: it holds a number that is none ({detail})"
    ),
    "archive.duplicate_key": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: “{detail}” occurs twice in one object"
    ),
    "archive.not_duikan": QT_TRANSLATE_NOOP("refusals", "JSON, but not an export of Duikan"),
    "archive.too_new": QT_TRANSLATE_NOOP(
        "refusals", "Exported by a newer version ({detail}); update to read it"
    ),
    "archive.missing": QT_TRANSLATE_NOOP("refusals", "A damaged export: {detail} is missing"),
    "archive.digest": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: a text is not the one exported ({detail})"
    ),
    "archive": QT_TRANSLATE_NOOP("refusals", "A damaged export: wrong value at {detail}"),
}


def refusal_text(refusal: Refusal) -> str:
    """Why a file is not taken, and what to do instead."""
    sentence = _SENTENCES.get(refusal.code) or _SENTENCES[refusal.code.partition(".")[0]]
    return QCoreApplication.translate("refusals", sentence).format(detail=refusal.detail)
