"""The section of a note: saving, and what its heading says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.identities import ClaimId
from db import edits
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.note_section import NoteSection
from desktop.findings.inspector.sections import SectionHeading
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels

CLAIM = "claim-6"


@pytest.fixture
def editor() -> NoteEditor:
    return NoteEditor()


@pytest.fixture
def section(river: Workspace, theme: Theme, editor: NoteEditor, qtbot: QtBot) -> NoteSection:
    widget = NoteSection(
        river,
        theme,
        editor,
        title="Note",
        placeholder="Write a note…",
        save=lambda claim, note: river.perform(edits.set_claim_note, ClaimId(claim), note),
    )
    qtbot.addWidget(widget)
    widget.show()
    widget.show_note(CLAIM, "")
    return widget


def remark(section: NoteSection) -> str:
    heading = section.findChild(SectionHeading)
    assert heading is not None
    return heading.remark


def commit(editor: NoteEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_committed_note_is_saved_and_no_draft_any_more(
    section: NoteSection, editor: NoteEditor, river: Workspace, qtbot: QtBot
) -> None:
    assert editor.placeholderText() == "Write a note…" and not editor.isReadOnly()
    panels.compose(editor, "只算成人")
    panels.changing(river, qtbot, lambda: commit(editor, qtbot))
    assert panels.rows(river).claims[ClaimId(CLAIM)].note == "只算成人"
    section.show_note(CLAIM, "只算成人")
    assert editor.drafts == {} and editor.toPlainText() == "只算成人"


def test_the_heading_says_that_saving_failed_until_nothing_is_unsaved(
    section: NoteSection, editor: NoteEditor
) -> None:
    section.mark_unsaved()
    assert remark(section) == "", "nothing was to be saved"
    editor.commit_requested.disconnect()
    panels.compose(editor, "半句")
    editor.commit()
    section.mark_unsaved()
    assert "Not saved" in remark(section) and editor.toPlainText() == "半句"
    editor.restore()
    assert remark(section) == ""


def test_a_note_of_a_project_that_can_only_be_read_is_not_saved(
    section: NoteSection, editor: NoteEditor, river: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(river), "read_only", True)
    monkeypatch.setattr(river, "perform", lambda *_: pytest.fail("saved"))
    panels.compose(editor, "半句")
    editor.commit()
    section.show_note(CLAIM, "")
    assert editor.isReadOnly() and editor.placeholderText() == ""
