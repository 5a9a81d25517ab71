"""Which annotator a name, or a person with an identity, refers to in a project."""

from __future__ import annotations

from corpus.identities import AnnotatorId
from corpus.model import Annotator
from db.files.data_folder import site
from db.identity import annotator_id, new_id
from db.journal.authors import annotator_meant
from db.store import Store


def meant(store: Store, wanted: str | Annotator, place: str = "") -> Annotator:
    with store.custody.file.read() as connection:
        return annotator_meant(connection, store.project.id, wanted, place or site())


def test_a_name_is_who_has_a_row_under_it_else_the_identity_that_follows(store: Store) -> None:
    me = store.annotator
    assert meant(store, me.name) == me
    assert meant(store, "从没来过") == Annotator(annotator_id(store.project.id, "从没来过"), "从没来过")


def test_a_person_goes_on_with_work_under_the_name_alone_only_where_it_was_done(store: Store) -> None:
    me = store.annotator
    person = Annotator(AnnotatorId(new_id()), me.name)
    assert meant(store, person) == me
    assert meant(store, person, "another site") == person
    assert meant(store, Annotator(me.id, "别的名字")) == me
