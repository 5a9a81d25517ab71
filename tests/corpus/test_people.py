"""Identifying annotators."""

from __future__ import annotations

from dataclasses import replace

from corpus.identities import AnnotatorId
from corpus.model import Annotator, AnnotatorKind
from corpus.people import identities_of, is_codable, persons, shared_layers
from tests.desktop.build import river_archive


def person(identity: str, same_as: str | None = None) -> Annotator:
    return Annotator(AnnotatorId(identity), "user", same_as=AnnotatorId(same_as) if same_as else None)


def test_two_people_of_one_name_are_two_until_they_are_joined() -> None:
    assert persons([person("a"), person("b")]) == {"a": "a", "b": "b"}
    assert persons([person("a"), person("b", "a"), person("c", "b")]) == {"a": "a", "b": "a", "c": "a"}


def test_circles_and_missing_people_lead_to_somebody() -> None:
    assert persons([person("a", "b"), person("b", "a"), person("c", "b")]) == {"a": "a", "b": "a", "c": "a"}
    assert persons([person("a", "gone")]) == {"a": "a"}


def test_shared_layers_are_told_from_people() -> None:
    shared = Annotator(AnnotatorId("s"), "user", kind=AnnotatorKind.SHARED)
    assert shared_layers([person("a"), shared]) == {"s"}


def test_a_person_has_all_their_identities_and_codes_their_own_claims_and_orphans() -> None:
    people = [person("a"), person("b", "a"), person("c")]
    mine = identities_of(people, AnnotatorId("b"))
    assert mine == {"a", "b"}
    assert identities_of(people, AnnotatorId("new")) == {"new"}
    claims = {claim.id: claim for claim in river_archive().claims}
    theirs = claims["claim-1"]
    assert not is_codable(theirs, mine)
    assert is_codable(replace(theirs, annotator=AnnotatorId("a")), mine)
    assert is_codable(replace(theirs, orphaned=True), mine)
