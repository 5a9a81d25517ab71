"""Edits of links and relations."""

from __future__ import annotations

from dataclasses import replace
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
    store.undo()
    store.undo()
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


def test_creating_tells_the_relation_and_both_places(store: Store, ends: tuple[Claim, Claim]) -> None:
    here, there = (f"{end.article}:1" for end in ends)
    made = store.perform(edits.create_link, ends[0].id, ends[1].id, "overlaps", note=" 注\r\n释 ")
    assert build.told(made) == ("link.create", "overlaps", f"{here} {there}", 1)
    link = build.created(made.created, Link)
    assert (link.note, link.annotator, link.created, link.updated) == (
        "注\n释", store.annotator.id, link.created, link.created,
    )  # fmt: skip
    deleted = store.perform(edits.delete_links, [link.id])
    assert build.told(deleted) == ("link.delete", "overlaps", f"{here} {there}", 1)


def test_many_links_are_changed_and_deleted_as_one_act(store: Store, clock: None) -> None:
    claims = [build.claim(store, build.at(words)) for words in ("青川", "跨江", "平均票价")]
    there = build.claim(store, number=1)
    first = f"{claims[0].article}:1 {there.article}:1"
    links = [link(store, claim.id, there.id) for claim in claims]
    store.perform(edits.set_link_relation, [links[0].id], "quotes")
    before = store.snapshot().links[links[0].id]
    changes = store.perform(edits.set_link_relation, [made.id for made in links], "quotes")
    assert build.told(changes) == ("link.relation", "quotes", first, 3)
    now = store.snapshot().links
    assert {made.relation for made in now.values()} == {"quotes"}
    assert now[links[0].id] == before, "it had that relation already"
    assert now[links[1].id].updated > links[1].updated
    store.perform(edits.set_link_relation, [links[2].id], "overlaps")
    gone = store.perform(edits.delete_links, [made.id for made in links])
    assert build.told(gone) == ("link.delete", "quotes", first, 3)
    for edit, args in ((edits.set_link_relation, ([], "quotes")), (edits.delete_links, ([],))):
        assert store.perform(edit, *args).operation is None


def test_what_does_not_change_is_not_written(store: Store, ends: tuple[Claim, Claim], clock: None) -> None:
    made = link(store, ends[0].id, ends[1].id, "quotes")
    store.perform(edits.set_link_note, made.id, "注")
    noted = store.snapshot().links[made.id]
    assert noted.updated > made.updated
    assert store.perform(edits.set_link_note, made.id, " 注 ").operation is None
    store.perform(edits.reverse_link, made.id)
    assert store.snapshot().links[made.id].updated > noted.updated


def test_a_symmetric_link_can_be_turned_and_says_the_same(store: Store, ends: tuple[Claim, Claim]) -> None:
    made = link(store, ends[0].id, ends[1].id, "overlaps")
    store.perform(edits.reverse_link, made.id)
    turned = store.snapshot().links[made.id]
    assert (turned.source, turned.target) == (ends[1].id, ends[0].id)
    for one, other in (ends, ends[::-1]):
        assert refusal(store, edits.create_link, one.id, other.id, "overlaps") == "same_link_exists"
    link(store, ends[0].id, ends[1].id, "contradicts")


def test_a_link_between_other_claims_or_of_another_relation_is_no_double(store: Store) -> None:
    claims = [build.claim(store, Span(number, number + 3)).id for number in range(3)]
    made = [
        link(store, claims[0], claims[1]),
        link(store, claims[0], claims[2]),
        link(store, claims[1], claims[2]),
    ]
    assert len(made) == 3
    assert refusal(store, edits.create_link, claims[2], claims[0], "equivalent") == "same_link_exists"


def test_of_two_claims_of_one_span_the_older_is_linked(store: Store) -> None:
    first, _ = build.claim(store), build.claim(store)
    there = build.claim(store, number=1)
    made = link(store, edits.Place(first.article, first.span), there.id)
    assert made.source == first.id


def test_a_link_needs_rows_that_are_there(store: Store, ends: tuple[Claim, Claim]) -> None:
    for args, kind in (
        (("nobody", ends[0].id, "quotes"), "claim"),
        ((ends[0].id, "nobody", "quotes"), "claim"),
        ((ends[0].id, ends[1].id, "nobody"), "relation"),
        ((edits.Place("nobody", Span(0, 2)), ends[1].id, "quotes"), "article"),
    ):
        with pytest.raises(UnknownRow) as unknown:
            store.perform(edits.create_link, *args)
        assert unknown.value.kind == kind


