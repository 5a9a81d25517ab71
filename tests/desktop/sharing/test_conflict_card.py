"""A conflict in words: the order of sides, marked changes, possible actions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from corpus.identities import OperationId
from corpus.model import Span
from corpus.passages import Passages
from corpus.snapshot import Snapshot
from db.merging.outcome import Conflict, ConflictDecision, ConflictSide
from desktop.sharing.conflict_card import ConflictKind, card_of, decided_words
from tests.desktop.build import NOON, river_archive

ME = "annotator-lin"


def conflict(table: str, row_id: str, field: str, base: Any, mine: Any, theirs: Any) -> Conflict:
    """A conflict in which the side that arrived comes first by its operation."""
    sides = (
        ConflictSide("1", "annotator-zhou", "周予", NOON, theirs, True),
        ConflictSide("2", ME, "林晓", NOON, mine, False),
    )
    return Conflict(table, row_id, field, base, sides, theirs)


@pytest.fixture
def snapshot(qapp: object) -> Snapshot:
    return Snapshot.from_archive(river_archive())


def test_mine_comes_first_and_changes_are_marked(snapshot: Snapshot) -> None:
    card = card_of(
        conflict("claim", "claim-5", "note", "官方口径", "官方口径，林", "官方口径，周"), snapshot, ME
    )
    assert [(side.here, side.name) for side in card.sides] == [(True, "林晓"), (False, "周予")]
    assert [side.text[mark.start : mark.end] for side in card.sides for mark in side.marks] == [
        "，林",
        "，周",
    ]
    assert (card.kind, card.both, card.writable) == (ConflictKind.NOTE, "官方口径，林\n官方口径，周", True)
    assert "Here 林晓: 官方口径，林" in card.spoken()


def test_what_one_side_holds_of_the_other_is_not_kept_twice(snapshot: Snapshot) -> None:
    assert card_of(conflict("claim", "claim-5", "note", "", "二", "一二三"), snapshot, ME).both == "一二三"


@pytest.mark.parametrize(
    ("table", "field", "both"),
    [("memo", "text", "二\n\n三"), ("origin", "note", "二\n三"), ("rate", "note", "二\n三")],
)
def test_both_values_of_running_text_can_be_kept_as_paragraphs(
    snapshot: Snapshot, table: str, field: str, both: str
) -> None:
    card = card_of(conflict(table, "x", field, "一", "二", "三"), snapshot, ME)
    assert (card.kind, card.both, card.writable) == (ConflictKind.NOTE, both, True)


@pytest.mark.parametrize(
    ("given", "kind", "writable"),
    [
        (("link", "link-5", "relation", "overlaps", "contradicts", "equivalent"), ConflictKind.RELATION, False),
        (("tag", "tag-0", "name", "票价", "票价一", "票价二"), ConflictKind.NAME, True),
        (("cell", "x", "status", None, {"status": "agrees", "reason": ""}, {"status": "quotes", "reason": ""}),
         ConflictKind.STATUS, False),
        (("claim", "claim-1", "kind", "", "policy", "event"), ConflictKind.OTHER, False),
        (("memo", "x", "title", "一", "二", "三"), ConflictKind.NAME, True),
        (("article", "article-1", "byline", "一", "二", "三"), ConflictKind.NAME, True),
        (("saved_search", "x", "name", "一", "二", "三"), ConflictKind.NAME, True),
    ],
)  # fmt: skip
def test_only_prose_is_kept_twice_and_only_words_are_rewritten(
    snapshot: Snapshot, given: tuple[Any, ...], kind: ConflictKind, writable: bool
) -> None:
    card = card_of(conflict(*given), snapshot, ME)
    assert (card.kind, card.both, card.writable) == (kind, "", writable)


@pytest.mark.parametrize(
    ("value", "words"),
    [("一", "as here"), ("二", "as received"), ("一\n二", "both kept"), ("三", "rewritten")],
)
def test_decisions_say_what_was_taken(snapshot: Snapshot, value: str, words: str) -> None:
    decision = ConflictDecision(
        OperationId("3"), conflict("claim", "claim-5", "note", "", "一", "二"), value, "林晓", NOON
    )
    assert decided_words(decision, snapshot, ME) == (card_of(decision.conflict, snapshot, ME).title, words)


def test_the_text_of_an_article_shows_what_was_changed_in_it(snapshot: Snapshot) -> None:
    value = {"text": "t", "sha256": "", "characters": 566, "encoding": "utf-8"}
    found = conflict("article", "article-1", "text", value, value, {**value, "text": "u", "characters": 567})
    changed = Passages("…总投资13.1亿元…", (Span(4, 8),))
    sides = tuple(replace(side, changed=changed) for side in found.sides)
    card = card_of(replace(found, sides=sides, changed=Passages("…总投资12.8亿元…", ())), snapshot, ME)
    assert card.before == "566 characters\n…总投资12.8亿元…"
    assert card.sides[1].text == "566 characters\n…总投资13.1亿元…".replace("566", "567")
    assert [side.text[mark.start : mark.end] for side in card.sides for mark in side.marks] == ["13.1"] * 2
