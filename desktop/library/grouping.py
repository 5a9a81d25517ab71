"""The groups under which articles are listed: folders, publishers, months or tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.identities import ArticleId
from corpus.model import Article
from desktop.words.collation import text_order

GROUPS = ("folder", "publisher", "published", "tag", "none")
"""The groupings of articles, as values of the setting ``library_group``."""


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """A heading in the list of articles."""

    kind: str
    """One of :data:`GROUPS`."""
    key: str
    """The folder, the publisher, year and month, or the name of the tag; empty for articles without."""
    count: int
    """Number of its articles, including those in inner folders."""
    folded: bool
    depth: int = 0
    """Number of folders that contain it."""

    @property
    def name(self) -> str:
        """Its name in the setting ``library_folded``."""
        return f"{self.kind}:{self.key}"

    @property
    def words(self) -> str:
        """The text of the heading: for a folder only its own name, since it is below its outer folders."""
        if not self.key:
            return _without(self.kind)
        return self.key.rpartition("/")[2] if self.kind == "folder" else self.key

    @property
    def whole_words(self) -> str:
        """The same with the outer folders of a folder, for users who do not see it below them."""
        return self.key.replace("/", " / ") if self.kind == "folder" and self.key else self.words


Row = ArticleId | LibraryGroup
Rows = list[Row]


def grouped(
    articles: Iterable[Article],
    kind: str,
    is_folded: Callable[[str], bool],
    tag_of: Callable[[ArticleId], str] = lambda article: "",
    tags: Sequence[str] = (),
) -> Rows:
    """The articles under headings, in their order within each; those without a folder, publisher, date or tag come
    last. If no article has any, there are no headings. ``tag_of``: the name of an article's tag; ``tags``: all names in
    the order of the codebook."""
    articles_by_key: dict[str, list[ArticleId]] = {}
    for article in articles:
        key = tag_of(article.id) if kind == "tag" else key_of(article, kind)
        articles_by_key.setdefault(key, []).append(article.id)
    if kind == "none" or not any(articles_by_key):
        return [article for rows in articles_by_key.values() for article in rows]
    if kind == "folder":
        return [*_in_folders(articles_by_key, is_folded)]
    rows: Rows = []
    named = [key for key in articles_by_key if key]
    if kind == "tag":
        named.sort(key={name: place for place, name in enumerate(tags)}.__getitem__)
    else:
        named.sort(key=text_order, reverse=kind == "published")
    for key in [*named, ""]:
        if key in articles_by_key:
            folded = is_folded(f"{kind}:{key}")
            rows.append(LibraryGroup(kind, key, len(articles_by_key[key]), folded))
            rows += [] if folded else articles_by_key[key]
    return rows


def _in_folders(
    articles_by_folder: Mapping[str, list[ArticleId]], is_folded: Callable[[str], bool]
) -> Iterator[Row]:
    """Folders below their outer folders, by name on each level; articles in none come last. Folders that contain only
    folders have a heading too."""
    counts: Counter[str] = Counter()
    below: dict[str, dict[str, None]] = {}
    for path, articles in articles_by_folder.items():
        for folder in _with_outer(path):
            counts[folder] += len(articles)
            below.setdefault(folder.rpartition("/")[0], {})[folder] = None

    def inside(outer: str, depth: int) -> Iterator[Row]:
        for folder in sorted(below.get(outer, ()), key=text_order):
            folded = is_folded(f"folder:{folder}")
            yield LibraryGroup("folder", folder, counts[folder], folded, depth)
            if not folded:
                # Before the inner folders, so that no article seems to be in the last of these.
                yield from articles_by_folder.get(folder, ())
                yield from inside(folder, depth + 1)

    yield from inside("", 0)
    if "" in articles_by_folder:
        folded = is_folded("folder:")
        yield LibraryGroup("folder", "", len(articles_by_folder[""]), folded)
        yield from () if folded else articles_by_folder[""]


def _with_outer(path: str) -> list[str]:
    """A folder with its outer folders, from the outermost."""
    parts = path.split("/") if path else []
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


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


def _without(kind: str) -> str:
    match kind:
        case "folder":
            return QCoreApplication.translate("Library", "No folder")
        case "publisher":
            return QCoreApplication.translate("Library", "No publisher")
        case "tag":
            return QCoreApplication.translate("Library", "No tag")
    return QCoreApplication.translate("Library", "No date")
