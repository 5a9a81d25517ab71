"""Addresses of embeddings servers: completion, and messages for invalid ones."""

from __future__ import annotations

import pytest

from corpus.encoders.address import embeddings_url, host_of, is_encrypted
from corpus.encoders.errors import EncoderError, Problem


@pytest.mark.parametrize("address", ["gpu:8000", "https://Api.Example/openai/v2", "http://[::1]:9/"])
def test_a_completed_address_is_complete(address: str) -> None:
    url = embeddings_url(address)
    assert embeddings_url(url) == url
    assert host_of(url) == host_of(address)
    assert is_encrypted(url) == is_encrypted(address)


def test_a_path_keeps_its_case_and_a_host_has_none() -> None:
    assert embeddings_url("HTTP://GPU.Example/Team/V1") == "http://gpu.example/Team/V1/v1/embeddings"


def test_the_complaint_shows_the_address_without_its_password() -> None:
    with pytest.raises(EncoderError) as caught:
        embeddings_url("https://me:geheim@gpu.example/v1?team=2")
    assert caught.value.problem is Problem.BAD_ADDRESS
    assert caught.value.place == "https://gpu.example/v1?team=2"


def test_an_endless_address_is_cut_short() -> None:
    with pytest.raises(EncoderError) as caught:
        embeddings_url("ftp://gpu.example/" + "x" * 5000)
    assert caught.value.place.startswith("ftp://gpu.example/xxx")
    assert caught.value.place.endswith("x…")
    assert len(caught.value.place) < 100


def test_a_password_in_an_address_is_never_shown() -> None:
    assert host_of("http://me:secret@models.example:8080/v1") == "models.example:8080/v1"
