"""A reading area on the ferry project, as the tests of this folder use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.model import Annotator, Claim, Link
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.commands.command import Need
from desktop.project.attempt import Failure
from desktop.reading.area.reading_area import ReadingArea
from desktop.reading.links.gutter import Gutter
from desktop.reading.panes.pane import Pane
from desktop.reading.reading_services import ReadingServices
from desktop.window.commands.table import COMMANDS
from desktop.window.services import Services
from tests.desktop import build
from tests.desktop.panels import PATIENCE

DAILY, WEEKLY, POST = "article-1", "article-2", "article-3"


FILLER = "论者认为，渡轮票价应与服务水平挂钩：高峰间隔若不能压到八分钟以内，涨价就难以服人。\n"


def long_archive(repeats: int = 8) -> Archive:
    """The ferry project with every text, claim and link ``repeats`` times, with filler between them that differs in
    length."""
    short = build.river_archive()
    contents = []
    for number, text in enumerate(short.texts):
        title, _, body = text.content.partition("\n")
        parts = [body + FILLER * (1 + 2 * ((number + turn) % 3)) for turn in range(repeats)]
        contents.append(f"{title}\n{''.join(parts)}")
    articles = [
        build.article(number, content, one.language, one.publisher)
        for number, (one, content) in enumerate(zip(short.articles, contents, strict=True), 1)
    ]
    claims = [
        replace(one, id=f"{one.id}-{turn}", start=start, end=start + len(one.quote))
        for one in short.claims
        for turn, start in enumerate(_places(contents[int(one.article[-1]) - 1], one.quote))
    ]
    links = [
        replace(link, id=f"{link.id}-{turn}", source=f"{link.source}-{turn}", target=f"{link.target}-{turn}")
        for link in short.links
        for turn in range(repeats)
    ]
    texts = [build.text_of(one, content) for one, content in zip(articles, contents, strict=True)]
    return replace(
        short, articles=tuple(articles), texts=tuple(texts), claims=tuple(claims), links=tuple(links)
    )


def _places(content: str, quote: str) -> list[int]:
    return [start for start in range(len(content)) if content.startswith(quote, start)]


class Bench:
    """The area with its environment, and methods to operate it."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        workspace, settings = services.workspace, services.settings
        self.services = services
        self.workspace = workspace
        self.current = services.current
        self.settings = settings
        self.theme = services.theme
        self.failures: list[Failure] = []
        workspace.failed.connect(self.failures.append)
        # Tests of the area do not concern figures, and reading them would start a process each time.
        settings.set_value("show_figures", False)
        self.keys = QWidget()
        qtbot.addWidget(self.keys)
        self.actions = Actions(COMMANDS, self.keys, services.theme)
        self.actions.set_facts(frozenset(Need))
        self.reading_services = ReadingServices(
            workspace,
            services.figures,
            lambda: services.suggesting,
            self.current,
            self.theme,
            settings,
            self.actions,
            services.reading_filter,
            services.near_copies,
        )
        self.area = ReadingArea(self.reading_services)
        self.area.complete()
        self.area.parts.hits.follow(services.text_search)
        # Of the functions that the action table calls, only those of the reading area exist here.
        self.actions.connect_all(lambda: SimpleNamespace(reading=self.area))
        self.area.resize(1100, 700)
        qtbot.addWidget(self.area)

    def open_project(self, path: Path, archive: Archive) -> None:
        self.workspace.create(path, archive.project.title, archive)
        self.qtbot.waitUntil(lambda: self.workspace.saving.state == "saved", timeout=PATIENCE)
        self.area.show()
        self.qtbot.waitExposed(self.area)

    def open(self, *articles: str) -> None:
        """Open articles side by side, and wait for their texts."""
        for article in articles:
            self.area.open_article(article, new_pane=True)
        self.settle()

    def settle(self) -> None:
        """Wait until every pane shows its text and nothing is being saved."""
        self.qtbot.waitUntil(
            lambda: (
                [pane.article_id for pane in self.area.panes] == self.area.open_articles()
                and self.workspace.saving.state != "saving"
            ),
            timeout=PATIENCE,
        )
        QApplication.processEvents()

    @property
    def snapshot(self) -> Snapshot:
        assert self.workspace.snapshot is not None
        return self.workspace.snapshot

    def pane(self, article: str) -> Pane:
        return next(pane for pane in self.area.panes if pane.article_id == article)

    @property
    def gutter(self) -> Gutter:
        return self.area.gutters[0]

    def claims(self) -> dict[str, Claim]:
        return dict(self.snapshot.claims)

    def links(self) -> dict[str, Link]:
        return dict(self.snapshot.links)

    def claim(self, number: int) -> Claim:
        """A claim of the ferry project by number; see :func:`tests.desktop.build.river_archive`."""
        return self.snapshot.claims[f"claim-{number}"]

    def select(self, number: int) -> None:
        """Select a claim, with the keyboard in its pane."""
        claim = self.claim(number)
        self.area.keys.panes.activate(self.area.open_articles().index(claim.article))
        self.current.set_claim(claim.id)

    def press(
        self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in the focused widget."""
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            self.qtbot.keyClicks(target, key, modifiers)
        else:
            self.qtbot.keyClick(target, key, modifiers)

    def middle_of(self, number: int) -> QPoint:
        """The middle of the first line of a claim in the viewport of its pane."""
        claim = self.claim(number)
        geometry = self.pane(claim.article).view.span_geometry(claim.span)
        assert geometry is not None
        return geometry.rects[0].center().toPoint()

    def click_claim(self, number: int) -> None:
        view = self.pane(self.claim(number).article).view
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle_of(number))

    def menu(self) -> QMenu:
        """The open menu."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


@pytest.fixture
def person() -> Annotator:
    """The author of the ferry project, who edits."""
    return build.LIN


@pytest.fixture
def bench(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[Bench]:
    """The ferry project without an open article. A failed edit fails the test."""
    bench = Bench(qtbot, services)
    bench.open_project(tmp_path / "river.duikan", build.river_archive())
    yield bench
    assert not bench.failures, bench.failures


@pytest.fixture
def long_bench(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[Bench]:
    """The same with texts of several pages."""
    bench = Bench(qtbot, services)
    bench.open_project(tmp_path / "long.duikan", long_archive())
    yield bench
    assert not bench.failures, bench.failures


@pytest.fixture
def pair(bench: Bench) -> Bench:
    """The daily and the weekly side by side; the daily is active."""
    bench.open(DAILY, WEEKLY)
    bench.area.keys.panes.activate(0)
    return bench
