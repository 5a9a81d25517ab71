"""Codebooks for other programs."""

from __future__ import annotations

from dataclasses import replace

from corpus.readers.document import ReadingChoices
from corpus.readers.refi.reading import read_codebook
from corpus.readers.sniffing import original
from tests.corpus.writers.build import exported, sample_archive, written


def test_tags_come_back_with_tree_colour_and_definition() -> None:
    content, remarks = written("qdc")
    assert content.startswith(b'<?xml version="1.0" encoding="utf-8"?>')
    assert not remarks
    back = read_codebook(original(content, "a.qdc"), ReadingChoices()).archive.tags
    ours = {tag.id: (tag.name, tag.parent, tag.colour, tag.definition) for tag in sample_archive().tags}
    assert {one.id: (one.name, one.parent, one.colour, one.definition) for one in back} == ours


def test_a_project_without_tags_is_an_empty_codebook() -> None:
    archive = replace(sample_archive(), tags=(), claims=(), links=(), figure_marks=(), questions=())
    content, _ = written("qdc", exported(archive))
    assert not read_codebook(original(content, "a.qdc"), ReadingChoices()).archive.tags
