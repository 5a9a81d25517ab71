"""Characters that a file format cannot contain."""

from __future__ import annotations

from corpus.writers.cleaning import Cleaner


def test_what_is_forbidden_is_replaced_and_counted() -> None:
    clean = Cleaner()
    assert clean("a\tb\r\nc") == "a\tb\r\nc"
    assert clean("纯文本 𠮷\u200b") == "纯文本 𠮷\u200b"
    assert clean.replaced == 0
    assert clean("\x00\x0b\x7f\udfff\ufffe中") == "\ufffd" * 5 + "中"
    assert clean.replaced == 5
