"""Whatever is done can be taken back and brought back, to the last row and digest."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.changes import ChangeSet, Origin
from corpus.figures import find_figures
from corpus.model import Kind, Span
from corpus.rejected_pairs import rejected_pair
from corpus.snapshot import Snapshot
from db import edits
from db.errors import AlreadyImported, Rejected, StaleUndo
from db.store import Store
from tests.db import build

Act = Callable[[Store, Snapshot, Random], ChangeSet]
ACTS: list[Act] = []


def act(function: Act) -> Act:
    """Something that a user may do at random."""
    ACTS.append(function)
    return function


def pick(random: Random, among: object) -> str:
    """Any identity of a mapping; one that does not exist when it is empty."""
    return random.choice(sorted(among)) if among else "nobody"  # type: ignore[call-overload, no-any-return]


def some_span(random: Random, snapshot: Snapshot, article: str) -> Span:
    length = snapshot.articles[article].characters
    start = random.randrange(length - 6)
    return Span(start, start + random.randrange(1, 6))


@act
def import_another(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(
        edits.import_articles, [build.new_article(f"渡轮公司第{random.randrange(6)}次公布客运量。")]
    )


@act
def correct_text(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    article = pick(random, snapshot.articles)
    at = random.randrange(20)
    text = store.text(article)
    return store.perform(
        edits.replace_text, article, text[:at] + "（更正）" * random.randrange(3) + text[at + 2 :]
    )


@act
def retitle(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(
        edits.edit_article, pick(random, snapshot.articles), title=f"题{random.randrange(3)}"
    )


@act
def remove(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    keep = 1 if len(snapshot.articles) > 1 else 0
    return store.perform(edits.remove_articles, sorted(snapshot.articles)[: random.randrange(keep + 1)])


@act
def rename_project(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.set_project_title, f"渡轮{random.randrange(3)}")


@act
def mark(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    article = pick(random, snapshot.articles)
    tags = random.sample(sorted(snapshot.tags), min(len(snapshot.tags), random.randrange(3)))
    return store.perform(edits.create_claim, article, some_span(random, snapshot, article), tags=tags)


@act
def tag_a_span(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    tag = pick(random, snapshot.tags)
    if snapshot.claims and random.random() < 0.5:
        claim = snapshot.claims[pick(random, snapshot.claims)]
        return store.perform(edits.tag_span, claim.article, claim.span, tag)
    article = pick(random, snapshot.articles)
    return store.perform(edits.tag_span, article, some_span(random, snapshot, article), tag)


@act
def toggle(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.toggle_tag, pick(random, snapshot.claims), pick(random, snapshot.tags))


@act
def move_ends(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    claim = snapshot.claims[pick(random, snapshot.claims)]
    return store.perform(edits.set_claim_span, claim.id, some_span(random, snapshot, claim.article))


@act
def describe_claim(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    claim = pick(random, snapshot.claims)
    if random.random() < 0.5:
        return store.perform(edits.set_claim_note, claim, f"注{random.randrange(3)}")
    return store.perform(edits.set_claim_kind, claim, random.choice(list(Kind)))


@act
def say_of_a_figure(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    """On a claim of some length at its beginning or where a figure is, since most spans hold none."""
    article = pick(random, snapshot.articles)
    text = store.text(article)
    figures = [one for one in find_figures(text) if one.end - one.start < 12]
    if not snapshot.claims or random.random() < 0.4:
        one = random.choice(figures)
        return store.perform(
            edits.create_claim, article, Span(max(0, one.start - 4), min(len(text), one.end + 4))
        )
    claim = snapshot.claims[pick(random, snapshot.claims)]
    inside = [
        Span(one.start, one.end)
        for one in find_figures(store.text(claim.article))
        if claim.start <= one.start and one.end <= claim.end
    ]
    span = random.choice([*inside, *(mark.span for mark in snapshot.marks_of(claim.id)), claim.span])
    match random.randrange(4):
        case 0:
            return store.perform(edits.dismiss_figure, claim.id, span)
        case 1:
            low = random.choice([-0.0, 1, 2.5e300])
            return store.perform(edits.add_figure, claim.id, span, low=low, high=low)
        case _:
            return store.perform(edits.correct_figure, claim.id, span, low=0, high=random.random())


@act
def restore(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.restore_figure, pick(random, snapshot.figure_marks))


@act
def drop_claims(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    count = random.randrange(1, 3)
    return store.perform(
        edits.delete_claims, random.sample(sorted(snapshot.claims), min(count, len(snapshot.claims)))
    )


@act
def add_tag(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    parent = random.choice([None, *sorted(snapshot.tags)])
    return store.perform(edits.create_tag, f"标签{random.randrange(8)}", parent=parent)


@act
def shift_tag(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    parent = random.choice([None, *sorted(snapshot.tags)])
    return store.perform(edits.move_tag, pick(random, snapshot.tags), parent, random.randrange(4))


@act
def join_tags(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.merge_tags, pick(random, snapshot.tags), pick(random, snapshot.tags))


@act
def drop_tag(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_tag, pick(random, snapshot.tags))


@act
def link(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    article = pick(random, snapshot.articles)
    target = edits.Place(article, some_span(random, snapshot, article))
    relation = pick(random, snapshot.relations)
    return store.perform(edits.create_link, pick(random, snapshot.claims), target, relation)


@act
def change_link(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    one = pick(random, snapshot.links)
    match random.randrange(4):
        case 0:
            return store.perform(edits.reverse_link, one)
        case 1:
            return store.perform(edits.set_link_note, one, f"注{random.randrange(3)}")
        case 2:
            return store.perform(edits.delete_links, [one])
        case _:
            return store.perform(edits.set_link_relation, [one], pick(random, snapshot.relations))


def two_places(store: Store, snapshot: Snapshot, random: Random) -> list[edits.Place]:
    """Beginnings of two articles: few enough places that the same pair comes up again."""
    articles = random.sample(sorted(snapshot.articles), 2) if len(snapshot.articles) > 1 else ["nobody"] * 2
    return [edits.Place(one, Span(0, random.randrange(4, 6))) for one in articles]


@act
def accept(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    places = two_places(store, snapshot, random)
    return store.perform(edits.accept_suggestion, *places, pick(random, snapshot.relations))


@act
def reject(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    places = two_places(store, snapshot, random)
    return store.perform(edits.reject_suggestion, *places, pick(random, snapshot.relations))


@act
def show_again(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.restore_suggestions, [pick(random, snapshot.rejections)])


@act
def add_relation(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.create_relation, f"关系{random.randrange(4)}", random.random() < 0.5)


@act
def drop_relation(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    own = [one for one, relation in snapshot.relations.items() if not relation.built_in]
    return store.perform(edits.delete_relation, pick(random, own), replacement="overlaps")


@act
def step_back(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.undo()


@act
def step_forward(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.redo()


def perform_at_random(store: Store, snapshot: Snapshot, what: Act, seed: int) -> None:
    """Do it if it can be done, and let the snapshot follow."""
    from db.errors import UnknownRow

    before = build.rows(snapshot)
    try:
        changes = what(store, snapshot, Random(seed))
    except (Rejected, UnknownRow, AlreadyImported, KeyError):
        assert build.rows(store.snapshot()) == before, "what is refused leaves no trace"
        return
    assert changes.origin is Origin.LOCAL
    snapshot.apply(changes)
    pairs = [rejected_pair(rejection) for rejection in snapshot.rejections.values()]
    assert len(set(pairs)) == len(pairs), "no pair is rejected twice"
    for mark in snapshot.figure_marks.values():
        claim = snapshot.claims[mark.claim]
        assert claim.quote[mark.start - claim.start : mark.end - claim.start] == mark.text


acts = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 2**32)), min_size=4, max_size=24)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts)
def test_everything_can_be_taken_back_and_brought_back(steps: list[tuple[Act, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, build.project(Path(folder)) as store:
        build.tag(store), build.claim(store, number=1)
        while store.undo_state()[0]:
            store.undo()
        beginning = build.rows(store.snapshot()), store.fingerprint()
        while store.undo_state()[1]:
            store.redo()

        snapshot = store.snapshot()
        for what, seed in steps:
            perform_at_random(store, snapshot, what, seed)
        end = build.rows(store.snapshot()), store.fingerprint()
        assert build.rows(snapshot) == end[0], "change sets lead where the file is"
        assert store.check() == []

        forward = 0
        while store.undo_state()[0]:
            snapshot.apply(store.undo())
            forward += 1
        assert (build.rows(store.snapshot()), store.fingerprint()) == beginning
        assert build.rows(snapshot) == beginning[0]
        assert store.check() == []

        while store.undo_state()[1]:
            snapshot.apply(store.redo())
            forward -= 1
        assert forward <= 0, "what had been taken back before can be brought back as well"
        if forward == 0:
            assert (build.rows(store.snapshot()), store.fingerprint()) == end
        assert build.rows(snapshot) == build.rows(store.snapshot())
        assert store.check() == []


def test_undo_and_redo_survive_closing(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store)
        build.claim(store, tags=[tag.id])
        store.undo()
        location = store.location
    with Store.open(location, build.LIN) as store:
        undoable, redoable = store.undo_state()
        assert undoable is not None
        assert undoable.name == "tag.create"
        assert redoable is not None
        assert (redoable.name, redoable.subject) == ("claim.tag", "票价")
        (claim,) = store.redo().created
        assert claim.tags == (tag.id,)  # type: ignore[union-attr]
        assert store.undo_state()[1] is None


def test_a_new_edit_forgets_what_could_be_brought_back(store: Store) -> None:
    build.tag(store)
    store.undo()
    build.tag(store, "客运量")
    assert store.undo_state()[1] is None
    assert not store.redo().created


def test_an_undo_carries_the_name_of_what_it_takes_back(store: Store) -> None:
    done = store.perform(edits.create_tag, "票价").operation
    undone = store.undo().operation
    assert done is not None
    assert undone is not None
    assert (undone.name, undone.subject, undone.undoes) == ("tag.create", "票价", done.id)
    redone = store.redo().operation
    assert redone is not None
    assert redone.undoes == undone.id


def test_making_the_project_cannot_be_taken_back(store: Store) -> None:
    while store.undo_state()[0]:
        store.undo()
    assert store.undo() == ChangeSet(redoable=store.undo_state()[1])
    assert len(store.snapshot().relations) == 5


def test_an_edit_that_changes_nothing_is_no_operation(store: Store) -> None:
    article = build.article(store)
    before = store.undo_state()
    changes = store.perform(edits.edit_article, article.id, title=article.title)
    assert changes.operation is None
    assert not changes.updated
    assert store.undo_state() == before


def test_only_ones_own_acts_are_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        build.tag(lin)
        assert shen.undo_state() == (None, None)
        assert not shen.undo().deleted


def test_what_somebody_else_changed_since_is_not_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        build.tag(lin, "客运量")
        tag = build.tag(lin)
        lin.perform(edits.edit_tag, tag.id, definition="单程")
        shen.perform(edits.edit_tag, tag.id, colour="rose")
        before = build.rows(lin.snapshot())
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by) == (tag.id, build.SHEN)
        assert build.rows(lin.snapshot()) == before
        # Said once; then what was done before it is next, and that is stale as well, since the tag is another now.
        with pytest.raises(StaleUndo):
            lin.undo()
        assert lin.undo().deleted
        assert lin.check() == []


def test_a_tag_that_somebody_else_uses_is_not_taken_back(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        tag = build.tag(lin)
        claim = build.claim(shen, tags=[tag.id])
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert refused.value.row == f"{claim.id}:{tag.id}"
        assert refused.value.by == build.SHEN
        assert tag.id in lin.snapshot().tags
        assert lin.check() == []
