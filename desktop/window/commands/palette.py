"""The command palette: finds commands, articles and other things by a few letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.look import painting
from desktop.look.focus_ring import OWN_RING
from desktop.look.painting import key_cap_width, paint_key_cap
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.window.commands.palette_entries import Entry, EntryMatch, PaletteEntries, ranked

_WIDTH = 600
_MOST_ROWS = 11
_ROW = 32
_TOP = 8
_RECENT = 8


class Palette(QFrame):
    """A card at the top of the window's body. It closes when it loses the keyboard focus, and returns the focus to the
    previous widget."""

    def __init__(self, entries: PaletteEntries, body: QWidget, theme: Theme, window: QWidget) -> None:
        """The card is placed over ``body``, a part of ``window``."""
        super().__init__(window)
        self._sources, self._body, self._theme, self._window = entries, body, theme, window
        self._recent: list[str] = []
        self._entries: list[Entry] = []
        self._came_from: QWidget | None = None
        self.setObjectName("palette")
        self._field = _Field(self)
        self._field.setObjectName("palette_field")
        self._field.setProperty(OWN_RING, True)
        self._model = RowModel[EntryMatch](_spoken)
        self._list = QListView(self)
        self._list.setObjectName("palette_list")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Rows(self._theme, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._run)
        self._field.textChanged.connect(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._nothing = Label("", self)
        self._nothing.setObjectName("palette_nothing")
        self._nothing.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        self._nothing.hide()
        column.addWidget(self._nothing)
        self._theme.changed.connect(self._restyle)
        self.hide()
        self.retranslate()
        self._restyle()

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        words = self.tr("Command, article, tag or claim")
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
        self._list.setAccessibleName(self.tr("Matches"))

    def _restyle(self) -> None:
        colours = self._list.palette()
        colours.setColor(colours.ColorRole.Base, self._theme.colour("raised"))
        self._list.setPalette(colours)
        # Under a style sheet, a viewport does not take the palette of its view.
        self._list.viewport().setPalette(colours)
        quiet = self._nothing.palette()
        quiet.setColor(quiet.ColorRole.WindowText, self._theme.colour("text2"))
        self._nothing.setPalette(quiet)

    def open(self) -> None:
        """Show the palette, with the commands used last at the top."""
        if self.isVisible():
            self.close_palette()
            return
        focus = QApplication.focusWidget()
        self._came_from = focus if focus is not None and self._window.isAncestorOf(focus) else None
        self._entries = self._sources.all()
        self._field.clear()
        self._find("")
        self.place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Move to the top of the body, centred."""
        width = min(_WIDTH, self._window.width() - 48)
        rows = max(1, min(self._model.rowCount(), _MOST_ROWS))
        height = self._field.sizeHint().height() + rows * _ROW + 22
        top = self._body.mapTo(self._window, QPoint(0, 0)).y() + _TOP
        room = self._body.height() - 2 * _TOP
        self.setGeometry((self._window.width() - width) // 2, top, width, min(height, room))

    def close_palette(self, *, give_back: bool = True) -> None:
        """Hide, and return the keyboard focus to the previous widget."""
        came_from, self._came_from = self._came_from, None
        # The focus first: if a focused widget is hidden, Qt focuses the next one.
        if give_back and came_from is not None and isValid(came_from):
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _find(self, query: str) -> None:
        matches = ranked(self._entries, query, self._recent)
        known = {match.entry.id for match in matches}
        more = [EntryMatch(entry) for entry in self._sources.claims(query) if entry.id not in known]
        self._model.show_rows([*matches, *more])
        has_matches = bool(self._model.rowCount())
        self._list.setVisible(has_matches)
        self._nothing.setVisible(not has_matches)
        self._nothing.setText(self.tr("“{query}” was not found").format(query=query))
        self._list.setCurrentIndex(self._model.index(0))
        self.place()

    def step(self, rows: int) -> None:
        """Move the selection; single steps wrap around at both ends."""
        count = self._model.rowCount()
        if not count:
            return
        row = self._list.currentIndex().row() + rows
        row = row % count if abs(rows) == 1 else max(0, min(row, count - 1))
        self._list.setCurrentIndex(self._model.index(row))

    def run_current(self) -> None:
        """Run the selected entry, if it is available."""
        self._run(self._list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry: Entry = index.data(ROW_ROLE).entry
        if entry.reason:
            return
        self._recent = [entry.id, *(recent for recent in self._recent if recent != entry.id)][:_RECENT]
        self.close_palette()
        entry.act()

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_card(QPainter(self), self.rect(), self._theme)


class _Field(QLineEdit):
    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._card = palette

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._card.step(1)
            case Qt.Key.Key_Up:
                self._card.step(-1)
            case Qt.Key.Key_PageDown:
                self._card.step(_MOST_ROWS)
            case Qt.Key.Key_PageUp:
                self._card.step(-_MOST_ROWS)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._card.run_current()
            case Qt.Key.Key_Escape | Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self._card.close_palette()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        leaves = (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.OtherFocusReason,
        )
        if event.reason() in leaves:
            self._card.close_palette(give_back=False)


def _spoken(match: EntryMatch) -> str:
    parts = (match.entry.title, match.entry.detail, match.entry.key, match.entry.reason)
    return ", ".join(part for part in parts if part)


class _Rows(QStyledItemDelegate):
    """Icon, title with the matching characters in bold, then reason or detail and key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: object, index: object) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: object, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, rect = self._theme, QRectF(option.rect)  # type: ignore[attr-defined]
        match: EntryMatch = index.data(ROW_ROLE)
        entry = match.entry
        # The field above has the focus, but the arrow keys move in these rows.
        option.state |= QStyle.StateFlag.State_Active  # type: ignore[attr-defined]
        painting.paint_row(painter, option, theme)
        ink = theme.colour("disabled" if entry.reason else "text")
        if entry.icon:
            icon = theme.icon(entry.icon, "disabled" if entry.reason else "text2")
            icon.paint(painter, round(rect.left()) + 10, round(rect.center().y()) - 8, 16, 16)
        right = self._paint_right(painter, rect, entry, option)
        font = theme.text_font(entry.language) if entry.language else theme.font()
        base = painting.baseline(rect.top(), rect.height(), font)
        left = rect.left() + 36
        title = painting.elide(entry.title, font, right - left - 12)
        strong = QFont(font)
        strong.setBold(True)
        for offset, character in enumerate(title):
            marked = offset in match.marked and not entry.reason
            left = painting.paint_text(
                painter,
                left,
                base,
                100,
                character,
                strong if marked else font,
                theme.colour("accent") if marked else ink,
            )

    def _paint_right(self, painter: QPainter, rect: QRectF, entry: Entry, option: object) -> float:
        theme = self._theme
        right = rect.right() - 8
        if entry.key:
            right -= key_cap_width(theme, entry.key)
            paint_key_cap(painter, right, rect.center().y() + 0.5, entry.key, theme)
            right -= 10
        font = theme.font("small")
        base = painting.baseline(rect.top(), rect.height(), font)
        words = painting.elide(entry.reason or entry.detail, font, rect.width() * 0.4)
        colour = painting.quiet_ink(option, theme)
        return painting.paint_text_right(painter, right, base, words, font, colour)
