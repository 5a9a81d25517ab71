from __future__ import annotations

import pickle

from corpus.readers import ReadError


def test_an_error_tells_its_path_from_the_outside_in() -> None:
    error = ReadError("type", "", "a string is expected").inside("quote").inside("claims[3]")
    assert (error.code, error.where, error.detail) == ("type", "claims[3].quote", "a string is expected")
    assert str(error) == "type at claims[3].quote: a string is expected"
    assert str(ReadError("syntax", "")) == "syntax at the top"


def test_an_error_can_be_sent_to_another_process() -> None:
    error = pickle.loads(pickle.dumps(ReadError("value", "tags[1]", "9")))
    assert (error.code, error.where, error.detail) == ("value", "tags[1]", "9")
