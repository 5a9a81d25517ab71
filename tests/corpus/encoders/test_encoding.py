"""Only missing texts are encoded, each one once; results are kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from corpus.digests import digest
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.encoder import Vectors
from corpus.encoders.encoding import encode_missing, missing_texts
from corpus.encoders.errors import EncoderError, Problem
from tests.corpus.encoders.build import Asked, Handler, onnx_folder, serving, vector_of

TEXTS = ["船票", "渡轮", "船票", " \n", "乘客"]


def test_each_text_is_encoded_once_and_blank_ones_never() -> None:
    known: dict[str, Vectors] = {digest("渡轮"): np.ones(6, np.float32)}
    with serving() as server:
        encode_missing(TEXTS, EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"), known)
    assert [asked.input for asked in server.asked] == [["船票", "乘客"]]
    assert known.keys() == {digest(text) for text in ("船票", "渡轮", "乘客")}
    wanted = np.array(vector_of("乘客"))
    np.testing.assert_allclose(known[digest("乘客")], wanted / np.linalg.norm(wanted), atol=1e-5)
    assert missing_texts(TEXTS, known) == {}


def test_either_script_means_the_same() -> None:
    known: dict[str, Vectors] = {}
    with serving() as server:
        texts = ["輪渡公司調漲票價", "轮渡公司调涨票价"]
        encode_missing(texts, EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"), known)
    assert server.asked[0].input == ["轮渡公司调涨票价"] * 2
    np.testing.assert_array_equal(*(known[digest(text)] for text in texts))


def test_nobody_is_asked_where_nothing_is_missing() -> None:
    known = {digest(text): np.ones(2, np.float32) for text in TEXTS}
    nowhere = EncoderChoice(EncoderKind.ONNX, "/nowhere")
    encode_missing(TEXTS, nowhere, known)
    with pytest.raises(EncoderError):
        encode_missing([*TEXTS, "新"], nowhere, known)


def test_work_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    """Long and short texts, so that they make more than one batch."""
    choice = EncoderChoice(EncoderKind.ONNX, str(onnx_folder(tmp_path)))
    texts = ["船" * length for length in range(1, 301)]
    known: dict[str, Vectors] = {}
    told: list[tuple[int, int]] = []
    with pytest.raises(EncoderError) as caught:
        encode_missing(texts, choice, known, lambda *how_far: told.append(how_far), lambda: len(told) == 2)
    assert caught.value.problem is Problem.CANCELLED
    first = dict(known)
    assert 0 < len(first) == told[-1][0] < len(texts)
    told.clear()
    encode_missing(texts, choice, known, lambda *how_far: told.append(how_far))
    assert told[-1] == (len(texts) - len(first),) * 2
    assert all(known[key] is row for key, row in first.items())
    assert known.keys() == {digest(text) for text in texts}


def test_a_server_with_another_model_under_the_old_name_is_asked_for_everything_again() -> None:
    known: dict[str, Vectors] = {digest("渡轮"): np.ones(3, np.float32)}
    with serving() as server:
        encode_missing(TEXTS, EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"), known)
    assert {len(row) for row in known.values()} == {6}
    assert known.keys() == {digest(text) for text in ("船票", "渡轮", "乘客")}


def test_a_server_that_never_agrees_with_itself_is_not_asked_for_ever() -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        handler.give_vectors([vector_of(text, 4 + number) for text in asked.input])

    known: dict[str, Vectors] = {digest("0"): np.ones(3, np.float32)}
    texts = [str(number) for number in range(100)]
    with serving(behave) as server, pytest.raises(EncoderError) as caught:
        encode_missing(texts, EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"), known)
    assert caught.value.problem is Problem.WRONG_DIMENSIONS
    assert len(server.asked) <= 4


def test_naming_an_encoder_loads_no_numbers_library() -> None:
    code = "import sys, corpus.encoders; print('numpy' in sys.modules or 'urllib.request' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
