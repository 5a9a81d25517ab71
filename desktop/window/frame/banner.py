"""A strip below the header that shows an error, or why the project is read-only, and the remedies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.look import painting
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme

Words = Callable[[], str]
"""A text in the language of the interface at the moment of the call."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the banner."""

    name: str
    words: Words
    act: Callable[[], object]


_Message = tuple[str, Words, Sequence[Choice]]
"""Kind, words and choices."""
_LOOKS = {
    "failure": ("dangerSoft", "error_circle", "danger"),
    "notice": ("warnSoft", "warning", "warn"),
    "offer": ("warnSoft", "warning", "warn"),
    "done": ("accentSoft", "accept", "ok"),
    "read_only": ("accentSoft", "lock_closed", "text2"),
}


class Banner(QWidget):
    """Shows one message at a time. An error or an offer stays until it is answered or closed; an offer that is replaced
    by another message is shown again afterwards."""

    answered = Signal()
    """The user closed the message or pressed one of its buttons, whose action follows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "notice"
        self._shown: _Message = ("notice", str, ())
        self._waiting: list[_Message] = []
        self.setObjectName("banner")
        self._icon, self._text = Label(parent=self), Label(parent=self)
        self._text.setObjectName("banner_text")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton(self)
        self._close.setObjectName("banner_close")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setIconSize(QSize(theme.size("icon"), theme.size("icon")))
        self._close.clicked.connect(self._answer)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def kind(self) -> str:
        """``failure``, ``notice``, ``offer``, ``done`` or ``read_only``."""
        return self._kind

    @property
    def text(self) -> str:
        """The sentence shown; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def shows(self, words: Words) -> bool:
        """Whether the message with these words is shown."""
        return not self.isHidden() and self._shown[1] is words

    def show_message(self, kind: str, words: Words, choices: Sequence[Choice] = ()) -> None:
        """Show ``words`` in the style of ``kind``, with a button for each choice."""
        if self._kind == "offer" and not self.isHidden():
            self._waiting.insert(0, self._shown)
        self._kind, self._shown = kind, (kind, words, choices)
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(choice) for choice in choices]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(2 + place, button)
        self._retranslate()
        self.show()
        self._restyle()

    def _retranslate(self) -> None:
        _, words, choices = self._shown
        text = words()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._close.setAccessibleName(self.tr("Close"))
        set_tip(self._close, self.tr("Close"))
        for button, choice in zip(self._buttons, choices, strict=True):
            button.setText(choice.words())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._retranslate()

    def show_after(self, kind: str, words: Words, choices: Sequence[Choice] = ()) -> None:
        """As :meth:`show_message`, but only after the present message is gone. The report of a finished action delays
        it only if that report has buttons."""
        if self.isHidden() or (self._kind == "done" and not self._buttons):
            self.show_message(kind, words, choices)
        else:
            self._waiting.append((kind, words, choices))

    def forget_project(self) -> None:
        """Hide the message, and discard those waiting, because their buttons would act on another project. The report
        of a finished action without buttons stays."""
        self._waiting.clear()
        if self._kind != "done" or self._buttons:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._waiting:
            QTimer.singleShot(0, self, self._show_next)

    def _show_next(self) -> None:
        if self._waiting and self.isHidden():
            self.show_message(*self._waiting.pop(0))

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"banner_{choice.name}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def act() -> None:
            self._answer()
            choice.act()

        button.clicked.connect(act)
        return button

    def _answer(self) -> None:
        self.hide()
        self.answered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        if self.isHidden():
            return
        _, icon, ink = _LOOKS[self._kind]
        self._icon.setPixmap(self._theme.icon(icon, ink).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon("close"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.fill_bar(painter, self.rect(), self._theme, _LOOKS[self._kind][0])
