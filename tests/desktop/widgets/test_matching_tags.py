"""The tags whose names match a query."""

from __future__ import annotations

import pytest

from corpus.snapshot import Snapshot
from desktop.widgets.matching_tags import matching_tags
from tests.desktop.build import river_archive

TAGS = list(Snapshot.from_archive(river_archive()).tags_in_order())


@pytest.mark.parametrize("query", ["guimo", "規模", "gm"])
def test_names_match_in_either_script_and_by_pinyin(query: str) -> None:
    assert [tag.name for tag in matching_tags(TAGS, query)] == ["客运规模"]


def test_the_earliest_match_is_first() -> None:
    assert matching_tags(TAGS, "收")[0].name == "收入"


def test_an_empty_query_gives_all_tags_in_their_order() -> None:
    assert matching_tags(TAGS, "") == TAGS
