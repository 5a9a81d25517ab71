"""The counts of a file."""

from __future__ import annotations

from corpus.archive import Archive
from corpus.foreign.project import Detached, ForeignProject, Misfit, QuoteAgreement
from corpus.model import EQUIVALENT, Annotator, Link, Project, Span
from tests.corpus.build import NOON, article, claim, tag

_, TEXT = article(0, "甲乙丙丁")


def test_detached_claims_count_like_others() -> None:
    one = claim("c", TEXT, Span(0, 1), ["t"])
    other = claim("d", TEXT, Span(1, 2), ["t"])
    link = Link("l", "c", "d", EQUIVALENT, "", "lin", NOON, NOON)
    archive = Archive(
        Project("p", "试", NOON),
        (Annotator("lin", "林晓"),),
        tags=(tag("t"), tag("u")),
        claims=(one,),
        links=(link,),
    )
    found = ForeignProject("w3c", archive, detached=(Detached(other),), colours=(("u", "#FF0000"),))
    counts = found.counts()
    assert (counts.articles, counts.tags, counts.claims, counts.links, counts.people) == (0, 2, 2, 1, 1)
    assert [(each.claims, each.rgb) for each in found.tags()] == [(2, ""), (0, "#FF0000")]
    assert [(each.claims, each.links) for each in found.people()] == [(2, 1)]


def test_agreement_adds_up() -> None:
    assert QuoteAgreement(3, 1, (Misfit("c", "甲", "乙"),), 2).total == 7
