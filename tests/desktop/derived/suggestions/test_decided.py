"""Which pairs need no decision any more."""

from __future__ import annotations

from dataclasses import replace

from corpus.changes import Changed, ChangeSet
from corpus.matching import Statement, Suggestion
from corpus.model import Rejection
from corpus.snapshot import Snapshot
from desktop.derived.suggestions.decided import Decided, in_texts, is_suggestion, key_of, touches_decisions
from tests.desktop.build import LIN, NOON, river_archive

RISE = Statement("article-1", "", 60, 74, "每年增加的票款收入约1.4亿元")
FARE = Statement("article-3", "", 9, 12, "票价")
PAIR = Suggestion(RISE, FARE, 0.5, "equivalent")


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
        "rejection-1", "article-3", "票價", 0, 2, "article-1", RISE.text, 0, 14, "quotes", LIN.id, NOON, NOON
    )
    snapshot.apply(ChangeSet(created=(rejection,)))
    assert Decided(snapshot).holds(PAIR)


def test_tagging_decides_nothing_and_moving_a_claim_may() -> None:
    river = river_archive()
    claim, link = river.claims[0], river.links[0]
    tagged, moved = replace(claim, tags=("tag-1",)), replace(claim, start=claim.start + 1)
    assert not touches_decisions(ChangeSet(created=(claim,), updated=(Changed(claim, tagged),)))
    assert touches_decisions(ChangeSet(updated=(Changed(claim, moved),)))
    assert touches_decisions(ChangeSet(deleted=(link,)))


def test_a_pair_is_in_its_texts_up_to_their_last_character() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    characters = snapshot.articles["article-1"].characters
    assert in_texts(PAIR, snapshot)
    for end, inside in ((characters - 1, True), (characters, True), (characters + 1, False)):
        last = Statement("article-1", "", characters - 5, end, "")
        assert in_texts(Suggestion(last, FARE, 0.5, "equivalent"), snapshot) is inside
        assert in_texts(Suggestion(FARE, last, 0.5, "equivalent"), snapshot) is inside
    gone = Statement("article-9", "", 0, 3, "")
    assert not in_texts(Suggestion(RISE, gone, 0.5, "equivalent"), snapshot)


def test_other_words_or_another_article_are_not_decided_by_a_rejection() -> None:
    snapshot = Snapshot.from_archive(river_archive())
    rejection = Rejection(
        "rejection-1", "article-3", "票价", 0, 2, "article-1", RISE.text, 0, 14, "quotes", LIN.id, NOON, NOON
    )
    snapshot.apply(ChangeSet(created=(rejection,)))
    decided = Decided(snapshot)
    assert decided.holds(PAIR.turned())
    assert not decided.holds(replace(PAIR, b=replace(FARE, text="票价水平")))
    assert not decided.holds(replace(PAIR, b=replace(FARE, article="article-2")))
