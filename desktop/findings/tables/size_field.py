"""A field for one end of a range of sizes."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.findings.figure_editor import number_of
from desktop.look.theme import Theme

WIDTH = 92


class SizeField(QLineEdit):
    """Takes a number as texts have it, such as 3500亿; a sign tells when it is none."""

    def __init__(self, theme: Theme, name: str, words: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip)
        self._theme = theme
        self._warning = self.addAction(
            theme.icon("warning", "warn"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._warning.setVisible(False)
        self._warning.setToolTip(tip)
        self.textChanged.connect(self._check)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def number(self) -> float | None:
        """The number that is meant; None for none."""
        return number_of(self.text()) if self.text().strip() else None

    def _check(self) -> None:
        self._warning.setVisible(bool(self.text().strip()) and self.number is None)

    def _restyle(self) -> None:
        self.setFixedSize(WIDTH, self._theme.size("input"))
        self._warning.setIcon(self._theme.icon("warning", "warn"))
