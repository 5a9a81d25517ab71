"""Adjudicating disagreements of independent codings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.agreement.decisions import Decisions, Ruling
from corpus.agreement.disagreements import Disagreement, DisagreementKind
from corpus.agreement.gathering import gather
from corpus.agreement.study import differences
from corpus.identities import ClaimId
from corpus.model import EQUIVALENT, OVERLAPS, AnnotatorKind, Claim, Link, Span
from corpus.people import shared_layers
from corpus.questions import Status
from db import edits
from db.edits import Adjudication, SharedCoding
from db.errors import Rejected
from db.store import Store
from tests.db import build

HEAD, FIGURE, ALONE = Span(0, 4), build.at("由2元调整为3元"), build.at("船太旧了")


@dataclass
class Coded:
    """Two people coded both articles: the headline alike, a figure with other tags, a quotation only the first."""

    store: Store
    fare: str
    riders: str

    def found(self) -> list[Disagreement]:
        store = self.store
        snapshot = store.snapshot()
        project = gather(snapshot, store.codings(), {})
        pair = tuple(sorted(project.annotators, key=lambda one: snapshot.annotators[one].name != build.LIN))
        return list(differences(project, pair).found)  # type: ignore[arg-type]

    def state(self, disagreement: Disagreement) -> Ruling | None:
        snapshot = self.store.snapshot()
        decision = Decisions(snapshot, shared_layers(snapshot.annotators.values())).of(disagreement)
        return decision.choice if decision is not None else None

    def of(self, kind: DisagreementKind) -> Disagreement:
        return next(one for one in self.found() if one.kind is kind)

    def shared(self) -> list[Claim]:
        snapshot = self.store.snapshot()
        layers = shared_layers(snapshot.annotators.values())
        return [claim for claim in snapshot.claims.values() if claim.annotator in layers]


@pytest.fixture
def coded(tmp_path: Path) -> Iterator[Coded]:
    with build.project(tmp_path) as store:
        fare, riders = build.tag(store).id, build.tag(store, "客流").id
        article, other = (build.article(store, number).id for number in (0, 1))
        for name, tag in ((build.LIN, fare), (build.SHEN, riders)):
            store.set_annotator(name)
            store.perform(edits.tag_span, article, HEAD, fare)
            store.perform(edits.tag_span, other, HEAD, fare)
            store.perform(edits.tag_span, article, FIGURE, tag)
            store.perform(edits.mark_read, [article, other])
        store.set_annotator(build.LIN)
        store.perform(edits.tag_span, article, ALONE, fare)
        yield Coded(store, fare, riders)


def chosen(disagreement: Disagreement, *sides: int) -> Adjudication:
    codings = tuple(
        SharedCoding(coded.span, tuple(sorted(coded.tags)))
        for side in sides
        if (coded := disagreement.by[side]).claim is not None
    )
    return Adjudication(tuple(ClaimId(row) for row in sorted(disagreement.rows())), codings)


def test_the_choice_stands_in_the_shared_layer_with_its_reason(coded: Coded) -> None:
    store, disagreement = coded.store, coded.of(DisagreementKind.OTHER_TAG)
    before = dict(store.snapshot().claims)
    changes = store.perform(edits.adjudicate, [chosen(disagreement, 1)], " 写的是客流 ")
    assert changes.operation is not None and changes.operation.name == "adjudicate.claims"
    (claim,) = coded.shared()
    assert (claim.span, claim.tags, claim.note) == (FIGURE, (coded.riders,), "写的是客流")
    layer = store.snapshot().annotators[claim.annotator]
    assert (layer.name, layer.kind) == (build.LIN, AnnotatorKind.SHARED)
    assert coded.state(disagreement) is Ruling.SECOND
    assert {one: row for one, row in store.snapshot().claims.items() if row != claim} == before
    assert disagreement in coded.found(), "nobody's coding changed, so the difference is still there"
    store.undo()
    assert coded.state(disagreement) is None and not coded.shared()


def test_a_second_decision_replaces_the_first(coded: Coded) -> None:
    disagreement = coded.of(DisagreementKind.OTHER_TAG)
    for sides, choice in (((0,), Ruling.FIRST), ((0, 1), Ruling.BOTH), ((1,), Ruling.SECOND)):
        coded.store.perform(edits.adjudicate, [chosen(disagreement, *sides)])
        assert coded.state(disagreement) is choice
        assert len(coded.shared()) == len(sides)
    own = Adjudication(chosen(disagreement).decides, (SharedCoding(Span(0, 9), (coded.fare,)),))  # type: ignore[arg-type]
    coded.store.perform(edits.adjudicate, [own])
    assert coded.state(disagreement) is Ruling.OWN


def test_that_nothing_is_to_be_coded_is_a_decision_too(coded: Coded) -> None:
    disagreement = coded.of(DisagreementKind.ONLY_ONE)
    coded.store.perform(edits.adjudicate, [chosen(disagreement, 1)])
    assert coded.state(disagreement) is Ruling.SECOND
    assert [(claim.span, claim.tags) for claim in coded.shared()] == [(ALONE, ())]


def test_what_all_agree_on_is_taken_in_one_step(coded: Coded) -> None:
    store, snapshot = coded.store, coded.store.snapshot()
    project = gather(snapshot, store.codings(), {})
    agreed = differences(project, project.annotators).agreed  # type: ignore[arg-type]
    assert [one.span for one in agreed] == [HEAD, HEAD]
    changes = store.perform(edits.adjudicate, [chosen(one, 0) for one in agreed])
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.count) == ("adjudicate.agreed", 2)
    assert all(coded.state(one) for one in agreed)
    store.undo()
    assert not coded.shared()


def test_a_relation_is_decided_between_claims_of_the_shared_layer(coded: Coded) -> None:
    store = coded.store
    for name, relation in ((build.LIN, EQUIVALENT), (build.SHEN, OVERLAPS)):
        store.set_annotator(name)
        mine = [
            claim.id
            for claim in store.snapshot().claims.values()
            if claim.annotator == store.annotator.id and claim.span == HEAD
        ]
        store.perform(edits.create_link, mine[0], mine[1], relation)
    disagreement = coded.of(DisagreementKind.OTHER_RELATION)
    links = [coded_by.link for coded_by in disagreement.by]
    for side, choice in ((0, Ruling.FIRST), (1, Ruling.SECOND)):
        store.perform(edits.adjudicate_relation, links, [links[side]])  # type: ignore[list-item]
        assert coded.state(disagreement) is choice
    layers = shared_layers(store.snapshot().annotators.values())
    assert sum(link.annotator in layers for link in store.snapshot().links.values()) == 1
    assert len(coded.shared()) == 2


def test_relations_that_are_both_chosen_keep_their_directions(coded: Coded) -> None:
    store, links = coded.store, []
    for name, relation in ((build.LIN, EQUIVALENT), (build.SHEN, OVERLAPS)):
        store.set_annotator(name)
        claims = store.snapshot().claims.values()
        mine = [one for one in claims if one.annotator == store.annotator.id and one.span == HEAD]
        source, target = sorted(mine, key=lambda one: one.article, reverse=name == build.SHEN)
        made = store.perform(edits.create_link, source.id, target.id, relation)
        links.append(build.created(made.created, Link))
    store.perform(edits.adjudicate_relation, [link.id for link in links], [link.id for link in links])
    snapshot = store.snapshot()
    layers = shared_layers(snapshot.annotators.values())
    decided = {
        link.relation: snapshot.claims[link.source].article
        for link in snapshot.links.values()
        if link.annotator in layers
    }
    assert decided == {link.relation: snapshot.claims[link.source].article for link in links}
    assert len(set(decided.values())) == 2


def test_a_status_is_decided_as_the_overrule_of_the_cell(coded: Coded) -> None:
    store = coded.store
    baseline, answer = (
        next(c for c in store.snapshot().claims_of(build.article(store, n).id) if c.span == HEAD)
        for n in (0, 1)
    )
    store.perform(edits.create_question, "票价", [baseline.id, answer.id])
    (question,) = store.snapshot().questions
    store.perform(edits.create_link, baseline.id, answer.id, EQUIVALENT)
    store.set_annotator(build.SHEN)
    store.perform(edits.set_cell_status, question, answer.article, Status.CONTRADICTS)
    disagreement = coded.of(DisagreementKind.OTHER_STATUS)
    assert [one.status for one in disagreement.by] == [Status.AGREES, Status.CONTRADICTS]
    store.perform(edits.adjudicate_status, question, answer.article, Status.AGREES, "同一口径")
    (cell,) = store.snapshot().cells.values()
    assert (cell.status, cell.reason) == (Status.AGREES, "同一口径")
    assert store.snapshot().annotators[cell.annotator].kind is AnnotatorKind.SHARED
    store.undo()
    (cell,) = store.snapshot().cells.values()
    assert cell.status is Status.CONTRADICTS


def test_claims_that_are_gone_cannot_be_adjudicated(coded: Coded) -> None:
    disagreement = coded.of(DisagreementKind.ONLY_ONE)
    coded.store.perform(edits.delete_claims, sorted(disagreement.rows()))  # type: ignore[arg-type]
    with pytest.raises(Rejected, match="nothing_to_adjudicate"):
        coded.store.perform(edits.adjudicate, [chosen(disagreement, 0)])
