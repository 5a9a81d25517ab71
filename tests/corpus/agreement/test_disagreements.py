"""Passages that two annotators coded differently."""

from __future__ import annotations

from corpus.agreement.codings import Coding
from corpus.agreement.disagreements import DisagreementKind, DrawnLink, disagreements
from corpus.identities import ClaimId, LinkId, RelationId
from corpus.model import Span
from tests.corpus.agreement.build import ANN, BEN, FARE, RIDERS, article, coding


def kinds(*codings: Coding) -> list[DisagreementKind]:
    return [each.kind for each in disagreements([article()], codings, [], (ANN, BEN))]


def test_each_kind_is_told() -> None:
    assert kinds(coding(ANN, 0, 8), coding(BEN, 0, 8)) == [DisagreementKind.AGREED]
    assert kinds(coding(ANN, 0, 8), coding(BEN, 0, 8, RIDERS)) == [DisagreementKind.OTHER_TAG]
    assert kinds(coding(ANN, 0, 8), coding(BEN, 2, 12)) == [DisagreementKind.OTHER_EXTENT]
    assert kinds(coding(ANN, 0, 8), coding(BEN, 5, 25)) == [DisagreementKind.ONLY_ONE] * 2
    assert kinds(coding(BEN, 0, 8)) == [DisagreementKind.ONLY_ONE]


def test_whoever_coded_nothing_is_told_as_such() -> None:
    (only,) = disagreements([article()], [coding(BEN, 3, 8)], [], (ANN, BEN))
    assert [(by.annotator, by.claim is None) for by in only.by] == [(ANN, True), (BEN, False)]
    assert only.span == Span(3, 8)


def test_tags_of_one_claim_belong_together() -> None:
    both = [coding(ANN, 0, 8, FARE, "x"), coding(ANN, 0, 8, RIDERS, "x")]
    assert kinds(*both, coding(BEN, 0, 8, FARE, "y"), coding(BEN, 0, 8, RIDERS, "y")) == [
        DisagreementKind.AGREED
    ]
    assert kinds(*both, coding(BEN, 0, 8)) == [DisagreementKind.OTHER_TAG]


def test_a_claim_meets_the_best_of_several() -> None:
    found = disagreements(
        [article()], [coding(ANN, 0, 10), coding(BEN, 0, 6, RIDERS), coding(BEN, 0, 10)], [], (ANN, BEN)
    )
    assert [each.kind for each in found] == [DisagreementKind.ONLY_ONE, DisagreementKind.AGREED]


def test_articles_that_one_has_not_read_are_left_out() -> None:
    assert disagreements([article(readers=(ANN,))], [coding(ANN, 0, 8)], [], (ANN, BEN)) == []


def test_links_of_the_same_passages_with_other_relations() -> None:
    codings = [
        coding(ANN, 0, 8, claim="a1"),
        coding(BEN, 0, 8, claim="b1"),
        coding(ANN, 0, 8, claim="a2", of="b"),
        coding(BEN, 0, 8, claim="b2", of="b"),
    ]

    def link(annotator: str, source: str, target: str, relation: str) -> DrawnLink:
        return DrawnLink(
            annotator, ClaimId(source), ClaimId(target), RelationId(relation), LinkId(source + target)
        )  # type: ignore[arg-type]

    articles = [article("a"), article("b")]
    same = [link(ANN, "a1", "a2", "equivalent"), link(BEN, "b2", "b1", "equivalent")]
    assert {each.kind for each in disagreements(articles, codings, same, (ANN, BEN))} == {
        DisagreementKind.AGREED
    }
    other = [link(ANN, "a1", "a2", "equivalent"), link(BEN, "b1", "b2", "contradicts")]
    (last,) = disagreements(articles, codings, other, (ANN, BEN))[2:]
    assert last.kind is DisagreementKind.OTHER_RELATION
    assert [by.relation for by in last.by] == ["equivalent", "contradicts"]
