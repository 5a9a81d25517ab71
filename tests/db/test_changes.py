"""Revisions as values created, updated and deleted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.changes import Changed, ChangeSet
from corpus.model import Claim, Span, Tag
from db import edits
from db.changes import news_since
from db.editing import Editing
from db.journal import operations
from db.store import Store
from tests.db import build


def claims_in(changes: ChangeSet) -> tuple[list[Claim], list[Changed], list[Claim]]:
    """The claims among what was created, updated and deleted."""
    return (
        [row for row in changes.created if isinstance(row, Claim)],
        [change for change in changes.updated if isinstance(change.after, Claim)],
        [row for row in changes.deleted if isinstance(row, Claim)],
    )


def test_a_claim_is_created_and_deleted_with_its_tags(store: Store) -> None:
    tags = [build.tag(store, name).id for name in "甲乙"]
    made = store.perform(edits.create_claim, build.article(store).id, build.HEADLINE, tags=tags[::-1])
    (claim,), [], [] = claims_in(made)
    assert claim.tags == tuple(tags), "in the order of the codebook"
    gone = store.perform(edits.delete_claims, [claim.id])
    assert claims_in(gone) == ([], [], [claim])
    back = store.undo()
    assert claims_in(back) == ([claim], [], [])


def test_a_claim_is_updated_when_only_its_tags_change(store: Store) -> None:
    first, second = (build.tag(store, name).id for name in "甲乙")
    claim = build.claim(store, tags=[second])
    added = store.perform(edits.toggle_tag, claim.id, first)
    assert added.updated == (Changed(claim, store.snapshot().claims[claim.id]),)
    assert store.snapshot().claims[claim.id].tags == (first, second)
    removed = store.perform(edits.toggle_tag, claim.id, second)
    (change,) = removed.updated
    assert isinstance(change.before, Claim) and isinstance(change.after, Claim)
    assert (change.before.tags, change.after.tags) == ((first, second), (first,))


def test_a_claim_that_is_created_and_changed_at_once_is_created_as_it_is_then(store: Store) -> None:
    tags = [build.tag(store, name).id for name in "甲乙"]
    article = build.article(store).id

    def make(editing: Editing) -> None:
        edits.create_claim(editing, article, Span(0, 2), tags=tags[:1])
        (claim,) = editing.claims_at(article, 0, 2)
        editing.update(replace(claim, note="注"))

    def make_with_tags(editing: Editing) -> None:
        edits.create_claim(editing, article, Span(0, 4), tags=tags[1:])
        (claim,) = editing.claims_at(article, 0, 4)
        editing.add_tags([(claim.id, tags[0])])

    (noted,), [], [] = claims_in(store.perform(make))
    (tagged,), [], [] = claims_in(store.perform(make_with_tags))
    assert (noted.note, tagged.tags) == ("注", tuple(tags))
    assert store.snapshot().claims == {noted.id: noted, tagged.id: tagged}


def test_row_and_tags_of_a_claim_change_as_one(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.LIN) as window:
        tag, other = build.tag(lin, "甲"), build.tag(lin, "乙")
        claim = build.claim(lin, tags=[other.id])
        window.perform(edits.set_claim_note, claim.id, "注")
        window.perform(edits.toggle_tag, claim.id, tag.id)
        window.perform(edits.toggle_tag, claim.id, other.id)
        changes = lin.refresh()
        assert changes is not None
        (change,) = (change for change in changes.updated if isinstance(change.after, Claim))
        assert change.before == claim
        assert change.after == lin.snapshot().claims[claim.id]
        assert (change.after.tags, change.after.note) == ((tag.id,), "注")


def test_a_claim_whose_tag_went_and_came_back_is_not_updated(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        claim = build.claim(lin, tags=[tag.id])
        shen.perform(edits.toggle_tag, claim.id, tag.id)
        shen.undo()
        changes = lin.refresh()
        assert changes is not None, "a person came"
        assert claims_in(changes) == ([], [], [])


def test_the_tags_of_a_deleted_tag_are_taken_off_in_the_same_change(store: Store) -> None:
    first, second = build.tag(store, "甲"), build.tag(store, "乙")
    claim = build.claim(store, tags=[first.id, second.id])
    changes = store.perform(edits.delete_tag, first.id)
    assert [row for row in changes.deleted if isinstance(row, Tag)] == [first]
    _, (change,), _ = claims_in(changes)
    assert isinstance(change.before, Claim) and isinstance(change.after, Claim)
    assert set(change.before.tags) == {first.id, second.id}
    assert change.after.tags == (second.id,)
    assert change.before.id == claim.id


def test_news_tell_of_rows_as_they_were_and_as_they_are(store: Store) -> None:
    tag, gone = build.tag(store, "甲"), build.tag(store, "乙")
    with build.reading(store) as connection:
        since = operations.last_arrival(connection)
    store.perform(edits.edit_tag, tag.id, definition="单程")
    store.perform(edits.edit_tag, tag.id, colour="rose")
    store.perform(edits.delete_tag, gone.id)
    new, passing = build.tag(store, "丙"), build.tag(store, "丁")
    store.perform(edits.delete_tag, passing.id)
    with build.reading(store) as connection:
        news = {one.row_id: one for one in news_since(connection, since)}
        assert news_since(connection, operations.last_arrival(connection)) == []
    assert news.keys() == {tag.id, gone.id, new.id}
    before, after = news[tag.id].before, news[tag.id].after
    assert before is not None and after is not None
    assert (before["definition"], before["colour"]) == ("", tag.colour)
    assert (after["definition"], after["colour"]) == ("单程", "rose")
    assert (news[gone.id].before or {})["name"] == "乙"
    assert (news[gone.id].after, news[new.id].before) == (None, None)
