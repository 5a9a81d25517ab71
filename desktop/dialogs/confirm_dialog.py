"""Asking before something that affects more than meets the eye."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.dialogs.frame import DialogFrame, Note
from desktop.look.theme import Theme


class ConfirmDialog(DialogFrame):
    """What happens, in one sentence; what it affects, one line each; and a button that names the act. For a dangerous
    act Enter cancels."""

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        what: str,
        affects: Sequence[str],
        action: str,
        then: Callable[[], object],
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, "confirmDialog", parent)
        self._then = then
        sentence = QLabel(what, self)
        sentence.setObjectName("whatLabel")
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setWordWrap(True)
        sentence.setFont(theme.font("title"))
        self.body.addWidget(sentence)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for line in affects:
            lines.addWidget(Note(theme, "affectsLine", self, f"·  {line}"))
        self.body.addLayout(lines)
        self.setAccessibleDescription("\n".join((what, *affects)))
        self.accept_button = self.add_ending(action, self._act)
        if danger:
            self._make_dangerous()
        self.setFixedWidth(440)

    def _make_dangerous(self) -> None:
        self.accept_button.setDefault(False)
        palette = self.accept_button.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self.theme.colour("danger"))
        self.accept_button.setPalette(palette)
        cancel = self.findChild(QWidget, "cancelButton")
        if cancel is not None:
            cancel.setProperty("default", True)
            cancel.setFocus()

    def _act(self) -> None:
        self.accept()
        self._then()
