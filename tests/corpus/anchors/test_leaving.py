"""The decision to leave a claim orphaned."""

from __future__ import annotations

from dataclasses import replace

from corpus.anchors.leaving import has_decision, is_left, left, undecided
from corpus.identities import TextId
from corpus.model import Span
from tests.corpus import build

NOW, LATER = TextId("t2"), TextId("t3")
CLAIM = build.claim("c1", build.article(1, "甲乙丙丁")[1], Span(0, 2))


def test_a_decision_is_for_one_version_and_keeps_other_fields() -> None:
    orphan = replace(CLAIM, orphaned=True, extra='{"来源": "别处"}')
    decided = left(orphan, NOW)
    assert is_left(decided, NOW) and not is_left(decided, LATER) and not is_left(orphan, NOW)
    assert left(decided, NOW) == decided
    assert has_decision(decided.extra) and not has_decision(orphan.extra)
    assert is_left(left(decided, LATER), LATER)
    assert undecided(decided) == orphan
    assert undecided(left(replace(orphan, extra=""), NOW)).extra == ""
    assert undecided(orphan) is orphan


def test_a_claim_with_a_place_was_not_left() -> None:
    assert not is_left(replace(left(CLAIM, NOW), orphaned=False), NOW)
    assert not is_left(replace(CLAIM, orphaned=True, extra="left_orphaned"), NOW), "no JSON"
