"""The initial view of a project that was never open on this machine."""

from __future__ import annotations

from dataclasses import replace

from corpus.snapshot import Snapshot
from desktop.window.welcome.first_view import example_claim
from tests.desktop.build import river_archive


def test_the_first_claim_that_the_second_article_disputes() -> None:
    assert example_claim(Snapshot.from_archive(river_archive())) == "claim-4"


def test_articles_that_agree_point_at_nothing() -> None:
    archive = river_archive()
    agreeing = tuple(replace(link, relation="equivalent") for link in archive.links)
    assert example_claim(Snapshot.from_archive(replace(archive, links=agreeing))) is None


def test_one_article_has_nothing_beside_it() -> None:
    archive = river_archive()
    alone = replace(archive, articles=archive.articles[:1], claims=(), links=())
    assert example_claim(Snapshot.from_archive(alone)) is None
