"""The analysts' work, as input of drafting."""

from __future__ import annotations

from corpus.comparing.drafting.work import DraftWork, KnownClaim, draft_work_of, within
from corpus.matching.suggestion import SourceText
from corpus.model import Span
from corpus.readers import json_archive
from corpus.snapshot import Snapshot
from resources.sample import build

CLAIM = KnownClaim("c", "a", Span(10, 20))


def test_covering() -> None:
    assert CLAIM.covers("a", Span(10, 20))
    assert CLAIM.covers("a", Span(12, 15))
    assert CLAIM.covers("a", Span(15, 30))
    assert not CLAIM.covers("a", Span(16, 30))
    assert not CLAIM.covers("b", Span(10, 20))
    assert not CLAIM.covers("a", Span(20, 30))


def test_a_wide_claim_is_not_about_one_clause() -> None:
    assert CLAIM.is_about(Span(10, 17))
    assert not CLAIM.is_about(Span(10, 16))


def test_only_what_lies_in_the_articles() -> None:
    work = DraftWork(
        (
            KnownClaim("a", "a", Span(0, 3)),
            KnownClaim("b", "a", Span(2, 9)),
            KnownClaim("c", "x", Span(0, 1)),
        ),
        (("a", "b", "equivalent"), ("a", "a", "equivalent")),
        read=frozenset({"a", "x"}),
    )
    found = within((SourceText("a", "一二三四五"),), work)
    assert [claim.id for claim in found.claims] == ["a"]
    assert found.links == ()
    assert found.read == {"a"}


def test_the_work_of_a_project() -> None:
    archive = json_archive.parse(build.OUT.read_bytes())
    work = draft_work_of(Snapshot.from_archive(archive))
    assert len(work.claims) == len(archive.claims)
    assert len(work.links) == len(archive.links)
    tagged = {claim.id: claim.tags for claim in archive.claims}
    assert all(claim.tags == tagged[claim.id] for claim in work.claims)
