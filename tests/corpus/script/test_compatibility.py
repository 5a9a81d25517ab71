from __future__ import annotations

import unicodedata

import pytest

from corpus.script.compatibility import unified_forms


def test_every_radical_has_its_ideograph() -> None:
    forms = unified_forms()
    radicals = [
        code for code in (*range(0x2E80, 0x2EF4), *range(0x2F00, 0x2FD6)) if unicodedata.name(chr(code), "")
    ]
    # U+2E80 alone is no form of an ideograph.
    assert [hex(code) for code in radicals if code not in forms] == ["0x2e80"]
    assert all(
        unicodedata.name(chr(forms[code])).startswith("CJK UNIFIED") for code in radicals if code in forms
    )


def test_the_supplement_agrees_with_unicode_where_that_knows_it() -> None:
    forms = unified_forms()
    for code in range(0x2E80, 0x2EF4):
        usual = unicodedata.normalize("NFKC", chr(code))
        if usual != chr(code):
            assert chr(forms[code]) == usual


@pytest.mark.parametrize(
    ("code", "usual"),
    [
        *((0x2F00, "一"), (0x2FD5, "龠")),
        *((0xF900, "豈"), (0xFAD9, "龎")),
        *((0x2F800, "丽"), (0x2FA1D, "𪘀")),
        *((0xFE10, ","), (0xFE6B, "@")),
        *((0xFF61, "。"), (0xFF64, "、"), (0xFFE0, "¢"), (0xFFE6, "₩")),
    ],
)
def test_blocks_are_whole(code: int, usual: str) -> None:
    assert chr(unified_forms()[code]) == usual


def test_no_form_is_itself_replaced() -> None:
    forms = unified_forms()
    assert not set(forms.values()) & set(forms)


def test_what_has_more_than_one_character_is_left() -> None:
    assert ord("︙") not in unified_forms()
    assert ord("①") not in unified_forms()
