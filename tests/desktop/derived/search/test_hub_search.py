from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db.hub.searching import HubSearchResult, TextFound, TextPlace
from desktop.project.workspace import Workspace
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.absent import leave_out
from tests.desktop.build import river_archive


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, river_archive())


def test_only_articles_whose_text_is_not_here_are_found(river: Workspace, services: Services) -> None:
    search = services.hub_search
    assert search.unsearched == 0
    leave_out(river, "article-2")
    assert search.unsearched == 1
    assert river.snapshot is not None
    place = TextPlace(Span(3, 5), "票价", "青川渡轮的", "由2元调整为3元")
    found = tuple(TextFound(row.sha256, (place,)) for row in river.snapshot.articles.values())
    (hit,) = search.hits(HubSearchResult((*found, TextFound("0" * 64, (place,))), False))
    assert (hit.article.id, hit.span, hit.context) == (
        "article-2",
        Span(3, 5),
        "青川渡轮的票价由2元调整为3元",
    )
