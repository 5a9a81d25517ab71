"""The notice about others' changes when a project is opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import edits
from db.copies.choosing_rows import CopySelection
from db.store import Store
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.frame.banner import Banner
from desktop.window.workbench.news import News
from tests.db import build
from tests.desktop import panels
from tests.desktop.agreement.build import ZHOU


@pytest.fixture
def shown() -> list[Sequence[str]]:
    """The titles that were to be listed."""
    return []


@pytest.fixture
def banner(services: Any, settings: Settings, shown: list[Sequence[str]], qtbot: QtBot) -> Banner:
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner(services.theme, window)
    banner.kept = window  # type: ignore[attr-defined]
    news = News(
        services.workspace,
        services.layers,
        settings,
        banner,
        lambda: None,
        lambda: None,
        shown.append,
        window,
    )
    news._timer.setInterval(0)
    return banner


def test_what_others_did_meanwhile_is_told_once(
    banner: Banner, workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    qtbot.waitUntil(lambda: _seen(settings, workspace), timeout=panels.PATIENCE)
    assert banner.text == "", "nobody else has worked on it"
    location = workspace.location
    workspace.close()
    with Store.open(location, ZHOU) as store:
        article = store.snapshot().articles_in_order()[0].id
        store.perform(edits.mark_read, [article])
        store.perform(edits.delete_claims, ["claim-1", "claim-2"])
    workspace.open(location)
    qtbot.waitUntil(lambda: "周予 (3 change(s))" in banner.text, timeout=panels.PATIENCE)
    assert "Since you last saw this project" in banner.text and "You work here as 林晓" in banner.text
    banner.hide()
    before = settings.last_seen(_project(workspace))
    workspace.close()
    workspace.open(location)
    qtbot.waitUntil(
        lambda: settings.last_seen(_project(workspace)) not in (None, before), timeout=panels.PATIENCE
    )
    assert banner.text == ""


def test_it_is_told_though_the_file_is_read_long_after_its_image_was_shown(
    banner: Banner, workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    qtbot.waitUntil(lambda: _seen(settings, workspace), timeout=panels.PATIENCE)
    location = workspace.location
    with Store.open(location, ZHOU) as store:
        store.perform(edits.mark_read, [store.snapshot().articles_in_order()[0].id])
        image = store.archive()
    workspace.close()
    workspace.hold_loading()
    workspace.open(location, image=image)
    qtbot.wait(20)
    assert workspace.me is None and banner.text == ""
    workspace.go_on_loading()
    qtbot.waitUntil(lambda: "周予 (1 change(s))" in banner.text, timeout=panels.PATIENCE)


def test_the_banner_follows_the_name_of_the_person(
    banner: Banner, workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    location = panels.open_river(workspace, qtbot, tmp_path).location
    qtbot.waitUntil(lambda: _seen(settings, workspace), timeout=panels.PATIENCE)
    workspace.close()
    with Store.open(location, ZHOU) as store:
        store.perform(edits.delete_claims, ["claim-1"])
    workspace.open(location)
    qtbot.waitUntil(lambda: "You work here as 林晓" in banner.text, timeout=panels.PATIENCE)
    workspace.set_annotator("林晓晓")
    assert "You work here as 林晓晓" in banner.text
    banner.hide()
    workspace.set_annotator("林晓")
    assert banner.text == "", "what was closed does not come back"


def test_a_copy_says_which_texts_are_not_in_it(
    banner: Banner, workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path)
    qtbot.waitUntil(lambda: _seen(settings, workspace), timeout=panels.PATIENCE)
    location, part = workspace.location, str(tmp_path / "部分.duikan")
    first, *others = (article.id for article in panels.rows(workspace).articles_in_order())
    asked = workspace.ask(lambda store: store.sharing.hand_out(part, CopySelection(frozenset({first}))))
    asked.then(lambda _: workspace.open(part))
    titles = [panels.rows(workspace).articles[one].title for one in others]
    missing = f"{len(others)} text(s) of the project are not in it (“{titles[0]}”"
    qtbot.waitUntil(lambda: missing in banner.text, timeout=panels.PATIENCE)
    assert "林晓 handed out this copy" in banner.text
    assert banner.findChild(QPushButton, "banner_merge_missing") is not None
    assert banner.findChild(QPushButton, "banner_left_out") is None, "all are named"
    with Store.open(part, "林晓") as store:
        store.merge(location)
    banner.hide()
    before = settings.last_seen(_project(workspace))
    workspace.close()
    workspace.open(part)
    qtbot.waitUntil(
        lambda: settings.last_seen(_project(workspace)) not in (None, before), timeout=panels.PATIENCE
    )
    assert "are not in it" not in banner.text


def test_many_missing_texts_are_listed_on_demand(
    banner: Banner, workspace: Workspace, shown: list[Sequence[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    part = tmp_path / "部分.duikan"
    with Store.create(tmp_path / "全部.duikan", title="全部", annotator="林晓") as store:
        texts = [build.new_article(f"第{number}篇。", title=f"第{number}篇") for number in range(7)]
        store.perform(edits.import_articles, texts)
        first = store.snapshot().articles_in_order()[0].id
        store.sharing.hand_out(part, CopySelection(frozenset({first})))
    workspace.open(str(part))
    qtbot.waitUntil(lambda: "“第4篇”, and 2 more" in banner.text, timeout=panels.PATIENCE)
    button = banner.findChild(QPushButton, "banner_left_out")
    assert button is not None
    button.click()
    assert shown == [tuple(f"第{number}篇" for number in range(1, 7))]


def _project(workspace: Workspace) -> str:
    snapshot = workspace.snapshot
    return snapshot.project.id if snapshot is not None else ""


def _seen(settings: Settings, workspace: Workspace) -> bool:
    return settings.last_seen(_project(workspace)) is not None
