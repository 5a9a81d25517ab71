"""The popup that adds a tag to claims: a field and the matching tags, by characters of either script or by pinyin."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QWidget

from corpus.identities import TagId
from corpus.model import Tag
from corpus.script import fold
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.matching_tags import matching_tags
from desktop.widgets.popup import Popup
from desktop.widgets.tag_help import TagHelp

WIDTH, MOST_ROWS = 232, 9
CHOICE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class TagPopup(Popup):
    """Enter or a click uses the highlighted tag, Ctrl+Enter creates one with the typed name, Escape closes."""

    chosen = Signal(str)
    """Identity of the tag."""
    named = Signal(str)
    """Name of a tag to be created."""

    def __init__(
        self, snapshot: Snapshot, excluded: Collection[TagId], theme: Theme, parent: QWidget
    ) -> None:
        """``excluded``: tags that need not be offered."""
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("tagPopup")
        self._snapshot = snapshot
        self._model = _Choices(snapshot, excluded, self._new_tag_words)
        self._field = _TagField(self._on_key)
        self._field.setPlaceholderText(self.tr("Pinyin or characters"))
        self._field.setAccessibleName(self.tr("Tag to add"))
        self._list = QListView()
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ChoiceDelegate(theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().setAutoFillBackground(False)
        self.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self._field)
        self.column.addWidget(self._list)
        self._help = TagHelp(theme)
        self.column.addWidget(self._help)
        self.setFixedWidth(WIDTH)
        self.setFocusProxy(self._field)
        self._field.setFocus()
        self._field.textChanged.connect(self._on_text_changed)
        self._list.clicked.connect(self._take)
        self._list.selectionModel().currentChanged.connect(self._explain)
        self._on_text_changed("")

    def _new_tag_words(self, name: str) -> str:
        return self.tr("New tag “{name}”").format(name=name)

    def _on_text_changed(self, text: str) -> None:
        self._model.set_query(text)
        self._list.setCurrentIndex(self._model.index(0))
        rows = min(max(self._model.rowCount(), 1), MOST_ROWS)
        self._list.setFixedHeight(rows * self.theme.size("row"))
        self._explain(self._list.currentIndex())

    def _explain(self, index: QModelIndex) -> None:
        choice = self._model.choice_at(index.row())
        self._help.show_tag(self._snapshot, choice if isinstance(choice, Tag) else None)
        self._help.setFixedHeight(self._help.height_at(WIDTH - 2 * Space.M))
        self.adjustSize()

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle keys of the field that move in the list. Returns whether it was one."""
        row = self._list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._list.setCurrentIndex(self._model.index((row + step) % max(self._model.rowCount(), 1)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                if control:
                    self._create()
                else:
                    self._take(self._list.currentIndex())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def _take(self, index: QModelIndex) -> None:
        choice = self._model.choice_at(index.row())
        if isinstance(choice, Tag):
            self.close()
            self.chosen.emit(choice.id)
        elif choice:
            self._create()

    def _create(self) -> None:
        name = self._field.text().strip()
        if name:
            self.close()
            self.named.emit(name)


class _TagField(QLineEdit):
    def __init__(self, on_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self.setObjectName("tagPopupField")
        self._on_key = on_key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            super().keyPressEvent(event)


class _Choices(QAbstractListModel):
    """Matching tags that are not excluded, best first; then the offer to create one."""

    def __init__(
        self, snapshot: Snapshot, excluded: Collection[TagId], new_words: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._tags = [tag for tag in snapshot.tags_in_order() if tag.id not in excluded]
        self._digits = snapshot.digits()
        self._names = {fold(tag.name) for tag in snapshot.tags.values()}
        self._new_words = new_words
        self._rows: list[Tag | str] = []

    def set_query(self, query: str) -> None:
        """Offer the tags that match ``query``; all while it is empty."""
        self.beginResetModel()
        self._rows = [*matching_tags(self._tags, query.strip())]
        if query.strip() and fold(query.strip()) not in self._names:
            self._rows.append(query.strip())
        self.endResetModel()

    def choice_at(self, row: int) -> Tag | str:
        """A tag, or the name of one to create; empty for no row."""
        return self._rows[row] if 0 <= row < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choice_at(index.row())
        if role == CHOICE_ROLE:
            return (choice, self._digits.get(choice.id)) if isinstance(choice, Tag) else (choice, None)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return choice.name if isinstance(choice, Tag) else self._new_words(choice)
        return None


class _ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        choice, digit = index.data(CHOICE_ROLE)
        theme = self._theme
        painter.save()
        # The field above has the focus, but Enter uses this row.
        option.state |= QStyle.StateFlag.State_Active
        painting.paint_row(painter, option, theme)
        row = QRectF(option.rect)
        badge = QRectF(row.left() + 8, row.center().y() - BADGE / 2, BADGE, BADGE)
        if isinstance(choice, Tag):
            painting.paint_digit(painter, badge, digit, choice.colour, theme)
        else:
            theme.icon("add", "text2").paint(painter, badge.toRect())
        font = theme.font()
        base = painting.baseline(row.top(), row.height(), font)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        painting.paint_text(
            painter, badge.right() + 8, base, row.width() - 40, words, font, theme.colour("text")
        )
        painter.restore()
