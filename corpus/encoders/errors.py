"""Errors of sentence encoders. They have named facts; the window and the command line word them."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """The kinds of errors."""

    MISSING_PACKAGE = "missing_package"
    """A package that reads ONNX encoders, ``detail``, is not installed although Duikan depends on it."""
    FOLDER_MISSING = "folder_missing"
    NO_MODEL_FILE = "no_model_file"
    NO_TOKENIZER = "no_tokenizer"
    BAD_MODEL = "bad_model"
    """The model or its tokenizer cannot be loaded, or it is not a sentence encoder; ``detail`` is the reason."""
    BAD_ADDRESS = "bad_address"
    BAD_KEY = "bad_key"
    """The key contains characters that are not allowed in a header."""
    POLICY = "policy"
    """The policy of this machine forbids the network."""
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    """The certificate of the server cannot be verified."""
    REFUSED = "refused"
    """The server answered with an HTTP error; ``detail`` is its message."""
    REDIRECTED = "redirected"
    """The server redirects to the host ``detail``. Nothing was sent there."""
    TIMED_OUT = "timed_out"
    DIED_HALF_WAY = "died_half_way"
    """The connection was interrupted, also when the request was repeated. Earlier vectors are kept."""
    BAD_ANSWER = "bad_answer"
    """The answer is not the JSON of the protocol."""
    TOO_LARGE = "too_large"
    WRONG_COUNT = "wrong_count"
    """Fewer or more vectors than texts."""
    WRONG_DIMENSIONS = "wrong_dimensions"
    """Vectors with different numbers of dimensions."""
    NOT_NUMBERS = "not_numbers"
    """A value that is NaN, infinite, or no number."""
    NOT_KEPT = "not_kept"
    """The vectors cannot be stored in the cache folder."""
    CANCELLED = "cancelled"


class EncoderError(Exception):
    """An encoder failed. Vectors that it returned before are kept.

    ``place``: the folder or the host; ``detail``: the message of the library or server; ``status``: the HTTP status, or
    0.
    """

    def __init__(self, problem: Problem, place: str = "", detail: str = "", status: int = 0) -> None:
        super().__init__(problem, place, detail, status)
        self.problem = problem
        self.place = place
        self.detail = detail
        self.status = status
