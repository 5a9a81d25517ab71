"""A choice of encodings for a text that was decoded wrongly."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.words.wording import encoding_name

ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
TEXT_SIZE = 14
"""Font size of an article's text in a dialog in pixels: smaller than for reading, since it is only skimmed."""


class EncodingBox(QComboBox):
    """All encodings in which such an article may be, in case the detected one is wrong."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def show_encoding(self, encoding: str) -> None:
        """Select ``encoding``; an unusual one is added to the list."""
        self.clear()
        for code in dict.fromkeys((encoding, *ENCODINGS)):
            self.addItem(_long_name(code), code)
        self.model().sort(0)
        self.setCurrentIndex(self.findData(encoding))


def _long_name(encoding: str) -> Any:
    name = encoding_name(encoding)
    if encoding.endswith("-be"):
        return f"{name} (BE)"
    return f"{name} (BOM)" if encoding == "utf-8-sig" else name
