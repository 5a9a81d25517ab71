"""Encoding by a server with OpenAI's embeddings protocol: Ollama, LM Studio, llama.cpp, vLLM, or a paid service.

Only the texts of statements are sent. The server is not trusted: its answers are limited in size and checked, and
redirections are not followed.
"""

from __future__ import annotations

import http.client
import json
import os
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from typing import IO, Any, NamedTuple, NoReturn

import numpy as np

from corpus.encoders.address import embeddings_url, host_of, is_this_machine
from corpus.encoders.choice import KEY_VARIABLE, EncoderChoice
from corpus.encoders.encoder import Batch, Vectors
from corpus.encoders.errors import EncoderError, Problem
from corpus.encoders.keys import kept_key
from corpus.policy import policy
from corpus.shortening import cut_off
from corpus.version import VERSION
from corpus.web_opener import web_opener

BATCH = 64
"""Texts of a request. Chosen: enough that the latency of a request is negligible, few enough for progress."""
LONGEST_TEXT = 500
"""Code points of a text that are sent. Most sentence encoders read 512 tokens, about as many Chinese characters, and
some servers reject longer texts instead of truncating them."""
MOST_BYTES = 64 * 1024 * 1024
"""Greatest size of an answer in bytes: 64 vectors of 8,192 numbers, as long as JSON may write them, are 13 MB."""
_PORTION = 1 << 16
"""Bytes read at a time; the limits of time and size are checked after each portion. Chosen."""
_LONGEST_COMPLAINT = 200
"""Characters of a server's error message that are shown. Chosen: two lines of a dialog."""
_LONGEST_PAUSE = 30.0
"""Greatest pause in seconds that a server can ask for. Chosen: as long as a user waits for suggestions."""
_BUSY = (429, 503)
"""HTTP statuses Too Many Requests and Service Unavailable, after which a request is repeated."""
_BROKEN = (ConnectionError, http.client.HTTPException)
"""Exceptions of an interrupted connection."""


class Patience(NamedTuple):
    """Seconds to wait. Chosen; a local server may load the model before its first answer, which takes a minute."""

    connect: float = 10.0
    answer: float = 120.0
    busy: tuple[float, ...] = (1.0, 4.0, 16.0)
    """Pauses before the repeated requests to a busy server, unless it sends ``Retry-After``."""


class Endpoint:
    """A model of a server, as a :class:`~corpus.encoders.encoder.Source`."""

    def __init__(
        self, choice: EncoderChoice, *, batch: int = BATCH, patience: Patience | None = None
    ) -> None:
        self.place = host_of(choice.location)
        self._url = embeddings_url(choice.location)
        if not (policy().network or is_this_machine(choice.location)):
            raise EncoderError(Problem.POLICY, self.place)
        self._model = choice.model.strip()
        key = choice.key.strip() or os.environ.get(KEY_VARIABLE, "").strip() or kept_key(choice.location)
        self._key = _checked_key(key, self.place)
        self._batch = batch
        self._patience = patience or Patience()
        self._answered = False
        self._opener = _opener(self._patience, proxies=not is_this_machine(choice.location))

    def batches(self, texts: Sequence[str]) -> Iterator[Batch]:
        for start in range(0, len(texts), self._batch):
            positions = range(start, min(start + self._batch, len(texts)))
            answer = self._ask([texts[position][:LONGEST_TEXT] for position in positions])
            yield positions, _rows(answer, len(positions), self.place)
            self._answered = True

    def _ask(self, texts: list[str]) -> bytes:
        """The body of the answer. The request is repeated after a pause if the server is busy."""
        for pause in self._patience.busy:
            try:
                return self._ask_now(texts)
            except _Busy as busy:
                time.sleep(pause if busy.seconds is None else busy.seconds)
        try:
            return self._ask_now(texts)
        except _Busy as busy:
            raise busy.error from None

    def _ask_now(self, texts: list[str]) -> bytes:
        """The body of the answer. The request is repeated once if the connection is interrupted."""
        try:
            return self._post(texts)
        except ConnectionRefusedError as error:
            self._give_up(error)
        except _BROKEN:
            pass
        try:
            return self._post(texts)
        except _BROKEN as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> NoReturn:
        if isinstance(error, ConnectionRefusedError) and not self._answered:
            problem = Problem.UNREACHABLE
        elif isinstance(error, (ConnectionError, http.client.IncompleteRead)):
            problem = Problem.DIED_HALF_WAY
        else:
            problem = Problem.BAD_ANSWER
        raise EncoderError(problem, self.place) from error

    def _post(self, texts: list[str]) -> bytes:
        try:
            with self._opener.open(self._request(texts), timeout=self._patience.connect) as response:
                return self._read(response)
        except urllib.error.HTTPError as error:
            with error:
                refused = _refused(error, self.place)
            if error.code in _BUSY:
                raise _Busy(refused, error.headers.get("Retry-After", "")) from None
            raise refused from None
        except urllib.error.URLError as error:
            reason = error.reason
            raise self._failure(reason if isinstance(reason, Exception) else error) from error
        except OSError as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> Exception:
        """The error for a failed connection. Errors of an interrupted one are returned unchanged, since the caller
        repeats the request."""
        if isinstance(error, _BROKEN):
            return error
        if isinstance(error, TimeoutError):
            return EncoderError(Problem.TIMED_OUT, self.place)
        certificate = isinstance(error, ssl.SSLCertVerificationError)
        problem = Problem.CERTIFICATE if certificate else Problem.UNREACHABLE
        return EncoderError(problem, self.place, _one_line(str(error)))

    def _request(self, texts: list[str]) -> urllib.request.Request:
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "User-Agent": f"Duikan/{VERSION}",
        }
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        body = json.dumps({"model": self._model, "input": texts}).encode()
        return urllib.request.Request(self._url, body, headers, method="POST")

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        """The whole body. Raises EncoderError if it is too large, TimeoutError, or IncompleteRead."""
        deadline = time.monotonic() + self._patience.answer
        received = bytearray()
        while portion := response.read1(_PORTION):
            received += portion
            if len(received) > MOST_BYTES:
                raise EncoderError(Problem.TOO_LARGE, self.place)
            if time.monotonic() > deadline:
                raise TimeoutError
        if response.length:
            raise http.client.IncompleteRead(bytes(received[:_LONGEST_COMPLAINT]), response.length)
        return bytes(received)


