"""Messages for errors on the terminal: what happened, and what to do about it unless that is obvious."""

from __future__ import annotations

import os
import traceback

from commands.hub_words import hub_sentence
from corpus.encoders.errors import EncoderError, Problem
from corpus.intake import Refusal
from corpus.readers.document import Remark
from corpus.writers.exported import ExportRemark
from db import errors
from db.files.companions import Notice

_NOT_A_PROJECT = {
    "missing": "{path} does not exist.",
    "is_folder": "{path} is a folder, not a project.",
    "no_permission": "You have no permission to read {path}.",
    "no_file": "{path} is a device or a pipe, not a file.",
    "empty": "{path} is an empty file, not a Duikan project.",
    "not_sqlite": "{path} is not a Duikan project.",
    "other_application": "{path} is not a Duikan project; another program wrote it (application id {application}).",
    "damaged": "{path} is damaged: {detail}. Keep the file, and see “restore” and “repair”.",
    "foreign_journal": "{path} was not opened and nothing was changed: the journal beside it names another file "
    "({detail}), which opening would delete. Move {path}-journal away.",
    "in_wal_mode": "{path} is open in another program, in a mode (WAL) that Duikan does not use. Close it there.",
    "foreign_schema": "{path} was refused because it contains something that no Duikan project contains: {detail}. "
    "“repair” copies its rows into a new project.",
}
_READ_ONLY = {
    "asked": "{path} was opened for reading only.",
    "folder": "{path} cannot be changed: the file or its folder is read-only.",
    "elsewhere": "{path} is open elsewhere and can only be read.",
    "damaged": "{path} is damaged and can only be read; see “check”, “restore” and “repair”.",
    "newer": "{path} was written by a newer version, and can only be read by this one.",
}
_DISK_FULL = {
    "full": "Not saved: the disk of {path} is full. The project is as it was before.",
    "io": "Not saved: the disk of {path} failed. The project is as it was before.",
}
_ENCODER = {
    Problem.MISSING_PACKAGE: "ONNX models need the package {detail}, which is missing here; install Duikan again",
    Problem.FOLDER_MISSING: "There is no folder {place}",
    Problem.NO_MODEL_FILE: "{place} contains no ONNX model",
    Problem.NO_TOKENIZER: "{place} lacks tokenizer.json, which is published with the model",
    Problem.BAD_MODEL: "The model in {place} cannot be used: {detail}",
    Problem.BAD_ADDRESS: "{place} is not the address of a server; write it like http://localhost:11434",
    Problem.BAD_KEY: "The key in DUIKAN_ENCODER_KEY contains invalid characters",
    Problem.POLICY: "The administrator of this machine does not allow texts to leave it; nothing was sent to {place}",
    Problem.UNREACHABLE: "{place} does not answer; start the server, or correct the address",
    Problem.CERTIFICATE: "The identity of {place} could not be verified; nothing was sent",
    Problem.REFUSED: "{place} refused with status {status}: {detail}",
    Problem.REDIRECTED: "{place} redirects to {detail}; no text was sent there",
    Problem.TIMED_OUT: "{place} took too long to answer",
    Problem.DIED_HALF_WAY: "The connection to {place} was lost; what was computed until then is kept",
    Problem.BAD_ANSWER: "The server at {place} is not an embeddings server",
    Problem.TOO_LARGE: "{place} sent far more than requested",
    Problem.WRONG_COUNT: "{place} returned more or fewer vectors than sentences were sent: {detail}",
    Problem.WRONG_DIMENSIONS: "{place} returned vectors of different lengths: {detail}",
    Problem.NOT_NUMBERS: "{place} returned vectors that are not numbers",
    Problem.NOT_KEPT: "The vectors could not be stored in {place}",
    Problem.CANCELLED: "Stopped; what was computed until then is kept",
}


_MOST_OF_A_FAULT = 200
"""Characters shown of an exception's message, at most. Chosen: a line or two."""


def sentence_for(error: Exception) -> str:
    """The message for an error of the store, of reading a file, or of the operating system."""
    match error:
        case errors.NotAProject():
            return _NOT_A_PROJECT[error.reason].format(
                path=error.path,
                application=error.application,
                detail=error.detail or "its pages do not agree",
            )
        case errors.TooNew():
            return f"{error.path} needs Duikan {error.needs} or newer."
        case errors.ReadOnly():
            return _READ_ONLY[error.reason].format(path=error.path)
        case errors.DiskFull():
            return _DISK_FULL[error.reason].format(path=error.path)
        case errors.HubFailed():
            return hub_sentence(error)
        case errors.TextsAbsent():
            return _texts_absent(error)
        case errors.StoreError():
            return _other(error)
        case EncoderError():
            return _encoder(error)
        case OSError():
            return f"{_named(error)}{error.strerror or error}."
    return str(error)


