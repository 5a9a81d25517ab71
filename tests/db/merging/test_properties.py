"""Merging any copies of a project is commutative, associative, idempotent and loses nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from corpus.script import fold
from corpus.snapshot import Snapshot
from db.errors import AlreadyImported, Rejected, StaleUndo, UnknownRow
from db.journal.reconciling import contents
from db.merging.references import Key
from db.merging.states import States, by_table
from db.store import Store
from db.tables.prepared import driver
from db.tables.schema import CONTENT
from db.tables.stored_rows import content_of, read_rows
from tests.db import build
from tests.db.acts import ACTS, Act
from tests.db.comparison_acts import COMPARISON_ACTS
from tests.db.notebook_acts import NOTEBOOK_ACTS

EXAMPLES = int(os.environ.get("DUIKAN_EXAMPLES", "6"))
NAMES = ("甲.duikan", "乙.duikan", "丙.duikan")
PEOPLE = ("林晓", "沈舟", "陈一")
Steps = list[tuple[Act | None, int]]


def steps(most: int) -> st.SearchStrategy[Steps]:
    """What one person does: acts, and now and then an undo (None)."""
    acts = st.sampled_from([*ACTS, *COMPARISON_ACTS, *COMPARISON_ACTS, *NOTEBOOK_ACTS, None])
    return st.lists(st.tuples(acts, st.integers(0, 2**32)), min_size=1, max_size=most)


def work(store: Store, todo: Steps) -> None:
    """Do what can be done."""
    for what, seed in todo:
        snapshot = store.snapshot()
        try:
            if what is None:
                store.undo()
            else:
                what(store, snapshot, Random(seed))
        except (Rejected, UnknownRow, AlreadyImported, StaleUndo, KeyError, IndexError, ValueError):
            continue
    check_settled(store)


def apart(folder: Path, begun: Steps, works: Sequence[Steps]) -> list[Path]:
    """Copies of a project, each with work of its own."""
    paths = [folder / name for name in NAMES[: len(works)]]
    with build.project(folder, "始.duikan") as store:
        tag = build.tag(store)
        build.claim(store, tags=[tag.id])
        build.claim(store, number=1)
        work(store, begun)
        for path in paths:
            store.save_copy(path)
    for path, person, todo in zip(paths, PEOPLE, works, strict=False):
        with Store.open(path, person) as store:
            work(store, todo)
    return paths


def merged(folder: Path, target: Path, others: Sequence[Path], name: str) -> tuple[str, str]:
    """The state of a copy of ``target`` into which the others were merged one after the other: its digest, and its
    content."""
    path = folder / name
    shutil.copy(target, path)
    with Store.open(path, "审") as store:
        for other in others:
            store.merge(other)
        assert store.check() == []
        sound(store.snapshot())
        state = store.fingerprint(), build.content(store)
        for other in (*others, target):
            assert store.merge(other).outcome.is_nothing_new
        assert (store.fingerprint(), build.content(store)) == state, "merging again adds nothing"
    return state[0], repr(state[1])


def check_settled(store: Store) -> None:
    """If the next edit would not examine what a merge decided, every row is the result of its own revisions."""
    if not store._committer.is_settled:
        return
    with store._file.read() as connection:
        for table, ids in by_table(rows_with_revisions(connection)).items():
            states, stored = States(), read_rows(connection, table, ids)
            states.read(connection, table, ids)
            for row_id in ids:
                folded, held = states.folded.get((table, row_id)), stored.get(row_id)
                own = None if folded is None else folded.row
                assert own == (None if held is None else content_of(held)), (table, row_id)


def rows_with_revisions(connection: Connection) -> list[Key]:
    words = "SELECT DISTINCT table_name, row_id FROM revision"
    return [(table, row_id) for table, row_id in driver(connection).execute(words)]


def sound(snapshot: Snapshot) -> None:
    """What holds of every project."""
    for question in snapshot.questions.values():
        claims = {claim.id for claim in snapshot.claims_of_question(question.id)}
        assert claims
        assert question.baseline is None or question.baseline in claims
    for origin in snapshot.origins:
        assert any(claim.origin == origin for claim in snapshot.claims.values())
    for claim in snapshot.claims.values():
        assert claim.orphaned or claim.text == snapshot.articles[claim.article].text
        assert set(claim.tags) <= snapshot.tags.keys()
        assert sum(mark.answers for mark in snapshot.marks_of(claim.id)) <= 1
    for mark in snapshot.figure_marks.values():
        claim = snapshot.claims[mark.claim]
        assert claim.quote[mark.start - claim.start : mark.end - claim.start] == mark.text
    pairs = [frozenset((rate.unit, rate.target)) for rate in snapshot.rates.values()]
    names = [fold(origin.name) for origin in snapshot.origins.values()]
    assert (len(set(pairs)), len(set(names))) == (len(pairs), len(names))
    shortcuts = [tag.shortcut for tag in snapshot.tags.values() if tag.shortcut is not None]
    assert len(set(shortcuts)) == len(shortcuts)
    assert len(list(snapshot.tags_in_order())) == len(snapshot.tags), "no tag is above itself"


# Examples are not made smaller: each takes some tenths of a second, and there would be thousands.
common = settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@common
@given(steps(8), steps(8), steps(8))
def test_which_of_two_copies_takes_over_the_other_does_not_matter(
    begun: Steps, mine: Steps, theirs: Steps
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = apart(folder, begun, [mine, theirs])
        assert merged(folder, one, [other], "一.duikan") == merged(folder, other, [one], "二.duikan")


@common
@given(steps(6), st.tuples(steps(6), steps(6), steps(6)), st.randoms(use_true_random=False))
def test_neither_does_the_order_of_three(begun: Steps, works: tuple[Steps, ...], random: Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = apart(folder, begun, works)
        orders = [*permutations(paths)]
        states = {
            merged(folder, order[0], order[1:], f"{number}.duikan")
            for number, order in enumerate(random.sample(orders, 3))
        }
        # And with the second and third united before.
        pair = folder / "对.duikan"
        merged(folder, paths[1], [paths[2]], pair.name)
        states.add(merged(folder, paths[0], [pair], "末.duikan"))
        states.add(merged(folder, pair, [paths[0]], "尾.duikan"))
        assert len(states) == 1


@common
@given(steps(6), steps(6), steps(6), steps(5), steps(5))
def test_nor_does_it_after_more_work_and_merges(
    begun: Steps, mine: Steps, theirs: Steps, more: Steps, last: Steps
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = apart(folder, begun, [mine, theirs])
        with Store.open(one, "林晓") as store:
            store.merge(other)
            work(store, more)
            assert store.check() == []
            sound(store.snapshot())
            early = folder / "前.duikan"
            store.save_copy(early)
            with Store.open(other, "沈舟") as second:
                work(second, last)
            store.merge(other)
            check_settled(store)
        assert merged(folder, early, [other], "一.duikan") == merged(folder, other, [early], "二.duikan")


@common
@given(steps(8), steps(8), steps(8))
def test_nothing_is_lost(begun: Steps, mine: Steps, theirs: Steps) -> None:
    """Every row that an edit in either copy left standing and that the other did not delete is there, and so is one that
    one deleted and the other edited; every value of a field is the one or the other's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = apart(folder, begun, [mine, theirs])
        with Store.open(one) as store, Store.open(other) as second:
            before = {*operations(store), *operations(second)}
            contents = [contents_of(store), contents_of(second)]
            left_out = {
                (entry.entity, entry.id)
                for entry in store.merge(other).outcome.entries
                if entry.kind in ("unplaced", "deleted")
            }
            assert set(operations(store)) == before
            together = contents_of(store)
            deleted = gone(store)
            for each in contents:
                for key in each.keys() - together.keys():
                    assert key in deleted or key in left_out or has_double(together, key, each[key]), key


