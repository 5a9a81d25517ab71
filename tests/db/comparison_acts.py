"""Random edits of a comparison, and the invariants that hold after them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from corpus.changes import ChangeSet
from corpus.figures import find_figures
from corpus.identities import cell_id, reading_id
from corpus.model import BUILT_IN_RELATIONS, Span
from corpus.questions import QuestionVerdict, Status
from corpus.rejected_drafts import pairs_of
from corpus.snapshot import Snapshot
from db import edits
from db.store import Store

Act = Callable[[Store, Snapshot, Random], ChangeSet]
COMPARISON_ACTS: list[Act] = []


def comparison_act(function: Act) -> Act:
    """An edit of a comparison that may be performed at random."""
    COMPARISON_ACTS.append(function)
    return function


def pick(random: Random, among: object) -> str:
    """Any identity of a mapping; an unknown one if it is empty."""
    return random.choice(sorted(among)) if among else "nobody"  # type: ignore[call-overload, no-any-return]


def some(random: Random, among: object, most: int = 3) -> list[str]:
    """Some identities of a mapping."""
    every = sorted(among)  # type: ignore[call-overload]
    return random.sample(every, min(len(every), random.randrange(most + 1)))


def check_invariants(snapshot: Snapshot) -> None:
    """Assert what holds after any edits: no question is empty, every baseline is in its question, every origin is
    quoted, every cell and reading has its derived identity, and no draft is rejected twice."""
    for question in snapshot.questions.values():
        claims = snapshot.claims_of_question(question.id)
        assert claims, "no question is empty"
        assert question.baseline is None or question.baseline in {claim.id for claim in claims}
        assert question.tag is None or question.tag in snapshot.tags
        assert question.title
    for claim in snapshot.claims.values():
        assert claim.question is None or claim.question in snapshot.questions
        assert claim.origin is None or claim.origin in snapshot.origins
        assert sum(mark.answers for mark in snapshot.marks_of(claim.id)) <= 1
    for origin in snapshot.origins.values():
        assert any(claim.origin == origin.id for claim in snapshot.claims.values()), "no origin is unquoted"
    for cell in snapshot.cells.values():
        assert cell.id == cell_id(cell.question, cell.article)
        assert cell.question in snapshot.questions
        assert cell.article in snapshot.articles
    for reading in snapshot.readings.values():
        assert reading.id == reading_id(reading.article, reading.annotator)
        assert reading.article in snapshot.articles
    rejected = [pairs_of(rejection.quotes) for rejection in snapshot.draft_rejections.values()]
    assert all(rejected)
    assert all(
        article in snapshot.articles
        for rejection in snapshot.draft_rejections.values()
        for article, _ in rejection.quotes
    )


@comparison_act
def mark_another(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    article = pick(random, snapshot.articles)
    start = random.randrange(snapshot.articles[article].characters - 6)
    return store.perform(edits.create_claim, article, Span(start, start + random.randrange(1, 6)))


@comparison_act
def ask(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    tag = random.choice([None, *sorted(snapshot.tags)])
    claims = some(random, snapshot.claims)
    return store.perform(edits.create_question, f"议题{random.randrange(9)}", claims, tag=tag)


@comparison_act
def group(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    into = random.choice([None, *sorted(snapshot.questions)])
    return store.perform(edits.group_claims, some(random, snapshot.claims), into)


@comparison_act
def ungroup(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.ungroup_claims, some(random, snapshot.claims))


@comparison_act
def split(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    question = pick(random, snapshot.questions)
    claims = [claim.id for claim in snapshot.claims_of_question(question)]
    return store.perform(edits.split_question, question, some(random, claims))


@comparison_act
def join(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(
        edits.join_questions, pick(random, snapshot.questions), some(random, snapshot.questions)
    )


@comparison_act
def drop_questions(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_questions, some(random, snapshot.questions, 1))


@comparison_act
def describe_question(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    question = pick(random, snapshot.questions)
    words = f"话{random.randrange(3)}"
    verdict = random.choice(list(QuestionVerdict))
    match random.randrange(3):
        case 0:
            tag = random.choice([None, *sorted(snapshot.tags)])
            return store.perform(edits.edit_question, question, title=words, tag=tag)
        case 1:
            return store.perform(edits.edit_question, question, summary=words, note=words, verdict=verdict)
        case _:
            before = random.choice([None, *sorted(snapshot.questions)])
            return store.perform(edits.move_question, question, before)


@comparison_act
def choose_baseline(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    question = pick(random, snapshot.questions)
    claims = [claim.id for claim in snapshot.claims_of_question(question)]
    return store.perform(edits.set_baseline, question, random.choice([None, *claims]))


@comparison_act
def overrule(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    status = random.choice([None, *(one for one in Status if one is not Status.BASELINE)])
    where = pick(random, snapshot.questions), pick(random, snapshot.articles)
    return store.perform(edits.set_cell_status, *where, status, f"因{random.randrange(3)}")


@comparison_act
def read(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.mark_read, some(random, snapshot.articles), random.random() < 0.7)


@comparison_act
def quote(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    name = random.choice([None, "青川日报", "青川日報", "交通局"])
    return store.perform(edits.set_origin, some(random, snapshot.claims), name)


@comparison_act
def describe_origin(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    if random.random() < 0.5:
        return store.perform(
            edits.join_origins, pick(random, snapshot.origins), some(random, snapshot.origins)
        )
    name = f"来源{random.randrange(3)}"
    return store.perform(edits.edit_origin, pick(random, snapshot.origins), name=name, note="官网")


@comparison_act
def link_two(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    ends = pick(random, snapshot.claims), pick(random, snapshot.claims)
    return store.perform(edits.create_link, *ends, random.choice(BUILT_IN_RELATIONS))


@comparison_act
def unlink(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_links, some(random, snapshot.links))


@comparison_act
def drop_some_claims(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.delete_claims, some(random, snapshot.claims, 1))


@comparison_act
def remove_an_article(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    keep = len(snapshot.articles) < 3 or random.random() < 0.8
    return store.perform(edits.remove_articles, [] if keep else [pick(random, snapshot.articles)])


def some_statements(snapshot: Snapshot, random: Random) -> list[tuple[str, Span]]:
    """The beginnings of articles, few enough that the same ones occur again."""
    return [(article, Span(0, random.randrange(4, 6))) for article in some(random, snapshot.articles)]


@comparison_act
def accept_a_draft(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    relation = random.choice([None, *BUILT_IN_RELATIONS])
    claims = [None, *(claim.id for claim in snapshot.claims.values() if claim.question is None)]
    drafts = []
    for number in range(random.randrange(3)):
        statements = tuple(
            edits.AcceptedStatement(article, span, random.choice(claims), relation)
            for article, span in some_statements(snapshot, random)
        )
        overrules = ((pick(random, snapshot.articles), Status.OVERLAPS, ""),)
        drafts.append(edits.AcceptedDraft(f"草稿{number}", None, statements, 0, overrules))
    return store.perform(edits.accept_drafts, drafts)


@comparison_act
def reject_a_draft(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.reject_draft, "草稿", some_statements(snapshot, random))


@comparison_act
def offer_again(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    return store.perform(edits.restore_drafts, some(random, snapshot.draft_rejections, 2))


@comparison_act
def enter_a_rate(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    if random.random() < 0.3:
        return store.perform(edits.delete_rate, pick(random, snapshot.rates))
    units = random.sample(["USD", "CNY", "TWD"], 2)
    return store.perform(edits.set_rate, *units, random.choice([7, 0.14, 31.5]), "当日")


@comparison_act
def choose_a_figure(store: Store, snapshot: Snapshot, random: Random) -> ChangeSet:
    article = pick(random, snapshot.articles)
    figures = find_figures(store.text(article))
    if not snapshot.claims or random.random() < 0.4:
        one = random.choice(figures)
        return store.perform(edits.create_claim, article, Span(max(0, one.start - 9), one.end))
    claim = snapshot.claims[pick(random, snapshot.claims)]
    inside = [
        Span(figure.start, figure.end)
        for figure in find_figures(store.text(claim.article))
        if claim.start <= figure.start and figure.end <= claim.end
    ]
    span = random.choice([*inside, claim.span])
    match random.randrange(4):
        case 0:
            return store.perform(edits.note_figure, claim.id, span, answers=random.random() < 0.7)
        case 1:
            return store.perform(edits.note_figure, claim.id, span, scope=random.choice(["", "全市"]))
        case 2:
            return store.perform(edits.correct_figure, claim.id, span, low=1, high=2)
        case _:
            return store.perform(edits.restore_figure, pick(random, snapshot.figure_marks))