def test_edits_of_relations_tell_what_they_did(store: Store, ends: tuple[Claim, Claim]) -> None:
    told = build.told
    made = store.perform(edits.create_relation, " 补充\n说明 ")
    own = build.created(made.created, Relation)
    assert told(made) == ("relation.create", "补充 说明", "", 1)
    assert (own.directed, own.position) == (False, len(BUILT_IN_RELATIONS))
    assert build.relation(store, "佐证", directed=True).position == len(BUILT_IN_RELATIONS) + 1
    assert told(store.perform(edits.edit_relation, own.id, name="解释")) == (
        "relation.edit",
        "补充 说明",
        "",
        1,
    )
    store.perform(edits.edit_relation, own.id, directed=True)
    assert store.snapshot().relations[own.id] == replace(own, name="解释", directed=True)
    assert store.perform(edits.edit_relation, own.id).operation is None
    for claim in (build.claim(store, Span(0, 5)), build.claim(store, Span(1, 5))):
        link(store, claim.id, ends[1].id, own.id)
    deleted = store.perform(edits.delete_relation, own.id, replacement="quotes")
    assert told(deleted) == ("relation.delete", "解释", "", 2)
    unused = build.relation(store, "空")
    assert told(store.perform(edits.delete_relation, unused.id)) == ("relation.delete", "空", "", 1)
    assert unused.id not in store.snapshot().relations


def test_what_a_refusal_is_about_is_named(store: Store, ends: tuple[Claim, Claim]) -> None:
    own = build.relation(store)
    link(store, ends[0].id, ends[1].id, own.id)
    details = []
    for edit, args, fields in (
        (edits.create_relation, ("補充",), {}),
        (edits.edit_relation, ("quotes",), {"name": "引"}),
        (edits.delete_relation, (own.id,), {}),
        (edits.delete_relation, (own.id,), {"replacement": own.id}),
    ):
        with pytest.raises(Rejected) as refused:
            store.perform(edit, *args, **fields)
        details.append((refused.value.code, refused.value.details))
    assert details == [
        ("relation_name_taken", {"name": "補充"}),
        ("built_in_relation", {"name": "quotes"}),
        ("relation_in_use", {"name": "补充", "count": "1"}),
        ("relation_replaced_by_itself", {"name": "补充"}),
    ]
    with pytest.raises(UnknownRow):
        store.perform(edits.delete_relation, own.id, replacement="nobody")


def test_a_relation_may_keep_its_own_name_but_take_no_other(store: Store) -> None:
    own, other = build.relation(store, "fare"), build.relation(store, "other")
    store.perform(edits.edit_relation, own.id, name="FARE")
    assert refusal(store, edits.edit_relation, other.id, name="fare") == "relation_name_taken"
    assert refusal(store, edits.edit_relation, other.id, name=" ") == "relation_name_empty"


def test_replaced_links_tell_when(store: Store, ends: tuple[Claim, Claim], clock: None) -> None:
    own = build.relation(store)
    made = link(store, ends[0].id, ends[1].id, own.id)
    store.perform(edits.delete_relation, own.id, replacement="overlaps")
    now = store.snapshot().links[made.id]
    assert now == replace(made, relation="overlaps", updated=now.updated)
    assert now.updated > made.updated


def test_notes_of_several_links_are_appended_to_in_one_act(store: Store) -> None:
    claims = [build.claim(store, Span(at, at + 2)) for at in range(3)]
    for other in claims[1:]:
        store.perform(edits.create_link, claims[0].id, other.id, "equivalent")
    first, second = store.snapshot().links
    store.perform(edits.set_link_note, first, "已有")
    told = store.perform(edits.append_to_link_notes, [first, second], " 再核 ").operation
    assert told is not None
    assert (told.name, told.count) == ("link.note", 2)
    assert [store.snapshot().links[one].note for one in (first, second)] == ["已有\n再核", "再核"]
    before = store.undo_state()
    store.perform(edits.append_to_link_notes, [first], "  ")
    store.perform(edits.append_to_link_notes, [], "注")
    assert store.undo_state() == before
