"""A sentence for each error: what happened, what is safe, and what to do next; never a code."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.encoders.errors import EncoderError, Problem
from db import edits, errors
from db.edits.files import import_files
from desktop.project.attempt import Attempt, Failure, Task
from desktop.words.access_words import read_only_sentence
from desktop.words.filling import filled
from desktop.words.hub_failures import hub_failure
from desktop.words.refused_edits import refused_sentence

translate = QCoreApplication.translate

_NOT_A_PROJECT: dict[str, Any] = {
    "missing": QT_TRANSLATE_NOOP("failures", "“{name}” no longer exists. Was it moved or renamed?"),
    "is_folder": QT_TRANSLATE_NOOP("failures", "“{name}” is a folder. Choose a .duikan file."),
    "no_file": QT_TRANSLATE_NOOP("failures", "“{name}” is a device or a pipe. Choose a .duikan file."),
    "foreign_journal": QT_TRANSLATE_NOOP(
        "failures",
        "The journal beside “{name}” names another file ({detail}), which opening would delete. Nothing was changed.",
    ),
    "in_wal_mode": QT_TRANSLATE_NOOP(
        "failures", "“{name}” is open in another program. Close it there first."
    ),
    "no_permission": QT_TRANSLATE_NOOP("failures", "You may not read “{name}”. Ask its owner for access."),
    "empty": QT_TRANSLATE_NOOP(
        "failures", "“{name}” is an empty file. Perhaps it was not copied completely; look for another copy."
    ),
    "not_sqlite": QT_TRANSLATE_NOOP("failures", "“{name}” is not a Duikan project. It was not touched."),
    "other_application": QT_TRANSLATE_NOOP(
        "failures", "“{name}” is a database of another program ({application}), not a project of Duikan."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "failures",
        "“{name}” is damaged and was not opened. Nothing in it was changed; open another copy of it.",
    ),
    "foreign_schema": QT_TRANSLATE_NOOP(
        "failures", "“{name}” contains “{detail}”, which no Duikan project has. For safety it was not opened."
    ),
}
_LAST_CHANGE: Any = QT_TRANSLATE_NOOP("failures", "The last change was not made")
_NOT_DONE: dict[Task, Any] = {
    Task.UNDO: QT_TRANSLATE_NOOP("failures", "Nothing was undone"),
    Task.REDO: QT_TRANSLATE_NOOP("failures", "Nothing was redone"),
    Task.RESTORE: QT_TRANSLATE_NOOP("failures", "The project did not go back to the backup"),
    Task.SAVE_COPY: QT_TRANSLATE_NOOP("failures", "The copy was not written"),
    Task.CREATE: QT_TRANSLATE_NOOP("failures", "The project was not created"),
    Task.EXPORT: QT_TRANSLATE_NOOP("failures", "The export was not written"),
    Task.REPORT: QT_TRANSLATE_NOOP("failures", "The report was not written"),
    Task.MERGE: QT_TRANSLATE_NOOP("failures", "Nothing was merged"),
    Task.HAND_OUT: QT_TRANSLATE_NOOP("failures", "The copy was not written"),
    Task.QUERY: QT_TRANSLATE_NOOP("failures", "Something in the project could not be read"),
    Task.COMPUTE: QT_TRANSLATE_NOOP("failures", "Something could not be computed"),
}
_WRITING_ELSEWHERE = frozenset({Task.CREATE, Task.SAVE_COPY, Task.HAND_OUT})
"""Tasks that write a new file, so that it is not the project that is read-only."""
_NOT_EDITED: dict[Callable[..., object], Any] = {
    edits.tag_span: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.toggle_tag: QT_TRANSLATE_NOOP("failures", "The last tag was not changed"),
    edits.create_tag_on: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.tag_claims: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.untag_claims: QT_TRANSLATE_NOOP("failures", "The last tag was not changed"),
    edits.create_tag_on_claims: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.tag_places: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.create_tag_on_places: QT_TRANSLATE_NOOP("failures", "The last tag was not added"),
    edits.append_to_link_notes: QT_TRANSLATE_NOOP("failures", "The last note was not saved"),
    edits.append_to_notes: QT_TRANSLATE_NOOP("failures", "The last note was not saved"),
    edits.link_claims: QT_TRANSLATE_NOOP("failures", "The last link was not made"),
    edits.create_claim: QT_TRANSLATE_NOOP("failures", "The last claim was not added"),
    edits.set_claim_note: QT_TRANSLATE_NOOP("failures", "The last note was not saved"),
    edits.set_link_note: QT_TRANSLATE_NOOP("failures", "The last note was not saved"),
    edits.create_link: QT_TRANSLATE_NOOP("failures", "The last link was not made"),
    edits.accept_suggestion: QT_TRANSLATE_NOOP("failures", "The last suggestion was not accepted"),
    edits.reject_suggestion: QT_TRANSLATE_NOOP("failures", "The last suggestion was not rejected"),
    edits.restore_suggestions: QT_TRANSLATE_NOOP("failures", "No suggestion was restored"),
    edits.import_articles: QT_TRANSLATE_NOOP("failures", "The articles were not imported"),
    edits.import_codebook: QT_TRANSLATE_NOOP("failures", "The codebook was not imported"),
    edits.resolve_conflict: QT_TRANSLATE_NOOP("failures", "The conflict is still open"),
    edits.resolve_conflicts: QT_TRANSLATE_NOOP("failures", "The conflicts are still open"),
    edits.import_archive: QT_TRANSLATE_NOOP("failures", "The annotations were not imported"),
    edits.import_foreign: QT_TRANSLATE_NOOP("failures", "The project was not imported"),
    import_files: QT_TRANSLATE_NOOP("failures", "Nothing was imported"),
}

_ENCODER: dict[Problem, Any] = {
    Problem.MISSING_PACKAGE: QT_TRANSLATE_NOOP(
        "failures",
        "ONNX models need the package “{detail}”, which this installation lacks. Install Duikan again.",
    ),
    Problem.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "failures", "The folder “{name}” is not there. Choose the model's folder again."
    ),
    Problem.NO_MODEL_FILE: QT_TRANSLATE_NOOP(
        "failures", "There is no ONNX model in “{name}”. Choose the folder that holds “model.onnx”."
    ),
    Problem.NO_TOKENIZER: QT_TRANSLATE_NOOP(
        "failures", "“{name}” lacks “tokenizer.json”. Put it there; it is published with the model."
    ),
    Problem.BAD_MODEL: QT_TRANSLATE_NOOP(
        "failures", "The model in “{name}” cannot be used ({detail}). Choose another one."
    ),
    Problem.BAD_ADDRESS: QT_TRANSLATE_NOOP(
        "failures", "This is not the address of a server. Write it like http://localhost:11434."
    ),
    Problem.BAD_KEY: QT_TRANSLATE_NOOP("failures", "The key contains invalid characters. Type it again."),
    Problem.POLICY: QT_TRANSLATE_NOOP(
        "failures",
        "The administrator of this machine does not allow texts to leave it. Nothing was sent to {name}.",
    ),
    Problem.UNREACHABLE: QT_TRANSLATE_NOOP(
        "failures", "{name} does not answer. Start the server, or correct the address."
    ),
    Problem.CERTIFICATE: QT_TRANSLATE_NOOP(
        "failures", "The identity of {name} could not be verified. Nothing was sent."
    ),
    Problem.REFUSED: QT_TRANSLATE_NOOP(
        "failures", "{name} refused (status {status}). Check the model's name and the key."
    ),
    Problem.REDIRECTED: QT_TRANSLATE_NOOP(
        "failures",
        "{name} redirects to {detail}. No text was sent there; enter that address if you trust it.",
    ),
    Problem.TIMED_OUT: QT_TRANSLATE_NOOP(
        "failures", "{name} took too long to answer. Try again in a moment, or choose a smaller model."
    ),
    Problem.DIED_HALF_WAY: QT_TRANSLATE_NOOP(
        "failures", "The connection to {name} was lost. What was computed until then is kept."
    ),
    Problem.BAD_ANSWER: QT_TRANSLATE_NOOP(
        "failures", "What answers at {name} is not an embeddings server. Check the address."
    ),
    Problem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "failures", "{name} sent far more than requested, so reading was stopped. Check the address."
    ),
    Problem.WRONG_COUNT: QT_TRANSLATE_NOOP(
        "failures", "{name} returned more or fewer vectors than sentences were sent. Choose another model."
    ),
    Problem.WRONG_DIMENSIONS: QT_TRANSLATE_NOOP(
        "failures",
        "{name} returned vectors of different lengths, which cannot be compared. Choose another model.",
    ),
    Problem.NOT_NUMBERS: QT_TRANSLATE_NOOP(
        "failures", "{name} returned vectors that are not numbers. Choose another model."
    ),
    Problem.NOT_KEPT: QT_TRANSLATE_NOOP(
        "failures", "The vectors could not be stored: the cache folder is full or write-protected."
    ),
    Problem.CANCELLED: QT_TRANSLATE_NOOP("failures", "Cancelled. Everything is as before."),
}


def sentence_for(failure: Failure | Exception) -> str:
    """The message for ``failure``; an unexpected exception gets a general message."""
    if isinstance(failure, Failure):
        error, attempt = failure.error, failure.attempt
    else:
        error, attempt = failure, Attempt(Task.EDIT)
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            return _SENTENCES[kind](error, attempt)
    return translate(
        "failures", "{what}: something unexpected went wrong. What was saved before is safe."
    ).format(what=_what_was_not_done(attempt))


def _what_was_not_done(attempt: Attempt) -> str:
    words = _NOT_DONE.get(attempt.task) or (attempt.edit and _NOT_EDITED.get(attempt.edit)) or _LAST_CHANGE
    return translate("failures", words)


def _name(error: errors.StoreError) -> str:
    """The name of the file, or the address of a database without its password."""
    path = str(error.path)
    if "://" in path:
        return path.rpartition("@")[2]
    return Path(path).name or path


def _not_a_project(error: errors.NotAProject, attempt: Attempt) -> str:
    pattern = translate("failures", _NOT_A_PROJECT.get(error.reason, _NOT_A_PROJECT["not_sqlite"]))
    return filled(pattern, name=_name(error), application=error.application, detail=error.detail)


def _too_new(error: errors.TooNew, attempt: Attempt) -> str:
    if error.readable:
        pattern = translate(
            "failures", "This project was written by {version}. You can read it, not change it."
        )
    else:
        pattern = translate(
            "failures",
            "This project needs version {version} or later. It was not touched; update Duikan to open it.",
        )
    return filled(pattern, version=error.needs)


def _locked(error: errors.Locked, attempt: Attempt) -> str:
    return translate(
        "failures", "Somebody else is saving to “{name}” right now. {what}; try again in a moment."
    ).format(name=_name(error), what=_what_was_not_done(attempt))


def _disk_full(error: errors.DiskFull, attempt: Attempt) -> str:
    if error.reason == "full":
        pattern = translate("failures", "Not saved: the disk is full. {what}; everything else is safe.")
    else:
        pattern = translate(
            "failures",
            "Not saved: writing to the disk failed. {what}; everything else is safe. Save a copy elsewhere.",
        )
    return filled(pattern, what=_what_was_not_done(attempt))


def _read_only(error: errors.ReadOnly, attempt: Attempt) -> str:
    if attempt.task not in _WRITING_ELSEWHERE:
        return read_only_sentence(error.reason)
    pattern = translate("failures", "{what}: the folder is write-protected. Choose another one.")
    return filled(pattern, what=_what_was_not_done(attempt))


def _replaced(error: errors.Replaced, attempt: Attempt) -> str:
    if error.missing:
        return translate(
            "failures", "The project's file was deleted or moved. Writing stopped; save a copy to go on."
        )
    return translate(
        "failures", "The file was replaced by another program. Writing stopped; save a copy to go on."
    )


def _stale_undo(error: errors.StaleUndo, attempt: Attempt) -> str:
    if error.by:
        return filled(
            translate("failures", "Cannot undo: {name} has changed this since. Nothing was overwritten."),
            name=error.by,
        )
    return translate("failures", "Cannot undo: this has been changed since. Nothing was overwritten.")


def _already_imported(error: errors.AlreadyImported, attempt: Attempt) -> str:
    return translate("failures", "This text is already imported, as “{title}”.").format(
        title=error.article.title
    )


def _exists(error: errors.Exists, attempt: Attempt) -> str:
    return translate(
        "failures", "“{name}” exists already and was not overwritten. Choose another name."
    ).format(name=_name(error))


def _texts_absent(error: errors.TextsAbsent, attempt: Attempt) -> str:
    pattern = translate(
        "failures",
        "{what}: it needs texts that are not on this machine. Open their articles while the hub can be reached, "
        "or merge a copy that has them.",
    )
    return filled(pattern, what=_what_was_not_done(attempt))


def _unknown_row(error: errors.UnknownRow, attempt: Attempt) -> str:
    return translate("failures", "This no longer exists: somebody deleted it. Nothing was changed.")


def _rejected(error: errors.Rejected, attempt: Attempt) -> str:
    return refused_sentence(error)


def _system(error: OSError, attempt: Attempt) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        pattern = translate("failures", "{what}: the disk is full. Everything in the project is safe.")
        return filled(pattern, what=_what_was_not_done(attempt))
    pattern = translate("failures", "{what}: {reason}. Everything in the project is safe.")
    return filled(pattern, what=_what_was_not_done(attempt), reason=error.strerror or str(error))


def _cancelled(error: errors.Cancelled, attempt: Attempt) -> str:
    return translate("failures", "Cancelled. Everything is as before.")


def _hub_failed(error: errors.HubFailed, attempt: Attempt) -> str:
    return hub_failure(error.path, error.reason, error.detail)


def _encoder(error: EncoderError, attempt: Attempt) -> str:
    if error.problem is Problem.REFUSED and error.detail:
        pattern = translate("failures", "{name} refused: “{detail}” (status {status}).")
    else:
        pattern = translate("failures", _ENCODER[error.problem])
    # A folder is shown by its name, like files; a server by its host, which contains no slash.
    name = re.split(r"[/\\]", error.place)[-1]
    sentence = filled(pattern, name=name, detail=error.detail, status=error.status)
    if attempt.task is Task.ENCODE and error.problem is not Problem.CANCELLED:
        sentence += translate("failures", " Until then, suggestions go by words alone.")
    return sentence


_SENTENCES: dict[type, Callable[[Any, Attempt], str]] = {
    errors.NotAProject: _not_a_project,
    errors.TooNew: _too_new,
    errors.Locked: _locked,
    errors.DiskFull: _disk_full,
    errors.ReadOnly: _read_only,
    errors.Replaced: _replaced,
    errors.StaleUndo: _stale_undo,
    errors.AlreadyImported: _already_imported,
    errors.Exists: _exists,
    errors.TextsAbsent: _texts_absent,
    errors.UnknownRow: _unknown_row,
    errors.Rejected: _rejected,
    errors.Cancelled: _cancelled,
    errors.HubFailed: _hub_failed,
    EncoderError: _encoder,
    OSError: _system,
}
