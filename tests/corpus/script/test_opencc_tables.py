from __future__ import annotations

from corpus.script.opencc_tables import entries


def test_a_table_tells_what_is_replaced_by_what_the_usual_form_first() -> None:
    to_traditional = dict(entries("STCharacters"))
    assert to_traditional["发"] == ("發", "髮")
    assert to_traditional["干"][:2] == ("幹", "乾")
    assert dict(entries("TWPhrasesRev"))["軟體"] == ("軟件",)
