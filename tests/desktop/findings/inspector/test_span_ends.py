"""The buttons that move the ends of a claim."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import button


def test_the_ends_are_moved_within_the_text(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    before = panels.rows(river).claims["claim-8"].span
    current.set_claim("claim-8")
    panels.changing(river, qtbot, button(inspector, "startRight").click)
    panels.changing(river, qtbot, button(inspector, "endLeft").click)
    assert panels.rows(river).claims["claim-8"].span == Span(before.start + 1, before.end - 1)
    first = panels.changing(river, qtbot, lambda: river.perform(edits.create_claim, "article-1", Span(0, 1)))
    current.set_claim(first.created[0].id)
    offered = [
        button(inspector, name).isEnabled() for name in ("startLeft", "startRight", "endLeft", "endRight")
    ]
    assert offered == [False, False, False, True]
