"""The words that are counted as one: a field for adding some, then a line of words for each group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.terms.stop_words import written
from corpus.terms.synonyms import FEWEST, Synonyms
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.terms.word_chip import WordChip
from desktop.terms.word_field import WordField
from desktop.widgets.flow import FlowLayout
from desktop.widgets.layouts import clear, scrolling
from desktop.widgets.panels import EmptyNote, Surface


class SynonymPanel(Surface):
    """Emits what is to be counted together or apart; the view changes the project."""

    together = Signal(list)
    """Words that are to be counted as one; the first names them."""
    apart = Signal(str)
    chosen = Signal(str)
    """A word whose row is to be shown."""
    refused = Signal(str)
    """Why the typed words were not accepted, in words."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.setObjectName("synonymPanel")
        self._shown: tuple[object, ...] = ()
        self.field = WordField(
            theme, "synonymField", self.tr("Words that mean the same, separated by commas")
        )
        self.field.returnPressed.connect(self._add)
        self.field.escaped.connect(self.left)
        self._empty = EmptyNote(theme)
        self._empty.setText(
            self.tr(
                "None yet. Type words here, or select several in the table and press G to count them as one."
            )
        )
        groups = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        column = QVBoxLayout(groups)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addStretch(1)
        self._area = scrolling(groups)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        whole.setSpacing(Space.M)
        whole.addWidget(self.field)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._empty, 1)

    def show_groups(self, synonyms: Synonyms, *, writable: bool) -> None:
        """Show these groups; without ``writable``, they cannot be changed."""
        if (synonyms, writable) == self._shown:
            return
        self._shown = (synonyms, writable)
        self.field.setEnabled(writable)
        clear(self._column)
        for group in synonyms.groups:
            line = QWidget()
            flow = FlowLayout(line, spacing=Space.S)
            for number, word in enumerate(group):
                flow.addWidget(self._chip(word, named=number == 0, writable=writable))
            self._column.addWidget(line)
        self._area.setVisible(bool(synonyms.groups))
        self._empty.setVisible(not synonyms.groups)

    def _chip(self, word: str, *, named: bool, writable: bool) -> WordChip:
        tip = self.tr("“{word}”: X counts it by itself again").format(word=word)
        chip = WordChip(self._theme, word, own=named, removable=writable, tip=tip if writable else "")
        chip.removed.connect(lambda: self.apart.emit(word))
        chip.clicked.connect(lambda _=False: self.chosen.emit(word))
        return chip

    def _add(self) -> None:
        words = written(self.field.text())
        if len(words) < FEWEST:
            self.refused.emit(self.tr("At least two words, such as: 票价, 车费"))
            return
        self.field.clear()
        self.together.emit(words)
