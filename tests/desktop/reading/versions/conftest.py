"""Two versions of a text, and the view of versions on the ferry project."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import TextVersion
from corpus.versions.comparison import VersionComparison, compare_versions
from corpus.versions.heads import VersionHead
from db import edits
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.reading.versions.loading import LoadedVersions
from desktop.reading.versions.sides import VersionSides
from desktop.reading.versions.versions_view import VersionsView
from desktop.settings import Settings
from tests.desktop import build, panels
from tests.desktop.panels import PATIENCE

FILLER = "\n".join(f"第{number}段照旧，说的是渡轮的班次。" for number in range(60))
OLD = f"单程票价由2元调整为3元。\n{FILLER}\n公众可在月底前提出意见。"
NEW = f"单程票价由2元调整为3.5元。\n{FILLER}\n另有两条新的航线，明年开通。"


@pytest.fixture
def loaded() -> LoadedVersions:
    """Two versions that differ at the beginning and at the end, which is some screens below."""
    article = build.article(1, OLD)
    old = build.text_of(article, OLD)
    new = TextVersion("later", article.id, NEW, "", article.annotator, "2026-10-09T04:00:00Z")
    heads = tuple(VersionHead(one.id, one.annotator, one.created, len(one.content)) for one in (old, new))
    return LoadedVersions(heads, old, new)


@pytest.fixture
def compared() -> VersionComparison:
    return compare_versions(OLD, NEW)


@pytest.fixture
def sides(theme: Theme, qtbot: QtBot, loaded: LoadedVersions, compared: VersionComparison) -> VersionSides:
    sides = VersionSides(theme)
    qtbot.addWidget(sides)
    sides.resize(900, 400)
    with qtbot.waitExposed(sides):
        sides.show()
    sides.show_texts(build.article(1, OLD), "A", loaded)
    sides.show_differences(compared.telling, compared.differences)
    return sides


@pytest.fixture
def view(
    workspace: Workspace, theme: Theme, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> VersionsView:
    """The first article, two claims of which lost their words in a second version."""
    panels.open_river(workspace, qtbot, tmp_path)
    text = panels.rows(workspace).articles["article-1"].text
    content = build.river_archive().texts[0].content
    changed = content.replace("去年日均客运量为21.5万人次", "全年的班次与前一年相同")
    changed = changed.replace("比调整前上涨约三成", "与物价相当")
    workspace.perform(edits.replace_text, "article-1", changed)
    qtbot.waitUntil(lambda: panels.rows(workspace).articles["article-1"].text != text, timeout=PATIENCE)
    view = VersionsView(workspace, theme, settings)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.show_article("article-1")
    qtbot.waitUntil(lambda: bool(view.panel.list.rows), timeout=PATIENCE)
    return view
