"""Random sequences of all edits, for property tests."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from corpus.changes import ChangeSet
from corpus.figures import find_figures
from corpus.model import Kind, Span
from corpus.same_words import same_claims
from corpus.snapshot import Snapshot
from db import edits
from db.store import Store
from tests.db import build

Act = Callable[[Store, Snapshot, Random], ChangeSet]


ACTS: list[Act] = []


def act(function: Act) -> Act:
    """An edit that may be performed at random."""
    ACTS.append(function)
    return function


def pick(random: Random, among: object) -> str:
    """Any identity of a mapping; an unknown one if it is empty."""
    return random.choice(sorted(among)) if among else "nobody"  # type: ignore[call-overload, no-any-return]


def some_span(random: Random, snapshot: Snapshot, article: str) -> Span:
    length = snapshot.articles[article].characters
    start = random.randrange(length - 6)
    return Span(start, start + random.randrange(1, 6))


@act
def join_or_double(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    """Join the claims of some words; if there is only one, create a second one there."""
    claim = snapshot.claims[pick(random, snapshot.claims)]
    same = same_claims(snapshot, claim)
    if len(same) > 1:
        return store.perform(edits.join_claims, [one.id for one in same])
    return store.perform(edits.create_claim, claim.article, claim.span, tags=claim.tags[:1], note="又")


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
    """Edit a figure of a claim that begins at random or at a figure, since most spans contain none."""
    article = pick(random, snapshot.articles)
    text = store.text(article)
    figures = [figure for figure in find_figures(text) if figure.end - figure.start < 12]
    if not snapshot.claims or random.random() < 0.4:
        one = random.choice(figures)
        return store.perform(
            edits.create_claim, article, Span(max(0, one.start - 4), min(len(text), one.end + 4))
        )
    claim = snapshot.claims[pick(random, snapshot.claims)]
    inside = [
        Span(figure.start, figure.end)
        for figure in find_figures(store.text(claim.article))
        if claim.start <= figure.start and figure.end <= claim.end
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
    """The beginnings of two articles: few enough places that the same pair occurs again."""
    articles = random.sample(sorted(snapshot.articles), 2) if len(snapshot.articles) > 1 else ["nobody"] * 2
    return [edits.Place(article, Span(0, random.randrange(4, 6))) for article in articles]


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
