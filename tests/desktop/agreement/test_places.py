"""Where a disagreement is shown."""

from __future__ import annotations

from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.model import Span
from desktop.agreement.places import destination_of
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_one_without_a_claim_is_an_article(coded: Workspace) -> None:
    snapshot = panels.rows(coded)
    nothing = CodedBy("a", None, Span(0, 0)), CodedBy("b", None, Span(0, 0))
    status = Disagreement(DisagreementKind.OTHER_STATUS, "article-1", Span(0, 0), nothing, "gone")
    assert destination_of(status, snapshot).article == "article-1"
    here = CodedBy("b", "claim-24", Span(0, 1))
    only = Disagreement(DisagreementKind.ONLY_ONE, "article-1", Span(0, 1), (nothing[0], here))
    place = destination_of(only, snapshot)
    assert (place.claim, place.span, place.beside) == (
        "claim-24",
        snapshot.claims["claim-24"].span,
        None,
    )
