"""The bar above the drafted rows, and the strip of actions under the selected one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from corpus.shortening import cut_off
from desktop.look import painting
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton

SURE = 0.85
"""Score from which drafts can be accepted together. From the design."""
MARGIN = 11
_LONGEST_CELL = 14
"""Characters of an article's name in the strip. Chosen: what accepting writes fits beside it at 1366 pixels."""


class DraftBar(QWidget):
    """The number of drafts, their source, and the keys to review them."""

    next_pressed = Signal()
    many_pressed = Signal()
    retry_pressed = Signal()
    rejected_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count, self._sentence = 0, ""
        self._next = KeyedButton(theme, self.tr("Next draft"), "J", ButtonLook.QUIET, parent=self)
        self._next.setObjectName("next_draft")
        self._many = KeyedButton(theme, "", parent=self)
        self._many.setObjectName("accept_many")
        self._retry = KeyedButton(theme, self.tr("Draft again"), parent=self)
        self._retry.setObjectName("draft_again")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.setSpacing(Space.L)
        row.addStretch(1)
        self._rejected = KeyedButton(theme, "", parent=self)
        self._rejected.setObjectName("restore_rejected")
        self._all = (self._rejected, self._retry, self._next, self._many)
        for button in self._all:
            row.addWidget(button)
        self._next.clicked.connect(self.next_pressed)
        self._many.clicked.connect(self.many_pressed)
        self._retry.clicked.connect(self.retry_pressed)
        self._rejected.clicked.connect(self.rejected_pressed)
        theme.changed.connect(self.update)

    def show_state(
        self, count: int, sentence: str, sure: int, rejected: int, *, retry: bool, writable: bool
    ) -> None:
        """Show the number of drafts and how they were made; ``sure`` of them can be accepted together, and ``rejected``
        ones restored."""
        self._count, self._sentence = count, sentence
        self._next.setVisible(bool(count))
        self._many.setVisible(bool(sure))
        self._many.setEnabled(writable)
        self._many.set_words(self.tr("Accept the %Ln row(s) from {score} up…", "", sure).format(score=SURE))
        self._retry.setVisible(retry)
        self._rejected.setVisible(bool(rejected))
        self._rejected.setEnabled(writable)
        self._rejected.set_words(self.tr("Rejected {count}…").format(count=rejected))
        self.setAccessibleName(f"{self.tr('Drafts')} {count}: {sentence}")
        self.update()

    @property
    def rejected_button(self) -> KeyedButton:
        """The button below which the list of rejected drafts opens."""
        return self._rejected

    @property
    def sentence(self) -> str:
        """The sentence about the drafts."""
        return self._sentence

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Consume the event, so that the rows below do not get it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme, "panel", "hairline")
        middle = self.height() // 2
        theme.icon("suggestion", "text2").paint(painter, MARGIN, middle - 8, 16, 16)
        font = theme.font()
        font.setBold(True)
        base = painting.baseline(0, self.height(), font)
        left = painting.paint_text(
            painter, MARGIN + 21, base, 200, self.tr("Drafts"), font, theme.colour("text")
        )
        if self._count:
            left = painting.paint_count(painter, left + 8, base, self._count, theme)
        small = theme.font("small")
        buttons = [button for button in self._all if not button.isHidden()]
        right = min((button.x() for button in buttons), default=self.width()) - 12
        painting.paint_text(
            painter, left + 10, base, right - left - 10, self._sentence, small, theme.colour("text2")
        )


class _Written(Label):
    """What accepting writes, at the right; its beginning where there is no room for all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect(), int(right), words)


class ActionStrip(QWidget):
    """The actions for the selected draft and its selected cell, and what accepting writes."""

    pressed = Signal(str)
    """The command of a pressed button, such as ``accept``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cell = Label(parent=self)
        self._cell.setObjectName("strip_cell")
        self._written = _Written(parent=self)
        self._written.setObjectName("strip_written")
        self._buttons = {name: self._button(name, words, key) for name, words, key in self._table()}
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(Space.M)
        for name in ("accept", "reject"):
            row.addWidget(self._buttons[name])
        row.addSpacing(Space.M)
        row.addWidget(self._cell)
        for name in ("alternatives", "take_out", "status", "baseline", "title"):
            row.addWidget(self._buttons[name])
        row.addWidget(self._written, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _table(self) -> Sequence[tuple[str, str, str]]:
        return (
            ("accept", self.tr("Accept row"), "Y"),
            ("reject", self.tr("Reject"), "N"),
            ("alternatives", self.tr("Other sentence"), "C"),
            ("take_out", self.tr("Take out"), "Del"),
            ("status", self.tr("Status"), "O"),
            ("baseline", self.tr("As baseline"), "B"),
            ("title", self.tr("Title"), "F2"),
        )

    def _button(self, name: str, words: str, key: str) -> KeyedButton:
        look = ButtonLook.PRIMARY if name == "accept" else ButtonLook.PLAIN
        button = KeyedButton(self._theme, words, key, look, parent=self)
        button.setObjectName(f"strip_{name}")
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def show_cell(
        self, cell: str, written: str, *, answered: bool, baseline: bool, others: bool, writable: bool
    ) -> None:
        """Show to which cell the actions apply (empty: none), and what accepting the row writes. ``others``: whether
        its source has other statements."""
        self._cell.setText(self.tr("{cell}:").format(cell=cut_off(cell, _LONGEST_CELL)))
        set_tip(self._cell, cell)
        self._cell.setVisible(bool(cell))
        self._written.setText(written)
        set_tip(self._written, written)
        for name in ("accept", "reject", "title"):
            self._buttons[name].setEnabled(writable)
        self._buttons["alternatives"].setVisible(bool(cell))
        self._buttons["alternatives"].setEnabled(others)
        for name in ("take_out", "status", "baseline"):
            self._buttons[name].setVisible(bool(cell))
            self._buttons[name].setEnabled(answered and not (baseline and name in ("status", "baseline")))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Consume the event, so that the rows below do not get it."""

    def _restyle(self) -> None:
        font = self._theme.font("small")
        for label in (self._cell, self._written):
            label.set_style(font, self._theme.colour("text2"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painting.fill_bar(painter, self.rect(), theme, "selection")
        painter.fillRect(QRectF(0, 0, 3, self.height()), theme.colour("accent"))
