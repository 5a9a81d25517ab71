"""The texts of articles that were fetched, kept by text version.

A version never changes, so a text is right for as long as its version is an article's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from corpus.identities import TextId


class Texts:
    """Texts by the identity of their version."""

    def __init__(self) -> None:
        self._texts: dict[TextId, str] = {}

    def of(self, version: TextId) -> str | None:
        """The text of a version, if it was kept."""
        return self._texts.get(version)

    def keep(self, texts: Mapping[TextId, str]) -> None:
        """Keep some texts, given by version."""
        self._texts.update(texts)

    def keep_only(self, versions: Iterable[TextId]) -> None:
        """Drop the texts of all other versions."""
        current = set(versions)
        self._texts = {version: text for version, text in self._texts.items() if version in current}

    def clear(self) -> None:
        """Drop all."""
        self._texts.clear()
