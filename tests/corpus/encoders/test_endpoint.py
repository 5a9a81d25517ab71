"""Servers: the requests, the validation of their answers, and the error for each failure."""

from __future__ import annotations

import json
import pickle
import socket
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.encoders import endpoint
from corpus.encoders.choice import KEY_VARIABLE, EncoderChoice, EncoderKind
from corpus.encoders.encoder import Encoder, Vectors
from corpus.encoders.encoding import encode_missing
from corpus.encoders.endpoint import Endpoint, Patience
from corpus.encoders.errors import EncoderError, Problem
from tests.corpus.encoders.build import Asked, Behaviour, Handler, honest, serving, vector_of

TEXTS = [f"第{number}艘渡轮" for number in range(150)]
HASTE = Patience(connect=5, answer=0.2)


def choice(address: str, **more: str) -> EncoderChoice:
    return EncoderChoice(EncoderKind.ENDPOINT, address, more.get("model", "bge"), more.get("key", ""))


def encode(address: str, texts: list[str] | None = None, **how: Any) -> Vectors:
    return Encoder(Endpoint(choice(address), **how)).encode(TEXTS[:3] if texts is None else texts)


def expected(texts: list[str]) -> np.ndarray:
    rows = np.array([vector_of(text) for text in texts])
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def failure(behave: Behaviour, **how: Any) -> EncoderError:
    with serving(behave) as server, pytest.raises(EncoderError) as caught:
        encode(server.address, **how)
    assert caught.value.place == server.address.removeprefix("http://")
    return caught.value


def says(body: bytes | str, status: int = 200, **headers: str) -> Behaviour:
    """A server that gives one answer to whatever it is asked."""
    answer = body.encode() if isinstance(body, str) else body
    return lambda handler, asked, number: handler.give(answer, status, **headers)


def gives(vectors: Callable[[list[str]], list[Any]]) -> Behaviour:
    return lambda handler, asked, number: handler.give_vectors(vectors(asked.input))


# What is sent and how it is read


def test_texts_go_in_batches_of_64_and_come_back_in_order() -> None:
    with serving() as server:
        found = encode(server.address, TEXTS)
    np.testing.assert_allclose(found, expected(TEXTS), atol=1e-5)
    assert [len(asked.input) for asked in server.asked] == [64, 64, 22]
    assert {(asked.path, asked.model) for asked in server.asked} == {("/v1/embeddings", "bge")}


@settings(max_examples=20, deadline=None)
@given(texts=st.lists(st.text(min_size=1, max_size=8), max_size=12), batch=st.integers(1, 5))
def test_vectors_do_not_depend_on_batches(texts: list[str], batch: int) -> None:
    plain = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]
    with serving() as server:
        found = encode(server.address, plain, batch=batch)
    assert found.shape[0] == len(plain)
    if plain:
        np.testing.assert_allclose(found, expected(plain), atol=1e-5)


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/", "/v1/embeddings"])
def test_the_address_may_come_with_or_without_its_ending(ending: str) -> None:
    with serving() as server:
        encode(server.address + ending)
        encode((server.address + ending).removeprefix("http://"))
    assert {asked.path for asked in server.asked} == {"/v1/embeddings"}


def test_long_texts_are_cut_before_they_are_sent() -> None:
    with serving() as server:
        encode(server.address, ["船" * 5_000])
    assert [len(text) for text in server.asked[0].input] == [endpoint.LONGEST_TEXT]


def test_an_answer_without_indexes_is_in_the_order_of_the_question() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.give(json.dumps({"data": [{"embedding": vector_of(text)} for text in asked.input]}).encode())

    with serving(behave) as server:
        np.testing.assert_allclose(encode(server.address), expected(TEXTS[:3]), atol=1e-5)


def test_the_key_is_sent_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as server:
        Encoder(Endpoint(choice(server.address, key="sk-secret"))).encode(["船"])
        Encoder(Endpoint(choice(server.address))).encode(["船"])
        monkeypatch.setenv(KEY_VARIABLE, "sk-from-outside")
        Encoder(Endpoint(choice(server.address))).encode(["船"])
    keys = [asked.headers.get("Authorization") for asked in server.asked]
    assert keys == ["Bearer sk-secret", None, "Bearer sk-from-outside"]
    assert "secret" not in repr(choice(server.address, key="sk-secret"))


def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as proxy, serving() as server:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        encode(server.address)
        encode("http://encoder.example/v1")
    assert [asked.path for asked in server.asked] == ["/v1/embeddings"]
    assert [asked.path for asked in proxy.asked] == ["http://encoder.example/v1/embeddings"]


