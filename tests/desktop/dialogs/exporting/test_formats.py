"""The formats that the window offers."""

from __future__ import annotations

import pytest

from corpus.writers import WRITERS
from corpus.writers.options import Purpose
from desktop.dialogs.exporting.formats import ICONS, PDF, format_named, formats


def test_all_are_offered_by_purpose() -> None:
    offered = formats()
    assert {writer.id for writer in offered} == {writer.id for writer in WRITERS} | {"pdf"}
    order = [list(Purpose).index(writer.purpose) for writer in offered]
    assert order == sorted(order)
    assert all(writer.id in ICONS for writer in offered)
    assert format_named("pdf") is PDF
    assert format_named("pages") is offered[0]


def test_a_pdf_is_not_made_by_the_corpus() -> None:
    with pytest.raises(NotImplementedError):
        PDF.load()