def fault_sentence(error: Exception) -> str:
    """The message for a fault of the program, with the details that a developer needs."""
    places = traceback.extract_tb(error.__traceback__)
    at = " < ".join(f"{os.path.basename(place.filename)}:{place.lineno}" for place in places[:-4:-1])
    words = f"{type(error).__name__}: {error}"[:_MOST_OF_A_FAULT]
    return f"An error in Duikan stopped this ({words}, at {at}). Please report it."


NOTICES = {
    "rolled_back": "{project}: a save that was interrupted was undone; the file as it was is kept as {path}.",
    "set_aside": "{project}: a journal of another state of the file was not applied; it is now {path}.",
    "ignored": "{project}: a journal of another state of the file lies beside it ({path}) and was not applied.",
    "converted": "{project} was taken out of WAL mode; the file as it was is kept as {path}.",
    "not_backed_up": "{project}: no backup could be made in {path}.",
}


_EXPORT_REMARKS = {
    ExportRemark.SPLIT_CELLS: "{count} cell(s) were too long for the format; the rest of each is in the rows below",
    ExportRemark.CONTROLS: "{count} control character(s) became �",
    ExportRemark.ORPHANS: "{count} claim(s) were left out: their words are no longer in the text",
    ExportRemark.TEXTS_ABSENT: "the texts of {count} article(s) are not in this project file, so they and their "
    "figures are missing; “texts --fetch” fetches them from the hub",
}


def remark_sentence(remark: ExportRemark, count: int) -> str:
    """The message for a change that an export made to the content."""
    return f"{_EXPORT_REMARKS[remark].format(count=count)}."


def notice_sentence(project: str, notice: Notice) -> str:
    """The message for a notice about opening a project."""
    return NOTICES[notice.code].format(project=project, path=notice.path or "—")


def _named(error: OSError) -> str:
    """The file of an error of the operating system, as the beginning of a message."""
    name = error.filename if error.filename is not None else error.filename2
    return "" if name is None else f"{os.fsdecode(name)}: "


def _encoder(error: EncoderError) -> str:
    detail = error.detail or "no reason given"
    return _ENCODER[error.problem].format(place=error.place, detail=detail, status=error.status) + "."


def _other(error: errors.StoreError) -> str:
    match error:
        case errors.Exists():
            return f"{error.path} exists already; nothing was overwritten."
        case errors.Locked():
            return f"Somebody else is saving {error.path} just now. Try again in a moment."
        case errors.Replaced(missing=True):
            return f"{error.path} was deleted while it was open; nothing was written."
        case errors.Replaced():
            return f"{error.path} was replaced by another program while it was open; nothing was written."
        case errors.Cancelled():
            return "Stopped; everything is as it was before."
        case errors.AlreadyImported():
            return f"“{error.article.title}” is in the project already."
        case errors.Rejected(code="on_hub"):
            return "The hub has this merge already, so it cannot be undone in this file alone."
        case errors.Rejected(code="foreign_empty"):
            return f"Nothing in “{error.details.get('title', '')}” can be imported into this project."
        case errors.Rejected():
            details = ", ".join(f"{name} {value}" for name, value in error.details.items())
            return f"Not possible ({error.code}{': ' + details if details else ''})."
    return f"{error.path}: {type(error).__name__}."


def _texts_absent(error: errors.TextsAbsent) -> str:
    count = len(error.digests)
    return (
        f"{count} text(s) that this needs are not in {error.path}. “texts --fetch” fetches them from the hub, "
        "“merge” from a copy that has them; nothing was changed."
    )