class _Busy(Exception):
    """The server is busy. ``error`` is raised after the last attempt; ``seconds`` is the pause that the server asks
    for, or None."""

    def __init__(self, error: EncoderError, retry_after: str) -> None:
        super().__init__()
        self.error = error
        self.seconds = (
            min(float(retry_after), _LONGEST_PAUSE)
            if retry_after.isdecimal() and retry_after.isascii()
            else None
        )


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Rejects redirections: key and texts are sent only to the address that was entered."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any
    ) -> None:
        """Return None, so that the status is raised as an HTTPError."""

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _opener(patience: Patience, *, proxies: bool) -> urllib.request.OpenerDirector:
    """An opener with or without the system's proxies, and with a separate timeout for answers."""

    class Plain(http.client.HTTPConnection):
        def connect(self) -> None:
            super().connect()
            self.sock.settimeout(patience.answer)

    class Encrypted(http.client.HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            self.sock.settimeout(patience.answer)

    proxy = urllib.request.ProxyHandler() if proxies else urllib.request.ProxyHandler({})
    return web_opener(Plain, Encrypted, proxy, _NoRedirects())


def _checked_key(key: str, place: str) -> str:
    if key and not (key.isascii() and key.isprintable() and " " not in key):
        raise EncoderError(Problem.BAD_KEY, place)
    return key


def _refused(error: urllib.error.HTTPError, place: str) -> EncoderError:
    if 300 <= error.code < 400:
        return EncoderError(Problem.REDIRECTED, place, host_of(error.headers.get("Location", "")), error.code)
    try:
        body = error.read(_PORTION)
    except (OSError, http.client.HTTPException):
        body = b""
    return EncoderError(Problem.REFUSED, place, _complaint(body), error.code)


def _complaint(body: bytes) -> str:
    """The error message in the body of an answer, ``{"error": {"message": …}}`` or a variant of it; empty if there is
    none."""
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    for name in ("error", "message", "detail"):
        if isinstance(message, dict) and name in message:
            message = message[name]
    return _one_line(message) if isinstance(message, str) else ""


def _one_line(words: str) -> str:
    line = "".join(character if character.isprintable() else " " for character in words)
    line = " ".join(line.split())
    return cut_off(line, _LONGEST_COMPLAINT)


def _rows(body: bytes, expected: int, place: str) -> Vectors:
    """The vectors of an answer, in the order of the texts. Raises EncoderError."""
    try:
        items = json.loads(body)["data"]
        placed = {item.get("index", number): item["embedding"] for number, item in enumerate(items)}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise EncoderError(Problem.BAD_ANSWER, place) from None
    if len(items) != expected or placed.keys() != set(range(expected)):
        raise EncoderError(Problem.WRONG_COUNT, place, f"{len(items)} ≠ {expected}")
    rows = [placed[position] for position in range(expected)]
    if not all(isinstance(row, list) for row in rows):
        raise EncoderError(Problem.BAD_ANSWER, place)
    if not all(type(number) in (int, float) for row in rows for number in row):
        raise EncoderError(Problem.NOT_NUMBERS, place)
    lengths = sorted({len(row) for row in rows})
    if len(lengths) > 1:
        raise EncoderError(Problem.WRONG_DIMENSIONS, place, f"{lengths[0]} ≠ {lengths[-1]}")
    try:
        with np.errstate(over="ignore"):
            return np.array(rows, np.float64).astype(np.float32)
    except OverflowError:
        raise EncoderError(Problem.NOT_NUMBERS, place) from None
