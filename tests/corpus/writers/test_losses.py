"""What a format omits is counted, and only what a project contains is mentioned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.readers import web_annotation
from corpus.readers.document import ReadingChoices
from corpus.readers.refi.reading import read_project
from corpus.readers.sniffing import original
from corpus.writers import writer_named
from corpus.writers.losses import Loss, losses_of
from tests.corpus.writers.build import exported, sample_archive, written


def test_what_there_is_is_counted_and_the_rest_not_told() -> None:
    archive = sample_archive()
    first, *others = archive.claims
    archive = replace(archive, claims=(replace(first, orphaned=True), *others), rejections=())
    told = dict(losses_of(archive, Loss))
    assert told[Loss.ORPHANS] == 1
    assert told[Loss.LINKS] == len(archive.links)
    assert told[Loss.UNGROUPED] == sum(claim.question is None for claim in archive.claims)
    assert told[Loss.HISTORY] == 0, "the history cannot be counted, and is told"
    assert Loss.REJECTIONS not in told
    assert Loss.SUMMARIES not in told


def test_only_what_was_asked_for_is_told() -> None:
    assert losses_of(sample_archive(), (Loss.REJECTIONS,)) == ()
    assert [loss for loss, _ in losses_of(sample_archive(), (Loss.TEXTS, Loss.HISTORY))] == [
        "texts",
        "history",
    ]


_NAMES = {
    "figure_marks": Loss.FIGURE_MARKS, "rejections": Loss.REJECTIONS, "questions": Loss.QUESTIONS, "cells": Loss.QUESTIONS,
    "readings": Loss.READINGS, "origins": Loss.ORIGINS, "draft_rejections": Loss.REJECTIONS, "rates": Loss.RATES,
    "memos": Loss.MEMOS, "saved_searches": Loss.SEARCHES, "texts": Loss.TEXTS, "tags": Loss.CODEBOOK, "claims": Loss.ORPHANS,
    "links": Loss.ORPHANS,
}  # fmt: skip


@pytest.mark.parametrize("format", ["qdpx", "w3c"])
def test_whatever_does_not_come_back_is_named(format: str) -> None:
    archive = sample_archive()
    content, _ = written(format, exported(archive))
    read = read_project if format == "qdpx" else web_annotation.read_project
    back = read(original(content, f"a.{format}"), ReadingChoices()).archive
    named = {loss for loss, _ in losses_of(archive, writer_named(format).losses)}
    # Annotations whose text is not in the file wait for it.
    waiting = {"claims", "links"} if Loss.TEXTS in named else set()
    for field in _NAMES.keys() - waiting:
        if len(getattr(back, field)) < len(getattr(archive, field)):
            assert _NAMES[field] in named, field
    made = {link.id: (link.annotator, link.created) for link in archive.links}
    assert all(made[link.id] == (link.annotator, link.created) for link in back.links)
