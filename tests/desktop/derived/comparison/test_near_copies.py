"""Near-copies among the articles of the open project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.model import Language, Span
from db import edits
from db.edits.links import Place
from desktop.derived.comparison.comparing import Comparing
from desktop.derived.comparison.near_copies import NearCopies, other_of, share_of
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, article, river_archive, text_of

REPRINT = "转载\n" + RIVER_DAILY.split("\n", 1)[1]


def with_reprint() -> Archive:
    """The ferry project with a fourth article, most of which stands in the first."""
    river = river_archive()
    reprint = article(4, REPRINT, Language.SIMPLIFIED, "转载网")
    return replace(
        river, articles=(*river.articles, reprint), texts=(*river.texts, text_of(reprint, REPRINT))
    )


@pytest.fixture
def river(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, with_reprint())


def compared(near_copies: NearCopies, qtbot: QtBot) -> None:
    near_copies.start()
    qtbot.waitUntil(lambda: not near_copies.busy, timeout=panels.PATIENCE)


def test_nothing_is_compared_unasked(river: Workspace, near_copies: NearCopies, qtbot: QtBot) -> None:
    assert not near_copies.busy
    assert near_copies.pairs == () and near_copies.sets() == ()


def test_a_reprint_is_found_and_counts_as_one_source(
    river: Workspace, near_copies: NearCopies, qtbot: QtBot
) -> None:
    compared(near_copies, qtbot)
    pair = near_copies.of("article-4")
    assert pair is not None and other_of(pair, "article-4") == "article-1"
    assert share_of(pair, "article-4") > 0.9
    assert near_copies.sets() == (frozenset({"article-1", "article-4"}),)
    assert near_copies.of("article-3") is None


def test_a_pair_goes_when_an_article_is_removed(
    river: Workspace, near_copies: NearCopies, qtbot: QtBot
) -> None:
    compared(near_copies, qtbot)
    with qtbot.waitSignal(near_copies.changed, timeout=panels.PATIENCE):
        river.perform(edits.remove_articles, ["article-4"])
    assert near_copies.of("article-1") is None


def test_an_import_is_compared(river: Workspace, near_copies: NearCopies, qtbot: QtBot) -> None:
    compared(near_copies, qtbot)
    panels.changing(river, qtbot, lambda: river.perform(edits.remove_articles, ["article-4"]))
    qtbot.waitUntil(lambda: not near_copies.busy, timeout=panels.PATIENCE)
    with qtbot.waitSignal(near_copies.changed, timeout=panels.PATIENCE):
        river.undo()
    assert near_copies.of("article-4") is not None


def test_closing_forgets_what_was_found(river: Workspace, near_copies: NearCopies, qtbot: QtBot) -> None:
    compared(near_copies, qtbot)
    river.close()
    assert near_copies.pairs == () and not near_copies.busy


def test_the_comparison_counts_copies_once(
    river: Workspace, near_copies: NearCopies, comparing: Comparing, qtbot: QtBot
) -> None:
    start = REPRINT.index("去年日均客运量为21.5万人次")
    place = Place(ArticleId("article-4"), Span(start, start + 14))
    panels.changing(river, qtbot, lambda: river.perform(edits.group_claims, ["claim-5"], None))
    (question,) = panels.rows(river).questions
    panels.changing(river, qtbot, lambda: river.perform(edits.group_places, [place], question))
    with qtbot.waitSignal(comparing.changed, timeout=panels.PATIENCE):
        comparing.start()
    qtbot.waitUntil(lambda: not near_copies.busy, timeout=panels.PATIENCE)
    row = comparing.row_of(question)
    assert row is not None
    assert [cell.echo for cell in row.answered] == [False, True]
    assert comparing.row_of("nothing") is None
