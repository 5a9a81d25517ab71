"""The fetched texts of articles, with their structure, by text version.

A version never changes, so a text is valid as long as its version is an article's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from corpus.blocks import Block
from corpus.identities import TextId
from corpus.model import TextVersion


class Texts:
    """Texts by the identity of their version."""

    def __init__(self) -> None:
        self._texts: dict[TextId, str] = {}
        self._blocks: dict[TextId, tuple[Block, ...]] = {}
        """Only of texts with a structure."""

    def of(self, version: TextId) -> str | None:
        """The text of a version, if it was fetched."""
        return self._texts.get(version)

    def blocks(self, version: TextId) -> tuple[Block, ...]:
        """The structure of a fetched text: lines that are not ordinary paragraphs."""
        return self._blocks.get(version, ())

    def keep(
        self, texts: Mapping[TextId, str], blocks: Mapping[TextId, tuple[Block, ...]] | None = None
    ) -> None:
        """Store texts by version, with the structure of those that have any."""
        self._texts.update(texts)
        self._blocks.update(
            {version: structure for version, structure in (blocks or {}).items() if structure}
        )

    def keep_versions(self, versions: Iterable[TextVersion]) -> None:
        """Store whole versions, as in an image of the project."""
        for version in versions:
            self.keep({version.id: version.content}, {version.id: version.blocks})

    def keep_only(self, versions: Iterable[TextId]) -> None:
        """Drop the texts of all other versions."""
        current = set(versions)
        self._texts = {version: text for version, text in self._texts.items() if version in current}
        self._blocks = {
            version: structure for version, structure in self._blocks.items() if version in current
        }

    def clear(self) -> None:
        """Drop all."""
        self._texts.clear()
        self._blocks.clear()
