"""Recognising tables that were exported."""

from __future__ import annotations

from corpus.report.wording import LANGUAGES, words_of
from corpus.table_heads import FIGURE_COLUMNS, LINK_COLUMNS, is_own_head


def test_a_head_is_recognised_in_each_language_and_only_whole() -> None:
    for language in LANGUAGES:
        for columns in (LINK_COLUMNS, FIGURE_COLUMNS):
            head = [words_of(language)(f"export.{name}") for name, _ in columns]
            assert is_own_head(head)
            assert not is_own_head(head[1:])
    assert not is_own_head(["标题", "来源", "正文"])
