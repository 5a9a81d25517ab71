"""The input of agreement."""

from __future__ import annotations

from corpus.agreement.gathering import gather
from corpus.identities import AnnotatorId, ProjectId
from corpus.model import Annotator, AnnotatorKind, Project
from corpus.snapshot import Snapshot
from tests.corpus.agreement.build import ANN, BEN, CHI, coding


def test_identities_of_one_person_are_one_and_the_shared_layer_is_nobody() -> None:
    snapshot = Snapshot(
        Project(ProjectId("p"), "", ""),
        (
            Annotator(ANN, "b"),
            Annotator(BEN, "a"),
            Annotator(CHI, "c", same_as=ANN),
            Annotator(AnnotatorId("s"), "a", kind=AnnotatorKind.SHARED),
        ),
    )
    found = gather(snapshot, [coding(who, 0, 4) for who in (ANN, BEN, CHI, AnnotatorId("s"))], {})
    assert [one.annotator for one in found.codings] == [ANN, BEN, ANN]
    assert found.annotators == (BEN, ANN), "by name"
