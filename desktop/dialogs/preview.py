"""The beginning of a text as it would be imported, and the choice of its encoding when the bytes leave that open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from corpus.decoding import Candidate
from corpus.model import Language
from desktop.dialogs.frame import Note
from desktop.look.theme import Theme
from desktop.words.wording import encoding_name

ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
SHOWN = 3_000
"""Code points of the preview; enough to judge by."""
_SAMPLE = 24
"""Code points of each candidate's sample."""


class TextPreview(QPlainTextEdit):
    """Read-only text in the shapes of its script."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = Language.SIMPLIFIED
        self.setObjectName("previewText")
        self.setAccessibleName(QCoreApplication.translate("TextPreview", "Preview"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, content: str, language: Language) -> None:
        """Show the beginning of ``content``."""
        self._language = language
        self._restyle()
        self.setPlainText(content if len(content) <= SHOWN else content[:SHOWN] + "…")

    def _restyle(self) -> None:
        self.setFont(self._theme.reading_font(self._language, 14))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("paper"))
        self.setPalette(palette)


class EncodingChoice(QWidget):
    """Candidates with a sample of each, to be told apart at a glance; :attr:`chosen` carries the encoding."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.property("encoding")))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._note = Note(theme, "encodingNote", self)
        self._rows.addWidget(self._note)

    def show_candidates(self, candidates: Sequence[Candidate], current: str) -> None:
        """Offer ``candidates``; nothing is shown for fewer than two."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.setVisible(len(candidates) > 1)
        if len(candidates) < 2:
            return
        names = [encoding_name(candidate.encoding) for candidate in candidates]
        joined = QCoreApplication.translate("EncodingChoice", " or ").join(names)
        words = QCoreApplication.translate(
            "EncodingChoice", "Encoding unclear: {encodings}. Choose by the preview."
        )
        self._note.say(words.format(encodings=joined), "warn")
        for candidate, name in zip(candidates, names, strict=True):
            self._rows.addWidget(self._button(candidate, name, candidate.encoding == current))

    def _button(self, candidate: Candidate, name: str, checked: bool) -> QRadioButton:
        sample = candidate.preview[:_SAMPLE]
        button = QRadioButton(f"{name}  {sample}".replace("&", "&&"), self)
        button.setObjectName(f"encoding_{candidate.encoding}")
        button.setProperty("encoding", candidate.encoding)
        button.setChecked(checked)
        self._group.addButton(button)
        return button


class EncodingBox(QComboBox):
    """All encodings an article of this kind may be in, for the case that the recognised one is wrong."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def show_encoding(self, encoding: str) -> None:
        """Select ``encoding``; one that is not usual is added."""
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
