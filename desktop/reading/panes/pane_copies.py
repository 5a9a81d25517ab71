"""Keeps the marks of passages that a text shares with other articles up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject

from corpus.model import Span
from desktop.derived.comparison.near_copies import NearCopies
from desktop.reading.text.reading_view import ReadingView
from desktop.settings import Settings


class PaneCopies(QObject):
    """Marks the shared passages of the article shown, if the setting is on."""

    def __init__(self, view: ReadingView, near_copies: NearCopies, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._near_copies, self._settings = view, near_copies, settings
        near_copies.changed.connect(self.show)
        settings.changed.connect(self._on_setting_changed)

    def show(self) -> None:
        """Mark the known passages, and request the comparison of texts if that has not been done."""
        article = self._view.article_id
        enabled = bool(self._settings.value("show_shared_passages"))
        if enabled:
            self._near_copies.start()
        self._view.emphasis.set_shared(self._passages(article) if article is not None and enabled else ())

    def _passages(self, article: str) -> list[Span]:
        """The passages that occur in any other article; overlapping ones are combined."""
        passages: list[Span] = []
        for pair in self._near_copies.pairs:
            if article == pair.one:
                passages.extend(pair.passages_of_one)
            elif article == pair.other:
                passages.extend(pair.passages_of_other)
        joined: list[Span] = []
        for span in sorted(passages):
            if joined and span.start <= joined[-1].end:
                joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
            else:
                joined.append(span)
        return joined

    def _on_setting_changed(self, key: str) -> None:
        if key == "show_shared_passages":
            self.show()
