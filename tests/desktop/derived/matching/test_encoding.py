"""Encoding for the window: in portions, in a separate process, without blocking."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from corpus.digests import digest
from corpus.encoders.built_in import built_in_folder
from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.errors import EncoderError, Problem
from desktop.derived.matching import encoding
from desktop.derived.matching.encoding import Encoding
from desktop.project.jobs import Jobs
from tests.corpus.encoders.build import Asked, Handler, honest, onnx_folder, serving

RIVER = "渡轮票价涨了一元。乘客担忧！"
BRIDGE = "公司全力投入。渡轮票价涨了一元。"
LONG = "。".join(f"渡轮{number}号十月起涨价" for number in range(600)) + "。"


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


@pytest.fixture
def encoder(jobs: Jobs) -> Iterator[Encoding]:
    one = Encoding(jobs)
    yield one
    one.finish()


def folder(tmp_path: Path) -> EncoderChoice:
    return EncoderChoice(EncoderKind.ONNX, str(onnx_folder(tmp_path / "encoder")))


def known(encoder: Encoding, *statements: str) -> list[bool]:
    vectors = encoder.vectors()
    assert vectors is not None
    found = [digest(statement) in vectors for statement in statements]
    vectors.close()
    return found


def test_without_an_encoder_nothing_happens(encoder: Encoding) -> None:
    assert not encoder.request({"a": RIVER})
    assert not encoder.busy
    assert encoder.vectors() is None


def test_the_statements_of_articles_get_their_vectors(encoder: Encoding, qtbot: Any, tmp_path: Path) -> None:
    encoder.set_choice(folder(tmp_path))
    with qtbot.waitSignal(encoder.ready, timeout=60_000):
        assert not encoder.request({"a": RIVER})
    assert known(encoder, "渡轮票价涨了一元。", "乘客担忧！", "公司全力投入。") == [True, True, False]
    assert encoder.request({"a": RIVER}), "they are there already"
    with qtbot.waitSignal(encoder.ready, timeout=60_000):
        assert not encoder.request({"a": RIVER, "b": BRIDGE})
    assert known(encoder, "公司全力投入。") == [True]


def test_only_what_is_new_is_sent_and_what_is_wanted_meanwhile_comes_after(
    encoder: Encoding, qtbot: Any
) -> None:
    with serving() as server:
        encoder.set_choice(EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"))
        with qtbot.waitSignal(encoder.ready, timeout=60_000):
            encoder.request({"a": RIVER})
            encoder.request({"b": BRIDGE})
    assert [asked.input for asked in server.asked] == [
        ["渡轮票价涨了一元。", "乘客担忧！"],
        ["公司全力投入。"],
    ]


def test_progress_is_shown_and_can_be_stopped(encoder: Encoding, jobs: Jobs, qtbot: Any) -> None:
    with serving() as server:
        encoder.set_choice(EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"))
        encoder.request({"a": LONG})
        qtbot.waitUntil(lambda: any(job.done for job in jobs.running), timeout=60_000)
        (job,) = jobs.running
        assert (job.done % encoding.PORTION, job.total) == (0, 600)
        job.cancel()
        assert not encoder.busy
        assert jobs.running == ()
        asked = len(server.asked)
        assert not encoder.request({"a": LONG}), "whoever stopped it is not asked again at once"
        assert not encoder.busy
    assert asked < 10


def test_a_failure_is_told_once_and_what_came_before_is_kept(
    encoder: Encoding, jobs: Jobs, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def behave(handler: Handler, asked: Asked, number: int) -> None:
        if number < 5:
            honest(handler, asked, number)
        else:
            handler.break_off()

    failures: list[Exception] = []
    encoder.failed.connect(failures.append)
    monkeypatch.setattr(encoding, "REST", 0.0)
    with serving(behave) as server:
        encoder.set_choice(EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"))
        with qtbot.waitSignal(encoder.failed, timeout=60_000):
            encoder.request({"a": LONG})
        assert jobs.running == ()
        encoder.request({"a": LONG})
        qtbot.waitUntil(lambda: len(server.asked) == 9 and not encoder.busy, timeout=60_000)
    assert [type(error) for error in failures] == [EncoderError]
    assert failures[0].problem is Problem.DIED_HALF_WAY  # type: ignore[attr-defined]
    vectors = encoder.vectors()
    assert vectors is not None
    assert len(vectors) == 320, "five batches of 64"
    vectors.close()


def test_an_encoder_that_failed_is_left_alone_for_a_while(encoder: Encoding, qtbot: Any) -> None:
    encoder.set_choice(EncoderChoice(EncoderKind.ONNX, "/nowhere"))
    with qtbot.waitSignal(encoder.failed, timeout=60_000):
        encoder.request({"a": RIVER})
    encoder.request({"a": RIVER})
    assert not encoder.busy
    encoder.set_choice(EncoderChoice(EncoderKind.ONNX, "/elsewhere"))
    with qtbot.waitSignal(encoder.failed, timeout=60_000):
        encoder.request({"a": RIVER})


def test_another_choice_does_not_wait_for_the_last_one(encoder: Encoding, qtbot: Any, tmp_path: Path) -> None:
    enough = threading.Event()
    with serving(lambda handler, asked, number: handler.give(b"") if enough.wait(60) else None) as server:
        encoder.set_choice(EncoderChoice(EncoderKind.ENDPOINT, server.address, "m"))
        encoder.request({"a": RIVER})
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=60_000)
        with qtbot.waitSignal(encoder.changed, timeout=1_000):
            encoder.set_choice(folder(tmp_path))
        assert encoder.vectors() is None
        with qtbot.waitSignal(encoder.ready, timeout=60_000):
            encoder.request({"a": RIVER})
        enough.set()


def test_the_model_does_not_stay_in_memory_for_ever(
    encoder: Encoding, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoding, "IDLE", 500)
    others = set(multiprocessing.active_children())
    encoder.set_choice(folder(tmp_path))
    encoder.request({"a": RIVER})
    qtbot.waitUntil(lambda: bool(set(multiprocessing.active_children()) - others), timeout=60_000)
    qtbot.waitUntil(lambda: not set(multiprocessing.active_children()) - others, timeout=60_000)
    assert known(encoder, "公司全力投入。") == [False], "only what was wanted is there"
    with qtbot.waitSignal(encoder.ready, timeout=60_000):
        encoder.request({"b": BRIDGE})
    assert known(encoder, "公司全力投入。") == [True]


def test_where_vectors_cannot_be_kept_that_is_the_failure(
    encoder: Encoding, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("DUIKAN_CACHE", str(tmp_path / "file"))
    encoder.set_choice(folder(tmp_path))
    with qtbot.waitSignal(encoder.failed, timeout=60_000) as failed:
        encoder.request({"a": RIVER})
    assert failed.args[0].problem is Problem.NOT_KEPT


def test_the_settings_are_followed(encoder: Encoding, settings: Any) -> None:
    settings.set_value("encoder_folder", "/models/bge")
    encoder.follow(settings)
    assert not encoder.choice.is_on
    settings.set_value("encoder", "onnx")
    assert encoder.choice == EncoderChoice(EncoderKind.ONNX, "/models/bge")
    settings.set_value("theme", "dark")
    settings.set_value("encoder", "none")
    assert not encoder.choice.is_on


def test_the_built_in_encoder_is_used_once_it_is_wanted(encoder: Encoding, qtbot: Any) -> None:
    (onnx_folder(built_in_folder()) / "LICENSE.txt").write_text("")
    encoder.set_choice(EncoderChoice(EncoderKind.BUILT_IN))
    assert not encoder.in_use
    with qtbot.waitSignal(encoder.ready, timeout=60_000):
        assert not encoder.request({"a": RIVER})
    assert encoder.choice.location == str(built_in_folder())
    assert encoder.in_use
    assert known(encoder, "乘客担忧！") == [True]


def test_a_built_in_encoder_that_is_not_there_is_none(encoder: Encoding) -> None:
    encoder.set_choice(EncoderChoice(EncoderKind.BUILT_IN))
    assert not encoder.request({"a": RIVER})
    assert not encoder.busy
    assert not encoder.in_use
