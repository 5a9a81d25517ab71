"""Name, colour and identity of annotators."""

from __future__ import annotations

from pathlib import Path

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


def test_a_new_name_is_undone_and_redone(two: Store) -> None:
    two.perform(edits.edit_annotator, name="沈舟 2", colour="rose")
    assert two.undo().operation is not None
    assert two.snapshot().annotators[OTHER.id] == OTHER
    two.redo()
    assert (two.snapshot().annotators[OTHER.id].name, two.snapshot().annotators[OTHER.id].colour) == (
        "沈舟 2",
        "rose",
    )


def test_joining_identities_is_undone(two: Store) -> None:
    two.perform(edits.join_identities, OTHER.id, ONE.id)
    two.undo()
    assert two.snapshot().annotators[ONE.id].same_as is None


def test_the_name_of_a_first_step_stays_and_what_was_done_before_can_be_undone(tmp_path: Path) -> None:
    """Row 60. Nothing says which name there was before, and the row signs the undo."""
    with Store.create(tmp_path / "a.duikan", "t", ONE) as store:
        store.perform(edits.set_project_title, "第一")
        store.set_annotator(OTHER)
        store.perform(edits.edit_annotator, name="沈舟 2")
        changes = store.undo()
        assert (changes.operation, changes.undoable, changes.redoable) == (None, None, None)
        assert store.snapshot().annotators[OTHER.id].name == "沈舟 2"
        assert store.undo_state() == (None, None)
        store.perform(edits.set_project_title, "第二")
        store.undo()
        assert store.snapshot().project.title == "第一"
