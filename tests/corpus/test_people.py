"""Who is who among the annotators."""

from __future__ import annotations

from corpus.identities import AnnotatorId
from corpus.model import Annotator, AnnotatorKind
from corpus.people import persons, shared_layers


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
