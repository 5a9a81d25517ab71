from __future__ import annotations

import unicodedata

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


def test_no_form_is_itself_replaced() -> None:
    forms = unified_forms()
    assert not set(forms.values()) & set(forms)


def test_what_has_more_than_one_character_is_left() -> None:
    assert ord("︙") not in unified_forms()
    assert ord("①") not in unified_forms()
