"""The groups under which articles are listed: folders, publishers or months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.identities import ArticleId
from corpus.model import Article
from corpus.romanise import initials
from corpus.script import fold

GROUPS = ("folder", "publisher", "published", "none")
"""What articles can be grouped by, as the setting ``library_group`` names it."""


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """A heading in the list of articles."""

    kind: str
    """One of :data:`GROUPS`."""
    key: str
    """The folder, the publisher, or year and month; empty for articles without."""
    count: int
    folded: bool

    @property
    def name(self) -> str:
        """As the setting ``library_folded`` has it."""
        return f"{self.kind}:{self.key}"

    @property
    def words(self) -> str:
        """What the heading says."""
        return self.key.replace("/", " / ") if self.key else _without(self.kind)


Rows = list[ArticleId | LibraryGroup]


def grouped(articles: Iterable[Article], kind: str, is_folded: Callable[[str], bool]) -> Rows:
    """The articles under headings, in their order inside each; those without a folder, publisher or date last. There
    are no headings where no article has any."""
    held: dict[str, list[ArticleId]] = {}
    for article in articles:
        held.setdefault(key_of(article, kind), []).append(article.id)
    if kind == "none" or not any(held):
        return [article for rows in held.values() for article in rows]
    rows: Rows = []
    for key in [*sorted(filter(None, held), key=_order, reverse=kind == "published"), ""]:
        if key in held:
            folded = is_folded(f"{kind}:{key}")
            rows.append(LibraryGroup(kind, key, len(held[key]), folded))
            rows += [] if folded else held[key]
    return rows


def key_of(article: Article, kind: str) -> str:
    """The group of an article."""
    match kind:
        case "folder":
            return article.folder
        case "publisher":
            return article.publisher
        case "published":
            return (article.published or "")[: len("2026-09")]
    return ""


def _order(key: str) -> tuple[str, str]:
    return initials(key), fold(key)


def _without(kind: str) -> str:
    match kind:
        case "folder":
            return QCoreApplication.translate("Library", "No folder")
        case "publisher":
            return QCoreApplication.translate("Library", "No publisher")
    return QCoreApplication.translate("Library", "No date")
