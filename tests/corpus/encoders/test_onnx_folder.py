"""ONNX folders: their contents, the computation of vectors, and errors of invalid folders."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.encoder import Encoder
from corpus.encoders.encoding import identity_of, open_encoder
from corpus.encoders.errors import EncoderError, Problem
from corpus.encoders.onnx_folder import BATCH, MOST_TOKENS, OnnxSource, find_files, longest_text
from tests.corpus.encoders.build import (
    CHARACTERS,
    CLS,
    SEP,
    onnx_folder,
    table,
    vocabulary,
)

TEXTS = ["渡轮票价涨了", "船", "每张票从五元到六元，十月起。", "学者担忧乘客流失"]
ROWS = table()
VOCABULARY = vocabulary()


def choice(folder: Path) -> EncoderChoice:
    return EncoderChoice(EncoderKind.ONNX, str(folder))


def encoded(folder: Path, texts: list[str], **how: int) -> np.ndarray:
    return Encoder(OnnxSource(find_files(str(folder)), **how)).encode(texts)


def expected(text: str, longest: int = 512) -> np.ndarray:
    """The mean of the rows of a text's tokens, worked out by hand."""
    tokens = [CLS, *(VOCABULARY[one] for one in text[: longest - 2]), SEP]
    mean = ROWS[tokens].mean(axis=0)
    return mean / np.linalg.norm(mean)


def problem_of(folder: Path) -> Problem:
    with pytest.raises(EncoderError) as caught:
        encoded(folder, TEXTS)
    assert caught.value.place
    return caught.value.problem


def test_vectors_are_the_mean_of_the_tokens_without_padding(tmp_path: Path) -> None:
    found = encoded(onnx_folder(tmp_path), TEXTS)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, [expected(text) for text in TEXTS], atol=1e-5)


def test_the_first_token_speaks_where_the_folder_says_so(tmp_path: Path) -> None:
    found = encoded(onnx_folder(tmp_path, pooling="cls_token"), TEXTS)
    first = ROWS[CLS] / np.linalg.norm(ROWS[CLS])
    np.testing.assert_allclose(found, [first] * len(TEXTS), atol=1e-5)


def test_the_last_token_speaks_where_the_folder_says_so(tmp_path: Path) -> None:
    found = encoded(onnx_folder(tmp_path, pooling="lasttoken"), TEXTS)
    np.testing.assert_allclose(found, [ROWS[SEP] / np.linalg.norm(ROWS[SEP])] * len(TEXTS), atol=1e-5)


def test_a_pooled_output_is_taken_as_it_is(tmp_path: Path) -> None:
    folder = onnx_folder(tmp_path, outputs=("last_hidden_state", "sentence_embedding"), pooling="cls_token")
    found = encoded(folder, ["船票"])
    np.testing.assert_allclose(found[0], expected("船票"), atol=1e-5)


def test_the_pooler_is_passed_over(tmp_path: Path) -> None:
    found = encoded(onnx_folder(tmp_path, outputs=("pooler_output", "last_hidden_state")), ["船票"])
    np.testing.assert_allclose(found[0], expected("船票"), atol=1e-5)


@pytest.mark.parametrize("inputs", [("input_ids",), ("input_ids", "attention_mask")])
def test_a_model_gets_the_inputs_it_asks_for(tmp_path: Path, inputs: tuple[str, ...]) -> None:
    np.testing.assert_allclose(
        encoded(onnx_folder(tmp_path, inputs=inputs, kind="INT32"), TEXTS)[1], expected("船"), atol=1e-5
    )


@pytest.mark.parametrize(
    "model", ["onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx", "m.onnx"]
)
def test_a_model_is_found_where_it_usually_lies(tmp_path: Path, model: str) -> None:
    folder = onnx_folder(tmp_path, model=model)
    assert encoded(folder, TEXTS).shape == (4, 8)
    assert find_files(str((folder / model).parent)) == find_files(str(folder))
    assert find_files(str(folder / model)).tokenizer == folder / "tokenizer.json"


def test_the_whole_model_goes_before_the_quantised_one(tmp_path: Path) -> None:
    onnx_folder(tmp_path, model="model_quantized.onnx")
    shutil.copy(tmp_path / "model_quantized.onnx", tmp_path / "model.onnx")
    assert find_files(str(tmp_path)).model == tmp_path / "model.onnx"


def test_long_texts_are_cut_at_the_models_limit(tmp_path: Path) -> None:
    folder = onnx_folder(tmp_path, limit=10)
    long = "渡轮票价涨了一元乘客不惜血本"
    np.testing.assert_allclose(encoded(folder, [long])[0], expected(long, 10), atol=1e-5)


@pytest.mark.parametrize(
    ("name", "told", "limit"),
    [
        ("tokenizer_config.json", {"model_max_length": 128}, 128),
        ("tokenizer_config.json", {"model_max_length": 1e30}, 512),
        ("tokenizer_config.json", {"model_max_length": "many"}, 512),
        ("sentence_bert_config.json", {"max_seq_length": 256}, 256),
        ("config.json", {"max_position_embeddings": 8192}, 512),
        ("config.json", {"max_position_embeddings": True}, 512),
        ("config.json", [1], 512),
    ],
)
def test_limits_are_believed_within_reason(tmp_path: Path, name: str, told: object, limit: int) -> None:
    (tmp_path / name).write_text(json.dumps(told))
    assert longest_text(tmp_path) == limit


