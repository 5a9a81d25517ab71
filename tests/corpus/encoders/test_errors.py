"""Errors of encoders can be passed to another process."""

from __future__ import annotations

import pickle

from corpus.encoders.errors import EncoderError, Problem


def test_an_error_arrives_whole_from_another_process() -> None:
    error = EncoderError(Problem.REFUSED, "gpu:8000", "模型未加载", 503)
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is EncoderError
    told = (arrived.problem, arrived.place, arrived.detail, arrived.status)
    assert told == (Problem.REFUSED, "gpu:8000", "模型未加载", 503)
    assert str(arrived) == str(error)
    assert "gpu:8000" in str(error), "a traceback tells where"


def test_only_what_happened_must_be_known() -> None:
    error = EncoderError(Problem.CANCELLED)
    assert (error.place, error.detail, error.status) == ("", "", 0)
    assert Problem("cancelled") is error.problem
