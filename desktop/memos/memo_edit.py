"""The editor of a memo's text: Markdown as it is typed, and references as single characters."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from corpus.identities import ArticleId
from corpus.memo_text import MemoReference, Referred, pieces
from corpus.model import Language
from corpus.snapshot import Snapshot
from desktop.look.plain_text import show_tip
from desktop.look.theme import Theme
from desktop.memos.atoms import ATOM, ATOM_TYPE, AtomPainter, atom_format, reference_of, text_of
from desktop.memos.candidates import claims_fitting, tags_fitting
from desktop.memos.markdown_look import MarkdownLook
from desktop.memos.offers import Offers
from desktop.memos.reference_words import reference_words
from desktop.widgets.menus import open_menu

SIZE = 15
"""Font size in pixels. Chosen: between that of the interface and that of articles."""
LINE_GAP = 7
"""Pixels between two lines. Chosen: chips on adjacent lines do not touch."""
_TYPED = re.compile(r"([@#])([^@#\s\ufffc]{0,20})$")
_LIST_MARK = re.compile(r"(\s*(?:[-*+]|>+) )(.*)")


def _line_format() -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(LINE_GAP, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    return form


def continue_list(edit: QTextEdit) -> bool:
    """Start the next item of a list or quotation at the caret, or end the list on an empty item. Returns whether there
    was one."""
    cursor = edit.textCursor()
    match = _LIST_MARK.fullmatch(cursor.block().text())
    if match is None or cursor.hasSelection() or not cursor.atBlockEnd():
        return False
    if match[2]:
        cursor.insertBlock()
        cursor.insertText(match[1], QTextCharFormat())
    else:
        cursor.select(QTextCursor.SelectionType.LineUnderCursor)
        cursor.removeSelectedText()
    edit.setTextCursor(cursor)
    return True


class MemoEdit(QTextEdit):
    """``text_edited`` is emitted for changes by the user, not for :meth:`show_text`."""

    text_edited = Signal()
    followed = Signal(object)
    """Carries the :class:`~corpus.memo_text.MemoReference` that was clicked."""
    left = Signal()
    """The focus was lost, or Ctrl+Enter was pressed."""

    def __init__(
        self,
        theme: Theme,
        snapshot: Callable[[], Snapshot | None],
        near: Callable[[], ArticleId | None],
        parent: QWidget | None = None,
    ) -> None:
        """``near`` returns the article whose claims are offered first."""
        super().__init__(parent)
        self.setObjectName("memoText")
        self._theme, self._snapshot, self._near = theme, snapshot, near
        self._dismissed = -1
        """Position of the mark for which nothing is to be offered."""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._atoms = AtomPainter(theme, snapshot, self.tr("deleted"), self)
        self.document().documentLayout().registerHandler(ATOM_TYPE, self._atoms)
        self._look = MarkdownLook(self.document(), theme)
        self._offers: Offers | None = None
        self._shows = False
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_text("")

    # Text

    def text(self) -> str:
        """The text in its stored form."""
        return text_of(self.document())

    def show_text(self, text: str) -> None:
        """Show another text; earlier typing can no longer be undone."""
        place = self.textCursor().position()
        self._shows = True
        self.setPlainText("")
        cursor = self.textCursor()
        cursor.setBlockFormat(_line_format())
        self._insert(cursor, text)
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.forget_steps()
        self._shows = False
        self._hide_offers()

    def forget_steps(self) -> None:
        """Clear the editor's own undo stack after saving: the window's undo applies instead."""
        self.document().clearUndoRedoStacks()

    def show_references(self) -> None:
        """Repaint the chips after the project changed."""
        document = self.document()
        self._shows = True
        document.markContentsDirty(0, document.characterCount())
        self._shows = False
        self.viewport().update()

    def insert_reference(self, reference: MemoReference) -> None:
        """Insert a reference in place of what was typed for it, or at the caret."""
        cursor = self.textCursor()
        typed = self._typed()
        if typed is not None:
            cursor.setPosition(cursor.position() - len(typed.group()), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(ATOM, atom_format(reference))
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self._hide_offers()

    @staticmethod
    def _insert(cursor: QTextCursor, text: str) -> None:
        plain = QTextCharFormat()
        for piece in pieces(text):
            if isinstance(piece, str):
                cursor.insertText(piece, plain)
            else:
                cursor.insertText(ATOM, atom_format(piece))
        cursor.setCharFormat(plain)

    def _restyle(self) -> None:
        theme = self._theme
        self.document().setDefaultFont(theme.reading_font(Language.SIMPLIFIED, SIZE))
        colours = self.palette()
        for role, key in (
            (QPalette.ColorRole.Base, "paper"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.Highlight, "textSelection"),
            (QPalette.ColorRole.HighlightedText, "text"),
            (QPalette.ColorRole.PlaceholderText, "text3"),
        ):
            colours.setColor(role, theme.colour(key))
        self.setPalette(colours)
        # Under a style sheet, a viewport does not take the palette of its view.
        self.viewport().setPalette(colours)
        self.show_references()

    # Typing a reference

    def _typed(self) -> re.Match[str] | None:
        """``@`` or ``#`` and the text after it up to the caret."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        return _TYPED.search(cursor.block().text()[: cursor.positionInBlock()])

    def _place_of(self, typed: re.Match[str]) -> int:
        return self.textCursor().block().position() + typed.start()

    def _on_text_changed(self) -> None:
        if self._shows:
            return
        self.text_edited.emit()
        self._offer()

    def _on_cursor_moved(self) -> None:
        if self.currentCharFormat().objectType() == ATOM_TYPE:
            # Otherwise text typed after a chip would become part of it.
            self.setCurrentCharFormat(QTextCharFormat())
        if self._typed() is None:
            self._hide_offers()

    def _offer(self) -> None:
        typed, snapshot = self._typed(), self._snapshot()
        if typed is None or snapshot is None or self.isReadOnly() or not self.hasFocus():
            self._hide_offers()
            return
        mark, query = typed.groups()
        if self._place_of(typed) == self._dismissed:
            return
        self._dismissed = -1
        rows = claims_fitting(snapshot, query, self._near()) if mark == "@" else tags_fitting(snapshot, query)
        caret = self.cursorRect()
        offers = self._offering()
        place = self.viewport().mapTo(offers.around, caret.bottomLeft())
        offers.offer(rows, place, caret.height())

    def _offering(self) -> Offers:
        if self._offers is None:
            self._offers = Offers(self._theme, self._snapshot, self.window())
            self._offers.taken.connect(self.insert_reference)
            self.destroyed.connect(self._offers.deleteLater)
        return self._offers

    @property
    def offering(self) -> bool:
        """Whether references are being offered."""
        return self._offers is not None and self._offers.isVisible()

    def _hide_offers(self) -> None:
        if self._offers is not None:
            self._offers.hide()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offering and self._on_offer_key(event):
            return
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        elif not (entered and not event.modifiers() and not self.isReadOnly() and continue_list(self)):
            super().keyPressEvent(event)

    def _on_offer_key(self, event: QKeyEvent) -> bool:
        offers = self._offering()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                offers.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if offers.chosen is not None:
                self.insert_reference(offers.chosen)
            case Qt.Key.Key_Escape:
                typed = self._typed()
                self._dismissed = self._place_of(typed) if typed is not None else -1
                offers.hide()
            case _:
                return False
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and self.offering:
            key = cast(QKeyEvent, event)
            # Otherwise the key would move the focus to the next widget.
            if key.key() == Qt.Key.Key_Tab and self._on_offer_key(key):
                return True
        if event.type() is QEvent.Type.ShortcutOverride:
            key, document = cast(QKeyEvent, event), self.document()
            undoes = key.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            if undoes or (key.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()):
                # Handled by the window's undo.
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hide_offers()
            self.left.emit()

    # Mouse

    def reference_at(self, point: QPoint) -> tuple[int, MemoReference] | None:
        """The chip at a point of the viewport, with its position in the document."""
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        inside = QPointF(point.x() + bars[0], point.y() + bars[1])
        reference = reference_of(self.document().documentLayout().formatAt(inside))
        if reference is None:
            return None
        near = self.cursorForPosition(point).position()
        at = next((at for at in (near - 1, near) if self._reference_of(at) == reference), near)
        return at, reference

    def _reference_of(self, position: int) -> MemoReference | None:
        if self.document().characterAt(position) != ATOM:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(position + 1)
        return reference_of(cursor.charFormat())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.reference_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        chip = self.reference_at(event.position().toPoint())
        if chip is not None and event.button() is Qt.MouseButton.LeftButton:
            cursor = self.textCursor()
            if cursor.selectionEnd() - cursor.selectionStart() <= 1:
                self.followed.emit(chip[1])

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            help_event = cast(QHelpEvent, event)
            chip = self.reference_at(help_event.pos())
            snapshot = self._snapshot()
            words = reference_words(snapshot, chip[1]) if snapshot is not None and chip is not None else ""
            show_tip(help_event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chip = self.reference_at(event.pos())
        if chip is None or self.isReadOnly():
            super().contextMenuEvent(event)
            return
        menu = self.menu_for(*chip)
        open_menu(menu, event.globalPos())

    def menu_for(self, position: int, reference: MemoReference) -> QMenu:
        """The menu of a chip."""
        menu = QMenu(self)
        menu.addAction(self.tr("Go there"), lambda: self.followed.emit(reference))
        menu.addAction(self.tr("Turn into a quotation"), lambda: self._quote(position, reference))
        return menu

    def _quote(self, position: int, reference: MemoReference) -> None:
        """Replace a reference by its words."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        words = reference.words if reference.kind is Referred.TAG else f"“{reference.words}”"
        cursor.insertText(words, QTextCharFormat())

    # Copying: references are copied as links, and become chips again where they are pasted

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(text_of(self.document(), self.textCursor()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            self._insert(cursor, source.text())
            cursor.endEditBlock()
            self.setTextCursor(cursor)
