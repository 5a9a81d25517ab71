"""Attaches annotations without their text to the articles of a project that contain their quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from corpus.anchors import Locator, describe
from corpus.foreign.project import Detached, ForeignProject, LeftBehind, LeftOutKind
from corpus.identities import ArticleId
from corpus.model import Article, Claim

_SURE_ANYWHERE = 12
"""Shortest quote in code points that is searched in all articles if its page is none of them; shorter ones occur in
several by chance. As in :mod:`corpus.anchors.exact`."""
_EXAMPLES = 5
"""Greatest number of examples of what was left out. Chosen."""


@dataclass(frozen=True, slots=True)
class KnownText:
    """An article of the project with its current text."""

    article: Article
    content: str


def attached(foreign: ForeignProject, texts: Iterable[KnownText]) -> ForeignProject:
    """The project with its detached annotations located in ``texts``: they become claims of its archive, to which the
    articles are added without their texts. Annotations without a place are listed in ``left_out``; links to them are
    removed."""
    if not foreign.detached:
        return foreign
    places = _Places(texts)
    claims: list[Claim] = []
    articles: dict[ArticleId, Article] = {}
    moved, exact = 0, 0
    failed: dict[LeftOutKind, list[str]] = {}
    for detached, found in places.find_all(foreign.detached):
        if isinstance(found, LeftOutKind):
            failed.setdefault(found, []).append(
                detached.url if found is LeftOutKind.NO_ARTICLE else detached.claim.quote
            )
            continue
        known, claim = found
        articles.setdefault(known.article.id, known.article)
        claims.append(claim)
        exact += claim.quote == detached.claim.quote
        moved += claim.quote != detached.claim.quote
    return _with(foreign, claims, articles, (exact, moved), failed)


def _with(
    foreign: ForeignProject,
    claims: Sequence[Claim],
    articles: dict[ArticleId, Article],
    agreeing: tuple[int, int],
    failed: dict[LeftOutKind, list[str]],
) -> ForeignProject:
    archive = foreign.archive
    held = {claim.id for claim in (*archive.claims, *claims)}
    links = tuple(link for link in archive.links if {link.source, link.target} <= held)
    lost = len(archive.links) - len(links)
    left = [
        *foreign.left_out,
        *(LeftBehind(kind, len(names), _examples(names)) for kind, names in failed.items()),
        *([LeftBehind(LeftOutKind.LINKS, lost)] if lost else []),
    ]
    there = {article.id for article in archive.articles}
    return replace(
        foreign,
        archive=replace(
            archive,
            articles=(
                *archive.articles,
                *(article for article in articles.values() if article.id not in there),
            ),
            claims=(*archive.claims, *claims),
            links=links,
        ),
        detached=(),
        agreement=replace(
            foreign.agreement,
            exact=foreign.agreement.exact + agreeing[0],
            moved=foreign.agreement.moved + agreeing[1],
        ),
        left_out=tuple(left),
    )


class _Places:
    """Locates annotations in the texts of the project."""

    def __init__(self, texts: Iterable[KnownText]) -> None:
        self._texts = list(texts)
        self._by_id = {text.article.id: text for text in self._texts}
        self._by_page: dict[str, list[KnownText]] = {}
        for article in self._texts:
            if article.article.url:
                self._by_page.setdefault(page_of(article.article.url), []).append(article)
        self._locators: dict[ArticleId, Locator] = {}

    def find_all(
        self, wanted: Sequence[Detached]
    ) -> list[tuple[Detached, tuple[KnownText, Claim] | LeftOutKind]]:
        """The place of each annotation. An annotation of an unknown page is placed in the article in which the other
        annotations of the page were found, if it is a single one."""
        found = [(detached, self.find(detached)) for detached in wanted]
        twins: dict[tuple[str, str], set[ArticleId]] = {}
        for detached, place in found:
            if not isinstance(place, LeftOutKind):
                twins.setdefault(_page(detached), set()).add(place[0].article.id)
        return [
            (detached, self._beside(detached, twins.get(_page(detached), set())))
            if place is LeftOutKind.NO_ARTICLE
            else (detached, place)
            for detached, place in found
        ]

    def _beside(self, detached: Detached, articles: set[ArticleId]) -> tuple[KnownText, Claim] | LeftOutKind:
        if len(articles) != 1:
            return LeftOutKind.NO_ARTICLE
        known = self._by_id[next(iter(articles))]
        claim = self._placed(detached.claim, known, edited=True)
        return LeftOutKind.UNPLACED if claim is None else (known, claim)

    def find(self, detached: Detached) -> tuple[KnownText, Claim] | LeftOutKind:
        """The article and the placed claim of an annotation, or the reason why it has no place."""
        if not detached.claim.quote:
            return LeftOutKind.NO_QUOTE
        named = None if detached.article is None else self._by_id.get(detached.article)
        of_page = (
            [named]
            if named is not None
            else self._by_page.get(page_of(detached.url), [])
            if detached.url
            else []
        )
        for known in of_page:
            if (claim := self._placed(detached.claim, known, edited=True)) is not None:
                return known, claim
        if of_page:
            return LeftOutKind.UNPLACED
        if len(detached.claim.quote) >= _SURE_ANYWHERE:
            everywhere = [
                (known, claim)
                for known in self._texts
                if (claim := self._placed(detached.claim, known, edited=False)) is not None
            ]
            if everywhere:
                return everywhere[0] if len(everywhere) == 1 else LeftOutKind.UNPLACED
        return LeftOutKind.NO_ARTICLE if detached.url or detached.article else LeftOutKind.UNPLACED

    def _placed(self, claim: Claim, known: KnownText, *, edited: bool) -> Claim | None:
        article = known.article
        if article.id not in self._locators:
            self._locators[article.id] = Locator(known.content)
        found = self._locators[article.id].locate(claim.selector, edited=edited)
        if found is None:
            return None
        place = describe(known.content, found.span)
        return replace(
            claim,
            article=article.id,
            text=article.text,
            start=place.start,
            end=place.end,
            quote=place.quote,
            prefix=place.prefix,
            suffix=place.suffix,
        )


def page_of(url: str) -> str:
    """An address in the form in which pages are compared: without scheme, ``www.``, fragment and final slash, and not
    percent-encoded."""
    plain = re.sub(r"^[a-z]+://(www\.|m\.)?", "", url.strip().casefold())
    return unquote(plain.partition("#")[0]).rstrip("/")


def _page(detached: Detached) -> tuple[str, str]:
    return page_of(detached.url), detached.article or ""


def _examples(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name[:80] for name in names if name))[:_EXAMPLES]
