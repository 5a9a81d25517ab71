"""The dialog for a tag's name, parent, colour, digit key and definition."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from corpus.identities import TagId
from corpus.model import TAG_COLOURS, Tag
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.answer_buttons import AnswerButtons
from desktop.words.colour_names import colour_name

WIDTH = 380
"""Smallest width of the dialog in pixels: about 25 characters of a definition on a line."""
DEFINITION_HEIGHT = 88
"""Height of the field for the definition in pixels: four lines."""
SWATCH = 24
"""Side of a colour to choose, in pixels: the smallest target that WCAG 2.2 allows."""
_FLAGS_ROLE = Qt.ItemDataRole.UserRole - 1
"""The role under which a combo box stores the flags of its items."""
_DISABLED = 0


@dataclass(frozen=True, slots=True)
class TagDraft:
    """The content of the dialog when it is accepted."""

    name: str
    parent: TagId | None
    colour: str
    definition: str
    shortcut: int | None


class TagEditor(QDialog):
    """Describes a new tag, or an existing one. It writes nothing: read :meth:`draft` after it was accepted."""

    def __init__(
        self,
        snapshot: Snapshot,
        theme: Theme,
        tag: Tag | None = None,
        tag_parent: TagId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tagEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tag") if tag is not None else self.tr("New tag"))
        self.setMinimumWidth(WIDTH)
        self._snapshot, self._theme, self._tag = snapshot, theme, tag
        self._name = QLineEdit(tag.name if tag is not None else "")
        self._name.setObjectName("tagName")
        self._parents = self._parent_chooser(tag.parent if tag is not None else tag_parent)
        self._colours = ColourRow(theme, tag.colour if tag is not None else _next_colour(snapshot))
        self._digits = self._digit_chooser()
        self._definition = QPlainTextEdit(tag.definition if tag is not None else "")
        self._definition.setObjectName("tagDefinition")
        self._definition.setPlaceholderText(self.tr("What belongs under this tag, and what does not"))
        self._definition.setTabChangesFocus(True)
        self._definition.setFixedHeight(DEFINITION_HEIGHT)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self._name),
            (self.tr("Below"), self._parents),
            (self.tr("Colour"), self._colours),
            (self.tr("Key"), self._digits),
            (self.tr("Definition"), self._definition),
        )
        for words, field in rows:
            field.setAccessibleName(words)
            form.addRow(words, field)
        action = self.tr("Save") if self._tag is not None else self.tr("Add")
        buttons = AnswerButtons(self, action, self.tr("Cancel"), "saveTag")
        self._done = buttons.accept_button
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        column.setSpacing(Space.XL)
        column.addLayout(form)
        column.addWidget(buttons)
        self._name.textChanged.connect(self._on_name_changed)
        self._name.selectAll()
        self._on_name_changed()

    def _on_name_changed(self) -> None:
        self._done.setEnabled(bool(self._name.text().strip()))

    def focus_definition(self) -> None:
        """Put the focus in the definition instead of the name."""
        self._definition.setFocus()

    def draft(self) -> TagDraft:
        """The tag as described."""
        return TagDraft(
            self._name.text().strip(),
            self._parents.currentData(),
            self._colours.colour,
            self._definition.toPlainText().strip(),
            self._digits.currentData(),
        )

    def _parent_chooser(self, chosen: TagId | None) -> QComboBox:
        chooser = QComboBox()
        chooser.setObjectName("tagParent")
        chooser.addItem(self.tr("(top)"), None)
        for tag in self._snapshot.tags_in_order():
            depth = _depth(self._snapshot, tag, self._tag)
            if depth is not None:
                chooser.addItem("\u3000" * depth + tag.name, tag.id)
        chooser.setCurrentIndex(max(chooser.findData(chosen), 0))
        return chooser

    def _digit_chooser(self) -> QComboBox:
        chooser = QComboBox()
        chooser.setObjectName("tagDigit")
        chooser.addItem(self.tr("By its place in the list"), None)
        for digit, holder in holders(self._snapshot, self._tag):
            words = (
                self.tr("{digit} (now “{name}”)").format(digit=digit, name=holder) if holder else str(digit)
            )
            chooser.addItem(words, digit)
            item = chooser.model().index(chooser.count() - 1, 0)
            if holder:
                # Two tags cannot have the same key; it must first be removed from the tag that has it.
                chooser.model().setData(item, _DISABLED, _FLAGS_ROLE)
        if self._tag is not None:
            chooser.setCurrentIndex(max(chooser.findData(self._tag.shortcut), 0))
        return chooser


class ColourRow(QWidget):
    """The tag colours as a row of swatches."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for number, name in enumerate(TAG_COLOURS):
            swatch = _Swatch(theme, name)
            swatch.setChecked(name == colour)
            self._group.addButton(swatch, number)
            row.addWidget(swatch)
        row.addStretch(1)

    @property
    def colour(self) -> str:
        """The chosen one of the tag colours."""
        return TAG_COLOURS[max(self._group.checkedId(), 0)]


class _Swatch(QAbstractButton):
    """A colour to choose; the chosen one has a tick, so that it is recognisable without seeing colours."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setObjectName(f"colour-{colour}")
        self.setCheckable(True)
        self.setAccessibleName(colour_name(colour))
        set_tip(self, colour_name(colour))
        self.setFixedSize(SWATCH, SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.rect().toRectF().adjusted(2, 2, -2, -2)
        painting.paint_digit(painter, rect, None, self._colour, self._theme)
        if self.isChecked():
            box = self.rect().adjusted(4, 3, -4, -5)
            self._theme.icon("accept", "text").paint(painter, box)


def holders(snapshot: Snapshot, besides: Tag | None) -> list[tuple[int, str]]:
    """The nine digit keys, each with the name of the other tag that has it, or an empty name."""
    chosen = {
        tag.shortcut: tag.name
        for tag in snapshot.tags.values()
        if tag.shortcut is not None and (besides is None or tag.id != besides.id)
    }
    return [(digit, chosen.get(digit, "")) for digit in range(1, 10)]


def _depth(snapshot: Snapshot, tag: Tag, moved: Tag | None) -> int | None:
    """The depth of a tag; None if ``moved`` cannot be put below it, being the tag itself or an ancestor of it."""
    depth = 0
    ancestor: Tag | None = tag
    while ancestor is not None:
        if moved is not None and ancestor.id == moved.id:
            return None
        ancestor = snapshot.tags.get(ancestor.parent) if ancestor.parent else None
        depth += 1
    return depth - 1


def _next_colour(snapshot: Snapshot) -> str:
    """The colour that the fewest tags have, so that new tags can be distinguished."""
    used = [tag.colour for tag in snapshot.tags.values()]
    return min(TAG_COLOURS, key=used.count)
