"""Claims of the same words."""

from __future__ import annotations

from dataclasses import replace

from corpus.identities import AnnotatorId, ClaimId
from corpus.model import Annotator, AnnotatorKind
from corpus.same_words import of_same_words, same_claims
from corpus.snapshot import Snapshot
from tests.desktop.build import river_archive


def test_claims_of_the_same_words_are_found_but_not_decisions_and_orphans() -> None:
    archive = river_archive()
    layer = Annotator(AnnotatorId("shared"), "共识", kind=AnnotatorKind.SHARED)
    held = archive.claims[1]
    same = replace(held, id=ClaimId("same"))
    shorter = replace(held, id=ClaimId("shorter"), end=held.end - 1)
    orphan = replace(held, id=ClaimId("orphan"), orphaned=True)
    decision = replace(held, id=ClaimId("decision"), annotator=layer.id)
    rows = (*archive.articles, *archive.annotators, layer, *archive.claims, same, shorter, orphan, decision)
    snapshot = Snapshot(archive.project, rows)
    assert {one.id for one in same_claims(snapshot, held)} == {held.id, "same"}
    assert same_claims(snapshot, orphan) == [orphan]
    assert same_claims(snapshot, decision) == [decision]
    assert of_same_words([held, same, decision])
    assert not of_same_words([held, shorter])
    assert not of_same_words([held, orphan])
