"""A field for one end of a range of sizes."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.findings.figures.typed_values import number_of
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

WIDTH = 92
"""Width in pixels: as narrow as the combo boxes beside it can become."""


class SizeField(QLineEdit):
    """Accepts a number in the notation of texts, such as 3500亿. An icon warns if the input is not a number."""

    def __init__(self, theme: Theme, name: str, words: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        set_tip(self, tip)
        self._theme = theme
        self._warning = self.addAction(
            theme.icon("warning", "warn"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._warning.setVisible(False)
        set_tip(self._warning, tip)
        self.textChanged.connect(self._check)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def number(self) -> float | None:
        """The typed number; None if there is none."""
        return number_of(self.text()) if self.text().strip() else None

    def _check(self) -> None:
        self._warning.setVisible(bool(self.text().strip()) and self.number is None)

    def _restyle(self) -> None:
        self.setFixedSize(WIDTH, self._theme.size("input"))
        self._warning.setIcon(self._theme.icon("warning", "warn"))
