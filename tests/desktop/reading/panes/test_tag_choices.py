"""Which tags are offered for the typed text, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.model import Project
from corpus.snapshot import Snapshot
from desktop.reading.panes.tag_choices import choices
from tests.desktop.reading.reading_views import BODY, TAGS, claim


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot(Project("p", "", ""), TAGS)


def names(query: str, snapshot: Snapshot, *claims: object) -> list[str]:
    return [choice.tag.name for choice in choices(query, snapshot, claims)]  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ["ky", "keyun", "客", "k", "客運"])
def test_pinyin_initials_and_either_script_find_a_tag(snapshot: Snapshot, query: str) -> None:
    assert names(query, snapshot) == ["客运规模"]


def test_nothing_typed_offers_all_in_the_order_of_the_codebook(snapshot: Snapshot) -> None:
    assert names("", snapshot) == ["票价水平", "涨幅测算", "客运规模"]


def test_what_was_used_last_in_the_article_comes_first(snapshot: Snapshot) -> None:
    early = replace(claim(1, BODY, "2元", TAGS[1:2]), updated="2026-10-08T04:00:00.000Z")
    late = replace(claim(2, BODY, "3元", TAGS[2:3]), updated="2026-10-08T05:00:00.000Z")
    assert names("", snapshot, early, late) == ["客运规模", "涨幅测算", "票价水平"]


def test_a_tag_of_exactly_that_name_comes_before_all(snapshot: Snapshot) -> None:
    short = replace(TAGS[0], id="tag-9", name="客运", position=9)
    with_short = Snapshot(Project("p", "", ""), (*TAGS, short))
    used = claim(1, BODY, "2元", TAGS[2:3])
    assert names("客運", with_short, used) == ["客运", "客运规模"]


def test_counts_digits_and_what_was_found_are_told(snapshot: Snapshot) -> None:
    used = [claim(1, BODY, "2元", TAGS[2:3]), claim(2, BODY, "3元", TAGS[1:3])]
    choice = choices("kygm", snapshot, used)[0]
    assert (choice.digit, choice.count, choice.matched) == (3, 2, (0, 1, 2, 3))
