"""A copy handed out contains exactly the selection, is valid, and can be merged back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import edits
from db.copies.choosing_rows import CopySelection
from db.errors import Exists, Rejected
from db.store import Store
from tests.db import build
from tests.db.merging.test_properties import EXAMPLES, Steps, common, merged, steps, work
from tests.db.merging.two import Two, two_copies

BLIND = CopySelection(people=frozenset())


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    """Lin's project, with work of Shen in it: a question over both claims, a link, notes."""
    with two_copies(tmp_path) as copies:
        lin, shen = copies.lin, copies.shen
        shen.perform(edits.create_question, "票价调了多少", [copies.claim.id, copies.other.id])
        shen.perform(edits.create_link, copies.claim.id, copies.other.id, "equivalent")
        shen.perform(edits.set_claim_note, copies.claim.id, "沈的注")
        build.claim(shen, build.at("平均票价"))
        copies.exchange()
        lin.perform(edits.set_claim_note, copies.other.id, "林的注")
        yield copies


def every(store: Store) -> CopySelection:
    """All articles by name, and everybody's work: stated all the same."""
    return CopySelection(frozenset(article.id for article in store.snapshot().articles_in_order()))


def handed(two: Two, selection: CopySelection, name: str = "发出.duikan") -> Path:
    path = Path(two.lin.location).with_name(name)
    two.lin.sharing.hand_out(path, selection)
    return path


def test_a_stated_copy_is_the_project_without_its_past(two: Two) -> None:
    path = handed(two, every(two.lin))
    with Store.open(path, "周予") as copy:
        assert copy.check() == []
        assert copy.project.id == two.lin.project.id
        assert build.rows(copy.snapshot()) == build.rows(two.lin.snapshot())
        assert [operation.name for operation in copy.operations()] == ["project.hand_out"]
        assert copy.undo_state() == (None, None)
    before = build.content(two.lin)
    outcome = two.lin.merge(path).outcome
    assert (outcome.entries, outcome.conflicts, build.content(two.lin)) == ((), (), before)
    assert two.lin.check() == []


def test_with_nothing_left_out_the_history_goes_along(two: Two) -> None:
    with Store.open(handed(two, CopySelection()), "周予") as copy:
        assert copy.operations() == two.lin.operations()


def test_a_blind_copy_holds_nothing_of_others_even_in_its_bytes(two: Two) -> None:
    path = handed(two, BLIND)
    with Store.open(path, "周予") as copy:
        snapshot = copy.snapshot()
        assert not (snapshot.claims or snapshot.links or snapshot.questions)
        assert (len(snapshot.articles), list(snapshot.tags)) == (2, [two.tag.id])
        assert copy.check() == []
    held = path.read_bytes()
    for words in ("沈的注", "林的注", "票价调了多少"):
        assert words.encode() not in held


def test_some_articles_go_with_the_work_of_some(two: Two) -> None:
    one, second = build.article(two.lin), build.article(two.lin, 1)
    two.lin.perform(edits.create_memo, "只在另一篇", article=second.id)
    path = handed(two, CopySelection(frozenset({one.id}), frozenset({two.lin.annotator.id})))
    with Store.open(path, "周予") as copy:
        snapshot = copy.snapshot()
        assert list(snapshot.articles) == [one.id]
        assert list(snapshot.claims) == [two.claim.id]
        assert snapshot.claims[two.claim.id].question is None, "the question is not of those people"
        assert copy.check() == []
    for words in (build.FERRY_TRADITIONAL.splitlines()[2], "只在另一篇"):
        assert words.encode() not in path.read_bytes()


