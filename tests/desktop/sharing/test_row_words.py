"""The texts for rows, fields and values."""

from __future__ import annotations

import pytest

from corpus.changes import ChangeSet
from corpus.identities import AnnotatorId, RateId
from corpus.questions import Rate
from corpus.snapshot import Snapshot
from desktop.sharing.row_words import field_words, heading, place_words, row_words, value_words
from desktop.words.translation import Translation
from tests.desktop.build import river_archive


@pytest.fixture
def snapshot(qapp: object) -> Snapshot:
    return Snapshot.from_archive(river_archive())


def test_rows_are_called_by_what_they_are(snapshot: Snapshot) -> None:
    assert row_words("claim", "claim-5", snapshot) == "claim “去年日均客运量为21.5万人次”"
    assert row_words("tag", "tag-0", snapshot) == "tag “票价水平”"
    assert row_words("link", "link-5", snapshot) == "link “比调整前上涨约三成” ↔ “漲幅近三成”"
    assert row_words("claim", "gone", snapshot) == "claim “deleted”"
    assert heading("claim", "claim-5", "note", snapshot).startswith("Note of claim")
    assert place_words("claim", "claim-5", snapshot) == "A 青川日报"
    assert place_words("link", "link-5", snapshot) == "A 青川日报 ↔ C 聯合江報"
    assert place_words("tag", "tag-0", snapshot) == ""
    rate = Rate(RateId("rate-1"), "HKD", "CNY", 0.92, "", AnnotatorId("a"), "", "")
    snapshot.apply(ChangeSet(created=(rate,)))
    assert heading("rate", "rate-1", "unit", snapshot) == "Rate of rate “HKD → CNY”"


@pytest.mark.parametrize(
    ("table", "field", "value", "words"),
    [
        ("claim", "kind", "statistic", "Statistic"),
        ("link", "relation", "contradicts", "Contradicts"),
        ("question", "tag", "tag-0", "票价水平"),
        ("question", "verdict", "disputed", "Disputed"),
        ("tag", "colour", "vermillion", "Vermillion"),
        ("annotator", "colour", "sky", "Sky blue"),
        ("article", "language", "zh-Hant", "Traditional Chinese"),
        ("claim", "note", "", "(empty)"),
        ("claim", "question", None, "(none)"),
        ("cell", "status", {"status": "not_mentioned", "reason": "读过"}, "Read, not mentioned: 读过"),
        ("rate", "unit", {"unit": "USD", "target": "CNY", "factor": 7.1}, "USD → CNY: 7.1"),
        ("claim", "text", {"quote": "两成", "orphaned": 1}, "(not found) 两成"),
        (
            "link",
            "source",
            {"source": "claim-3", "target": "claim-12"},
            "“比调整前上涨约三成” → “漲幅近三成”",
        ),
        ("relation", "directed", 1, "yes"),
        ("claim", "extra", '{"left_orphaned": "t2"}', "left orphaned"),
        (
            "saved_search",
            "filters",
            '[["list",["claims"]],["tag",["tag-0"]],["words",["票"]]]',
            "票价水平, 票",
        ),
        ("article", "url", "https://example.org", "https://example.org"),
    ],
)
def test_values_are_told_in_words(
    snapshot: Snapshot, table: str, field: str, value: object, words: str
) -> None:
    assert value_words(table, field, value, snapshot) == words


def test_the_colon_of_a_value_is_that_of_the_language(snapshot: Snapshot) -> None:
    translation = Translation()
    translation.install("zh_TW")
    try:
        words = value_words("rate", "unit", {"unit": "元", "target": "美元", "factor": 0.14}, snapshot)
    finally:
        translation.uninstall()
    assert words == "元 → 美元：0.14"


def test_fields_have_names(qapp: object) -> None:
    assert (field_words("article", "text"), field_words("claim", "text")) == ("Text", "Extent")
