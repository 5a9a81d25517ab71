"""The encoder of the command line: its vectors, and the messages if it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.encoders import vectors_for
from commands.sentences import sentence_for
from corpus.digests import digest
from corpus.encoders.errors import EncoderError, Problem
from tests.corpus.encoders.build import Asked, Handler, honest, onnx_folder, serving

RIVER = "渡轮票价涨了一元。乘客担忧！"


def test_the_statements_of_texts_get_vectors_from_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vectors = vectors_for([RIVER], str(onnx_folder(tmp_path)))
    assert vectors is not None
    assert set(vectors) == {digest("渡轮票价涨了一元。"), digest("乘客担忧！")}
    assert capsys.readouterr() == ("", "")


def test_a_server_is_asked_once_for_a_statement(capsys: pytest.CaptureFixture[str]) -> None:
    with serving() as server:
        vectors_for([RIVER], server.address, "bge")
        vectors_for([RIVER, "公司全力投入。"], server.address, "bge")
        vectors_for([RIVER], server.address, "m3e")
    assert [(asked.model, len(asked.input)) for asked in server.asked] == [("bge", 2), ("bge", 1), ("m3e", 2)]


def test_a_failure_is_one_sentence_and_what_came_before_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number == 0:
            honest(handler, asked, number)
        else:
            handler.give(b'{"error": "overloaded"}', 500)

    long = "".join(f"第{number}艘船。" for number in range(100))
    with serving(behave) as server:
        assert vectors_for([long], server.address) is None
        said = capsys.readouterr()
        vectors_for([long], server.address)
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "500: overloaded" in said.err
    assert said.err.endswith("Suggestions go by words alone.\n")
    assert len(server.asked[2].input) == 36


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_sentence(problem: Problem) -> None:
    sentence = sentence_for(EncoderError(problem, "PLACE", "DETAIL", 500))
    assert sentence.endswith(".") and not sentence.endswith("..")
    assert "{" not in sentence
    others = {
        sentence_for(EncoderError(one, "PLACE", "DETAIL", 500)) for one in Problem if one is not problem
    }
    assert sentence not in others
