"""Articles too long to be compared are named."""

from __future__ import annotations

import pytest

from corpus import matching
from db import edits
from desktop.look.theme import Theme
from desktop.suggestions.left_out import LeftOutLine
from tests.desktop import panels
from tests.desktop.suggestions.conftest import Bench


def test_while_all_are_compared_nothing_is_told(bench: Bench, theme: Theme) -> None:
    line = LeftOutLine(bench.suggesting, bench.workspace, theme, bench.panel)
    line.refresh()
    assert line.isHidden()


def test_the_article_that_is_left_out_is_named(
    bench: Bench, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = panels.rows(bench.workspace).articles.values()
    monkeypatch.setattr(matching, "LARGE", sum(article.characters for article in articles))
    # The line is kept until an article changes.
    panels.changing(
        bench.workspace,
        bench.qtbot,
        lambda: bench.workspace.perform(edits.edit_article, "article-1", publisher="晨报"),
    )
    line = LeftOutLine(bench.suggesting, bench.workspace, theme, bench.panel)
    line.refresh()
    articles = panels.rows(bench.workspace).articles.values()
    longest = max(articles, key=lambda article: article.characters)
    assert not line.isHidden()
    assert longest.title in line.text()
    assert sum(article.title in line.text() for article in articles) == 1
