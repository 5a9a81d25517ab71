"""The destination in the texts of a disagreement."""

from __future__ import annotations

from corpus.agreement.disagreements import Disagreement
from corpus.snapshot import Snapshot
from desktop.current import Destination, TextSelection


def destination_of(disagreement: Disagreement, snapshot: Snapshot) -> Destination:
    """The passage; beside it the other end of a relation, or the statement with which a status is compared."""
    first = next((coded for coded in disagreement.by if coded.claim is not None), None)
    claim = snapshot.claims.get(first.claim or "") if first is not None else None
    if claim is None or first is None:
        return Destination(article=disagreement.article)
    link = snapshot.links.get(first.link or "")
    end = snapshot.claims.get(link.other_end(claim.id)) if link is not None else None
    beside = TextSelection(end.article, end.span) if end is not None else None
    if disagreement.question is not None:
        beside = _baseline(disagreement, snapshot)
    return Destination(claim.article, claim.span, claim.id, beside=beside)


def _baseline(disagreement: Disagreement, snapshot: Snapshot) -> TextSelection | None:
    question = snapshot.questions.get(disagreement.question or "")
    claims = snapshot.claims_of_question(question.id) if question is not None else []
    if question is None or not claims:
        return None
    baseline = next((claim for claim in claims if claim.id == question.baseline), claims[0])
    return TextSelection(baseline.article, baseline.span)
