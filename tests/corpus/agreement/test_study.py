"""All results of agreement together."""

from __future__ import annotations

from corpus.agreement.codings import CodingUnit
from corpus.agreement.disagreements import DisagreementKind, unanimous
from corpus.agreement.gathering import CodedProject
from corpus.agreement.study import differences, measured, sentences
from corpus.identities import TextId
from tests.corpus.agreement.build import ANN, BEN, CHI, FARE, RIDERS, article, coding

CODINGS = (
    coding(ANN, 0, 8),
    coding(BEN, 0, 8),
    coding(ANN, 10, 18),
    coding(BEN, 10, 18, RIDERS),
    coding(ANN, 20, 28),
    coding(CHI, 0, 8),
)


def project(readers: tuple = (ANN, BEN)) -> CodedProject:  # type: ignore[type-arg]
    return CodedProject((article(readers=readers),), CODINGS, (), (), (ANN, BEN, CHI))


def test_the_confusion_counts_passages_and_what_neither_coded() -> None:
    found = differences(project(), (ANN, BEN))
    assert dict(found.confusion) == {(FARE, FARE): 1, (FARE, RIDERS): 1, (FARE, None): 1, (None, None): 1}
    assert [one.kind for one in found.found] == [DisagreementKind.OTHER_TAG, DisagreementKind.ONLY_ONE]


def test_counts_are_of_articles_that_another_has_read_too() -> None:
    found = measured(project())
    assert dict(found.claims) == {ANN: 3, BEN: 2}
    assert found.tags[FARE] == {ANN: 3, BEN: 1}
    assert found.pairs == ((ANN, BEN),)
    assert found.common == 0 and found.alpha(CodingUnit.STATEMENT) is None
    kappa = found.kappa((ANN, BEN), CodingUnit.STATEMENT)
    assert kappa is not None and kappa.units == 4


def test_agreed_is_what_all_who_read_it_coded_alike() -> None:
    assert [one.span for one in unanimous((article(),), CODINGS, (ANN, BEN))] == [CODINGS[0].span]
    everybody = (article(readers=(ANN, BEN, CHI)),)
    assert len(unanimous(everybody, CODINGS, (ANN, BEN, CHI))) == 1
    assert unanimous(everybody, CODINGS[:2], (ANN, BEN, CHI)) == []


def test_only_some_annotators_and_articles_can_be_looked_at() -> None:
    some = project((ANN, BEN, CHI)).among({ANN, CHI})
    assert some.annotators == (ANN, CHI)
    assert {one.annotator for one in some.codings} == {ANN, CHI}
    assert project().among(articles=set()).codings == ()


def test_sentences_are_those_of_the_texts() -> None:
    assert [len(found) for found in sentences({TextId("t"): "一句。两句。"}).values()] == [2]
