"""The ferry project without links, and the panel on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.current import TextSelection
from desktop.suggestions.card import SuggestionCard
from desktop.suggestions.footer import Footer
from desktop.suggestions.panel import SuggestionsPanel
from desktop.suggestions.words import CardWords
from desktop.window.services import Services
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, river_archive

RIDERS = "渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%。"


class Bench:
    """The panel with its environment, and methods to operate it."""

    def __init__(self, qtbot: QtBot, services: Services, actions: Actions) -> None:
        self.qtbot, self.services = qtbot, services
        self.workspace, self.suggesting = services.workspace, services.suggesting
        self.current, self.settings = services.current, services.settings
        self.panel = SuggestionsPanel(
            self.workspace, self.suggesting, self.current, services.theme, self.settings, actions
        )
        self.panel.resize(288, 760)
        qtbot.addWidget(self.panel)
        self.panel.show()

    @property
    def cards(self) -> list[SuggestionCard]:
        return list(self.panel.view.cards)

    @property
    def card(self) -> SuggestionCard:
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
        """Move the caret as a click in the text does."""
        offset = text.index(words)
        self.workspace.fetch_text(ArticleId(article))
        self.wait(lambda: self.workspace.text(article) is not None)
        self.current.set_article(article)
        self.current.set_caret(TextSelection(article, Span(offset, offset)))

    def read(self, words: str = RIDERS) -> list[SuggestionCard]:
        """The cards for the sentence with these words, when they are shown."""
        self.put_caret(words)
        self.wait(lambda: bool(self.cards) and words in self.cards[0].suggestion.a.text)
        return self.cards

    def changing(self, act: Callable[[], object]) -> None:
        panels.changing(self.workspace, self.qtbot, act)

    def settle(self) -> None:
        """Wait until nothing is being computed."""
        self.wait(lambda: not self.suggesting.busy)


@pytest.fixture
def bench(at_once: None, services: Services, actions: Actions, qtbot: QtBot, tmp_path: Path) -> Bench:
    panels.open_river(services.workspace, qtbot, tmp_path, replace(river_archive(), links=()))
    return Bench(qtbot, services, actions)


@pytest.fixture
def card_words(actions: Actions) -> CardWords:
    return CardWords(actions)


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())
