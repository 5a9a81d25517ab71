"""The ferry project without links, and the panel on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.current import Current, TextSelection
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.suggestions.card import Card
from desktop.suggestions.footer import Footer
from desktop.suggestions.panel import SuggestionsPanel
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, river_archive

RIDERS = "渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%。"


class Bench:
    """The panel, what it stands on, and hands to use it."""

    def __init__(
        self, qtbot: QtBot, workspace: Workspace, current: Current, theme: Theme, settings: Settings
    ) -> None:
        self.qtbot, self.workspace, self.current, self.settings = qtbot, workspace, current, settings
        self.panel = SuggestionsPanel(workspace, current, theme, settings)
        self.panel.resize(288, 760)
        qtbot.addWidget(self.panel)
        self.panel.show()

    @property
    def cards(self) -> list[Card]:
        return list(self.panel.view.cards)

    @property
    def card(self) -> Card:
        assert self.panel.view.card is not None
        return self.panel.view.card

    @property
    def count(self) -> str:
        footer = self.panel.findChild(Footer, "suggestionFooter")
        assert footer is not None
        return footer.words

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=panels.PATIENCE)

    def put_caret(self, words: str, article: str = "article-1", text: str = RIVER_DAILY) -> None:
        """As a click in the text does."""
        offset = text.index(words)
        self.workspace.fetch_text(article, lambda _: None)
        self.wait(lambda: self.workspace.text(article) is not None)
        self.current.set_article(article)
        self.current.set_caret(TextSelection(article, Span(offset, offset)))

    def read(self, words: str = RIDERS) -> list[Card]:
        """The cards for the sentence with these words, once they are there."""
        self.put_caret(words)
        self.wait(lambda: bool(self.cards) and words in self.cards[0].suggestion.a.text)
        return self.cards

    def changing(self, act: Callable[[], object]) -> None:
        panels.changing(self.workspace, self.qtbot, act)

    def settle(self) -> None:
        """Until nothing is being worked out any more."""
        self.wait(lambda: not self.workspace.suggesting.busy)


@pytest.fixture
def bench(
    workspace: Workspace, current: Current, theme: Theme, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> Bench:
    panels.open_river(workspace, qtbot, tmp_path, replace(river_archive(), links=()))
    return Bench(qtbot, workspace, current, theme, settings)
