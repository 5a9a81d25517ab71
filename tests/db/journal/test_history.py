"""The history of a row."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Link, Span
from db import edits
from db.journal.history import last_author
from db.store import Store
from tests.db import build


@pytest.fixture
def claim(store: Store) -> Claim:
    return build.claim(store, build.at("跨江渡轮单程票价由2元调整为3元，自11月1日起执行"))


def test_history_tells_who_did_what(store: Store) -> None:
    with Store.open(store.location, build.SHEN) as shen:
        tag = build.tag(store)
        claim = build.claim(store, build.at("由2元调整为3元"))
        store.perform(edits.toggle_tag, claim.id, tag.id)
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
        ("claim.tag", build.LIN, ("tags",)),
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


def test_the_history_of_a_claim_goes_on_after_its_links_and_marks_are_gone(
    store: Store, claim: Claim
) -> None:
    """They are told to the claim at either end, and to no other."""
    there, third = build.claim(store, number=1), build.claim(store, Span(0, 4))
    made = store.perform(edits.create_link, there.id, claim.id, "quotes")
    link = build.created(made.created, Link)
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    store.perform(edits.delete_links, [link.id])
    (mark,) = store.snapshot().marks_of(claim.id)
    store.perform(edits.restore_figure, mark.id)
    assert [entry.operation.name for entry in store.history(claim.id)] == [
        "figure.restore",
        "link.delete",
        "figure.dismiss",
        "link.create",
        "claim.create",
    ]
    assert [entry.operation.name for entry in store.history(there.id)] == [
        "link.delete",
        "link.create",
        "claim.create",
    ]
    assert [entry.operation.name for entry in store.history(third.id)] == ["claim.create"]
    (gone, came) = store.history(link.id)
    assert (gone.before, gone.after) == (link, None)
    assert (came.before, came.after) == (None, link)


def test_fields_that_follow_from_others_are_not_named(store: Store, claim: Claim) -> None:
    store.perform(edits.set_claim_span, claim.id, build.at("单程票价由2元"))
    (moved, _) = store.history(claim.id)
    assert set(moved.fields) == {"start", "end", "quote"}
    assert (moved.before, moved.after) == (claim, store.snapshot().claims[claim.id])
    article = build.article(store)
    store.perform(edits.replace_text, article.id, build.FERRY + "又记。\n")
    assert set(store.history(article.id)[0].fields) == {"characters"}


def test_tags_of_a_claim_are_one_field_even_when_it_is_deleted(store: Store, claim: Claim) -> None:
    first, second = build.tag(store, "甲"), build.tag(store, "乙")
    store.perform(edits.toggle_tag, claim.id, first.id)
    store.perform(edits.toggle_tag, claim.id, second.id)
    store.perform(edits.toggle_tag, claim.id, first.id)
    store.perform(edits.delete_claims, [claim.id])
    gone, off, on, *_ = store.history(claim.id)
    assert (gone.after, gone.fields) == (None, ())
    assert isinstance(gone.before, Claim)
    assert gone.before.tags == (second.id,)
    assert off.fields == on.fields == ("tags",)
    assert isinstance(on.after, Claim)
    assert set(on.after.tags) == {first.id, second.id}


def test_the_last_author_of_a_row_is_named(store: Store, claim: Claim) -> None:
    with Store.open(store.location, build.SHEN) as shen:
        shen.perform(edits.set_claim_note, claim.id, "核对过")
    with build.reading(store) as connection:
        assert last_author(connection, "claim", claim.id) == build.SHEN
        assert last_author(connection, "article", claim.article) == build.LIN
        assert last_author(connection, "tag", claim.id) == ""


def test_the_history_of_a_claim_tells_nothing_of_other_claims(store: Store, claim: Claim) -> None:
    others = [build.claim(store, build.at("平均票价为2.6元")), build.claim(store, number=1)]
    store.perform(edits.create_link, others[0].id, others[1].id, "overlaps")
    store.perform(edits.dismiss_figure, others[0].id, build.at("2.6元"))
    store.perform(edits.create_link, claim.id, others[1].id, "quotes")
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    assert [entry.operation.name for entry in store.history(claim.id)] == [
        "figure.dismiss",
        "link.create",
        "claim.create",
    ]
    assert len(store.history(others[1].id)) == 3
