"""New identities and times."""

from __future__ import annotations

import re
import uuid

from corpus.identities import AnnotatorId, ProjectId
from corpus.model import Annotator, AnnotatorKind
from db.identity import annotator_id, new_id, new_session, now, person

PROJECT = ProjectId("01a22742-6357-72a8-9d1c-4b27b2429553")


def test_identities_are_uuids_of_version_seven_in_the_order_of_making() -> None:
    made = [new_id() for _ in range(50)]
    assert len(set(made)) == 50
    assert sorted(made) == made
    assert {uuid.UUID(one).version for one in made} == {7}


def test_a_person_is_the_same_in_every_copy_of_a_project() -> None:
    assert annotator_id(PROJECT, "林晓") == annotator_id(PROJECT, "林晓")
    assert annotator_id(PROJECT, "林晓") != annotator_id(PROJECT, "沈舟")
    assert annotator_id(PROJECT, "林晓") != annotator_id(ProjectId(new_id()), "林晓")
    assert uuid.UUID(annotator_id(PROJECT, "林晓")).version == 5


def test_a_time_is_utc_to_the_millisecond() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", now())


def test_sessions_differ() -> None:
    made = {new_session() for _ in range(50)}
    assert len(made) == 50
    assert {len(one) for one in made} == {8}


def test_a_person_is_known_by_identity_then_by_name_and_the_shared_layer_by_neither() -> None:
    from_name = Annotator(annotator_id(PROJECT, "林晓"), "林晓")
    own = Annotator(AnnotatorId(new_id()), "林晓")
    layer = Annotator(AnnotatorId(new_id()), "林晓", kind=AnnotatorKind.SHARED)
    assert person(PROJECT, "林晓", []) == from_name
    assert person(PROJECT, "林晓", [own]) == own
    assert person(PROJECT, "林晓", [own, from_name]) == from_name
    assert person(PROJECT, "林晓", [layer]) == from_name
    assert person(PROJECT, own, [from_name]) == from_name
    assert person(PROJECT, own, [own, from_name]) == own
    assert person(PROJECT, own, [layer]) == own
