"""Detects which text was on the screen long enough to be read. Text passed in a jump or a quick scroll does not
count."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from corpus.model import Span
from desktop.reading.panes.pane import Pane
from desktop.reading.panes.pane_row import PaneRow

TICK = 500
"""Milliseconds between two checks of the screen."""
LONG_ENOUGH = 2_000
"""Milliseconds for which a paragraph must be visible. Chosen: longer than a look around after a jump, shorter than
reading the shortest paragraph takes."""


class Dwelling(QObject):
    """Checks the active pane while the window is active: the other panes may only have followed."""

    read = Signal(str, object, int)
    """Identity of an article, the visible :class:`~corpus.model.Span` of it, and the article's length in code
    points."""

    def __init__(self, row: PaneRow, area: QWidget) -> None:
        super().__init__(area)
        self._row, self._area = row, area
        self._looks: dict[tuple[str, int], int] = {}
        """How often the paragraph that begins at an offset of a text version was visible."""
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        if self._area.isVisible() and self._area.window().isActiveWindow():
            self.look()

    def look(self) -> None:
        """Count another :data:`TICK` for the visible text."""
        pane = self._row.active
        article = pane.view.article if pane is not None else None
        if pane is None or article is None or pane.article_id is None:
            return
        for paragraph in _paragraphs_in_sight(pane):
            place = (article.text, paragraph.start)
            self._looks[place] = looks = self._looks.get(place, 0) + 1
            if looks * TICK >= LONG_ENOUGH:
                self.read.emit(article.id, paragraph, article.characters)


def _paragraphs_in_sight(pane: Pane) -> Iterator[Span]:
    """The paragraphs that are at least partly visible; of one that is higher than the screen, the visible part."""
    source, span = pane.view.source, pane.view.visible_span()
    start = span.start
    while start < span.end:
        newline = source.find("\n", start)
        end = len(source) if newline < 0 else newline + 1
        yield Span(start, min(end, span.end))
        start = end
