"""Identifiers of a file are mapped to UUIDs, and references are kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from corpus.archive import Archive
from corpus.identities import as_uuid, cell_id, is_uuid, reading_id
from corpus.model import BUILT_IN_RELATIONS, Relation
from corpus.readers.errors import ReadError
from corpus.readers.uuids import _NAMING, with_uuids
from tests.corpus.build import written_down

LISTS = (
    *("annotators", "tags", "relations", "articles", "texts", "claims", "links", "figure_marks"),
    *("rejections", "questions", "cells", "readings", "origins", "draft_rejections", "rates"),
)


def identities(archive: Archive) -> list[str]:
    return [row.id for name in LISTS for row in getattr(archive, name)]


def test_every_identity_is_a_uuid() -> None:
    mapped = with_uuids(written_down())
    assert is_uuid(mapped.project.id)
    assert all(map(is_uuid, identities(mapped)))
    assert len(set(identities(mapped))) == len(identities(written_down()))
    assert with_uuids(mapped) == mapped
    assert with_uuids(written_down()) == mapped


def test_rows_refer_to_the_same_rows() -> None:
    before, after = written_down(), with_uuids(written_down())
    known = {None: None, **{one: as_uuid(one) for one in identities(before)}}
    known |= {relation: relation for relation in BUILT_IN_RELATIONS} | {"older-text": as_uuid("older-text")}
    fields = {
        "tags": ("parent", "annotator"),
        "articles": ("text", "annotator"),
        "texts": ("article", "annotator"),
        "claims": ("article", "text", "question", "origin", "annotator"),
        "links": ("source", "target", "relation", "annotator"),
        "figure_marks": ("claim", "annotator"),
        "rejections": ("one_article", "other_article", "relation", "annotator"),
        "questions": ("tag", "baseline", "annotator"),
        "cells": ("question", "article", "annotator"),
        "readings": ("article", "annotator"),
        "origins": ("annotator",),
        "draft_rejections": ("annotator",),
        "rates": ("annotator",),
    }
    for name, references in fields.items():
        for one, other in zip(getattr(before, name), getattr(after, name), strict=True):
            for field in references:
                assert getattr(other, field) == known[getattr(one, field)], (name, field)
    for claim, mapped in zip(before.claims, after.claims, strict=True):
        assert mapped.tags == tuple(known[tag] for tag in claim.tags)
    ((one, _), (other, _)) = after.draft_rejections[0].quotes
    assert (one, other) == tuple(article.id for article in after.articles)


def test_identities_of_cells_and_readings_follow() -> None:
    mapped = with_uuids(written_down())
    assert all(cell.id == cell_id(cell.question, cell.article) for cell in mapped.cells)
    assert all(reading.id == reading_id(reading.article, reading.annotator) for reading in mapped.readings)


def test_built_in_relations_keep_their_names_and_only_they() -> None:
    held = written_down()
    named = replace(
        held,
        relations=(*held.relations, Relation(BUILT_IN_RELATIONS[4], "", True, 4)),
        tags=(replace(held.tags[0], id="quotes"), *held.tags[1:]),
    )
    mapped = with_uuids(named)
    assert [relation.id for relation in mapped.relations] == [as_uuid("background"), "quotes"]
    assert mapped.links[0].relation == "equivalent"
    assert mapped.tags[0].id == as_uuid("quotes")


def test_two_that_become_the_same_are_refused() -> None:
    held = written_down()
    one = "019d604e-a4e0-7b97-941c-536ebae92ac2"
    twice = replace(
        held,
        claims=(replace(held.claims[0], id=one), replace(held.claims[1], id=one.upper()), *held.claims[2:]),
    )
    with pytest.raises(ReadError) as refused:
        with_uuids(twice)
    assert (refused.value.code, refused.value.where) == ("duplicate_id", "claims")


def test_an_archive_with_uuids_alone_is_not_copied() -> None:
    mapped = with_uuids(written_down())
    assert with_uuids(mapped) is mapped


@pytest.mark.parametrize("name", sorted(_NAMING))
def test_a_single_identity_that_is_no_uuid_is_replaced(name: str) -> None:
    mapped: Any = with_uuids(written_down())
    other = "of another program"
    for field in _NAMING[name]:
        row, *others = getattr(mapped, name)
        changed = replace(row, **{field: (*row.tags, other) if field == "tags" else other})
        after = getattr(getattr(with_uuids(replace(mapped, **{name: (changed, *others)})), name)[0], field)
        assert (after[-1] if field == "tags" else after) == as_uuid(other), field


def test_a_tag_named_like_a_built_in_relation_is_replaced_too() -> None:
    mapped: Any = with_uuids(written_down())
    tag, *others = mapped.tags
    changed = replace(mapped, tags=(replace(tag, id="quotes"), *others))
    assert with_uuids(changed).tags[0].id == as_uuid("quotes")
