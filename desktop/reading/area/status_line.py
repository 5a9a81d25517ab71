"""The text of the reading area in the status bar: the effect of keys, the selection, the coupling of scrolling."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.current import Current, TextSelection
from desktop.reading.following.follow_driver import FollowDriver
from desktop.reading.panes.pane_row import PaneRow

MESSAGE_STAYS = 4_000
"""Milliseconds for which a message, such as why a key did nothing, is shown. Chosen: long enough to read it."""


class StatusLine(QObject):
    """Shows the first of these that exists: a mode, a message, selected text, the coupling of scrolling."""

    changed = Signal(str)
    """The text to show now."""

    def __init__(self, row: PaneRow, current: Current, follow: FollowDriver, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._current = current
        self._follow = follow
        self._mode = ""
        self._message = ""
        self._reported = ""
        self._passing = QTimer(self, singleShot=True, interval=MESSAGE_STAYS)
        self._passing.timeout.connect(lambda: self.say(""))
        current.selection_changed.connect(self.report)
        follow.changed.connect(self.report)
        row.arranged.connect(self.report)

    @property
    def words(self) -> str:
        """The text to show now."""
        return self._mode or self._message or self._selection_words() or self._follow_words()

    def set_mode(self, words: str) -> None:
        """Set the text of a mode; empty when it ended."""
        self._mode = words
        self.report()

    def say(self, words: str) -> None:
        """Show a message for a limited time; an empty one removes it."""
        self._message = words
        if words:
            self._passing.start()
        self.report()

    def report(self, *_: object) -> None:
        """Report the text to show, unless it is what was reported last."""
        words = self.words
        if words != self._reported:
            self._reported = words
            self.changed.emit(words)

    def _selection_words(self) -> str:
        selection: TextSelection | None = self._current.selection
        return self.tr("%Ln character(s) selected", "", len(selection.span)) if selection else ""

    def _follow_words(self) -> str:
        if len(self._row.shown) < 2:
            return ""
        if not self._follow.enabled:
            return self.tr("Scrolling together: off")
        letters = " ".join(pane.letter for pane in self._follow.released)
        if letters:
            return self.tr("Scrolling together: {letters} released").format(letters=letters)
        return self.tr("Scrolling together: on")
