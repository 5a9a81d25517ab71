"""The quick-tag popup, in which a tag for the selection is found by typing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from corpus.model import Claim
from corpus.snapshot import Snapshot
from db.edits.tags import same_name
from desktop.look.painting import (
    baseline,
    paint_card,
    paint_text,
)
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.panes.tag_choice_list import TagChoiceDelegate, TagChoiceModel
from desktop.reading.panes.tag_choices import choices
from desktop.widgets.tag_help import TagHelp

WIDTH = 236
"""Width in pixels: fits the narrowest pane with its margins, and holds twelve characters and a count."""
MOST_ROWS = 8
LEAST_ROWS = 4
"""Number of visible rows below which the popup opens above the selection instead."""
BELOW = Space.XS
"""Distance between the selection's last line and the popup."""
EDGE = Space.M
FOOTER = 28
"""Height of the line that explains the keys, in pixels."""


class QuickTag(QFrame):
    """The popup, a child of the pane, so that the window stays active."""

    chosen = Signal(str)
    """Identity of the tag to add, or to remove if the selection has it."""
    create_requested = Signal(str)
    """Name of a tag to create and add."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = parent
        self.setObjectName("quickTag")
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._claims: list[Claim] = []
        self._checked_tags: frozenset[str] = frozenset()
        self._below = QRectF()
        self._composing = False
        self._model = TagChoiceModel(self)
        self._field = QLineEdit(self)
        self._list = QListView(self)
        self._help = TagHelp(theme, self)
        self._arrange()
        self._field.textChanged.connect(self._refresh)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self.hide()

    def _arrange(self) -> None:
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Quick tag"))
        self._field.setObjectName("quickTagField")
        self._field.setPlaceholderText(self.tr("Pinyin or characters"))
        self._field.setAccessibleName(self.tr("Tag to add"))
        self._list.setObjectName("quickTagList")
        self._list.setAccessibleName(self.tr("Tags"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TagChoiceDelegate(self._theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().setAutoFillBackground(False)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(1, EDGE, 1, FOOTER)
        layout.setSpacing(Space.S)
        # The margins belong to the row rather than the field, whose focus ring would include them.
        row = QHBoxLayout()
        row.setContentsMargins(EDGE - 1, 0, EDGE - 1, 0)
        row.addWidget(self._field)
        layout.addLayout(row)
        layout.addWidget(self._list)
        layout.addWidget(self._help)

    # Opening and closing

    def open(self, snapshot: Snapshot, claims: list[Claim], checked: Collection[str], below: QRectF) -> None:
        """Ask for a tag. ``claims``: those of the article; ``checked``: the tags that the selection has; ``below``: the
        last line of the selection in the coordinates of the parent."""
        self._snapshot, self._claims, self._checked_tags = snapshot, claims, frozenset(checked)
        self._field.clear()
        self._below = below
        self._refresh()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand_below(self, line: QRectF) -> None:
        """Move below this line, after it has moved or the pane was resized."""
        if self.isVisible():
            self._below = line
            self._place()

    def _place(self) -> None:
        """Place the popup below the selection, or above it if there is too little room; never outside the pane."""
        room = self._pane.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        left = max(room.left(), min(round(self._below.left()), room.right() - self.width() + 1))
        under, over = round(self._below.bottom()) + BELOW, round(self._below.top()) - BELOW
        row = self._theme.size("row")
        chrome = EDGE + self._field.sizeHint().height() + self._layout.spacing() + FOOTER
        help_height = self._help.height_at(WIDTH - 2)
        self._help.setFixedHeight(help_height)
        chrome += help_height + self._layout.spacing() if help_height else 0
        below = room.bottom() + 1 - under >= chrome + LEAST_ROWS * row or under < room.center().y()
        space = room.bottom() + 1 - under if below else over - room.top()
        rows = max(1, min(MOST_ROWS, self._model.rowCount(), (space - chrome) // row))
        self._list.setFixedHeight(rows * row)
        self.resize(WIDTH, chrome + rows * row)
        top = under if below else over - self.height()
        self.move(left, max(room.top(), min(top, room.bottom() + 1 - self.height())))

    def dismiss(self) -> None:
        """Close without a choice."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    # Choosing

    def _refresh(self) -> None:
        if self._snapshot is None:
            return
        query = self._field.text().strip()
        matches = choices(query, self._snapshot, self._claims)
        exists = any(same_name(choice.tag.name, query) for choice in matches)
        self._model.show(matches, "" if exists else query, self._checked_tags)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._explain()

    def _explain(self) -> None:
        """Show the meaning of the tag that Enter would choose."""
        if self._snapshot is not None:
            choice = self._model.choice(self._list.currentIndex().row())
            self._help.show_tag(self._snapshot, choice.tag if choice is not None else None)
            self._place()

    def _choose(self, row: int) -> None:
        choice = self._model.choice(row)
        if choice is not None:
            self._finish(choice.tag.id)
        elif row == self._model.rowCount() - 1:
            self._create()

    def _finish(self, tag: str) -> None:
        self.dismiss()
        self.chosen.emit(tag)

    def _create(self) -> None:
        name = self._field.text().strip()
        if not name:
            return
        same = next(
            (choice for row in range(self._model.rowCount()) if (choice := self._model.choice(row))), None
        )
        self.dismiss()
        if same is not None and same_name(same.tag.name, name):
            self.chosen.emit(same.tag.id)
        else:
            self.create_requested.emit(name)

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(self._model.index((self._list.currentIndex().row() + step) % count, 0))
            self._explain()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif event.type() == QEvent.Type.ShortcutOverride:
            # The window's own keys must not act while the popup is open.
            event.accept()
            return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self._composing and self._on_key(event)
        elif event.type() == QEvent.Type.FocusOut:
            self._composing = False
            self.dismiss()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if with_control:
                self._create()
            else:
                self._choose(self._list.currentIndex().row())
        elif event.text() in tuple("123456789") and not self._field.text():
            self._choose_digit(int(event.text()))
        else:
            return False
        return True

    def _choose_digit(self, digit: int) -> None:
        tag = self._snapshot.tag_for_digit(digit) if self._snapshot is not None else None
        if tag is not None:
            self._finish(tag.id)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        paint_card(painter, self.rect(), theme)
        footer = self.height() - FOOTER
        painter.fillRect(QRectF(1, footer, self.width() - 2, 1), theme.colour("hairline"))
        base = baseline(footer, FOOTER, theme.font("caption"))
        words = self.tr("↵ Add tag    ↑↓ Select    Esc Close")
        ink: QColor = theme.colour("text2")
        paint_text(
            painter, EDGE + Space.XXS, base, self.width() - 2 * EDGE, words, theme.font("caption"), ink
        )
        if not self._model.rowCount():
            rows = self._list.geometry()
            base = baseline(rows.top(), rows.height(), theme.font())
            words = self.tr("Type a name to make the first tag")
            paint_text(painter, EDGE + Space.XXS, base, self.width() - 2 * EDGE, words, theme.font(), ink)
        painter.end()
