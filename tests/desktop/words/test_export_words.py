"""Texts for formats: for everything that can be chosen or omitted."""

from __future__ import annotations

from corpus.writers.exported import ExportRemark
from corpus.writers.losses import Loss
from corpus.writers.options import Content, Option, Purpose
from desktop.dialogs.exporting.formats import formats
from desktop.words.export_words import (
    content_name,
    format_hint,
    format_name,
    format_words,
    losses_text,
    option_name,
    purpose_words,
    remarks_text,
)


def test_there_are_words_for_everything() -> None:
    assert all(all(purpose_words(purpose)) for purpose in Purpose)
    for writer in formats():
        assert format_name(writer.id)
        assert format_words(writer.id)
        assert format_hint(writer.id)
        assert all(content_name(content) for content in writer.contents)
        assert all(option_name(option) for option in writer.options - {Option.LANDSCAPE, Option.SERIF})
    assert all(content_name(content) for content in Content)
    assert losses_text(tuple((loss, 2) for loss in Loss)).count("; ") == len(Loss) - 1
    assert remarks_text(dict.fromkeys(ExportRemark, 3)).count("3") == len(ExportRemark)
