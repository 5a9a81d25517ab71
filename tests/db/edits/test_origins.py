"""Origins are identified by their names, in either script, and deleted when they are no longer quoted."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Span
from corpus.questions import Origin
from db import edits
from db.store import Store
from tests.db import build


@pytest.fixture
def claims(store: Store) -> list[Claim]:
    return [build.claim(store, Span(at, at + 4), number=number) for number, at in ((0, 0), (0, 5), (1, 0))]


def names(store: Store) -> dict[str, int]:
    snapshot = store.snapshot()
    return {
        origin.name: sum(claim.origin == origin.id for claim in snapshot.claims.values())
        for origin in snapshot.origins.values()
    }


def test_claims_of_one_name_quote_one_origin_in_either_script(store: Store, claims: list[Claim]) -> None:
    changes = store.perform(edits.set_origin, [claims[0].id, claims[1].id], " 青川市\n交通局 ")
    assert build.told(changes) == ("origin.set", "青川市 交通局", "", 2)
    changes = store.perform(edits.set_origin, [claims[2].id], "青川市 交通局")
    assert not any(isinstance(row, Origin) for row in changes.created)
    store.perform(edits.set_origin, [claims[0].id], "渡轮公司")
    store.perform(edits.set_origin, [claims[1].id], "渡輪公司")
    assert names(store) == {"青川市 交通局": 1, "渡轮公司": 2}


def test_an_origin_that_nobody_quotes_goes(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.set_origin, [claims[0].id, claims[1].id], "交通局")
    store.perform(edits.set_origin, [claims[0].id], "渡轮公司")
    before = store.snapshot()
    changes = store.perform(edits.set_origin, [claims[0].id], None)
    assert build.told(changes) == ("origin.clear", "渡轮公司", "", 1)
    assert names(store) == {"交通局": 1}
    assert store.perform(edits.set_origin, [claims[0].id, claims[2].id], None).operation is None
    store.perform(edits.delete_claims, [claims[1].id])
    assert names(store) == {}
    store.undo()
    store.undo()
    assert store.snapshot().same_rows(before)


def test_an_undo_leaves_none_that_nobody_quotes(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.set_origin, [claims[0].id], "交通局")
    store.perform(edits.set_origin, [claims[1].id], "交通局")
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.set_origin, [claims[0].id], None)
    store.undo()
    assert names(store) == {}


def test_saying_the_same_again_changes_nothing(store: Store, claims: list[Claim]) -> None:
    store.perform(edits.set_origin, [claims[0].id], "交通局")
    assert store.perform(edits.set_origin, [claims[0].id], "交通局").operation is None
    assert store.perform(edits.set_origin, [], "交通局").operation is None
    assert build.refusal(store, edits.set_origin, [claims[0].id], " ") == "origin_name_empty"


def test_an_origin_is_described(store: Store, claims: list[Claim]) -> None:
    made = store.perform(edits.set_origin, [claims[0].id], "交通局").created
    origin = build.created(made, Origin)
    store.perform(edits.set_origin, [claims[1].id], "渡轮公司")
    changes = store.perform(edits.edit_origin, origin.id, name="青川交通局", note="官网\n公告")
    assert build.told(changes) == ("origin.edit", "青川交通局", "", 1)
    assert store.snapshot().origins[origin.id].note == "官网\n公告"
    assert store.perform(edits.edit_origin, origin.id).operation is None
    assert build.refusal(store, edits.edit_origin, origin.id, name="渡輪公司") == "origin_name_taken"
    assert build.refusal(store, edits.edit_origin, origin.id, name="") == "origin_name_empty"


def test_origins_become_one(store: Store, claims: list[Claim]) -> None:
    made = [
        build.created(store.perform(edits.set_origin, [claim.id], name).created, Origin)
        for claim, name in zip(claims, ("交通局", "市交通局", "局里"), strict=True)
    ]
    store.perform(edits.edit_origin, made[0].id, note="一")
    store.perform(edits.edit_origin, made[1].id, note="二")
    before = store.snapshot()
    changes = store.perform(edits.join_origins, made[0].id, [made[1].id, made[0].id, made[2].id])
    assert build.told(changes) == ("origin.join", "交通局", "", 3)
    assert names(store) == {"交通局": 3}
    assert store.snapshot().origins[made[0].id].note == "一\n二"
    assert build.refusal(store, edits.join_origins, made[0].id, [made[0].id]) == "origin_into_itself"
    store.undo()
    assert store.snapshot().same_rows(before)
