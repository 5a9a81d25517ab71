"""How tags are used."""

from __future__ import annotations

from dataclasses import replace

from corpus.snapshot import Snapshot
from corpus.tag_tables import CoOccurrence, co_occurrences, example_of, pair_of
from tests.desktop.build import RIVER_DAILY, claim, river_archive

FARE, RISE, RIDERS, INCOME = (tag.id for tag in river_archive().tags)


def test_tags_go_together_on_one_claim_and_on_claims_that_overlap() -> None:
    river = river_archive()
    daily = river.articles[0]
    across = claim(20, daily, RIVER_DAILY, "平均票价为2.6元，比调整前上涨约三成。每年增加", [INCOME])
    beside = claim(21, daily, RIVER_DAILY, "21.5万人次", [RIDERS])
    touching = claim(22, daily, RIVER_DAILY, "，同比增长4.2%", [FARE])
    snapshot = Snapshot.from_archive(replace(river, claims=(*river.claims, across, beside, touching)))
    found = co_occurrences(snapshot)
    assert found == {
        pair_of(FARE, RISE): CoOccurrence(1, ("claim-7",)),
        pair_of(FARE, INCOME): CoOccurrence(1, ("claim-2", "claim-20")),
        pair_of(RISE, INCOME): CoOccurrence(1, ("claim-20", "claim-3")),
    }, "what merely touches, or has the same tag, does not meet"
    assert co_occurrences(snapshot, lambda one: one.id != "claim-7").keys() == found.keys() - {
        pair_of(FARE, RISE)
    }


def test_one_stretch_counts_once_and_two_count_twice() -> None:
    river = river_archive()
    daily, weekly = river.articles[:2]
    more = (
        claim(20, daily, RIVER_DAILY, "单程票价由2元", [RISE]),
        claim(21, daily, RIVER_DAILY, "2元调整", [RISE]),
    )
    snapshot = Snapshot.from_archive(replace(river, claims=(*river.claims, *more)))
    assert co_occurrences(snapshot)[pair_of(FARE, RISE)] == CoOccurrence(
        2, ("claim-1", "claim-20", "claim-21", "claim-7")
    )
    orphans = tuple(replace(one, orphaned=True) for one in river.claims)
    assert co_occurrences(Snapshot.from_archive(replace(river, claims=orphans))) == {}
    assert weekly.id


def test_the_example_of_a_tag_is_what_was_tagged_last() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    example = example_of(snapshot, RIDERS)
    assert example is not None
    assert example.id == "claim-11"
    assert example_of(snapshot, "none") is None


def test_passages_that_only_touch_are_two() -> None:
    river = river_archive()
    daily = river.articles[0]
    beside = (
        claim(20, daily, RIVER_DAILY, "单程票价", [FARE, RISE]),
        claim(21, daily, RIVER_DAILY, "由2元", [FARE, RISE]),
    )
    assert beside[0].end == beside[1].start
    found = co_occurrences(Snapshot.from_archive(replace(river, claims=beside, links=(), rejections=())))
    assert found[pair_of(FARE, RISE)].passages == 2
