"""The analyst's stop words, stored in the settings, for all projects."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from corpus.terms.stop_words import StopWords
from desktop.settings import Settings


class StopList(QObject):
    """The current stop words. Each change is stored at once."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._words = self._read()
        settings.changed.connect(self._on_setting)

    @property
    def words(self) -> StopWords:
        """The current stop words."""
        return self._words

    def add(self, words: Iterable[str]) -> None:
        """Exclude these words from the counts."""
        self._set(self._words.adding(words))

    def remove(self, word: str) -> None:
        """Count a word again."""
        self._set(self._words.without(word))

    def reset(self) -> None:
        """Restore the program's own list."""
        self._set(StopWords())

    def _set(self, words: StopWords) -> None:
        self._settings.set_stop_words(words.own, words.kept)

    def _read(self) -> StopWords:
        own, kept = self._settings.stop_words()
        return StopWords(tuple(own), frozenset(kept))

    def _on_setting(self, key: str) -> None:
        if key == "stop_words":
            self._words = self._read()
            self.changed.emit()
