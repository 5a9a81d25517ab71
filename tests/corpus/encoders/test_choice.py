"""Which encoder is chosen, and whether text leaves the machine for it."""

from __future__ import annotations

import pytest

from corpus.encoders.address import embeddings_url, host_of, is_encrypted, is_this_machine
from corpus.encoders.choice import EncoderChoice, EncoderKind, choice_of
from corpus.encoders.encoding import identity_of, open_encoder
from corpus.encoders.errors import EncoderError, Problem


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1/embeddings"),
        ("localhost:1234/v1", "http://localhost:1234/v1/embeddings"),
        ("  HTTPS://Api.Example/v1/ ", "https://api.example/v1/embeddings"),
        ("https://ark.example/api/v3", "https://ark.example/api/v3/embeddings"),
        ("https://proxy.example/openai", "https://proxy.example/openai/v1/embeddings"),
        ("http://[::1]:8080", "http://[::1]:8080/v1/embeddings"),
    ],
)
def test_an_address_is_completed(address: str, url: str) -> None:
    assert embeddings_url(address) == url


@pytest.mark.parametrize(
    "address",
    [
        *("", "   ", "http://", "ftp://host", "file:///etc/passwd", "http://host:port", "http://host:99999"),
        *(
            "http://me:secret@host",
            "http://host/?key=1",
            "http://host/#x",
            "http://ho st",
            "http://host/\r\nX: y",
        ),
        *("http://主机", "http://[::1", "javascript:alert(1)"),
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(EncoderError) as caught:
        embeddings_url(address)
    assert caught.value.problem is Problem.BAD_ADDRESS
    assert "secret" not in str(caught.value)
    assert not is_this_machine(address)
    assert not is_encrypted(address)


@pytest.mark.parametrize(
    "address",
    [
        "localhost:1",
        "http://LOCALHOST",
        "127.0.0.1:80",
        "http://127.3.2.1/v1",
        "http://[::1]:9",
        "localhost.",
    ],
)
def test_this_machine_is_known(address: str) -> None:
    assert is_this_machine(address)


@pytest.mark.parametrize(
    "address",
    [
        "192.168.1.5:1",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "0.0.0.0:1",
        "http://[::2]",
        "gpu:1",
    ],
)
def test_another_machine_is_known(address: str) -> None:
    assert not is_this_machine(address)


def test_the_host_is_named_with_its_port() -> None:
    assert host_of("https://Api.Example:8443/v1") == "api.example:8443"
    assert host_of(" nonsense here ") == "nonsense here"
    assert is_encrypted("https://api.example")
    assert not is_encrypted("api.example")


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        *(("http://gpu:8000", EncoderKind.ENDPOINT), ("localhost:11434", EncoderKind.ENDPOINT)),
        *(("localhost:11434/v1", EncoderKind.ENDPOINT), ("models/bge", EncoderKind.ONNX)),
        *(("C:\\models\\bge", EncoderKind.ONNX), ("./bge-small-zh", EncoderKind.ONNX)),
    ],
)
def test_a_folder_is_told_from_an_address(place: str, kind: EncoderKind) -> None:
    assert choice_of(place, "m") == EncoderChoice(kind, place, "m")


def test_nothing_is_chosen_at_first() -> None:
    assert not EncoderChoice().is_on
    assert not EncoderChoice(EncoderKind.ONNX, "  ").is_on
    with pytest.raises(ValueError, match="no encoder"):
        open_encoder(EncoderChoice())


def test_one_servers_models_are_told_apart_and_its_spellings_are_not() -> None:
    def identity(address: str, model: str = "bge", key: str = "") -> str:
        return identity_of(EncoderChoice(EncoderKind.ENDPOINT, address, model, key))

    assert identity("localhost:11434") == identity("http://LOCALHOST:11434/v1/", key="secret")
    assert identity("localhost:11434") != identity("localhost:11434", "m3e")
    assert identity("localhost:11434") != identity("localhost:1234")
