"""Editing many claims in one operation."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine, event

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


def test_two_colleagues_at_one_place_give_one_claim_with_the_tags_of_both(
    store: Store, claims: list[Claim]
) -> None:
    first, second = build.tag(store, "甲"), build.tag(store, "乙")
    store.perform(edits.tag_claims, [claims[2].id], first.id)
    store.set_annotator(build.SHEN)
    theirs = build.claim(store, claims[2].span, tags=[second.id, first.id])
    store.set_annotator("第三人")
    both = [claims[2].id, theirs.id]
    told = store.perform(edits.adopt_claims, both).operation
    assert told is not None and told.count == 1
    own = [row for row in store.snapshot().claims.values() if row.annotator == store.annotator.id]
    assert [(row.span, set(row.tags)) for row in own] == [(claims[2].span, {first.id, second.id})]
    told = store.perform(edits.untag_claims, both, first.id).operation
    assert told is not None and told.count == 1
    assert store.snapshot().claims[own[0].id].tags == (second.id,)
    assert store.snapshot().claims[theirs.id].tags == theirs.tags


def test_what_is_compared_or_linked_stays_when_its_tag_goes(store: Store, claims: list[Claim]) -> None:
    tag = next(iter(store.snapshot().tags))
    store.set_annotator(build.SHEN)
    store.perform(edits.tag_claims, [claim.id for claim in claims], tag)
    own = sorted(
        (row for row in store.snapshot().claims.values() if row.annotator == store.annotator.id),
        key=lambda row: row.start,
    )
    store.perform(edits.create_link, own[0].id, claims[3].id, "overlaps")
    store.perform(edits.create_question, "问", [own[1].id])
    store.perform(edits.untag_claims, [claim.id for claim in claims], tag)
    left = store.snapshot().claims
    assert [row.id in left for row in own] == [True, True, False, False]
    assert [left[row.id].tags for row in own[:2]] == [(), ()]


@pytest.mark.parametrize("edit", [edits.tag_claims, edits.untag_claims, edits.adopt_claims])
def test_many_claims_of_others_need_as_many_queries_as_few(store: Store, edit: Any) -> None:
    tag = build.tag(store)
    made = [build.claim(store, Span(number % 9, number % 9 + 2 + number // 9)) for number in range(45)]
    arguments = () if edit is edits.adopt_claims else (tag.id,)
    store.set_annotator(build.SHEN)
    if edit is edits.untag_claims:
        store.perform(edits.tag_claims, [claim.id for claim in made], tag.id)

    def queries(claims: list[Claim]) -> int:
        executed: list[str] = []

        def note(*told: Any) -> None:
            executed.append(told[2])

        event.listen(Engine, "before_cursor_execute", note)
        try:
            store.perform(edit, [claim.id for claim in claims], *arguments)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        return len(executed)

    few = queries(made[:5])
    assert queries(made[5:]) <= few
