"""Which pairs need no decision any more."""

from __future__ import annotations

from dataclasses import replace

from corpus.changes import Changed, ChangeSet
from corpus.matching import Statement, Suggestion
from corpus.model import Rejection
from corpus.snapshot import Snapshot
from desktop.derived.decided import Decided, is_suggestion, key_of, touches_decisions
from tests.desktop.build import LIN, NOON, river_archive

ONE = Statement("article-1", "", 60, 74, "每年增加的票款收入约1.4亿元")
OTHER = Statement("article-3", "", 9, 12, "票价")
PAIR = Suggestion(ONE, OTHER, 0.5, "equivalent")


def test_a_pair_is_the_same_from_either_end() -> None:
    assert key_of(PAIR) == key_of(PAIR.turned())
    assert is_suggestion(key_of(PAIR))
    assert not is_suggestion("link-1") and not is_suggestion(None)


def test_linked_places_are_decided() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    claims = snapshot.claims
    ends = [
        Statement(claim.article, "", claim.start, claim.end, claim.quote)
        for claim in (claims["claim-6"], claims["claim-1"])
    ]
    assert Decided(snapshot).holds(Suggestion(*ends, 0.9, "equivalent"))
    assert not Decided(snapshot).holds(PAIR)


def test_rejected_words_are_decided_in_either_script_and_order() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    rejection = Rejection(
        "rejection-1", "article-3", "票價", 0, 2, "article-1", ONE.text, 0, 14, "quotes", LIN.id, NOON, NOON
    )
    snapshot.apply(ChangeSet(created=(rejection,)))
    assert Decided(snapshot).holds(PAIR)


def test_tagging_decides_nothing_and_moving_a_claim_may() -> None:
    river = river_archive()
    one, link = river.claims[0], river.links[0]
    tagged, moved = replace(one, tags=("tag-1",)), replace(one, start=one.start + 1)
    assert not touches_decisions(ChangeSet(created=(one,), updated=(Changed(one, tagged),)))
    assert touches_decisions(ChangeSet(updated=(Changed(one, moved),)))
    assert touches_decisions(ChangeSet(deleted=(link,)))
