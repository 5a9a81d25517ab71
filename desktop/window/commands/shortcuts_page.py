"""The shortcuts page (F1): all keys by menu, with a filter. A line opens the dialog for changing its key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from corpus.atomic import replacing
from desktop.commands.actions import Actions
from desktop.commands.command import GROUP_NAMES, Group
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.settings import Settings
from desktop.widgets.confirming import confirm
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.window.commands.key_sheet import COLUMN, INSET, KeySheet
from desktop.window.commands.key_table import KeyLine, keys_as_html, keys_as_text, lines_of
from desktop.window.commands.own_keys import OwnKeys

_MARGIN = 40


class ShortcutsPage(QWidget):
    """Columns of commands with their keys. Escape or F1 closes the page."""

    left = Signal()

    def __init__(
        self,
        actions: Actions,
        own_keys: OwnKeys,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._own_keys, self._theme, self._settings = actions, own_keys, theme, settings
        self._said = ""
        self.setObjectName("shortcuts_page")
        self._filter = QLineEdit(self)
        self._filter.setObjectName("shortcuts_filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setFixedWidth(COLUMN)
        self._every = self._button("shortcuts_every", ButtonLook.CHIP)
        self._every.toggled.connect(self._show)
        self._reset = self._button("shortcuts_reset")
        self._reset.clicked.connect(self._ask_to_reset)
        self._export = self._button("shortcuts_export")
        self._export.clicked.connect(self.export)
        self._sheet = KeySheet(theme)
        self._sheet.chosen.connect(self.change)
        self._lay_out()
        self._filter.textChanged.connect(self._show)
        self.setFocusProxy(self._filter)
        theme.changed.connect(self._show)
        actions.keys_changed.connect(self._show)
        self.retranslate()

    def _button(self, name: str, look: ButtonLook = ButtonLook.PLAIN) -> KeyedButton:
        button = KeyedButton(self._theme, "", look=look, parent=self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._sheet)
        for part in (self._scroll, self._scroll.viewport(), self._sheet):
            part.setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = QHBoxLayout()
        bar.setContentsMargins(INSET, 0, 0, 0)
        bar.setSpacing(Space.M)
        for widget in (self._filter, self._every, self._reset, self._export):
            bar.addWidget(widget)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN - INSET, 2 * Space.XXXL, 0, 0)
        column.setSpacing(Space.XL)
        column.addLayout(bar)
        column.addWidget(self._scroll, 1)

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self._filter.setPlaceholderText(self.tr("Find a command or key"))
        self._filter.setAccessibleName(self.tr("Find a command or key"))
        self._every.set_words(self.tr("Commands without keys too"))
        self._reset.set_words(self.tr("Reset all"))
        self._export.set_words(self.tr("Save as a table…"))
        self._show()

    def shown(self) -> list[str]:
        """Identities of the commands listed."""
        return [line.id for line in self._sheet.lines]

    def change(self, command: str) -> None:
        """Ask for another key for a command."""
        from desktop.window.commands.key_dialog import KeyDialog

        KeyDialog(self._actions, command, self._own_keys.choose, self._theme, self.window()).open()

    def _ask_to_reset(self) -> None:
        confirm(
            self.window(),
            question=self.tr("Reset the keys of all commands?"),
            consequence=self.tr("%Ln command(s) have keys of your own.", "", len(self._own_keys.changed)),
            verb=self.tr("Reset all"),
            act=self._own_keys.reset,
        )

    def export(self) -> None:
        """Ask for a file, and write all keys to it."""
        from desktop.widgets.last_folder import folder_to_write

        name = self.tr("Keyboard shortcuts of Duikan")
        kinds = ";;".join((self.tr("Web page (*.html)"), self.tr("Text (*.txt)")))
        proposed = str(Path(folder_to_write(self._settings)) / f"{name}.html")
        path, kind = QFileDialog.getSaveFileName(self, self.tr("Save as a table"), proposed, kinds)
        if path:
            self.write(Path(path), as_text=path.lower().endswith(".txt") or "txt" in kind)

    def write(self, path: Path, *, as_text: bool) -> None:
        """Write all keys to a file, and show next to the heading whether that succeeded."""
        words = keys_as_text(self._actions) if as_text else keys_as_html(self._actions)
        try:
            with replacing(path) as file:
                file.write(words.encode())
        except OSError as error:
            pattern = self.tr("{path} could not be written: {reason}. Choose another folder.")
            self._said = pattern.format(path=path, reason=error.strerror or type(error).__name__)
        else:
            self._said = self.tr("Saved as {path}.").format(path=path)
        self.update()

    def _show(self) -> None:
        query = self._filter.text().strip().casefold()
        keyless = self._every.isChecked() or bool(query)
        groups: list[tuple[Group, Sequence[KeyLine]]] = []
        for group in GROUP_NAMES:
            lines = lines_of(self._actions, group, keyless=keyless)
            if rows := [line for line in lines if query in _text_of(line).casefold()]:
                groups.append((group, rows))
        self._reset.setEnabled(bool(self._own_keys.changed))
        self._sheet.show_groups(groups, self.width() - _MARGIN - self._theme.size("scrollbar"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._sheet.focus_first()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._filter.text():
            self._filter.clear()
        else:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.setFont(self._theme.font("heading"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(_MARGIN, 46, self.tr("Keyboard shortcuts"))
        left = _MARGIN + painter.fontMetrics().horizontalAdvance(self.tr("Keyboard shortcuts")) + Space.XL
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(left, 46, self._said or self.tr("Click a line to change its key."))


def _text_of(line: KeyLine) -> str:
    return f"{line.words} {' '.join(line.caps)}"
