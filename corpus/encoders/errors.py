"""What can go wrong with a sentence encoder, as an error with named facts and no sentences."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """What happened. Window and command line have a sentence for each."""

    MISSING_EXTRA = "missing_extra"
    """The packages that read ONNX encoders are not installed."""
    FOLDER_MISSING = "folder_missing"
    NO_MODEL_FILE = "no_model_file"
    NO_TOKENIZER = "no_tokenizer"
    BAD_MODEL = "bad_model"
    """The model or its tokenizer cannot be loaded, or is none of sentences; ``detail`` tells why."""
    BAD_ADDRESS = "bad_address"
    BAD_KEY = "bad_key"
    """The key holds signs that no key has."""
    POLICY = "policy"
    """The administrator of this machine does not allow texts to leave it."""
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    """The server does not prove that it is the one it says it is."""
    REFUSED = "refused"
    """The server answered with an error: its ``status``, and its words in ``detail``."""
    REDIRECTED = "redirected"
    """The server wants the text sent elsewhere, to ``detail``. It was not sent there."""
    TIMED_OUT = "timed_out"
    DIED_HALF_WAY = "died_half_way"
    """The connection broke, and once more when it was tried again. What came before is kept."""
    BAD_ANSWER = "bad_answer"
    """Not the JSON that was agreed on."""
    TOO_LARGE = "too_large"
    WRONG_COUNT = "wrong_count"
    """Fewer or more vectors than texts."""
    WRONG_DIMENSIONS = "wrong_dimensions"
    """Vectors of different lengths, which cannot be compared."""
    NOT_NUMBERS = "not_numbers"
    """NaN, infinity, or no number at all."""
    NOT_KEPT = "not_kept"
    """The vectors cannot be kept in the cache folder."""
    CANCELLED = "cancelled"


class EncoderError(Exception):
    """The encoder gave nothing of use. What it gave before has been kept.

    ``place`` is the folder or the host it is about, ``detail`` the words of whoever complained, for a person to read,
    ``status`` that of HTTP, or 0.
    """

    def __init__(self, problem: Problem, place: str = "", detail: str = "", status: int = 0) -> None:
        super().__init__(problem, place, detail, status)
        self.problem = problem
        self.place = place
        self.detail = detail
        self.status = status
