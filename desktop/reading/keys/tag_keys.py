"""Commands that tag: the digits, and the quick-tag popup."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from corpus.identities import TagId
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.panes.pane import Pane
from desktop.reading.selection.selection import Selection

translate = QCoreApplication.translate


class TagKeys:
    """Tags the selection: text becomes a claim, which :meth:`Selection.take_over` selects; a claim gets or loses the
    tag. ``say`` shows a message, such as why nothing happened."""

    def __init__(self, selection: Selection, workspace: Workspace, say: Callable[[str], None]) -> None:
        self._selection = selection
        self._workspace = workspace
        self._say = say

    def attach(self, pane: Pane) -> None:
        """Connect the quick-tag popup of a new pane."""
        pane.tag_chosen.connect(self.toggle)
        pane.tag_create_requested.connect(self.create)

    def toggle_digit(self, digit: int) -> None:
        """Add the tag of a digit key (1 to 9) to the selected text or claim, or remove it."""
        snapshot = self._selection.snapshot
        tag = snapshot.tag_for_digit(digit) if snapshot else None
        if tag is None:
            self._say(
                translate("ReadingCommands", "No tag has the key {digit} yet; T makes one").format(
                    digit=digit
                )
            )
            return
        self.toggle(tag.id)

    def toggle(self, tag: TagId) -> None:
        """Add a tag to the selected text or claim, or remove it."""
        text, claim = self._selection.text(), self._selection.claim()
        if text is not None:
            self._workspace.perform(edits.tag_span, text.article, text.span, tag)
        elif claim is not None:
            self._workspace.perform(edits.toggle_tag, claim.id, tag)
        else:
            self._say(nothing_selected())

    def create(self, name: str) -> None:
        """Create a tag and add it to the selected text or claim, in one operation."""
        text, claim = self._selection.text(), self._selection.claim()
        if text is not None:
            self._workspace.perform(edits.create_tag_on, text.article, text.span, None, name)
        elif claim is not None:
            self._workspace.perform(edits.create_tag_on, None, None, claim.id, name)

    def make_claim(self) -> None:
        """Create a claim without tags from the selected text."""
        text = self._selection.text()
        if text is not None:
            self._workspace.perform(edits.create_claim, text.article, text.span)
        else:
            self._say(nothing_selected())

    def open_quick_tag(self) -> None:
        """Open the popup in which a tag is found by typing."""
        pane = self._selection.pane
        if pane is not None and (self._selection.text() or self._selection.claim()):
            pane.open_quick_tag()
        else:
            self._say(nothing_selected())


def nothing_selected() -> str:
    """The message for a key without selected text or claim."""
    return translate("ReadingCommands", "Select text or a claim first")