def has_double(rows: dict[tuple[str, str], Any], key: tuple[str, str], lost: Any) -> bool:
    """Whether another row says the same as one that is lost."""
    said = {"origin": ("name",), "rate": ("unit", "target", "factor"), "draft_rejection": ("quotes",)}
    fields = said.get(key[0], ())
    return any(
        table == key[0] and fields and all(row[field] == lost[field] for field in fields)
        for (table, _), row in rows.items()
    )


def operations(store: Store) -> list[str]:
    return [operation.id for operation in store.operations()]


def contents_of(store: Store) -> dict[tuple[str, str], Any]:
    with store._file.read() as connection:
        raw = driver(connection)
        return {(table, row["id"]): row for table in CONTENT for row in contents(raw, table)}


def gone(store: Store) -> set[tuple[str, str]]:
    with store._file.read() as connection:
        states = States()
        for table, ids in by_table(rows_with_revisions(connection)).items():
            states.read(connection, table, ids)
    return {key for key, folded in states.folded.items() if not folded.exists}


@common
@given(steps(6), steps(6), steps(6), steps(4))
def test_a_merge_is_taken_back_and_brought_back(
    begun: Steps, mine: Steps, theirs: Steps, more: Steps
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = apart(folder, begun, [mine, theirs])
        with Store.open(one, "林晓") as store:
            before = build.content(store)
            if store.merge(other).committed is None:
                return
            after = store.fingerprint()
            snapshot = store.snapshot()
            snapshot.apply(store.undo())
            assert build.content(store) == before
            assert build.rows(snapshot) == build.rows(store.snapshot())
            assert store.check() == []
            snapshot.apply(store.redo())
            assert (store.fingerprint(), store.check()) == (after, [])
            assert build.rows(snapshot) == build.rows(store.snapshot())
            snapshot.apply(store.undo())
            assert build.content(store) == before
            snapshot.apply(store.merge(other).changes)
            assert (store.fingerprint(), store.check()) == (after, [])
            assert build.rows(snapshot) == build.rows(store.snapshot())
            store.undo()
            work(store, more)
            assert store.check() == []
            store.merge(other)
            assert store.check() == []
            work(store, more)
            assert store.check() == []
        with Store.open(other, "沈舟") as store:
            store.merge(one)
            assert store.check() == []
        assert merged(folder, one, [other], "一.duikan") == merged(folder, other, [one], "二.duikan")