_REFUSALS = {
    "missing": "there is no such file",
    "is_folder": "this is a folder; name the files in it",
    "no_permission": "you may not read it",
    "no_file": "this is a device or a pipe, not a file",
    "large": "it is larger than {detail} MB",
    "unreadable": "it could not be read: {detail}",
    "empty": "there is no text in it",
    "project": "this is a database; open it as a project instead of importing it",
    "binary": "this is not a text file",
    "encoding": "there is no encoding called {detail}",
    "format": "there is no format called {detail}",
    "encrypted": "it is password protected; ask for an open copy",
    "bomb": "it expands beyond {detail} MB and was not read",
    "unsafe_zip": "it contains a name that leads elsewhere or occurs twice ({detail}) and was not read",
    "entities": "its XML declares entities ({detail}), which no document needs; it was not read",
    "no_text_layer": "it has only images and no text layer; run OCR (text recognition) on it first",
    "page_without_text": "the page gets its text by scripts or frames and holds none; print it to a PDF file in a "
    "browser and import that",
    "damaged": "it is damaged ({detail}); ask for another copy",
    "old_office": "this is an old office format (.doc, .xls or .wps); save it as .docx or .xlsx in Word or WPS first",
    "other_office": "this kind of office document ({detail}) cannot be imported; save it as PDF first",
    "zip": "this is an archive of files; unpack it and import what is in it",
    "own_table": "this is a list of claims, links or figures that duikan exported; merge the project, or import its "
    "JSON export",
    "too_deep": "it is nested too deeply",
    "too_many_rows": "the table has more than {detail} rows; divide it",
    "too_many_pages": "it has more than {detail} pages; divide it",
    "address.bad": "this is not a web address; write it like https://example.org/page",
    "address.private": "it leads into the network of this machine ({detail}), from which nothing is fetched",
    "address.policy": "the administrator of this machine does not allow it",
    "address.unreachable": "the server does not answer ({detail}); check the address and the connection",
    "address.certificate": "the identity of the site could not be verified; save the page in a browser and import that",
    "address.timed_out": "no answer within {detail} s; save the page in a browser and import that",
    "address.status": "the site refused with status {detail}; save the page in a browser and import that",
    "address.redirect": "it redirects in a circle, or to something that is not a web page; nothing was fetched",
    "address.large": "it is larger than {detail} MB; save it in a browser and import that",
    "address.type": "it is neither a web page nor a document ({detail})",
    "address.broken": "the connection was lost; try again, or save the page in a browser and import that",
    "archive.not_utf8": "not a valid export: it is not UTF-8 ({detail})",
    "archive.syntax": "not a valid export: its JSON ends early or is wrong at {detail}",
    "archive.too_deep": "not a valid export: it is nested too deeply",
    "archive.number": "not a valid export: it holds a number that JSON does not have ({detail})",
    "archive.duplicate_key": "not a valid export: a field occurs twice in one object ({detail})",
    "archive.not_duikan": "JSON, but not an export of Duikan",
    "archive.too_new": "exported by a newer version, which this one cannot read ({detail})",
    "archive.missing": "not a valid export: {detail} is missing",
    "archive.dangling": "not a valid export: it refers to something that is not in it ({detail})",
    "archive.duplicate_id": "not a valid export: one identity occurs twice ({detail})",
    "archive.digest": "not a valid export: a text was changed since ({detail})",
    "archive": "not a valid export: a wrong value at {detail}",
}


def refusal_sentence(path: str, refusal: Refusal) -> str:
    """Why a file was not imported."""
    words = _REFUSALS.get(refusal.code) or _REFUSALS[refusal.code.partition(".")[0]]
    return f"{path}: {words.format(detail=refusal.detail)}."


_REMARKS = {
    "joined": "{count} line(s) were joined to paragraphs; --keep-lines leaves them as they are",
    "left_out": "main text only; {count} character(s) around it were left out, --whole-page takes them too",
    "main_text_unsure": "the main text was not found for sure; look through it, or import with --whole-page",
    "encoding": "the page says that it is in {detail}, which it is not",
    "pages_without_text": "{count} page(s) are images without text; run OCR (text recognition) to have them too",
    "deletions": "{count} passage(s) that tracked changes delete were left out",
    "hidden": "{count} hidden passage(s) were left out",
    "rows_without_text": "{count} row(s) without text were passed over",
    "unreadable_parts": "{count} part(s) are damaged and were left out",
    "hard_wrapped": "its lines are broken inside of sentences",
}
"""Messages for remarks about a document; other remarks are only shown in the preview of the window."""


def remark_words(remark: Remark) -> str:
    """The message for a remark about how a document was read; empty for one that is not printed."""
    return _REMARKS.get(remark.code, "").format(count=remark.count, detail=remark.detail)