# What is wrong with an answer


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("", Problem.BAD_ANSWER),
        ("<html>Welcome</html>", Problem.BAD_ANSWER),
        ("[]", Problem.BAD_ANSWER),
        ('{"data": null}', Problem.BAD_ANSWER),
        ('{"data": [1, 2, 3]}', Problem.BAD_ANSWER),
        ('{"data": [{"vector": [1]}]}', Problem.BAD_ANSWER),
        ('{"data": [{"index": [], "embedding": [1]}]}', Problem.BAD_ANSWER),
        ("[" * 100_000, Problem.BAD_ANSWER),
        (b"\xff\xfe\x00", Problem.BAD_ANSWER),
        ('{"data": []}', Problem.WRONG_COUNT),
    ],
)
def test_an_answer_that_is_not_of_the_protocol_is_told(body: bytes | str, problem: Problem) -> None:
    assert failure(says(body)).problem is problem


@pytest.mark.parametrize(
    ("vectors", "problem"),
    [
        (lambda texts: [vector_of(text) for text in texts[1:]], Problem.WRONG_COUNT),
        (lambda texts: [vector_of(text) for text in (*texts, "x")], Problem.WRONG_COUNT),
        (
            lambda texts: [vector_of(text, 4 + at % 2) for at, text in enumerate(texts)],
            Problem.WRONG_DIMENSIONS,
        ),
        (lambda texts: [[] for _ in texts], Problem.WRONG_DIMENSIONS),
        (lambda texts: [[1.0, float("nan")] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [[1.0, float("inf")] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [[1e300, 1.0] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [[10**400, 1.0] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [["1", "2"] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [[None] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: [[[1.0]] for _ in texts], Problem.NOT_NUMBERS),
        (lambda texts: ["AACAPw==" for _ in texts], Problem.BAD_ANSWER),
    ],
)
def test_vectors_that_are_none_are_told(vectors: Callable[[list[str]], list[Any]], problem: Problem) -> None:
    assert failure(gives(vectors)).problem is problem


@pytest.mark.parametrize("indexes", [[0, 1, 1], [1, 2, 3], [0, 1, -1]])
def test_vectors_of_which_nobody_knows_whose_they_are_are_told(indexes: list[int]) -> None:
    data = [{"index": index, "embedding": [1.0, 2.0]} for index in indexes]
    assert failure(says(json.dumps({"data": data}))).problem is Problem.WRONG_COUNT


def test_dimensions_that_change_between_batches_are_told() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.give_vectors([vector_of(text, 4 + number) for text in asked.input])

    assert failure(behave, texts=TEXTS).problem is Problem.WRONG_DIMENSIONS


def test_a_huge_answer_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "MOST_BYTES", 100_000)

    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(10_000):
            handler.wfile.write(b" " * 100_000)

    assert failure(behave).problem is Problem.TOO_LARGE


# What is wrong with a server


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"error": {"message": "model not found"}}', "model not found"),
        ('{"error": "no such\\nmodel\\u0007"}', "no such model"),
        ('{"detail": "too long"}', "too long"),
        ('{"error": {"code": 5}}', ""),
        ("<html>Not here</html>", ""),
        ("", ""),
    ],
)
def test_a_refusal_is_told_with_status_and_the_servers_words(body: str, words: str) -> None:
    error = failure(says(body, 404))
    assert (error.problem, error.status, error.detail) == (Problem.REFUSED, 404, words)


def test_a_refusal_may_talk_for_long() -> None:
    error = failure(says(json.dumps({"error": "x" * 10_000}), 500))
    assert (error.problem, error.status) == (Problem.REFUSED, 500)
    assert len(error.detail) <= 201


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_neither_text_nor_key_follows_a_redirect(status: int) -> None:
    with serving() as other:

        def behave(handler: Handler, asked: Asked, number: int) -> None:
            handler.give(b"", status, Location=f"{other.address}/v1/embeddings")

        error = failure(behave)
    assert (error.problem, error.detail) == (Problem.REDIRECTED, other.address.removeprefix("http://"))
    assert other.asked == []


def test_a_connection_that_breaks_once_is_tried_again() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number == 1:
            handler.break_off()
        else:
            honest(handler, asked, number)

    with serving(behave) as server:
        np.testing.assert_allclose(encode(server.address, TEXTS), expected(TEXTS), atol=1e-5)
    assert [len(asked.input) for asked in server.asked] == [64, 64, 64, 22]


def test_an_answer_that_breaks_off_in_the_middle_is_tried_again() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number:
            honest(handler, asked, number)
            return
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b'{"data": [')
        handler.close_connection = True

    with serving(behave) as server:
        np.testing.assert_allclose(encode(server.address), expected(TEXTS[:3]), atol=1e-5)


def test_of_a_server_that_dies_half_way_what_came_before_is_kept() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number:
            handler.break_off()
        else:
            honest(handler, asked, number)

    known: dict[str, Vectors] = {}
    with serving(behave) as server, pytest.raises(EncoderError) as caught:
        encode_missing(TEXTS, choice(server.address), known)
    assert caught.value.problem is Problem.DIED_HALF_WAY
    assert len(known) == 64
    assert len(server.asked) == 3, "tried once more, and no more"
    with serving() as server:
        encode_missing(TEXTS, choice(server.address), known)
    assert sum(len(asked.input) for asked in server.asked) == len(TEXTS) - 64
    assert len(known) == len(TEXTS)


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_busy_is_asked_again(status: int) -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number in (1, 2):
            handler.give(b"", status, **{"Retry-After": "0"})
        else:
            honest(handler, asked, number)

    with serving(behave) as server:
        found = encode(server.address, TEXTS, patience=Patience(busy=(60.0, 60.0)))
    np.testing.assert_allclose(found, expected(TEXTS), atol=1e-5)
    assert [len(asked.input) for asked in server.asked] == [64, 64, 64, 64, 22]


def test_a_server_that_stays_busy_refuses() -> None:
    error = failure(says('{"error": "slow down"}', 429), patience=Patience(busy=(0.0, 0.0)))
    assert (error.problem, error.status, error.detail) == (Problem.REFUSED, 429, "slow down")


@pytest.mark.parametrize(
    ("told", "seconds"),
    [("5", 5.0), ("99999", 30.0), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("", None), ("-1", None)],
)
def test_how_long_a_busy_server_is_left_alone(told: str, seconds: float | None) -> None:
    assert endpoint._Busy(EncoderError(Problem.REFUSED), told).seconds == seconds


def test_nobody_there_is_told() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        with pytest.raises(EncoderError) as caught:
            encode(f"http://127.0.0.1:{held.getsockname()[1]}")
    assert caught.value.problem is Problem.UNREACHABLE


def test_a_server_that_goes_away_between_batches_died_half_way() -> None:
    found: list[Problem] = []
    with serving() as server:
        batches = Encoder(Endpoint(choice(server.address))).batches(TEXTS)
        next(batches)
    try:
        next(batches)
    except EncoderError as error:
        found.append(error.problem)
    assert found == [Problem.DIED_HALF_WAY]


def test_a_server_that_does_not_answer_is_not_waited_for_for_ever() -> None:
    enough = threading.Event()
    error = failure(lambda handler, asked, number: void(enough.wait(30)), patience=HASTE)
    enough.set()
    assert error.problem is Problem.TIMED_OUT


def test_an_answer_that_dribbles_in_is_not_waited_for_for_ever() -> None:
    enough = threading.Event()

    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not enough.wait(0.05):
            handler.wfile.write(b" ")

    error = failure(behave, patience=HASTE)
    enough.set()
    assert error.problem is Problem.TIMED_OUT


def test_a_server_that_does_not_speak_http_gives_a_bad_answer() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
        handler.close_connection = True

    assert failure(behave).problem is Problem.BAD_ANSWER


def test_https_to_a_server_without_it_is_told() -> None:
    with serving() as server, pytest.raises(EncoderError) as caught:
        encode(server.address.replace("http:", "https:"))
    assert caught.value.problem in (Problem.UNREACHABLE, Problem.DIED_HALF_WAY)


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "密钥"])
def test_a_key_that_cannot_be_one_is_not_sent(key: str) -> None:
    with pytest.raises(EncoderError) as caught:
        Endpoint(choice("localhost:1", key=key))
    assert caught.value.problem is Problem.BAD_KEY
    assert key not in str(caught.value)


def test_an_error_survives_the_way_from_another_process() -> None:
    error = EncoderError(Problem.REFUSED, "localhost:11434", "model not found", 404)
    back = pickle.loads(pickle.dumps(error))
    assert (back.problem, back.place, back.detail, back.status) == (
        Problem.REFUSED,
        "localhost:11434",
        "model not found",
        404,
    )


def void(_: object) -> None:
    """For a lambda that gives nothing."""
