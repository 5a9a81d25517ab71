"""The content of a pane while the text of its article is not on this machine."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from corpus.model import Article
from desktop.look.focus_ring import WANTS_RING
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.text_supply import TextSupply
from desktop.words.absent_text_words import absent_reason, absent_title

_RETRIED = ("offline", "missing", "there")
"""States in which fetching can be retried."""


class AbsentText(QWidget):
    """Shows why the text is not here, and the progress of fetching it. The pane replaces it once the text has
    arrived."""

    clicked = Signal()
    """The user clicked or focused it, so its pane should become the active one."""

    def __init__(self, theme: Theme, supply: TextSupply, article: Article, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("absentText")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(WANTS_RING, True)
        self._theme, self._supply, self._article = theme, supply, article
        self._title, self._reason = self._label("absentTitle"), self._label("absentReason")
        self._again = QPushButton(self)
        self._again.setObjectName("absentFetch")
        self._again.clicked.connect(lambda: supply.fetch([article.id]))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._reason)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        supply.changed.connect(self._show_state)
        theme.changed.connect(self._show_state)
        self._show_state()

    def _label(self, name: str) -> Label:
        label = Label(parent=self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _show_state(self) -> None:
        state = self._supply.state_of(self._article)
        if not state:
            return
        self._title.setText(absent_title())
        self._reason.setText(absent_reason(state))
        self._again.setText(self.tr("Fetch now"))
        self._again.setVisible(state in _RETRIED)
        self.setAccessibleName(f"{absent_title()}. {absent_reason(state)}")
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.colour("paper"))
        self.setPalette(palette)
        for label, font in ((self._title, "ui"), (self._reason, "small")):
            label.set_style(self._theme.font(font), self._theme.colour("text2"))
        self.setAutoFillBackground(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_state()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.clicked.emit()
        super().focusInEvent(event)
