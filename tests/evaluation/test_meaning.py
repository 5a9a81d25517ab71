"""Vectors for gold standards."""

from __future__ import annotations

from pathlib import Path

from corpus.digests import digest
from corpus.encoders.choice import EncoderKind
from evaluation.gold import Gold
from evaluation.meaning import encoder_named, vectors_of
from tests.corpus.encoders.build import onnx_folder


def test_every_statement_gets_a_vector(gold: Gold, tmp_path: Path) -> None:
    encoder = encoder_named(str(onnx_folder(tmp_path / "model")))
    assert encoder.kind is EncoderKind.ONNX
    vectors = vectors_of([gold], encoder)
    assert len(vectors) <= len(gold.owners)
    assert digest("滨江路照常通行") not in vectors
    assert digest("施工期间，滨江路照常通行。") in vectors


def test_without_an_encoder() -> None:
    assert not encoder_named("none").is_on
    assert not encoder_named("").is_on, "none is installed where tests look for it"
