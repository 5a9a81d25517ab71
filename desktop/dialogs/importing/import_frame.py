"""The layout of the import dialog: head, list, detail, foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.frame import Note
from desktop.dialogs.importing.source_detail import SourceDetail
from desktop.dialogs.importing.source_model import SourceModel
from desktop.dialogs.importing.source_view import DropZone, SourceView
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Hairline
from desktop.words.filling import filled

SIZE, LEAST = QSize(1184, 744), QSize(960, 600)
"""Initial and smallest size in pixels."""
LIST_WIDTH = 388
MARGIN = 20
HEAD, FOOT = 60, 52
BAR_WIDTH = 180
"""Width of the progress bar in pixels."""


class ImportFrame(QWidget):
    """Holds the widgets; the dialog controls them."""

    def __init__(self, theme: Theme, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = SourceView(theme, model, self)
        self.detail = SourceDetail(theme, self)
        self.drop_zone = DropZone(theme, self)
        self.add_button = self._button(self.tr("Add files…"), "addButton", "open")
        self.address_button = self._button(self.tr("Address…"), "addressButton", "link")
        self.paste_button = self._button(self.tr("Paste"), "pasteButton", "paste")
        self.cancel_button = self._button(self.tr("Cancel"), "cancelButton")
        self.accept_button = self._button(self.tr("Import"), "acceptButton")
        self.accept_button.setDefault(True)
        self.stop_button = self._button(self.tr("Stop"), "stopButton")
        self.open_first = QCheckBox(self.tr("Open the first one afterwards"), self)
        self.open_first.setObjectName("openFirst")
        self._title = Label("", self)
        self._total = Note(theme, "totalNote", self)
        self._total.setWordWrap(False)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progressBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._reading = Note(theme, "readingNote", self)
        self._reading.setWordWrap(False)
        rows = flush_column(self)
        rows.addWidget(self._head())
        rows.addWidget(Hairline(theme, self))
        rows.addLayout(self._middle(), 1)
        rows.addWidget(Hairline(theme, self))
        rows.addWidget(self._foot())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _button(self, words: str, name: str, icon: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if icon:
            button.setProperty("icon role", icon)
        return button

    def _head(self) -> QWidget:
        head = QWidget(self)
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch(1)
        words.addWidget(self._title)
        sentence = self.tr(
            "This is a preview: nothing is written yet. The import is one step, which can be undone."
        )
        words.addWidget(Note(self._theme, "headNote", head, sentence))
        words.addStretch(1)
        row.addLayout(words, 1)
        for button in (self.add_button, self.address_button, self.paste_button):
            row.addWidget(button)
        return head

    def _middle(self) -> QHBoxLayout:
        self._left = left = QWidget(self)
        left.setFixedWidth(LIST_WIDTH)
        column = flush_column(left)
        column.addWidget(self.list, 1)
        column.addWidget(self.drop_zone)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Hairline(self._theme, self, upright=True))
        room = QVBoxLayout()
        room.setContentsMargins(MARGIN, Space.L, MARGIN, Space.L)
        room.addWidget(self.detail)
        middle.addLayout(room, 1)
        return middle

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._total)
        row.addWidget(self._bar)
        row.addWidget(self._reading)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        row.addWidget(self.open_first)
        row.addSpacing(Space.S)
        row.addWidget(self.cancel_button)
        row.addWidget(self.accept_button)
        return foot

    def show_summary(self, count: int, total: str, reading: str, progress: tuple[int, int]) -> None:
        """Show the number of sources, what would be imported, and what is being read."""
        self._title.setText(self.tr("Import %Ln source(s)", "", count) if count else self.tr("Import"))
        self.drop_zone.set_empty(count == 0)
        # Enter does what is next.
        (self.accept_button if count else self.add_button).setDefault(True)
        self._dress_buttons()
        self._total.say(total)
        self._total.setVisible(not reading)
        for widget in (self._bar, self._reading, self.stop_button):
            widget.setVisible(bool(reading))
        self._make_room()
        done, every = progress
        self._bar.setRange(0, max(every, 1))
        self._bar.setValue(done)
        self._reading.say(filled(self.tr("Reading {name}"), name=reading) if reading else "")

    def _make_room(self) -> None:
        """Show the drop zone while the list does not need its room; the whole dialog accepts drops."""
        model = self.list.model()
        last = self.list.visualRect(model.index(model.rowCount() - 1, 0)) if model.rowCount() else None
        bottom = 0 if last is None else last.bottom() + self.list.verticalOffset()
        self.drop_zone.setVisible(bottom + self.drop_zone.height() <= self._left.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def next_part(self) -> None:
        """Move the focus between list, fields and preview."""
        parts: list[QWidget] = [self.list, self.detail.fields.title, self.detail.preview]
        parts = [part for part in parts if part.isVisible() and part.isEnabled()]
        focus = self.window().focusWidget()
        at = next((at for at, part in enumerate(parts) if focus is not None and _holds(part, focus)), -1)
        if parts:
            parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.font("title"))
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        for button in (self.add_button, self.address_button, self.paste_button):
            ink = "accentText" if button.isDefault() else "text"
            button.setIcon(self._theme.icon(str(button.property("icon role")), ink))


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus) or part.parentWidget() is focus.parentWidget()
