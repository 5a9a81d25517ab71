"""Formats that can be read, one object each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from corpus.readers import json_archive, plain_text
from corpus.readers.errors import ReadError

if TYPE_CHECKING:
    from corpus.archive import Archive
    from corpus.new_article import NewArticle
    from corpus.text import Candidate

__all__ = [
    "ARTICLE_READERS",
    "PROJECT_READERS",
    "READERS",
    "ArticleReader",
    "ProjectReader",
    "ReadError",
    "reader_for",
]


class ProjectReader(Protocol):
    """Reads a file that holds a project's annotations."""

    id: str
    title: str
    suffixes: tuple[str, ...]

    def sniff(self, data: bytes, file_name: str) -> bool:
        """Whether the file looks like this format."""

    def read(self, data: bytes, file_name: str) -> Archive:
        """The project in it. Raises ReadError."""


class ArticleReader(Protocol):
    """Reads a file that holds the text of one article."""

    id: str
    title: str
    suffixes: tuple[str, ...]

    def sniff(self, data: bytes, file_name: str) -> bool:
        """Whether the file looks like this format."""

    def read(
        self, data: bytes, file_name: str, encoding: str | None = None
    ) -> tuple[NewArticle, tuple[Candidate, ...]]:
        """The article, and the encodings to choose from if it is open which is meant. Raises ReadError."""


PROJECT_READERS: tuple[ProjectReader, ...] = (json_archive,)
ARTICLE_READERS: tuple[ArticleReader, ...] = (plain_text,)
READERS: tuple[ProjectReader | ArticleReader, ...] = (*PROJECT_READERS, *ARTICLE_READERS)
"""In the order in which they are asked: the one that takes anything comes last."""


def reader_for(data: bytes, file_name: str) -> ProjectReader | ArticleReader | None:
    """The first format that the file looks like, None if it looks like nothing that can be read."""
    return next((reader for reader in READERS if reader.sniff(data, file_name)), None)
