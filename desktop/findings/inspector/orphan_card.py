"""The card of an orphaned claim, with its possible actions."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout


class OrphanCard(QFrame):
    """Offers to place the claim on the selected text, to leave it orphaned, or to delete it."""

    place_requested = Signal()
    leave_requested = Signal(bool)
    """The claim is to stay orphaned in the current version, or that is to be reconsidered."""
    delete_requested = Signal()
    versions_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orphanCard")
        self._theme = theme
        self._left = False
        self._words = Label()
        self._words.setWordWrap(True)
        self._place = QPushButton(self.tr("Place on the selection"))
        self._place.setObjectName("placeOrphan")
        self._leave = QPushButton()
        self._leave.setObjectName("leaveOrphan")
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setObjectName("deleteOrphan")
        self._versions = QPushButton(self.tr("Compare versions"))
        self._versions.setObjectName("orphanVersions")
        row = FlowLayout(spacing=int(Space.M))
        row.addWidget(self._place)
        row.addWidget(self._leave)
        row.addWidget(self._versions)
        row.addWidget(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._words)
        column.addLayout(row)
        self._place.clicked.connect(self.place_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._versions.clicked.connect(self.versions_requested)
        self._leave.clicked.connect(lambda: self.leave_requested.emit(not self._left))
        self.set_left(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_left(self, left: bool) -> None:
        """Set whether somebody decided that the claim stays orphaned."""
        self._left = left
        if left:
            words = self.tr(
                "These words are not in the new text. It was decided to leave the claim orphaned."
            )
        else:
            words = self.tr(
                "These words are not in the new text. Select where they belong now, then place the claim there."
            )
        self._words.setText(words)
        self._leave.setText(self.tr("Reconsider") if left else self.tr("Leave orphaned"))

    def set_placeable(self, placeable: bool) -> None:
        """Set whether text of the claim's article is selected."""
        self._place.setEnabled(placeable)
        set_tip(self._place, "" if placeable else self.tr("Select text in the claim's article first."))

    def _restyle(self) -> None:
        self._words.setFont(self._theme.font("small"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("warn"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("warnSoft"))
        radius = self._theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
