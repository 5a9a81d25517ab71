"""The journal as a tab of the inspector."""

from __future__ import annotations

from desktop.journal.journal_page import JournalPage
from desktop.window.workbench.journal_tab import JOURNAL
from tests.desktop.window.conftest import WindowBench


def test_the_command_shows_the_journal(river: WindowBench) -> None:
    river.actions_table["journal"].trigger()
    inspector = river.workbench.inspector
    assert inspector.tab == JOURNAL
    assert isinstance(inspector.guest(JOURNAL), JournalPage)
