"""A window whose project has left its texts on the hub: reading, keeping, releasing, searching there, and offline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import edits
from db.files.person import random_identity
from db.hub.exchange import Exchange
from db.hub.joining import join, share
from db.hub.projects import admit
from db.hub.subscription import NOTHING_KEPT
from desktop.app.launch import Program, make_program
from desktop.current import Destination
from desktop.findings.search.hub_hits import HubHits
from desktop.reading.panes.absent_text import AbsentText
from desktop.settings import Settings
from tests.db import build
from tests.journeys.desks import close_desk, the, wait
from tests.postgres import Hub

MORE = ("渡轮公司年报\n全年客运量为7840万人次。\n", "渡輪公司聲明\n日均客運量沒有下降。\n")
"""Texts of the third and fourth article. The first two are opened when the project is opened for the first time."""


@pytest.fixture
def path(hub: Hub, tmp_path: Path) -> Path:
    """A file of a project of four articles whose texts are on the hub."""
    with build.project(tmp_path, "lin.duikan") as store, hub.connect("lin") as connection:
        store.perform(edits.import_articles, [build.new_article(text) for text in MORE])
        share(connection, store.replica.reach, create=True)
        Exchange(connection, store.project.id, store.replica.reach).run()
        admit(connection, store.project.id, "shen", "annotator")
        found = tmp_path / "shen.duikan"
        with hub.connect("shen") as other:
            join(other, store.project.id, found, texts=NOTHING_KEPT)
    return found


@pytest.fixture
def shen(path: Path, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    settings = Settings(QSettings(str(tmp_path / "shen.ini"), QSettings.Format.IniFormat))
    settings.set_value("annotator", "沈舟")
    settings.set_value("annotator_id", random_identity())
    desk = make_program(qapp, settings, theme="light", language="en")
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.workspace.open(path)
    wait(qtbot, lambda: desk.services.syncing.state.kind == "in_step")
    yield desk
    close_desk(desk)


def articles(desk: Program) -> list[str]:
    assert desk.workspace.snapshot is not None
    return [article.id for article in desk.workspace.snapshot.articles_in_order()]


def test_a_text_comes_when_its_article_is_opened(shen: Program, qtbot: QtBot, hub: Hub) -> None:
    supply = shen.services.text_supply
    *_, first, second = articles(shen)
    assert not supply.is_here(first)
    shen.services.current.go_to(Destination(article=first))
    area = shen.window.keeper.present.views.reading
    wait(qtbot, lambda: area.active_pane is not None and area.active_pane.article_id == first)
    assert area.active_pane.view.source.startswith("渡轮公司年报")
    assert not any(note.isVisible() for note in area.active_pane.findChildren(AbsentText))

    # Offline the pane says why the text is not there, and it comes by itself later.
    hub.server.stop()
    wait(qtbot, lambda: shen.services.syncing.state.kind == "offline")
    shen.services.current.go_to(Destination(article=second))
    note = the(shen.window, AbsentText, "absentText")
    wait(qtbot, lambda: "cannot be reached" in note.accessibleName())
    hub.server.start()
    supply.fetch([second])
    wait(qtbot, lambda: area.active_pane is not None and area.active_pane.article_id == second)

    # Released, it is on the hub alone; what is open stays readable.
    supply.release([second])
    wait(qtbot, lambda: not supply.is_here(second))


def test_the_hub_finds_what_is_not_here(shen: Program, qtbot: QtBot) -> None:
    shen.services.current.set_query("客运量没有")
    panel = shen.window.findChild(HubHits, "hubHits")
    wait(qtbot, lambda: panel is not None and panel.isVisible())
    assert "2 article" in panel.answer_label.text()
    panel.ask.click()
    wait(qtbot, lambda: panel.list.count() == 1)
    panel.keep.click()
    second = articles(shen)[3]
    wait(qtbot, lambda: shen.services.text_supply.is_here(second))
