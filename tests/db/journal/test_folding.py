"""The rows of a project are a function of the set of its revisions."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.identities import OperationId
from db.journal.folding import Folded, fold, fold_until, lineage
from db.journal.reconciling import contents, fold_all
from db.journal.revisions import CHANGED, CREATED, DELETED, RESTORED, STATED, Revision, revision_digest
from db.tables.prepared import driver
from db.tables.rows import DEFAULTS, canonical, digest_of
from db.tables.schema import CONTENT
from tests.db import build
from tests.db.acts import ACTS, Act
from tests.db.journal.test_undo import perform_at_random


def revision(
    operation: str, parents: str = "", /, kind: str = CHANGED, table: str = "tag", **fields: Any
) -> Revision:
    """A revision by an operation of one letter, as its ``parents`` are; fields are new values."""
    change = canonical({field: [None, new] for field, new in fields.items()})
    named = canonical(sorted(parents))
    digest = revision_digest(operation, table, "r", kind, change, named)
    return Revision(OperationId(operation), table, "r", kind, change, named, digest)


def folded(*revisions: Revision) -> Folded:
    return fold(revisions[0].table, "r", revisions)


def test_a_row_has_what_was_set_last() -> None:
    row = folded(
        revision("a", kind=CREATED, name="甲", colour="blue"),
        revision("b", "a", name="乙"),
        revision("c", "b"),
    )
    assert row.row == {**DEFAULTS["tag"], "id": "r", "name": "乙", "colour": "blue"}
    assert (row.heads, row.heads_as_stored, row.conflicts, row.complete) == (("c",), '["c"]', {}, True)


def test_without_revisions_there_is_no_row() -> None:
    assert (fold("tag", "r", []).row, fold("tag", "r", []).heads) == (None, ())


def test_what_is_stated_counts_only_where_its_past_is_unknown() -> None:
    made, renamed = revision("a", kind=CREATED, name="甲"), revision("b", "a", name="乙")
    stated = revision("s", "a", kind=STATED, name="甲", colour="blue")
    defined = revision("e", "s", definition="单程")
    alone = folded(stated, defined)
    assert (alone.values["name"], alone.complete, alone.heads) == ("甲", True, ("e",))
    whole = folded(made, renamed, stated, defined)
    told = whole.values["name"], whole.values["definition"], whole.values["colour"]
    assert told == ("乙", "单程", DEFAULTS["tag"]["colour"])
    assert (whole.conflicts, whole.heads) == ({}, ("b", "e"))
    assert folded(made, stated, revision("d", "a", kind=DELETED)).row is None
    assert folded(made, renamed, stated, revision("f", "s", name="丙")).conflicts == {"name": ("b", "f")}


def test_stated_revisions_in_a_circle_make_no_row_and_no_endless_loop() -> None:
    one, other = revision("s", "t", kind=STATED, name="甲"), revision("t", "s", kind=STATED, name="乙")
    assert folded(one, other, revision("e", "s")).row is not None
    assert folded(one, other).row is None


def test_different_fields_go_together() -> None:
    row = folded(
        revision("a", kind=CREATED, name="甲"),
        revision("b", "a", definition="单程"),
        revision("c", "a", colour="rose"),
    )
    assert (row.values["name"], row.values["definition"], row.values["colour"]) == ("甲", "单程", "rose")
    assert (row.heads, row.conflicts) == (("b", "c"), {})


def test_a_field_that_two_set_is_in_conflict_until_a_revision_replaces_both() -> None:
    made = revision("a", kind=CREATED, name="甲")
    both = [revision("b", "a", name="乙"), revision("c", "a", name="丙")]
    row = folded(made, *both)
    assert row.conflicts == {"name": ("b", "c")}
    assert row.values["name"] == ("乙" if both[0].digest > both[1].digest else "丙")
    one_more = folded(made, *both, revision("d", "b", definition="单程"))
    assert one_more.conflicts == row.conflicts, "who did not know of the conflict does not settle it"
    settled = folded(made, *both, revision("d", "bc", name="丁"))
    assert (settled.values["name"], settled.conflicts, settled.heads) == ("丁", {}, ("d",))


def test_two_who_set_the_same_are_in_no_conflict() -> None:
    row = folded(revision("a", kind=CREATED), revision("b", "a", name="乙"), revision("c", "a", name="乙"))
    assert (row.values["name"], row.conflicts) == ("乙", {})


def test_fields_that_belong_together_are_taken_from_one_revision() -> None:
    made = revision("a", kind=CREATED, table="claim", start=1, end=2, quote="甲", note="注")
    one = revision("b", "a", table="claim", start=3, end=4, quote="乙")
    other = revision("c", "a", table="claim", start=5, end=6, quote="丙")
    row = folded(made, one, other)
    assert [row.values[name] for name in ("start", "end", "quote")] in ([3, 4, "乙"], [5, 6, "丙"])
    assert (row.conflicts, row.values["note"]) == ({"text": ("b", "c")}, "注")


def test_a_deletion_is_beaten_by_an_edit_that_it_did_not_know_of() -> None:
    made, gone = revision("a", kind=CREATED, name="甲"), revision("b", "a", kind=DELETED)
    assert (folded(made, gone).row, folded(made, gone).values["name"]) == (None, "甲")
    edited = folded(made, gone, revision("c", "a", name="乙"))
    assert edited.row is not None
    assert (edited.row["name"], edited.heads, edited.conflicts) == ("乙", ("b", "c"), {})
    assert folded(made, gone, revision("c", "a", name="乙"), revision("d", "bc", kind=DELETED)).row is None
    assert folded(made, gone, revision("c", "a", kind=DELETED)).row is None


def test_a_row_that_is_restored_has_its_fields_again() -> None:
    back = folded(
        revision("a", kind=CREATED, name="甲", definition="单程"),
        revision("b", "a", kind=DELETED),
        revision("c", "b", kind=RESTORED, definition="往返"),
    )
    assert back.row is not None
    assert (back.row["name"], back.row["definition"]) == ("甲", "往返")
    late = folded(
        revision("a", kind=CREATED, name="甲"),
        revision("b", "a", kind=DELETED),
        revision("c", "b", kind=RESTORED),
        revision("d", "a", name="乙"),
    )
    assert (late.values["name"], late.conflicts) == ("乙", {}), (
        "a restoration sets nothing that it does not tell"
    )


def test_what_is_derived_is_never_in_conflict() -> None:
    row = folded(
        revision("a", kind=CREATED, position=1),
        revision("b", "a", position=2, updated="2026-01-02"),
        revision("c", "a", position=3, updated="2026-01-01"),
    )
    assert row.conflicts == {}
    assert row.values["updated"] == "2026-01-02", "the latest"
    assert row.values["position"] in (2, 3)


def test_a_creation_sets_every_field() -> None:
    twice = folded(
        revision("a", kind=CREATED, name="甲", definition="单程"), revision("b", "a", kind=CREATED, name="乙")
    )
    assert (twice.values["name"], twice.values["definition"]) == ("乙", "")
    apart = folded(revision("a", kind=CREATED, definition="单程"), revision("b", kind=CREATED, name="乙"))
    assert apart.conflicts == {"name": ("a", "b"), "definition": ("a", "b")}


def test_fields_of_a_newer_schema_are_passed_over_and_missing_parents_too() -> None:
    row = folded(revision("b", "a", name="乙", nothing_we_know=1))
    assert (row.values["name"], "nothing_we_know" in row.values, row.complete) == ("乙", False, False)
    assert row.heads == ("b",)


def test_a_unit_of_which_the_winner_tells_only_a_part_is_completed_from_before() -> None:
    made = revision("a", kind=CREATED, table="link", source="s", target="t")
    one = revision("b", "a", table="link", source="x")
    other = revision("c", "a", table="link", source="y")
    row = folded(made, one, other)
    assert (row.values["source"] in "xy", row.values["target"]) == (True, "t")


def test_revisions_in_a_circle_make_no_row() -> None:
    assert folded(revision("a", "b"), revision("b", "a")).row is None
    row = folded(revision("a", kind=CREATED, name="甲"), revision("b", "ac"), revision("c", "b", name="丙"))
    assert (row.values["name"], row.heads) == ("甲", ("a",))


def test_a_row_as_it_was() -> None:
    made = revision("a", kind=CREATED, name="甲")
    steps = [
        made,
        revision("b", "a", name="乙"),
        revision("c", "b", name="丙"),
        revision("d", "a", colour="x"),
    ]
    assert fold_until(steps[1], steps).values["name"] == "乙"
    assert fold_until(steps[3], steps).values["name"] == "甲"
    assert fold_until(made, steps).heads == ("a",)
    assert list(lineage(steps[1], steps)) == ["b", "a"]


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """Revisions of one row: each replaces some of those before."""
    names = "abcdefghij"[: draw(st.integers(1, 10))]
    made: list[Revision] = [revision("a", kind=CREATED, name="x")]
    for name in names[1:]:
        parents = draw(st.sets(st.sampled_from(names[: names.index(name)]), min_size=1, max_size=3))
        kind = draw(st.sampled_from([CHANGED, CHANGED, CHANGED, DELETED, RESTORED]))
        fields = draw(
            st.dictionaries(
                st.sampled_from(["name", "definition", "colour"]), st.sampled_from("xyz"), max_size=2
            )
        )
        made.append(revision(name, "".join(parents), kind=kind, **({} if kind == DELETED else fields)))
    return made


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_revisions_does_not_matter(history: list[Revision], random: Random) -> None:
    expected = folded(*history)
    for _ in range(3):
        random.shuffle(history)
        assert fold("tag", "r", history) == expected
        assert fold("tag", "r", [*history, history[0]]) == expected, "nor does it matter to know one twice"


@given(histories())
def test_a_revision_that_replaces_all_heads_ends_every_conflict(history: list[Revision]) -> None:
    heads = "".join(folded(*history).heads)
    ended = folded(*history, revision("z", heads, name="1", definition="2", colour="3"))
    assert ended.heads == ("z",)
    assert (ended.conflicts, ended.exists) == ({}, True)
    assert [ended.values[name] for name in ("name", "definition", "colour")] == ["1", "2", "3"]


@given(histories())
def test_a_value_in_a_row_was_set_by_a_revision_that_no_other_value_replaced(history: list[Revision]) -> None:
    """Compared with the definition, spelled out slowly."""
    known = {one.operation: one for one in history}

    def replaces(later: Revision, earlier: Revision) -> bool:
        return any(
            parent == earlier.operation or replaces(known[parent], earlier) for parent in later.replaced()
        )

    row = folded(*history)
    heads = [one for one in history if not any(replaces(other, one) for other in history)]
    assert row.heads == tuple(sorted(one.operation for one in heads))
    assert row.exists == any(one.kind != DELETED for one in heads)
    for name in ("name", "definition", "colour"):
        setting = [one for one in history if one.kind == CREATED or name in one.values()]
        newest = [one for one in setting if not any(replaces(other, one) for other in setting)]
        said = {one.values()[name][1] if name in one.values() else "" for one in newest}
        chosen = max(newest, key=lambda one: one.digest).values()
        assert row.values[name] == (chosen[name][1] if name in chosen else "")
        assert (name in row.conflicts) == (len(said) > 1)


acts = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2**32)), min_size=4, max_size=20)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts, st.integers(0, 6), st.integers(0, 3))
def test_the_rows_of_a_project_are_what_its_revisions_make_of_them(
    steps: list[tuple[Act, int]], undone: int, redone: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, build.project(Path(folder)) as store:
        build.tag(store)
        build.claim(store, number=1)
        snapshot = store.snapshot()
        for what, seed in steps:
            perform_at_random(store, snapshot, what, seed)
        for _ in range(undone):
            store.undo()
        for _ in range(redone):
            store.redo()
        with build.reading(store) as connection:
            file = driver(connection)
            made = {
                (table, row_id): (row.values, digest_of(table, row.values, row.heads_as_stored))
                for table, row_id, row in fold_all(file)
                if row.exists
            }
            stored = {(table, row["id"]): row for table in CONTENT for row in contents(file, table)}
            digests = {
                (table, row_id): digest
                for table in CONTENT
                for row_id, digest in file.execute(f"SELECT id, digest FROM {table}")
            }
        assert {key: row for key, (row, _) in made.items()} == stored
        assert {key: digest for key, (_, digest) in made.items()} == digests


@pytest.mark.parametrize("length", [2_000])
def test_long_histories_are_folded_at_once(length: int) -> None:
    history = [revision("0", kind=CREATED)]
    for number in range(1, length):
        parents = canonical([str(number - 1)])
        change = canonical({"name": ["", str(number)]})
        history.append(Revision(OperationId(str(number)), "tag", "r", CHANGED, change, parents, str(number)))
    assert fold("tag", "r", reversed(history)).values["name"] == str(length - 1)
