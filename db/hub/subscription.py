"""Which texts of a project on a hub are kept in its file on this machine.

Either all of them, or those of chosen articles and folders; any other text is fetched when it is opened, and kept until
it is released. The choice concerns one file on one machine, so it is a part of the link (:mod:`db.hub.link`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Subscription:
    """The articles whose texts are kept in the file."""

    everything: bool = True
    """Whether all texts are kept; then the other fields have no effect."""
    articles: tuple[str, ...] = ()
    """Identities of articles."""
    folders: tuple[str, ...] = ()
    """Paths in the library; their subfolders are included."""

    def has(self, article: str, folder: str) -> bool:
        """Whether the text of an article in a folder is kept."""
        return (
            self.everything or article in self.articles or any(_is_in(folder, kept) for kept in self.folders)
        )

    def with_articles(self, articles: Iterable[str]) -> Subscription:
        """The subscription with further articles."""
        return replace(self, articles=tuple(sorted({*self.articles, *articles})))

    def with_folder(self, folder: str) -> Subscription:
        """The subscription with a folder, which replaces its chosen subfolders."""
        kept = {other for other in self.folders if not _is_in(other, folder)}
        return replace(self, folders=tuple(sorted({*kept, folder})))

    def without_articles(self, articles: Iterable[str]) -> Subscription:
        """The subscription without articles that were chosen individually."""
        return replace(self, articles=tuple(sorted({*self.articles} - {*articles})))

    def without_folder(self, folder: str) -> Subscription:
        """The subscription without a folder and its subfolders."""
        return replace(self, folders=tuple(other for other in self.folders if not _is_in(other, folder)))


ALL_TEXTS = Subscription()
NOTHING_KEPT = Subscription(everything=False)
"""Texts are fetched when they are opened."""


def _is_in(folder: str, outer: str) -> bool:
    return folder == outer or folder.startswith(f"{outer}/")
