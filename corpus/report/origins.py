"""The section on the third parties that the sources quote, with the places of the quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from corpus.comparing.origins import origin_key
from corpus.identities import ArticleId
from corpus.report.material import Material
from corpus.report.passages import paragraph_at
from corpus.report.sources import ReportSource
from corpus.report.wording import Words


@dataclass(frozen=True, slots=True)
class ReportOrigin:
    """A third party that sources quote."""

    name: str
    places: str
    """Letters and paragraphs, in words."""
    sources: int
    """How many articles quote it."""
    confirmed: bool
    """Whether an analyst confirmed it."""


def origins_of(
    material: Material, sources: Mapping[ArticleId, ReportSource], words: Words
) -> tuple[ReportOrigin, ...]:
    """The confirmed origins of claims of the compared questions, then those found in the texts."""
    snapshot = material.snapshot
    places: dict[str, dict[str, ArticleId]] = {}
    for row in material.rows:
        for cell in row.answered:
            for statement in cell.statements:
                if statement.origin is not None and statement.origin in snapshot.origins:
                    name = snapshot.origins[statement.origin].name
                    place = _place(material, cell.article, statement.span.start, sources, words)
                    places.setdefault(name, {})[place] = cell.article
    confirmed = [_origin(name, articles, words) for name, articles in places.items()]
    return (*confirmed, *_proposed(material, sources, places, words))


def _proposed(
    material: Material,
    sources: Mapping[ArticleId, ReportSource],
    confirmed: Iterable[str],
    words: Words,
) -> Iterator[ReportOrigin]:
    """The unconfirmed origins that several articles quote."""
    known = {origin_key(name) for name in confirmed}
    read: dict[str, tuple[str, set[ArticleId]]] = {}
    for row in material.rows:
        for origin in row.origins:
            key = origin_key(origin.name)
            if not origin.confirmed and key not in known:
                read.setdefault(key, (origin.name, set()))[1].update(origin.articles)
    for name, articles in read.values():
        if len(articles) > 1:
            letters = words.listed(source.letter for source in sources.values() if source.article in articles)
            yield ReportOrigin(name, letters, len(articles), confirmed=False)


def _origin(name: str, places: Mapping[str, ArticleId], words: Words) -> ReportOrigin:
    return ReportOrigin(name, words.listed(places), len(set(places.values())), confirmed=True)


def _place(
    material: Material,
    article: ArticleId,
    start: int,
    sources: Mapping[ArticleId, ReportSource],
    words: Words,
) -> str:
    paragraph = paragraph_at(material.texts.get(article, ""), start)
    return words("origins.place", letter=sources[article].letter, paragraph=paragraph)
