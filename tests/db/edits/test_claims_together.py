"""Editing many claims in one operation."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Kind, Span
from db import edits
from db.errors import Rejected
from db.store import Store
from tests.db import build


@pytest.fixture
def claims(store: Store) -> list[Claim]:
    """Four claims; the second has a tag, a note and a kind."""
    tag = build.tag(store)
    return [
        build.claim(store, Span(number, number + 2), **(one or {}))
        for number, one in enumerate([None, {"tags": [tag.id], "note": "注", "kind": Kind.EVENT}, None, None])
    ]


def now(store: Store, claims: list[Claim]) -> list[Claim]:
    return [store.snapshot().claims[claim.id] for claim in claims]


def test_a_tag_is_put_on_those_that_lack_it_and_taken_off_those_that_have_it(
    store: Store, claims: list[Claim]
) -> None:
    tag = next(iter(store.snapshot().tags))
    three = [claim.id for claim in claims[:3]]
    told = store.perform(edits.tag_claims, three, tag).operation
    assert told is not None
    assert (told.name, told.subject, told.place, told.count) == ("claim.tag", "票价", "", 2)
    assert [claim.tags for claim in now(store, claims)] == [(tag,), (tag,), (tag,), ()]
    told = store.perform(edits.untag_claims, three, tag).operation
    assert told is not None
    assert (told.name, told.count) == ("claim.untag", 3)
    assert [claim.tags for claim in now(store, claims)] == [(), (), (), ()]
    store.undo()
    store.undo()
    assert now(store, claims) == claims, "one undo each"


def test_what_changes_nothing_is_no_act(store: Store, claims: list[Claim]) -> None:
    tag = next(iter(store.snapshot().tags))
    before = store.undo_state()
    store.perform(edits.tag_claims, [claims[1].id], tag)
    store.perform(edits.untag_claims, [claims[0].id], tag)
    store.perform(edits.set_kind_of_claims, [claims[1].id], Kind.EVENT)
    store.perform(edits.append_to_notes, [claims[0].id], "  ")
    assert store.undo_state() == before


def test_a_new_tag_for_all(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.create_tag_on_claims, [claim.id for claim in claims[2:]], "新")
    (made,) = [tag for tag in store.snapshot().tags.values() if tag.name == "新"]
    assert [claim.tags == (made.id,) for claim in now(store, claims)] == [False, False, True, True]
    store.undo()
    assert made.id not in store.snapshot().tags


def test_kinds_are_set_and_notes_are_appended(store: Store, claims: list[Claim]) -> None:
    ids = [claim.id for claim in claims[:2]]
    told = store.perform(edits.set_kind_of_claims, ids, Kind.POLICY).operation
    assert told is not None
    assert (told.name, told.count) == ("claim.kind", 2)
    store.perform(edits.append_to_notes, ids, " 待核 ")
    assert [(claim.kind, claim.note) for claim in now(store, claims)[:2]] == [
        (Kind.POLICY, "待核"),
        (Kind.POLICY, "注\n待核"),
    ]


def test_the_first_is_linked_with_each_of_the_others_once(store: Store, claims: list[Claim]) -> None:
    ids = [claim.id for claim in (claims[2], claims[0], claims[3])]
    told = store.perform(edits.link_claims, ids, "overlaps").operation
    assert told is not None
    assert (told.name, told.subject, told.count) == ("link.create", "overlaps", 2)
    assert {(link.source, link.target) for link in store.snapshot().links.values()} == {
        (ids[0], ids[1]),
        (ids[0], ids[2]),
    }
    store.perform(edits.link_claims, [ids[0], ids[1], claims[1].id], "overlaps")
    assert len(store.snapshot().links) == 3, "what is linked already is not linked again"
    with pytest.raises(Rejected) as refused:
        store.perform(edits.link_claims, [ids[0], ids[0]], "overlaps")
    assert refused.value.code == "link_to_itself"


def test_tags_on_colleagues_claims_go_on_ones_own_beside_them(store: Store, claims: list[Claim]) -> None:
    tag = next(iter(store.snapshot().tags))
    ids = [claim.id for claim in claims]
    store.set_annotator(build.SHEN)
    own = build.claim(store, claims[0].span)
    store.perform(edits.tag_claims, ids, tag)
    assert now(store, claims) == claims, "the colleague's stay as they are"
    mine = {row.span: row for row in store.snapshot().claims.values() if row.annotator == store.annotator.id}
    assert mine.keys() == {claim.span for claim in claims}
    assert all(row.tags == (tag,) for row in mine.values())
    assert mine[claims[0].span].id == own.id
    before = store.undo_state()
    store.perform(edits.tag_claims, [*ids, own.id], tag)
    assert store.undo_state() == before
    store.perform(edits.untag_claims, [*ids, own.id], tag)
    assert now(store, claims) == claims
    left = [row for row in store.snapshot().claims.values() if row.annotator == store.annotator.id]
    assert [row.id for row in left] == [own.id], "what was made for the tag goes with it"
    assert left[0].tags == ()
    store.perform(edits.untag_claims, [claims[1].id], tag, anybodys=True)
    assert store.snapshot().claims[claims[1].id].tags == (), "the very claim was meant"


def test_what_others_coded_is_coded_as_ones_own(store: Store, claims: list[Claim]) -> None:
    tag = next(iter(store.snapshot().tags))
    store.set_annotator(build.SHEN)
    own = build.claim(store, claims[1].span)
    told = store.perform(edits.adopt_claims, [claims[1].id, claims[2].id, own.id]).operation
    assert told is not None
    assert (told.name, told.count) == ("claim.adopt", 2)
    assert now(store, claims) == claims
    mine = [row for row in store.snapshot().claims.values() if row.annotator == store.annotator.id]
    assert [(row.span, row.tags) for row in sorted(mine, key=lambda row: row.start)] == [
        (claims[1].span, (tag,)),
        (claims[2].span, ()),
    ]
    before = store.undo_state()
    store.perform(edits.adopt_claims, [claims[1].id, claims[2].id])
    assert store.undo_state() == before
