"""The editor of a note, whose text stays a draft until the project has saved it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from corpus.model import Language
from corpus.script.language import language_of
from desktop.look.fonts import families, in_own_shapes, plain_font, script_family

LINES = (2, 10)
"""The height of the field in lines, at least and at most."""


class NoteEditor(QPlainTextEdit):
    """Edits the note of one row at a time. Leaving it, or Ctrl+Enter, emits :attr:`commit_requested`; the receiver
    calls :meth:`saved` afterwards. Until then the text is kept as a draft of the row, also while another row is
    shown."""

    commit_requested = Signal(str, str)
    """Identity of the row, and its new note."""
    drafted = Signal(bool)
    """Whether the text shown differs from the saved one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language | None = None
        """The script of the text if it can be determined."""
        self._key = ""
        self._stored = ""
        self._drafts: dict[str, str] = {}
        self._asked: dict[str, str] = {}
        self._theirs: dict[str, str] = {}
        """Changes by others of notes that are being edited here."""
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)

    @property
    def drafts(self) -> dict[str, str]:
        """Notes that have not been saved, by the identity of their row."""
        self._keep_draft()
        return dict(self._drafts)

    def restore_drafts(self, drafts: Mapping[str, str]) -> None:
        """Adopt the drafts of a previous editor."""
        self._drafts = {**drafts, **self._drafts}
        if self._key in self._drafts:
            self.setPlainText(self._drafts[self._key])

    def show_note(self, key: str, note: str) -> None:
        """Show a row's note, or its draft. If the note was changed elsewhere while it was being edited here, the text
        here is kept, and saving keeps both."""
        if key != self._key:
            self.commit()
            self._key, self._stored = key, note
            self.setPlainText(self._drafts.get(key, note))
            return
        untouched = self.toPlainText() == self._stored
        if not untouched and note not in (self._stored, self._asked.get(key, "").strip()):
            self._theirs[key] = note
        self._stored = note
        if untouched and note != self.toPlainText():
            self.setPlainText(note)
        self._on_text_changed()

    def commit(self) -> None:
        """Request to save the note if it differs from the saved one, once for the same text."""
        theirs = self._theirs.pop(self._key, "")
        if theirs and theirs not in self.toPlainText():
            self.setPlainText(f"{theirs}\n{self.toPlainText()}")
        self._keep_draft()
        draft = self._drafts.get(self._key)
        if draft is not None and self._asked.get(self._key) != draft:
            self._asked[self._key] = draft
            self.commit_requested.emit(self._key, draft)

    def saved(self, key: str, note: str) -> None:
        """The note has been saved."""
        if self._asked.get(key) == note:
            del self._asked[key]
        if self._drafts.get(key) == note:
            del self._drafts[key]
        if key == self._key and self.toPlainText() == note != self._stored:
            # The project stores notes without surrounding white space.
            self.setPlainText(self._stored)
        self._on_text_changed()

    def restore(self) -> None:
        """Discard the changes, and show the saved note."""
        self._drafts.pop(self._key, None)
        self._asked.pop(self._key, None)
        self._theirs.pop(self._key, None)
        self.setPlainText(self._stored)

    def refused(self) -> bool:
        """A note could not be saved and can be requested again. Returns whether it is the one shown."""
        lost = self._key in self._asked
        self._asked.clear()
        return lost

    def _keep_draft(self) -> None:
        if not self._key:
            return
        if self.toPlainText() != self._stored:
            self._drafts[self._key] = self.toPlainText()
        else:
            self._drafts.pop(self._key, None)

    def _use_shapes(self) -> None:
        """Use the glyph shapes of the text's own script, which may differ from that of the interface."""
        language = language_of(self.toPlainText())
        telling = language if language in (Language.SIMPLIFIED, Language.TRADITIONAL) else None
        if telling is not self._language:
            self._language = telling
            # Without families it has the font of the interface, whose size it keeps in any case.
            font = QFont()
            if telling is not None:
                font = in_own_shapes(plain_font())
                font.setFamilies(families(script_family(telling)))
            self.setFont(font)

    def _on_text_changed(self) -> None:
        self._use_shapes()
        self._fit()
        self.drafted.emit(bool(self._key) and self.toPlainText() != self._stored)

    def _fit(self) -> None:
        """Set the height that the text needs, within :data:`LINES`."""
        line = self.fontMetrics().lineSpacing()
        count = int(self.document().documentLayout().documentSize().height())
        lines = min(max(count, LINES[0]), LINES[1])
        self.setFixedHeight(lines * line + 2 * int(self.document().documentMargin()) + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A context menu or the window of an input method takes the focus only for a moment.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        else:
            super().keyPressEvent(event)
