"""The table of words as CSV."""

from __future__ import annotations

from io import BytesIO

from corpus.terms.export import write_rows


def test_numbers_are_numbers_and_formulas_are_text() -> None:
    out = BytesIO()
    write_rows([["词", "A", "率"], ["票价", "4", "1.50"], ["=1+1", "0", ""]], out)
    assert out.getvalue().decode("utf-8-sig").splitlines() == ["词,A,率", "票价,4,1.5", "'=1+1,0,"]
