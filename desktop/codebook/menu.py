"""The context menu of a tag."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from corpus.model import TAG_COLOURS, Tag
from corpus.snapshot import Snapshot
from desktop.codebook.editor import holders
from desktop.look import painting
from desktop.look.plain_text import literal
from desktop.look.theme import Theme
from desktop.widgets.list_actions import add_list_action
from desktop.words.colour_names import colour_name


class TagMenu(QMenu):
    """Emits what the user chooses for its tag; changes nothing itself."""

    filter_requested = Signal()
    memo_requested = Signal()
    rename_requested = Signal()
    sheet_requested = Signal(bool)
    """True: the definition has the focus."""
    child_requested = Signal()
    colour_chosen = Signal(str)
    digit_chosen = Signal(object)
    hiding_toggled = Signal()
    merge_requested = Signal(str)
    split_requested = Signal()
    deletion_requested = Signal()

    def __init__(
        self, snapshot: Snapshot, tag: Tag, theme: Theme, *, writable: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._snapshot, self._tag, self._theme = snapshot, tag, theme
        add_list_action(self, self.tr("Show its claims"), self.filter_requested.emit, "Return")
        self._hiding = self.addAction(self.tr("Hide its highlights"), self.hiding_toggled.emit)
        meaning = self.addMenu(self.tr("Definition and memo"))
        self.addSeparator()
        rename = add_list_action(self, self.tr("Rename"), self.rename_requested.emit, "F2")
        changes: list[QAction] = [rename, self._add_colours(), self._add_digits()]
        changes.append(meaning.addAction(self.tr("Definition…"), lambda: self.sheet_requested.emit(True)))
        meaning.addAction(self.tr("Memo…"), self.memo_requested.emit)
        changes.append(self.addAction(self.tr("New tag below…"), self.child_requested.emit))
        dividing = self.addMenu(self.tr("Merge and split"))
        merge = self._add_targets(dividing)
        split = dividing.addAction(self.tr("Split…"), self.split_requested.emit)
        split.setEnabled(any(tag.id in claim.tags for claim in snapshot.claims.values()))
        changes += [dividing.menuAction(), merge, split]
        self.addSeparator()
        delete = add_list_action(self, self.tr("Delete…"), self.deletion_requested.emit, "Del")
        for action in (*changes, delete):
            action.setEnabled(writable and action.isEnabled())

    def set_hidden(self, hidden: bool) -> None:
        """Set whether the tag's highlights are hidden."""
        self._hiding.setText(self.tr("Show its highlights") if hidden else self.tr("Hide its highlights"))

    def _add_colours(self) -> QAction:
        menu = self.addMenu(self.tr("Colour"))
        for colour in TAG_COLOURS:
            chosen = colour == self._tag.colour
            action = menu.addAction(_swatch(self._theme, colour, ticked=chosen), colour_name(colour))
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(lambda _checked, colour=colour: self.colour_chosen.emit(colour))
        return menu.menuAction()

    def _add_digits(self) -> QAction:
        menu = self.addMenu(self.tr("Key"))
        self._add_digit(menu, None, self.tr("By its place in the list"))
        for digit, holder in holders(self._snapshot, self._tag):
            words = (
                self.tr("{digit} (now “{name}”)").format(digit=digit, name=literal(holder))
                if holder
                else str(digit)
            )
            # Two tags cannot have the same key; it must first be removed from the tag that has it.
            self._add_digit(menu, digit, words).setEnabled(not holder)
        return menu.menuAction()

    def _add_digit(self, menu: QMenu, digit: int | None, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(digit == self._tag.shortcut)
        action.triggered.connect(lambda: self.digit_chosen.emit(digit))
        return action

    def _add_targets(self, outer: QMenu) -> QAction:
        menu = outer.addMenu(self.tr("Merge into"))
        for tag in self._snapshot.tags_in_order():
            if tag.id != self._tag.id:
                action = menu.addAction(_swatch(self._theme, tag.colour), literal(tag.name))
                action.triggered.connect(lambda _checked, target=tag.id: self.merge_requested.emit(target))
        menu.menuAction().setEnabled(not menu.isEmpty())
        return menu.menuAction()


def _swatch(theme: Theme, colour: str, *, ticked: bool = False) -> QIcon:
    """A tag colour as an icon; a style shows no tick of its own beside an icon."""
    ratio = 3
    pixmap = QPixmap(16 * ratio, 16 * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painting.paint_digit(painter, QRectF(0, 0, 16, 16), None, colour, theme)
    if ticked:
        theme.icon("accept", "text").paint(painter, QRect(2, 1, 12, 12))
    painter.end()
    return QIcon(pixmap)
