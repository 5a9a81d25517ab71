"""Sentences for files that cannot be imported."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.intake import Refusal

_LINE = re.compile(r"^line (\d+)")
"""How the readers of JSON Lines name a place."""
_SENTENCES: dict[str, Any] = {
    "missing": QT_TRANSLATE_NOOP("refusals", "The file no longer exists"),
    "is_folder": QT_TRANSLATE_NOOP("refusals", "This is a folder; choose the files in it"),
    "no_file": QT_TRANSLATE_NOOP("refusals", "This is a device or a pipe, not a file"),
    "large": QT_TRANSLATE_NOOP("refusals", "The file is larger than {detail} MB"),
    "no_permission": QT_TRANSLATE_NOOP("refusals", "You may not read this file"),
    "unreadable": QT_TRANSLATE_NOOP("refusals", "The file could not be read: {detail}"),
    "empty": QT_TRANSLATE_NOOP("refusals", "There is no text in it"),
    "project": QT_TRANSLATE_NOOP(
        "refusals", "A database, perhaps a project: open it instead of importing it"
    ),
    "binary": QT_TRANSLATE_NOOP(
        "refusals", "No text can be read from this kind of file. Save it as Word, PDF or text first."
    ),
    "encoding": QT_TRANSLATE_NOOP("refusals", "There is no encoding called {detail}"),
    "format": QT_TRANSLATE_NOOP("refusals", "There is no format called {detail}"),
    "encrypted": QT_TRANSLATE_NOOP("refusals", "Password protected. Ask for an open copy."),
    "bomb": QT_TRANSLATE_NOOP("refusals", "Expands beyond {detail} MB; not read."),
    "unsafe_zip": QT_TRANSLATE_NOOP(
        "refusals", "Contains a file name that leads elsewhere or occurs twice ({detail}); not read."
    ),
    "entities": QT_TRANSLATE_NOOP(
        "refusals", "Its XML declares entities ({detail}), which no document needs; not read."
    ),
    "no_text_layer": QT_TRANSLATE_NOOP("refusals", "Only images, no text layer. Run OCR first."),
    "page_without_text": QT_TRANSLATE_NOOP(
        "refusals",
        "The page gets its text by scripts or frames. Copy the text in a browser and paste it, or print it to PDF.",
    ),
    "damaged": QT_TRANSLATE_NOOP("refusals", "Damaged: it cannot be read. Ask for another copy."),
    "old_office": QT_TRANSLATE_NOOP(
        "refusals", "An old office format (.doc, .xls, .wps). Save it as .docx or .xlsx first."
    ),
    "other_office": QT_TRANSLATE_NOOP(
        "refusals", "This kind of office document ({detail}) cannot be read. Save it as PDF first."
    ),
    "zip": QT_TRANSLATE_NOOP("refusals", "An archive of files. Unpack it and import the files in it."),
    "own_table": QT_TRANSLATE_NOOP(
        "refusals",
        "A table of claims, links or figures that Duikan exported. Merge the project, or import its JSON export.",
    ),
    "too_deep": QT_TRANSLATE_NOOP("refusals", "It is nested too deeply"),
    "too_many_rows": QT_TRANSLATE_NOOP("refusals", "The table has more than {detail} rows. Divide it."),
    "too_many_pages": QT_TRANSLATE_NOOP("refusals", "It has more than {detail} pages. Divide it."),
    "address.bad": QT_TRANSLATE_NOOP("refusals", "This is not the address of a web page"),
    "address.private": QT_TRANSLATE_NOOP(
        "refusals", "Leads into the local network ({detail}); nothing was fetched."
    ),
    "address.policy": QT_TRANSLATE_NOOP(
        "refusals", "The administrator of this machine does not allow web pages."
    ),
    "address.unreachable": QT_TRANSLATE_NOOP("refusals", "No answer. Check the address and the connection."),
    "address.certificate": QT_TRANSLATE_NOOP(
        "refusals", "The identity of the site could not be verified. Save the page in a browser and drop it."
    ),
    "address.timed_out": QT_TRANSLATE_NOOP(
        "refusals", "No answer within {detail} s. Save the page and drop it."
    ),
    "address.status": QT_TRANSLATE_NOOP(
        "refusals", "The site refused (status {detail}). Save the page in a browser and drop it."
    ),
    "address.redirect": QT_TRANSLATE_NOOP(
        "refusals", "Redirects in a circle, or to something that is not a web page; nothing was fetched."
    ),
    "address.large": QT_TRANSLATE_NOOP(
        "refusals", "The page is larger than {detail} MB. Save it in a browser and drop it."
    ),
    "address.type": QT_TRANSLATE_NOOP(
        "refusals", "There is neither a page nor a document at this address ({detail})"
    ),
    "address.broken": QT_TRANSLATE_NOOP(
        "refusals", "The connection was lost. Try again, or save the page and drop it."
    ),
    "archive.not_utf8": QT_TRANSLATE_NOOP("refusals", "A damaged export: it is not UTF-8 ({detail})"),
    "archive.syntax": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: its JSON ends early or is invalid at {detail}"
    ),
    "archive.too_deep": QT_TRANSLATE_NOOP("refusals", "Not a Duikan export: it is nested too deeply"),
    "archive.number": QT_TRANSLATE_NOOP(
        "refusals", "A damaged export: it contains an invalid number ({detail})"
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
        "refusals", "A damaged export: a text differs from the exported one ({detail})"
    ),
    "archive": QT_TRANSLATE_NOOP("refusals", "A damaged export: wrong value at {detail}"),
}


def refusal_text(refusal: Refusal) -> str:
    """Why a file cannot be imported, and the remedy."""
    general = refusal.code.partition(".")[0]
    sentence = _SENTENCES.get(refusal.code) or _SENTENCES[general]
    only_place = sentence in (_SENTENCES["archive"], _SENTENCES["archive.syntax"])
    detail = place_of(refusal) if only_place else _LINE.sub(_line, refusal.detail)
    return QCoreApplication.translate("refusals", sentence).format(detail=detail)


def place_of(refusal: Refusal) -> str:
    """The place of the error in a project's file. Only the command line describes the error itself, in English."""
    return _LINE.sub(_line, refusal.detail.partition(": ")[0])


def _line(place: re.Match[str]) -> str:
    return QCoreApplication.translate("refusals", "line {number}").format(number=place[1])
