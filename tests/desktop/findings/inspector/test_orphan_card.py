"""The remedies for an orphaned claim."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.current import Current, TextSelection
from desktop.findings.inspector.inspector import Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import button


def test_an_orphan_is_placed_on_the_selection(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-4")
    place = button(inspector, "placeOrphan")
    assert place.isVisible()
    current.set_selection(TextSelection("article-2", Span(0, 3)))
    assert not place.isEnabled()
    current.set_selection(TextSelection("article-1", Span(2, 6)))
    assert place.isEnabled()
    panels.changing(river, qtbot, place.click)
    placed = panels.rows(river).claims["claim-4"]
    assert (placed.orphaned, placed.span) == (False, Span(2, 6))
    assert not place.isVisible()
