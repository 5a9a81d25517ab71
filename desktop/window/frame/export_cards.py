"""Finished exports, as cards at the lower right of the window. They take no focus.

A card goes after a while; the dialog said before what the format leaves out. One that tells what only the writing
showed, such as long cells that were cut, stays until it is closed.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QEnterEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.dialogs.exporting.export_writing import WrittenExport
from desktop.look import painting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.export_words import format_name, remarks_text
from desktop.words.filling import filled

WIDTH = 336
_EDGE = 16
_MOST = 2
"""Most cards at once. Chosen: more would cover the text."""
SHOWN = 15_000
"""Milliseconds for which a card is shown while the window is active and the pointer is not over it. Chosen: enough to
read it and to reach its buttons."""
_STATUS = "status"
_FOLDER_KEY = "Alt+O"


class ExportCards(QObject):
    """The cards over a window; the newest is the lowest."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.cards: list[ExportCard] = []
        self._key = QShortcut(QKeySequence(_FOLDER_KEY), window)
        self._key.activated.connect(self._open_folder)
        self._key.setEnabled(False)
        window.installEventFilter(self)

    def show_export(self, written: WrittenExport) -> None:
        """Show an export. If there are too many cards, the oldest is removed."""
        card = ExportCard(written, self._theme, self._window)
        card.closing.connect(lambda: self._remove(card))
        self.cards.append(card)
        while len(self.cards) > _MOST:
            self._remove(self.cards[0])
        card.show()
        self._show_key()

    def _open_folder(self) -> None:
        if self.cards:
            self.cards[-1].open_folder()

    def _remove(self, card: ExportCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            card.hide()
            card.deleteLater()
            self._show_key()

    def _place(self) -> None:
        bottom = self._window.height() - self._theme.size(_STATUS) - _EDGE
        for card in reversed(self.cards):
            height = card.heightForWidth(WIDTH) if card.hasHeightForWidth() else card.sizeHint().height()
            card.setGeometry(self._window.width() - WIDTH - _EDGE, bottom - height, WIDTH, height)
            card.raise_()
            bottom -= height + Space.M

    def _show_key(self) -> None:
        """Show the key at the card on which it acts, the newest."""
        for card in self.cards:
            card.key.setVisible(card is self.cards[-1])
        self._key.setEnabled(bool(self.cards))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.cards:
            self._place()
        return False


class ExportCard(QWidget):
    """One export: its content, its size, what was omitted, and a button for its folder."""

    def __init__(self, written: WrittenExport, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._path, self._theme = written.choice.path, theme
        self.setObjectName("exportCard")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button = QToolButton(self)
        self.closing = self.close_button.clicked
        self._mark = Label(parent=self)
        self._quiet: list[Label] = []
        self._lay_out(written)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._passing = QTimer(self, singleShot=True, interval=SHOWN)
        self._passing.timeout.connect(self._pass)
        self._passes = not (written.damaged or written.remarks)
        if self._passes:
            self._passing.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._passing.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._passes:
            self._passing.start()

    def _pass(self) -> None:
        """Close, unless nobody can have seen the card."""
        if self.isActiveWindow():
            self.close_button.click()
        else:
            self._passing.start()

    def _lay_out(self, written: WrittenExport) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        name = format_name(written.choice.format)
        title = Label(filled(self.tr("Exported: {format}"), format=name), self)
        font = theme.font()
        font.setBold(True)
        title.setFont(font)
        self.setAccessibleName(title.text())
        self.close_button.setObjectName("closeCard")
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.addWidget(self._mark)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        file = Label(os.path.basename(self._path), self)
        file.setObjectName("cardFile")
        file.setText(file.fontMetrics().elidedText(file.text(), Qt.TextElideMode.ElideMiddle, WIDTH - 64))
        column.addWidget(file)
        for words in filter(
            None, (self._amount(written), self._lost(written), remarks_text(written.remarks))
        ):
            column.addWidget(self._small(words))
        if written.damaged:
            column.addWidget(
                self._small(self.tr("The project is damaged; only what could be read is in it."))
            )
        column.addSpacing(Space.XS)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        self.folder_button = QPushButton(self.tr("Open its folder"), self)
        self.folder_button.setObjectName("cardFolder")
        self.folder_button.clicked.connect(self.open_folder)
        self.copy_button = QPushButton(self.tr("Copy path"), self)
        self.copy_button.setObjectName("cardCopy")
        self.copy_button.clicked.connect(self._copy_path)
        for button in (self.folder_button, self.copy_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.key = self._small(_FOLDER_KEY)
        buttons.addWidget(self.key)
        return buttons

    def _amount(self, written: WrittenExport) -> str:
        parts = [
            self.tr("%Ln article(s)", "", written.articles),
            self.tr("%Ln claim(s)", "", written.claims),
            self.tr("%Ln link(s)", "", written.links),
            _size(written.bytes),
        ]
        seconds = f"{written.seconds:.1f}"
        if seconds != "0.0":
            parts.append(self.tr("{seconds} s").format(seconds=seconds))
        return self.tr(", ").join(parts)

    def _lost(self, written: WrittenExport) -> str:
        return self.tr("Not exported: {losses}").format(losses=written.lost) if written.lost else ""

    def _small(self, words: str) -> Label:
        label = Label(words, self)
        label.setWordWrap(True)
        self._quiet.append(label)
        return label

    def _restyle(self) -> None:
        theme = self._theme
        self._mark.setPixmap(theme.icon("accept", "ok").pixmap(QSize(16, 16)))
        self.close_button.setIcon(theme.icon("close"))
        for label in self._quiet:
            label.set_style(theme.font("small"), theme.colour("text2"))
        self.update()

    def open_folder(self) -> None:
        """Show the folder of the file."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(os.path.abspath(self._path))))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(os.path.abspath(self._path))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_card(QPainter(self), self.rect(), self._theme, corners="card")


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e5 else f"{max(1, round(size / 1e3))} kB"
