"""Who did what to a row."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Link, Span
from db import edits
from db.store import Store
from tests.db import build


@pytest.fixture
def claim(store: Store) -> Claim:
    return build.claim(store, build.at("跨江渡轮单程票价由2元调整为3元，自11月1日起执行"))


def test_history_tells_who_did_what(store: Store) -> None:
    with Store.open(store.location, build.SHEN) as shen:
        tag = build.tag(store)
        claim = build.claim(store, build.at("由2元调整为3元"))
        shen.perform(edits.toggle_tag, claim.id, tag.id)
        shen.perform(edits.set_claim_note, claim.id, "核对过")
        link = build.created(
            store.perform(
                edits.create_link, claim.id, edits.Place(build.article(store, 1).id, Span(0, 4)), "overlaps"
            ).created,
            Link,
        )
        store.perform(edits.delete_links, [link.id])
        entries = store.history(claim.id)
    people = store.snapshot().annotators
    told = [(entry.operation.name, people[entry.operation.annotator].name, entry.fields) for entry in entries]
    assert told == [
        ("link.delete", build.LIN, ()),
        ("link.create", build.LIN, ()),
        ("claim.note", build.SHEN, ("note",)),
        ("claim.tag", build.SHEN, ("tags",)),
        ("claim.create", build.LIN, ()),
    ]
    assert isinstance(entries[3].after, Claim)
    assert entries[3].after.tags == (tag.id,)
    assert entries[-1].before is None
    assert store.history("nobody") == []


def test_the_history_of_a_claim_tells_of_its_figures(store: Store, claim: Claim) -> None:
    store.perform(edits.correct_figure, claim.id, build.at("2元"), low=2.5, high=2.5)
    mark = store.snapshot().marks_of(claim.id)[0]
    store.perform(edits.correct_figure, claim.id, build.at("2元"), unit="TWD")
    store.perform(edits.restore_figure, mark.id)
    told = [(one.operation.name, one.fields) for one in store.history(claim.id)]
    assert told == [
        ("figure.restore", ()),
        ("figure.correct", ("unit",)),
        ("figure.correct", ()),
        ("claim.create", ()),
    ]
