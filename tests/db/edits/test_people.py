"""Name, colour and identity of annotators."""

from __future__ import annotations

import pytest

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from corpus.people import persons
from db import edits
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build

ONE, OTHER = (
    Annotator(AnnotatorId(f"0000000{number}-0000-4000-8000-000000000000"), "user") for number in (1, 2)
)


@pytest.fixture
def two(store: Store) -> Store:
    for person in (ONE, OTHER):
        store.set_annotator(person)
        store.perform(edits.mark_read, [build.article(store).id])
    return store


def test_two_people_called_user_are_two_until_they_are_joined(two: Store) -> None:
    def shown() -> str:
        return persons(two.snapshot().annotators.values())[OTHER.id]

    assert shown() == OTHER.id
    two.perform(edits.join_identities, ONE.id, OTHER.id)
    assert shown() == ONE.id
    with pytest.raises(Rejected, match="same_person"):
        two.perform(edits.join_identities, OTHER.id, ONE.id)
    two.perform(edits.part_identity, OTHER.id)
    assert shown() == OTHER.id
    two.undo()
    two.undo()
    assert shown() == OTHER.id
    with pytest.raises(UnknownRow):
        two.perform(edits.join_identities, ONE.id, AnnotatorId("nobody"))


def test_who_is_kept_leads_whom_it_followed(two: Store) -> None:
    two.perform(edits.join_identities, ONE.id, OTHER.id)
    lin = next(
        annotator.id for annotator in two.snapshot().annotators.values() if annotator.name == build.LIN
    )
    two.perform(edits.join_identities, OTHER.id, lin)
    shown = persons(two.snapshot().annotators.values())
    assert {shown[one] for one in (ONE.id, OTHER.id, lin)} == {OTHER.id}


def test_name_and_colour_are_those_of_whoever_edits(two: Store) -> None:
    two.perform(edits.edit_annotator, name=" 沈  舟 ", colour="rose")
    row = two.snapshot().annotators[OTHER.id]
    assert (row.name, row.colour) == ("沈 舟", "rose")
    assert two.snapshot().annotators[ONE.id] == ONE
    for refused in ({"name": " "}, {"colour": "pink"}):
        with pytest.raises(Rejected):
            two.perform(edits.edit_annotator, **refused)


def test_a_person_who_has_done_nothing_yet_is_renamed(store: Store) -> None:
    store.set_annotator(ONE)
    store.perform(edits.edit_annotator, name="林晓", colour="")
    assert store.snapshot().annotators[ONE.id].name == "林晓"
