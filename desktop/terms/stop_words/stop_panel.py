"""The stop words: a field for adding some, then the analyst's own, then those of the list that occur in the texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.terms.cutting import key_of
from corpus.terms.stop_words import written
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.terms.stop_words.stop_list import StopList
from desktop.terms.word_chip import WordChip
from desktop.terms.word_field import WordField
from desktop.widgets.confirming import confirm
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import clear, scrolling
from desktop.widgets.panels import Surface

_SHOWN = 18
"""Words of the list shown before the rest is requested."""
_LEAST_HEIGHT = 96
"""Smallest height in pixels: header, field and one row of words."""
_MOST = 300
"""Most words shown. Chosen: each word is a widget."""


class StopPanel(Surface):
    """Changes the :class:`StopList` at once."""

    added = Signal(object)
    """The words just added."""
    removed = Signal(str)
    left = Signal()

    def __init__(self, stop: StopList, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.setObjectName("stopPanel")
        self._stop = stop
        self._listed: tuple[str, ...] = ()
        self._all = False
        self._shown: tuple[object, ...] = ()
        self.head = QWidget(self)
        """A header with the number of stop words and the button that restores the program's list. The owner of the
        panel places it."""
        self._count = Label()
        self.reset = KeyedButton(theme, self.tr("Reset…"), look=ButtonLook.QUIET)
        self.reset.clicked.connect(lambda _=False: self._ask_reset())
        self.field = WordField(theme, "stopField", self.tr("Add a word; commas separate several"))
        self.field.returnPressed.connect(self._add)
        self.field.escaped.connect(self.left)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, spacing=Space.M)
        self._more = KeyedButton(theme, "", look=ButtonLook.QUIET)
        self._more.clicked.connect(lambda _=False: self._show_all())
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._lay_out()
        theme.changed.connect(self._restyle)
        stop.changed.connect(self._show)
        self._restyle()
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.M)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.reset)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.chips)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        whole.setSpacing(Space.M)
        whole.addWidget(self.field)
        whole.addWidget(scrolling(inner), 1)

    # What it shows

    def show_listed(self, words: Sequence[str]) -> None:
        """Show the stop words that occur in the texts, most frequent first; the analyst's own may be among them."""
        self._listed = tuple(words)
        self._show()

    def _show(self) -> None:
        own = self._stop.words.own
        keys = {key_of(word) for word in own}
        listed = [word for word in self._listed if key_of(word) not in keys]
        words = listed[: _MOST if self._all else _SHOWN]
        self._show_counts(len(listed) + len(own), len(own))
        left = len(listed) - len(words)
        self._more.set_words(self.tr("%Ln more", "", left))
        self._more.setVisible(left > 0 and not self._all)
        if (own, tuple(words)) == self._shown:
            return
        self._shown = (own, tuple(words))
        clear(self._flow)
        for word in own:
            self._add_chip(word, own=True)
        for word in words:
            self._add_chip(word, own=False)
        self.chips.updateGeometry()

    def _add_chip(self, word: str, *, own: bool) -> None:
        chip = WordChip(
            self._theme, word, own=own, removable=True, tip=self.tr("“{word}”: count again").format(word=word)
        )
        chip.removed.connect(lambda: self._remove(word))
        self._flow.addWidget(chip)
        chip.show()

    def _show_counts(self, count: int, own: int) -> None:
        added = self.tr("%Ln of your own", "", own)
        self._count.setText(f"{count:,} · {added}" if own else f"{count:,}")
        self.reset.setEnabled(self._stop.words.changed)

    # Acting

    def _add(self) -> None:
        words = written(self.field.text())
        self.field.clear()
        if words:
            self._stop.add(words)
            self.added.emit(words)

    def _remove(self, word: str) -> None:
        self._stop.remove(word)
        self.removed.emit(word)
        self.field.setFocus()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _ask_reset(self) -> None:
        words = self._stop.words
        own = self.tr("%Ln word(s) of your own are counted again.", "", len(words.own))
        words_text = self.tr("%Ln word(s) of the list are not counted any more.", "", len(words.kept))
        parts = [own] * bool(words.own) + [words_text] * bool(words.kept)
        confirm(
            self,
            question=self.tr("Reset the stop words?"),
            consequence="\n".join(parts),
            verb=self.tr("Reset"),
            act=self._stop.reset,
        )

    def _restyle(self) -> None:
        self._count.set_style(self._theme.font("small"), self._theme.colour("text2"))
