"""Four buttons that move the ends of a claim by one character: the same commands as their keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.model import Span
from desktop.commands.actions import Actions
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import IconButton


class SpanEnds(QWidget):
    """Start and end, each movable by one step to the left or the right."""

    moved = Signal(int, int)
    """By how many code points the start and the end are to be moved."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = (Label(self.tr("Start")), Label(self.tr("End")))
        self._buttons: dict[tuple[int, int], IconButton] = {}
        steps = (
            ("startLeft", "arrow_left", "span.start_back", (-1, 0)),
            ("startRight", "arrow_right", "span.start_forward", (1, 0)),
            ("endLeft", "arrow_left", "span.end_back", (0, -1)),
            ("endRight", "arrow_right", "span.end_forward", (0, 1)),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        for number, (name, icon, command_id, step) in enumerate(steps):
            if number % 2 == 0:
                row.addWidget(self._labels[number // 2])
            command = actions.command(command_id)
            button = IconButton(theme, icon, command.plain_words(), key=command.key_text)
            button.setObjectName(name)
            button.setAutoRepeat(False)
            button.clicked.connect(lambda _checked=False, by=step: self.moved.emit(*by))
            self._buttons[step] = button
            row.addWidget(button)
            if number == 1:
                row.addSpacing(Space.L)
        row.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_limits(self, span: Span, characters: int, *, writable: bool) -> None:
        """Enable only steps that leave at least one character and stay inside the text."""
        for (start, end), button in self._buttons.items():
            low, high = span.start + start, span.end + end
            button.setEnabled(writable and 0 <= low < high <= characters)

    def _restyle(self) -> None:
        for label in self._labels:
            label.set_style(self._theme.font("small"), self._theme.colour("text2"))
