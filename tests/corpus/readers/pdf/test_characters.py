"""The characters of a page with their places."""

from __future__ import annotations

import pypdfium2

from corpus.readers.pdf.characters import GAP, characters_of
from tests.corpus.readers.build import pdf


def test_characters_have_places_from_above_and_tell_gaps_from_spaces() -> None:
    places = [(60, 100, 12, "船 𠮷"), (60, 120, 12, "共"), (76, 120, 12, "12")]
    document = pypdfium2.PdfDocument(pdf([places]))
    text = document[0].get_textpage()
    found = characters_of(text.raw, 842)
    text.close()
    document.close()
    assert "".join(one.text for one in found) == f"船 𠮷\n共{GAP}12"
    first = found[0]
    assert (round(first.left), round(first.right)) == (60, 72)
    assert first.top < first.middle < first.bottom < found[-1].bottom
    assert [one.text for one in found if not one.solid] == [" ", "\n", GAP]
