"""The quotation as a card."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
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
