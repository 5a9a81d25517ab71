"""In an anonymized project, people are identified by numbers."""

from __future__ import annotations

import io
from dataclasses import replace
from uuid import NAMESPACE_DNS, uuid5

from corpus.identities import reading_id
from corpus.nameless import without_names
from corpus.readers.uuids import with_uuids
from corpus.writers import json_archive
from tests.corpus.build import written_down


def test_neither_names_nor_identities_of_annotators_are_left() -> None:
    held = with_uuids(written_down())
    held = replace(
        held, annotators=tuple(replace(one, extra='{"mail": "lin@example"}') for one in held.annotators)
    )
    out = io.BytesIO()
    json_archive.write(without_names(held), out)
    written = out.getvalue().decode()
    for annotator in held.annotators:
        assert annotator.id not in written
        assert not annotator.name or annotator.name not in written
    assert "lin@example" not in written
    numbers = [str(number) for number, _ in enumerate(held.annotators, start=1)]
    assert [one.name for one in without_names(held).annotators] == numbers


def test_everything_else_stays_and_belongs_to_the_same_number() -> None:
    held = with_uuids(written_down())
    bare = without_names(held)
    ids = {one.id: other.id for one, other in zip(held.annotators, bare.annotators, strict=True)}
    for name in (
        *("articles", "texts", "tags", "claims", "links", "figure_marks", "rejections"),
        *("questions", "cells", "origins", "draft_rejections", "rates"),
    ):
        rows = getattr(held, name)
        assert rows
        assert getattr(bare, name) == tuple(replace(row, annotator=ids[row.annotator]) for row in rows)
    assert [reading.article for reading in bare.readings] == [reading.article for reading in held.readings]
    assert all(reading.id == reading_id(reading.article, reading.annotator) for reading in bare.readings)
    assert {reading.id for reading in bare.readings}.isdisjoint(reading.id for reading in held.readings)
    assert without_names(held) == bare


def test_numbers_of_another_project_are_other_people() -> None:
    held = with_uuids(written_down())
    other = replace(held, project=replace(held.project, id=str(uuid5(NAMESPACE_DNS, "other"))))
    assert {annotator.id for annotator in without_names(held).annotators}.isdisjoint(
        annotator.id for annotator in without_names(other).annotators
    )
