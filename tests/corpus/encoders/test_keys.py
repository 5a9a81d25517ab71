"""A server's key is found for every spelling of its address, and for no other server."""

from __future__ import annotations

from corpus.encoders.keys import keep_key, kept_key
from tests.key_store import MemoryKeyStore


def test_a_key_is_kept_for_its_server(key_store: MemoryKeyStore) -> None:
    assert keep_key("https://Models.example/v1", "sk-1")
    assert kept_key("https://models.example") == "sk-1"
    assert kept_key("https://others.example") == ""
    assert keep_key("https://models.example", "")
    assert key_store.secrets == {}


def test_what_is_no_address_has_no_key(key_store: MemoryKeyStore) -> None:
    assert not keep_key("ftp://models.example", "sk-1")
    assert kept_key("") == ""
    assert key_store.secrets == {}