def test_independent_work_merges_back_and_edits_stand_on_what_they_were_made_from(two: Two) -> None:
    blind, whole = handed(two, BLIND), handed(two, every(two.lin), "全.duikan")
    with Store.open(blind, "周予") as copy:
        theirs = build.claim(copy, tags=[two.tag.id])
        copy.perform(edits.edit_tag, two.tag.id, definition="单程")
    with Store.open(whole, "陈若安") as copy:
        copy.perform(edits.set_claim_note, two.claim.id, "陈的注")
        copy.perform(edits.set_claim_note, two.other.id, "陈的另一注")
        copy.perform(edits.delete_links, list(copy.snapshot().links))
    two.lin.perform(edits.set_claim_note, two.other.id, "林后来的注")
    two.lin.perform(edits.edit_tag, two.tag.id, name="票价水平")
    for path in (blind, whole):
        two.lin.merge(path)
    snapshot = two.lin.snapshot()
    assert theirs.id in snapshot.claims
    assert (snapshot.tags[two.tag.id].name, snapshot.tags[two.tag.id].definition) == ("票价水平", "单程")
    assert snapshot.claims[two.claim.id].note == "陈的注", "nobody else wrote since"
    assert snapshot.claims[two.claim.id].question is not None
    assert not snapshot.links
    (conflict,) = two.lin.sharing.conflicts()
    assert {side.value for side in conflict.sides} == {"陈的另一注", "林后来的注"}
    assert two.lin.check() == []
    two.exchange()
    for path in (blind, whole):
        with Store.open(path, "周予") as copy:
            copy.merge(two.lin.location)
            assert (copy.check(), copy.fingerprint()) == ([], two.lin.fingerprint())


def test_what_was_deleted_meanwhile_does_not_come_back(two: Two) -> None:
    path = handed(two, every(two.lin))
    with Store.open(path, "周予") as copy:
        build.claim(copy, build.at("东岸"))
    two.lin.perform(edits.delete_claims, [two.claim.id])
    two.lin.merge(path)
    assert two.claim.id not in two.lin.snapshot().claims
    assert two.lin.check() == []


def test_a_copy_of_a_copy_comes_back_before_its_original(two: Two) -> None:
    first = handed(two, every(two.lin))
    with Store.open(first, "周予") as copy:
        copy.perform(edits.set_claim_note, two.claim.id, "周的注")
        second = first.with_name("再发.duikan")
        copy.sharing.hand_out(second, every(copy))
    with Store.open(second, "陈若安") as copy:
        copy.perform(edits.set_claim_note, two.claim.id, "陈的注")
    two.lin.merge(second)
    assert two.lin.snapshot().claims[two.claim.id].note == "陈的注"
    two.lin.merge(first)
    assert (two.lin.sharing.conflicts(), two.lin.check()) == ([], [])
    assert two.lin.snapshot().claims[two.claim.id].note == "陈的注"


def test_open_conflicts_are_decided_first_and_no_file_is_overwritten(two: Two) -> None:
    path = handed(two, BLIND)
    with pytest.raises(Exists):
        two.lin.sharing.hand_out(path, BLIND)
    for store, name in ((two.lin, "甲"), (two.shen, "乙")):
        store.perform(edits.edit_tag, two.tag.id, name=name)
    two.exchange()
    with pytest.raises(Rejected, match="conflicts_open"):
        handed(two, BLIND, "又.duikan")


def at_random(store: Store, random: Random) -> CopySelection:
    """Some articles or all, and somebody's work, everybody's or nobody's."""
    articles = sorted(store.snapshot().articles)
    people = sorted(store.snapshot().annotators)
    chosen = frozenset(random.sample(articles, random.randint(1, len(articles)))) if articles else None
    whose = random.choice(
        [None, frozenset(), frozenset(random.sample(people, random.randint(1, len(people))))]
    )
    return CopySelection(random.choice([None, chosen]), whose)  # type: ignore[arg-type]


@settings(common, max_examples=max(2, EXAMPLES // 3))
@given(steps(8), steps(6), steps(6), steps(4), st.randoms(use_true_random=False))
def test_whatever_was_handed_out_and_done_merges_both_ways(
    begun: Steps, before: Steps, mine: Steps, theirs: Steps, random: Random
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, out = folder / "始.duikan", folder / "发.duikan"
        with build.project(folder, path.name) as store:
            work(store, begun)
        with Store.open(path, "沈舟") as store:
            work(store, before)
            store.sharing.hand_out(out, at_random(store, random))
            whole = build.rows(store.snapshot())
            store.merge(out)
            known = {**whole, "annotators": build.rows(store.snapshot())["annotators"]}
            assert build.rows(store.snapshot()) == known, "nobody worked in it; who handed it out may be new"
            work(store, mine)
        with Store.open(out, "周予") as copy:
            assert copy.check() == []
            work(copy, theirs)
            assert copy.check() == []
        assert merged(folder, path, [out], "一.duikan") == merged(folder, out, [path], "二.duikan")
