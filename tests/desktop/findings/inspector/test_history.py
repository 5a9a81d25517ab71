"""History in the inspector."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Kind, Span
from db import edits
from desktop.current import Current
from desktop.findings.inspector.inspector import HISTORY, Inspector
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import history


def test_history_tells_who_did_what(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_kind, "claim-8", Kind.STATISTIC))
    panels.changing(river, qtbot, lambda: river.perform(edits.toggle_tag, "claim-8", "tag-3"))
    qtbot.waitUntil(lambda: len(history(inspector)) == 3, timeout=panels.PATIENCE)
    assert "林晓" in history(inspector)[0]
    assert "收入" in history(inspector)[0]
    panels.changing(river, qtbot, river.undo)
    qtbot.waitUntil(lambda: len(history(inspector)) == 4, timeout=panels.PATIENCE)
    assert "undo" in history(inspector)[0]
    panels.changing(river, qtbot, river.redo)
    qtbot.waitUntil(lambda: len(history(inspector)) == 5, timeout=panels.PATIENCE)
    assert "redo" in history(inspector)[0]
    inspector.show_history()
    assert inspector.tab == HISTORY


def test_history_of_the_next_claim_replaces_the_last(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_note, "claim-8", "新"))
    current.set_claim("claim-8")
    current.set_claim("claim-1")
    qtbot.waitUntil(lambda: len(history(inspector)) == 1, timeout=panels.PATIENCE)


def test_what_happens_to_figures_and_links_of_a_claim_is_history_at_once(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-9")
    qtbot.waitUntil(lambda: bool(history(inspector)), timeout=panels.PATIENCE)
    before = len(history(inspector))
    claim = panels.rows(river).claims["claim-9"]
    start = claim.start + claim.quote.index("1.8亿")
    span = Span(start, start + len("1.8亿至2.2亿元"))
    panels.changing(river, qtbot, lambda: river.perform(edits.dismiss_figure, "claim-9", span))
    qtbot.waitUntil(lambda: len(history(inspector)) == before + 1, timeout=panels.PATIENCE)
    assert "1.8亿" in history(inspector)[0]
