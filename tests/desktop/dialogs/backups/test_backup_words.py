"""The texts about backups."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from corpus.differences import RowChange, RowDifference
from corpus.identities import AnnotatorId, MemoId, RateId, ReadingId
from corpus.memos import Memo
from corpus.model import Entity
from corpus.questions import ArticleReading, Rate
from corpus.snapshot import Snapshot
from db.files.backup import Backup
from desktop.dialogs.backups.backup_words import (
    _KINDS,
    change_sign,
    change_words,
    distance_words,
    reason_icon,
    reason_words,
    size_words,
)
from tests.desktop.build import river_archive

REASONS = ("session", "timer", "text", "import", "merge", "upgrade", "takeover", "repair", "restore", "asked")


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())


def backup(snapshot: Snapshot, **fields: object) -> Backup:
    made = Backup(
        file="/backups/000001.duikan",
        number=1,
        made="2026-09-18T06:32:00Z",
        reason="asked",
        project="p",
        source="/p.duikan",
        title="渡轮",
        articles=len(snapshot.articles),
        claims=len(snapshot.claims),
        links=len(snapshot.links),
        groups=0,
        bytes=4_100_000,
        newest="operation-1",
        sha256="",
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def test_every_reason_has_words_and_an_icon_of_its_own(snapshot: Snapshot) -> None:
    told = {reason_words(backup(snapshot, reason=reason)) for reason in REASONS}
    assert len(told) == len(REASONS)
    assert all(reason_icon(backup(snapshot, reason=reason)) for reason in REASONS)


def test_the_distance_counts_what_people_count(snapshot: Snapshot) -> None:
    assert distance_words(backup(snapshot), snapshot, "operation-1") == "the same"
    assert distance_words(backup(snapshot), snapshot, "operation-2") == "other changes"
    fewer = backup(snapshot, claims=len(snapshot.claims) - 2, links=len(snapshot.links) + 1)
    assert distance_words(fewer, snapshot, "operation-2") == "2 claim(s) fewer, 1 link(s) more"


def test_sizes_are_told_as_people_read_them() -> None:
    assert (size_words(4_100_000), size_words(20_480)) == ("4.1 MB", "20 KB")


def test_changes_are_named_with_their_place(snapshot: Snapshot) -> None:
    claim = next(iter(snapshot.claims.values()))
    words, place = change_words(RowDifference(RowChange.GOES, claim), snapshot, snapshot)
    assert words.startswith("Claim “")
    assert place.startswith(snapshot.letter(claim.article))
    link = next(iter(snapshot.links.values()))
    assert "↔" in change_words(RowDifference(RowChange.GOES, link), snapshot, snapshot)[1]
    signs = {change_sign(RowDifference(change, claim)) for change in RowChange}
    assert signs == {"−", "+", "≠"}


def test_every_kind_of_row_is_called_by_what_it_is(snapshot: Snapshot) -> None:
    rate = Rate(RateId("r"), "HKD", "CNY", 0.92, "", AnnotatorId("a"), "", "")
    told = change_words(RowDifference(RowChange.GOES, rate), snapshot, snapshot)
    assert told == ("Rate “HKD → CNY: 0.92”", "")
    memo = Memo(MemoId("m"), None, None, "思路", "", AnnotatorId("a"), "", "")
    assert change_words(RowDifference(RowChange.GOES, memo), snapshot, snapshot) == ("Memo “思路”", "")
    article = snapshot.articles_in_order()[0]
    reading = ArticleReading(ReadingId("x"), article.id, AnnotatorId("a"), "")
    words, _ = change_words(RowDifference(RowChange.GOES, reading), snapshot, snapshot)
    assert words == f"Read article “{article.title}”"
    assert set(_KINDS) == set(get_args(Entity))
