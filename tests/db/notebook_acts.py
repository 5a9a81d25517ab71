"""Random edits of memos, saved searches and folders."""

from __future__ import annotations

from random import Random

from corpus.changes import ChangeSet
from corpus.snapshot import Snapshot
from db import edits
from db.store import Store
from tests.db.comparison_acts import Act, pick, some

NOTEBOOK_ACTS: list[Act] = []


def notebook_act(function: Act) -> Act:
    """An edit of the notebook that may be performed at random."""
    NOTEBOOK_ACTS.append(function)
    return function


def check_notebook(snapshot: Snapshot) -> None:
    """Assert what holds after any edits: a memo is about at most one thing, which exists."""
    for memo in snapshot.memos.values():
        assert memo.article is None or memo.article in snapshot.articles
        assert memo.tag is None or memo.tag in snapshot.tags
        assert memo.article is None or memo.tag is None


@notebook_act
def write_a_memo(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    title = f"札记{random.randrange(3)}"
    match random.randrange(3):
        case 0:
            return store.perform(edits.create_memo, title, article=pick(random, snapshot.articles))
        case 1:
            return store.perform(edits.create_memo, title, tag=pick(random, snapshot.tags))
        case _:
            return store.perform(edits.create_memo, title, "想法")


@notebook_act
def rewrite_a_memo(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.edit_memo, pick(random, snapshot.memos), text=f"想法{random.randrange(3)}")


@notebook_act
def drop_memos(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_memos, some(random, snapshot.memos, 2))


@notebook_act
def keep_a_search(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    filters = (("tag", tuple(some(random, snapshot.tags))), ("words", ("票价",)))
    return store.perform(edits.save_search, f"查找{random.randrange(3)}", filters)


@notebook_act
def order_searches(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    before = random.choice([None, *sorted(snapshot.saved_searches)])
    return store.perform(edits.move_search, pick(random, snapshot.saved_searches), before)


@notebook_act
def forget_a_search(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_search, pick(random, snapshot.saved_searches))


@notebook_act
def put_into_a_folder(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    folder = random.choice(["", "报道", "报道/本地"])
    return store.perform(edits.move_articles, some(random, snapshot.articles), folder)
