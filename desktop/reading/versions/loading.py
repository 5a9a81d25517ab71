"""The data for comparing two versions, read in one query."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, TextId
from corpus.model import Claim, TextVersion
from corpus.versions.heads import VersionHead

if TYPE_CHECKING:
    from db.store import Store


@dataclass(frozen=True, slots=True)
class LoadedVersions:
    """The versions of an article, and two of them with their texts; None if there is only one version."""

    heads: tuple[VersionHead, ...]
    old: TextVersion | None
    new: TextVersion | None

    def number(self, version: TextId) -> int:
        """The number of a version, from 1; 0 if it is not among them."""
        return next((number for number, head in enumerate(self.heads, start=1) if head.id == version), 0)

    def in_old(self, claims: Iterable[Claim]) -> list[Claim]:
        """The claims that were made before :attr:`old` was replaced, by the times recorded. A later claim never had a
        place in it, even if its words are there."""
        following = self.heads[self.number(self.old.id) :] if self.old is not None else ()
        return [claim for claim in claims if not following or claim.created <= following[0].created]


def load_versions(
    store: Store, article: ArticleId, present: TextId, old: TextId | None, new: TextId | None
) -> LoadedVersions:
    """Read the versions ``old`` and ``new`` of an article; without them, or if they do not exist, the one in use
    (``present``) and the previous one."""
    heads = store.past.versions(article)
    ids = [head.id for head in heads]
    if len(ids) < 2:
        return LoadedVersions(tuple(heads), None, None)
    chosen = new if new in ids else present
    if chosen not in ids:
        chosen = ids[-1]
    number = ids.index(chosen)
    other = old if old in ids and old != chosen else ids[number - 1 if number else 1]
    return LoadedVersions(tuple(heads), store.text_version(other), store.text_version(chosen))