def test_a_statement_of_five_thousand_characters_and_an_empty_one_are_taken(tmp_path: Path) -> None:
    folder = onnx_folder(tmp_path)
    found = encoded(folder, ["船票" * 2_500, "", "从未见过的字"])
    np.testing.assert_allclose(found[0], expected("船票" * 2_500), atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return onnx_folder(tmp_path_factory.mktemp("encoder"))


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(CHARACTERS, max_size=40), max_size=24), batch=st.integers(1, 9))
def test_rows_have_length_1_keep_their_order_and_do_not_depend_on_batches(
    ready: Path, texts: list[str], batch: int
) -> None:
    found = encoded(ready, texts, batch=batch)
    assert found.shape == (len(texts), 8 if texts else 0)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), np.ones(len(texts)), atol=1e-5)
    for row, text in zip(found, texts, strict=True):
        np.testing.assert_allclose(row, expected(text), atol=1e-5)


def test_no_batch_is_larger_than_its_bounds(ready: Path) -> None:
    texts = ["船" * length for length in range(1, 500)]
    sizes = [
        (len(positions), max(len(texts[one]) + 2 for one in positions))
        for positions, _ in OnnxSource(find_files(str(ready))).batches(texts)
    ]
    assert sum(count for count, _ in sizes) == len(texts)
    assert all(count <= BATCH and count * longest <= MOST_TOKENS for count, longest in sizes)
    assert len(sizes) < len(texts) / BATCH + 5, "short texts go together"


def test_progress_is_told_and_work_is_stopped_between_batches(ready: Path) -> None:
    told: list[tuple[int, int]] = []
    source = OnnxSource(find_files(str(ready)), batch=2)
    encoder = Encoder(source)
    encoder.encode(TEXTS * 2, lambda done, total: told.append((done, total)))
    assert told == [(2, 8), (4, 8), (6, 8), (8, 8)]
    told.clear()
    with pytest.raises(EncoderError) as caught:
        encoder.encode(TEXTS * 2, lambda done, total: told.append((done, total)), lambda: len(told) == 2)
    assert caught.value.problem is Problem.CANCELLED
    assert len(told) == 2


# What is wrong with a folder


def test_a_folder_that_lacks_something_is_told_by_what_it_lacks(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "gone") is Problem.FOLDER_MISSING
    assert problem_of(tmp_path) is Problem.NO_MODEL_FILE
    folder = onnx_folder(tmp_path)
    (folder / "tokenizer.json").unlink()
    assert problem_of(folder) is Problem.NO_TOKENIZER


@pytest.mark.parametrize("broken", ["model.onnx", "tokenizer.json"])
@pytest.mark.parametrize("content", [b"", b"{}", b"\x08\x07not a model"])
def test_a_file_that_is_not_what_it_should_be_is_a_bad_model(
    tmp_path: Path, broken: str, content: bytes
) -> None:
    folder = onnx_folder(tmp_path)
    (folder / broken).write_bytes(content)
    with pytest.raises(EncoderError) as caught:
        encoded(folder, TEXTS)
    assert caught.value.problem is Problem.BAD_MODEL
    assert caught.value.detail
    assert str(tmp_path) not in caught.value.detail, "the folder is told apart"


def test_a_model_of_something_else_is_a_bad_model(tmp_path: Path) -> None:
    assert problem_of(onnx_folder(tmp_path / "a", inputs=("input_ids", "past"))) is Problem.BAD_MODEL
    numbers = np.full_like(ROWS, np.nan)
    assert problem_of(onnx_folder(tmp_path / "b", rows=numbers)) is Problem.NOT_NUMBERS


def test_a_tokenizer_of_another_model_is_a_bad_model(tmp_path: Path) -> None:
    """Its tokens lie outside the model's table."""
    assert problem_of(onnx_folder(tmp_path, rows=ROWS[:6])) is Problem.BAD_MODEL


@pytest.mark.parametrize("package", ["onnxruntime", "tokenizers"])
def test_a_package_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    folder = onnx_folder(tmp_path)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(EncoderError) as caught:
        encoded(folder, TEXTS)
    assert (caught.value.problem, caught.value.detail) == (Problem.MISSING_PACKAGE, package)


# Which encoder it is


def test_the_identity_follows_what_the_vectors_depend_on(tmp_path: Path) -> None:
    one = identity_of(choice(onnx_folder(tmp_path / "one")))
    assert identity_of(choice(onnx_folder(tmp_path / "copy"))) == one
    assert identity_of(choice(onnx_folder(tmp_path / "pooled", pooling="cls_token"))) != one
    assert identity_of(choice(onnx_folder(tmp_path / "short", limit=16))) != one
    assert identity_of(choice(onnx_folder(tmp_path / "other", rows=ROWS + 1))) != one


def test_a_model_that_was_exchanged_is_loaded_anew(tmp_path: Path) -> None:
    folder = onnx_folder(tmp_path / "one")
    before = open_encoder(choice(folder)).encode(["船票"])
    other = onnx_folder(tmp_path / "other", rows=ROWS[::-1].copy())
    shutil.copy(other / "model.onnx", folder / "model.onnx")
    after = open_encoder(choice(folder)).encode(["船票"])
    assert not np.allclose(before, after)
