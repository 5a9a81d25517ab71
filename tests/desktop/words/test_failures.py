"""Every error has a message: what happened, what is safe, what to do next."""

from __future__ import annotations

import pytest

from corpus.encoders.errors import EncoderError, Problem
from db import edits, errors
from desktop.project.attempt import Attempt, Failure, Task
from desktop.words.failures import read_only_sentence, sentence_for
from tests.desktop.build import RIVER_DAILY, article

PATH = "/home/lin/渡轮.duikan"
REASONS = (
    *("missing", "is_folder", "no_permission", "empty", "not_sqlite", "other_application", "damaged"),
    "foreign_schema",
)
ERRORS = [
    *(errors.NotAProject(PATH, reason, application="0000abcd", detail="evil_view") for reason in REASONS),
    errors.TooNew(PATH, "2.1", True),
    errors.TooNew(PATH, "3.0", False),
    errors.Locked(PATH),
    errors.DiskFull(PATH),
    errors.DiskFull(PATH, "io"),
    *(errors.ReadOnly(PATH, reason) for reason in ("asked", "folder", "newer")),
    errors.Replaced(PATH),
    errors.Replaced(PATH, missing=True),
    errors.StaleUndo(PATH, "operation-1", "claim-1", "周予"),
    errors.StaleUndo(PATH, "operation-1", "claim-1", ""),
    errors.AlreadyImported(PATH, article(1, RIVER_DAILY)),
    errors.Exists(PATH),
    errors.UnknownRow(PATH, "claim", "claim-1"),
    errors.Rejected(PATH, "tag_name_taken", name="票价"),
    errors.Rejected(PATH, "never_heard_of"),
    errors.Cancelled(PATH),
    *(EncoderError(problem, "/home/lin/bge", "why", 404) for problem in Problem if problem != "cancelled"),
]


TAGGING = Attempt(Task.EDIT, edits.tag_span)


def told(error: Exception, attempt: Attempt = TAGGING) -> str:
    return sentence_for(Failure(error, attempt))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{type(error).__name__}-{error.args[1:2]}")
def test_every_error_has_a_whole_sentence_without_codes_or_paths(error: Exception) -> None:
    sentence = told(error)
    assert sentence[-1] in ".?"
    assert "{" not in sentence
    assert "_" not in sentence.replace("evil_view", "")
    assert "/home" not in sentence


def test_sentences_differ_where_the_cause_differs() -> None:
    sentences = [told(error) for error in ERRORS]
    assert len(set(sentences)) == len(sentences)


def test_full_disk_tells_what_was_not_done() -> None:
    assert told(errors.DiskFull(PATH)).startswith("Not saved: the disk is full. The last tag was not added;")
    assert "The last note was not saved" in told(
        errors.DiskFull(PATH), Attempt(Task.EDIT, edits.set_claim_note)
    )
    assert "The last change was not made" in told(errors.DiskFull(PATH), Attempt(Task.EDIT, print))


def test_of_a_failed_encoder_it_is_told_what_goes_on_without_it() -> None:
    error = EncoderError(Problem.REFUSED, "localhost:11434", "model not found", 404)
    sentence = told(error, Attempt(Task.ENCODE))
    assert "localhost:11434" in sentence and "model not found" in sentence and "404" in sentence
    assert sentence.endswith("by words alone.")
    assert not told(error).endswith("by words alone.")
    assert "localhost" in told(EncoderError(Problem.REFUSED, "localhost", "", 404))
    assert "C:" not in told(EncoderError(Problem.NO_TOKENIZER, "C:\\models\\bge"))
    assert "“tokenizers”" in told(EncoderError(Problem.MISSING_PACKAGE, "/models/bge", "tokenizers"))


def test_versions_and_names_are_told() -> None:
    assert "3.0" in told(errors.TooNew(PATH, "3.0", False))
    assert "周予" in told(errors.StaleUndo(PATH, "operation-1", "claim-1", "周予"))
    assert "0000abcd" in told(errors.NotAProject(PATH, "other_application", application="0000abcd"))
    assert "渡轮.duikan" in told(errors.NotAProject(PATH, "empty"))


def test_password_of_a_database_address_is_never_shown() -> None:
    sentence = told(errors.Locked("postgresql+psycopg://lin:secret@db.example/duikan"))
    assert "secret" not in sentence
    assert "db.example/duikan" in sentence


def test_error_of_ours_is_told_in_general_words() -> None:
    assert "safe" in told(KeyError("boom"))
    assert "boom" not in told(KeyError("boom"))
    assert sentence_for(errors.Exists(PATH)) == told(errors.Exists(PATH))


def test_subclass_is_told_like_its_parent() -> None:
    class QuotaReached(errors.DiskFull):
        pass

    assert told(QuotaReached(PATH)) == told(errors.DiskFull(PATH))


def test_every_reason_for_reading_only_is_told() -> None:
    reasons = [read_only_sentence(reason) for reason in ("asked", "folder", "newer")]
    assert len(set(reasons)) == 3


def test_a_folder_in_which_no_copy_can_be_written_is_told_as_such() -> None:
    """Row 12: to save a copy is what the sentence about the project advises."""
    told = sentence_for(Failure(errors.ReadOnly("/projects/copy.duikan", "folder"), Attempt(Task.SAVE_COPY)))
    assert told == "The copy was not written: the folder is write-protected. Choose another one."


def test_what_could_not_be_computed_is_not_told_as_a_change_that_was_not_made() -> None:
    told = sentence_for(Failure(RuntimeError("the worker process ended"), Attempt(Task.COMPUTE)))
    assert told.startswith("Something could not be computed: ")


def test_what_could_not_be_read_is_not_told_as_a_change_that_was_not_made() -> None:
    """Row 13: while somebody else holds the file, a change may still be waiting to be saved."""
    told = sentence_for(Failure(errors.Locked("/projects/river.duikan"), Attempt(Task.QUERY)))
    assert "could not be read" in told
    assert "change" not in told
