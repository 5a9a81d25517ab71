"""The places of the word in each text, below a header that names the word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.terms.context.places_strip import PlacesStrip, SourcePlaces
from desktop.widgets.layouts import flush_column, scrolling
from desktop.widgets.panels import Surface


class PlacesPanel(Surface):
    """Scrolls where there are many sources."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.setObjectName("placesPanel")
        self._title, self._unit = Label(), Label()
        self.strip = PlacesStrip(theme)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._unit)
        column = flush_column(self)
        column.addLayout(head)
        column.addWidget(scrolling(self.strip), 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_word(self, word: str, rows: Sequence[SourcePlaces], *, rates: bool) -> None:
        """Show the places of a word, or none if ``word`` is empty."""
        words = self.tr("Where “{word}” occurs").format(word=word) if word else self.tr("Places in the texts")
        self._title.setText(words)
        self._unit.setText(self.tr("per 1,000 characters") if rates else self.tr("places"))
        self.strip.show_places(rows)

    def _restyle(self) -> None:
        self._title.set_style(self._theme.font(), self._theme.colour("text"), bold=True)
        self._unit.set_style(self._theme.font("small"), self._theme.colour("text2"))
