"""Edits of links and relations."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.changes import Changed
from corpus.model import BUILT_IN_RELATIONS, Claim, Link, Relation, Span
from db import edits
from db.errors import Rejected, UnknownRow
from db.store import Store
from tests.db import build


def link(
    store: Store, one: str | edits.Place, other: str | edits.Place, relation: str = "equivalent"
) -> Link:
    return build.created(store.perform(edits.create_link, one, other, relation).created, Link)


def refusal(store: Store, edit: object, *args: object, **kwargs: object) -> str:
    with pytest.raises(Rejected) as refused:
        store.perform(edit, *args, **kwargs)  # type: ignore[arg-type]
    return refused.value.code


@pytest.fixture
def ends(store: Store) -> tuple[Claim, Claim]:
    return build.claim(store), build.claim(store, number=1)


def test_two_claims_are_linked(store: Store, ends: tuple[Claim, Claim]) -> None:
    made = link(store, ends[0].id, ends[1].id)
    assert (made.source, made.target, made.relation) == (ends[0].id, ends[1].id, "equivalent")
    assert store.snapshot().links_of(ends[1].id) == [made]


def test_bare_text_becomes_a_claim_in_the_same_act(store: Store) -> None:
    here = edits.Place(build.article(store).id, Span(0, 4))
    there = edits.Place(build.article(store, 1).id, Span(0, 4))
    changes = store.perform(edits.create_link, here, there, "contradicts")
    assert [type(value) for value in changes.created].count(Claim) == 2
    made = build.created(changes.created, Link)
    again = link(store, here, there, "overlaps")
    assert (again.source, again.target) == (made.source, made.target), (
        "the claims of those spans are used again"
    )
    store.undo(), store.undo()
    assert not store.snapshot().claims
    assert refusal(store, edits.create_link, here, here, "overlaps") == "link_to_itself"
    assert not store.snapshot().claims


def test_the_same_link_is_made_once(store: Store, ends: tuple[Claim, Claim]) -> None:
    one, other = ends[0].id, ends[1].id
    link(store, one, other)
    assert refusal(store, edits.create_link, other, one, "equivalent") == "same_link_exists"
    quote = link(store, one, other, "quotes")
    link(store, other, one, "quotes")
    assert refusal(store, edits.reverse_link, quote.id) == "same_link_exists"
    assert refusal(store, edits.set_link_relation, [quote.id], "equivalent") == "same_link_exists"
    assert refusal(store, edits.create_link, one, one, "quotes") == "link_to_itself"


def test_two_links_do_not_become_the_same_together(store: Store, ends: tuple[Claim, Claim]) -> None:
    one, other = ends[0].id, ends[1].id
    two = [link(store, one, other).id, link(store, one, other, "overlaps").id]
    assert refusal(store, edits.set_link_relation, two, "contradicts") == "same_link_exists"


def test_relation_note_and_direction_can_be_changed(store: Store, ends: tuple[Claim, Claim]) -> None:
    made = link(store, ends[0].id, ends[1].id, "quotes")
    store.perform(edits.reverse_link, made.id)
    store.perform(edits.set_link_note, made.id, "转述")
    (change,) = store.perform(edits.set_link_relation, [made.id], "differs_in_figure").updated
    assert isinstance(change, Changed)
    now = store.snapshot().links[made.id]
    assert (now.source, now.target, now.note, now.relation) == (
        made.target,
        made.source,
        "转述",
        "differs_in_figure",
    )
    store.perform(edits.delete_links, [made.id, "gone already"])
    assert not store.snapshot().links
    with pytest.raises(UnknownRow):
        store.perform(edits.reverse_link, made.id)


def test_own_relations(store: Store, ends: tuple[Claim, Claim]) -> None:
    own = build.relation(store)
    assert (own.name, own.directed, own.position) == ("补充", True, len(BUILT_IN_RELATIONS))
    assert refusal(store, edits.create_relation, " 補充") == "relation_name_taken"
    assert refusal(store, edits.create_relation, "") == "relation_name_empty"
    store.perform(edits.edit_relation, own.id, name="佐证", directed=False)
    assert not store.snapshot().relations[own.id].directed
    for edit in (edits.edit_relation, edits.delete_relation):
        assert refusal(store, edit, "quotes") == "built_in_relation"


def test_a_relation_in_use_is_replaced_when_it_goes(store: Store, ends: tuple[Claim, Claim]) -> None:
    own = build.relation(store)
    one, other = ends[0].id, ends[1].id
    link(store, other, one, "overlaps")
    doubled = link(store, one, other, own.id)
    third = build.claim(store, Span(5, 8))
    kept = link(store, third.id, one, own.id)
    assert refusal(store, edits.delete_relation, own.id) == "relation_in_use"
    assert refusal(store, edits.delete_relation, own.id, replacement=own.id) == "relation_replaced_by_itself"
    store.perform(edits.delete_relation, own.id, replacement="overlaps")
    links = store.snapshot().links
    assert doubled.id not in links, "that was said already"
    assert links[kept.id].relation == "overlaps"
    store.undo()
    assert store.snapshot().links[doubled.id] == doubled


def test_links_that_say_the_same_after_the_replacement_become_one(
    store: Store, ends: tuple[Claim, Claim]
) -> None:
    own = build.relation(store)
    one, other = ends[0].id, ends[1].id
    there, back = link(store, one, other, own.id), link(store, other, one, own.id)
    changes = store.perform(edits.delete_relation, own.id, replacement="equivalent")
    (kept,) = store.snapshot().links.values()
    assert kept.relation == "equivalent"
    assert {kept.id} | {row.id for row in changes.deleted if isinstance(row, Link)} == {there.id, back.id}
    store.undo()
    assert len(store.snapshot().links) == 2
    store.perform(edits.delete_relation, own.id, replacement="quotes")
    assert len(store.snapshot().links) == 2, "in a directed relation they say different things"


def test_acts_on_links_tell_the_relation_and_both_places(store: Store, ends: tuple[Claim, Claim]) -> None:
    """For the undo command and history: which relation, between which articles, in which paragraphs."""
    here, there = (f"{end.article}:1" for end in ends)
    made = link(store, ends[0].id, ends[1].id, "quotes")
    own = build.created(store.perform(edits.create_relation, "解释差异").created, Relation)

    def told(edit: Any, *args: object) -> tuple[str, str, str]:
        operation = store.perform(edit, *args).operation
        return operation.name, operation.subject, operation.place

    assert told(edits.set_link_note, made.id, "见第二段") == ("link.note", "quotes", f"{here} {there}")
    assert told(edits.reverse_link, made.id) == ("link.reverse", "quotes", f"{there} {here}")
    assert told(edits.set_link_relation, [made.id], own.id) == (
        "link.relation",
        "解释差异",
        f"{there} {here}",
    )
    assert told(edits.delete_links, [made.id]) == ("link.delete", "解释差异", f"{there} {here}")
