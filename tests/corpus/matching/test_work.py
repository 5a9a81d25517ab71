"""The input of matching about a project's work."""

from __future__ import annotations

from dataclasses import replace

from corpus.matching.work import Work, WorkedClaim, work_of
from corpus.model import Span
from corpus.snapshot import Snapshot
from tests.corpus.build import SIMPLIFIED, archive, link


def test_claims_stand_where_they_quote() -> None:
    claims = {claim.id: claim for claim in work_of(Snapshot.from_archive(archive())).claims}
    start = SIMPLIFIED.index("平均票价为2.6元")
    assert claims["c1"] == WorkedClaim("c1", "article-0", Span(start, start + 9), ("fare-rise", "fare"))
    assert claims["c3"].tags == ("riders",)


def test_orphans_tell_nothing_and_neither_do_links_to_them() -> None:
    held = archive()
    orphaned = next(claim.id for claim in held.claims if claim.orphaned)
    held = replace(held, links=(*held.links, link("l3", "c1", orphaned), link("l4", orphaned, "c2")))
    work = work_of(Snapshot.from_archive(held))
    assert [claim.id for claim in work.claims] == ["c1", "c2", "c3"]
    assert work.links == (("c1", "c2", "equivalent"), ("c3", "c2", "background"))


def test_rejections_are_known_by_their_words() -> None:
    """They hold for an orphan too: its words may come back."""
    (pair,) = work_of(Snapshot.from_archive(archive())).rejected
    assert pair == (("article-0", "平均票价为2.6元"), ("article-1", "票款進項"))


def test_a_project_without_work_is_no_work() -> None:
    bare = replace(archive(), claims=(), links=(), figure_marks=(), rejections=())
    assert work_of(Snapshot.from_archive(bare)) == Work()
