"""The quotation as a card."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.quote_card import QuoteCard
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


def test_long_quotations_are_cut_on_the_card_and_whole_in_the_tooltip(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    length = panels.rows(river).articles["article-1"].characters
    changes = panels.changing(
        river, qtbot, lambda: river.perform(edits.create_claim, "article-1", Span(0, length))
    )
    current.set_claim(changes.created[0].id)
    card = inspector.findChild(QLabel, "quoteCard")
    assert card is not None
    assert len(card.text()) <= 280


def test_the_card_can_be_dragged_away(theme: Theme, qtbot: QtBot) -> None:
    card = QuoteCard(theme)
    qtbot.addWidget(card)
    card.resize(200, 80)
    with qtbot.waitSignal(card.dragged), qtbot.assertNotEmitted(card.clicked):
        qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        qtbot.mouseMove(card, QPoint(60, 10))
        qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
