"""The rows of the quick-tag popup: a model of matching tags, and its delegate."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look.painting import (
    baseline,
    is_selected,
    paint_badge,
    paint_digit,
    paint_row,
    paint_text,
    paint_text_right,
    text_width,
)
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.reading.panes.tag_choices import TagChoice

BADGE, BADGE_LEFT, NAME_LEFT, ROW_RIGHT = 16, 10, 34, 12
"""Side of the digit's badge, x coordinates of badge and name, and distance of the count from the right edge, in
pixels."""
TICK, TICK_ROOM = 14, 20
"""Side of the tick of a tag that the selection has, and the room that it takes from the name."""
KEY_HEIGHT = 16
CHOICE_ROLE = Qt.ItemDataRole.UserRole
HELD_ROLE = Qt.ItemDataRole.UserRole + 1


class TagChoiceModel(QAbstractListModel):
    """The matching tags, and below them the row that creates one if no tag has the typed name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: list[TagChoice] = []
        self._new_name = ""
        self._checked_tags: frozenset[str] = frozenset()

    def show(self, choices: list[TagChoice], new_name: str, checked: frozenset[str]) -> None:
        """Set the tags; ``checked``: those that the selection has."""
        self.beginResetModel()
        self._choices, self._new_name, self._checked_tags = choices, new_name, checked
        self.endResetModel()

    def choice(self, row: int) -> TagChoice | None:
        """The tag in a row; None in the row that creates one."""
        return self._choices[row] if 0 <= row < len(self._choices) else None

    @property
    def new_name(self) -> str:
        """The name of the tag to create; empty if it exists."""
        return self._new_name

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._choices) + bool(self._new_name)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        choice = self.choice(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.tag.name if choice else self.tr("New tag “{name}”").format(name=self._new_name)
        if role == CHOICE_ROLE:
            return choice
        if role == HELD_ROLE:
            return choice is not None and choice.tag.id in self._checked_tags
        return None


class TagChoiceDelegate(QStyledItemDelegate):
    """Paints a tag with its digit, the matching characters in bold, and its number of claims in the article."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.size("row"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        rect = QRectF(option.rect)
        # The list never has the focus, but Enter chooses its current row.
        state = option.state | QStyle.StateFlag.State_Active
        option.state = state & ~QStyle.StateFlag.State_HasFocus
        paint_row(painter, option, theme, bar=False)
        base = baseline(rect.top(), rect.height(), theme.font())
        left, right = rect.left() + NAME_LEFT, rect.right() - ROW_RIGHT
        choice: TagChoice | None = index.data(CHOICE_ROLE)
        if choice is None:
            theme.icon("add").paint(
                painter, int(rect.left() + BADGE_LEFT), int(rect.center().y() - 7), BADGE, BADGE
            )
            right = _paint_key(painter, right, rect.center().y(), "Ctrl ↵", theme) - Space.M
            paint_text(
                painter, left, base, right - left, str(index.data()), theme.font(), theme.colour("text")
            )
            return
        badge = QRectF(rect.left() + BADGE_LEFT, rect.center().y() - BADGE / 2, BADGE, BADGE)
        paint_digit(painter, badge, choice.digit, choice.tag.colour, theme)
        quiet = theme.colour("text2" if is_selected(option) else "text3")
        if index.data(HELD_ROLE):
            theme.icon("accept").paint(
                painter, int(right - TICK), int(rect.center().y() - TICK / 2), TICK, TICK
            )
            right -= TICK_ROOM
        if choice.count:
            words = self.tr("%Ln here", "", choice.count)
            right = paint_text_right(painter, right, base, words, theme.font("small"), quiet) - Space.M
        _paint_found(painter, left, base, right - left, choice, theme)


def _paint_found(
    painter: QPainter, left: float, base: float, width: float, choice: TagChoice, theme: Theme
) -> None:
    """Paint a tag's name with the matching characters in bold, elided if it is too wide."""
    plain, bold = theme.font(), QFont(theme.font())
    bold.setBold(True)
    matched, ink, end = set(choice.matched), theme.colour("text"), left + width
    for offset, character in enumerate(choice.tag.name):
        font = bold if offset in matched else plain
        if left + text_width(character, font) > end - text_width("…", plain) and offset + 1 < len(
            choice.tag.name
        ):
            paint_text(painter, left, base, end - left, choice.tag.name[offset:], plain, ink)
            return
        left = paint_text(painter, left, base, end - left + 1, character, font, ink)


def _paint_key(painter: QPainter, right: float, middle: float, key: str, theme: Theme) -> float:
    """Paint a key cap that ends at ``right``. Returns the x coordinate of its start."""
    font = theme.font("caption")
    width = text_width(key, font) + Space.M
    cap = QRectF(right - width, middle - KEY_HEIGHT / 2, width, KEY_HEIGHT)
    paint_badge(painter, cap, key, font, theme.colour("text2"), theme.colour("paper"), theme.colour("border"))
    return cap.left()
