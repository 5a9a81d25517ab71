"""The sources of a report, numbered in the order of first mention, with their citations."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from corpus.citing import authors, citation, title_of
from corpus.identities import ArticleId
from corpus.model import Article
from corpus.report.material import Material
from corpus.report.wording import Words

_NO_SPACES = re.compile(r"[^\s\x00-\x20\x7f]+")
"""An address without white space and control characters."""


@dataclass(frozen=True, slots=True)
class ReportSource:
    """An article as a report refers to it."""

    article: ArticleId
    number: int
    """In order of first mention, from 1."""
    letter: str
    """Its letter in the window: A, B, …"""
    name: str
    """What it is called beside the others: see :meth:`corpus.snapshot.Snapshot.source_name`."""
    author: str
    """The authors in the form of a reference; empty if the article names none."""
    title: str
    """The title without a full stop at its end, since the document type follows."""
    language: str
    """BCP 47 tag of its words."""
    read: bool
    """Whether anybody marked it as read."""
    answers: bool
    """Whether it answers any question."""
    citation: str
    """The text behind the title: type, publisher and dates."""
    url: str
    """The unchecked address; see :func:`is_web_address`."""
    corrected: str
    """When its text was last corrected, ISO 8601; empty if never."""
    copy_of: str = ""
    """The letter of an earlier article of which it is a near-copy, so that both count as one source."""
    copied: float = 0.0
    """The common share of the shorter of the two, from 0 to 1."""

    @property
    def is_link(self) -> bool:
        return is_web_address(self.url)


def is_web_address(url: str) -> bool:
    """Whether an address may become a link: only ``http`` and ``https`` with a host, and no spaces."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and _NO_SPACES.fullmatch(url) is not None


def references(numbers: Iterable[int]) -> list[tuple[str, int]]:
    """Numbers in the form of a superscript, 1–3,5, each with the text before it. Of a run of three or more only the
    ends are listed."""
    ordered = sorted(set(numbers))
    result: list[tuple[str, int]] = []
    start = 0
    for at, number in enumerate(ordered):
        if at + 1 < len(ordered) and ordered[at + 1] == number + 1:
            continue
        run = ordered[start : at + 1]
        start = at + 1
        shown = run if len(run) <= 2 else [run[0], run[-1]]
        joint = "–" if len(run) > 2 else ","
        result += [("," if result else "", shown[0]), *((joint, following) for following in shown[1:])]
    return result


def sources_of(
    material: Material, mentioned: Iterable[ArticleId], words: Words
) -> dict[ArticleId, ReportSource]:
    """All articles by identity, numbered as ``mentioned`` first names them; those it does not name follow in the order
    of import."""
    snapshot = material.snapshot
    articles = {article.id: article for article in snapshot.articles_in_order()}
    order = [article for article in dict.fromkeys([*mentioned, *articles]) if article in articles]
    read = {reading.article for reading in snapshot.readings.values()}
    answers = {cell.article for row in material.rows for cell in row.answered}
    sources = {
        identity: _source(
            articles[identity],
            number,
            words,
            letter=snapshot.letter(identity),
            name=snapshot.source_name(identity),
            read=identity in read,
            answers=identity in answers,
            corrected=material.corrections.get(identity, ""),
        )
        for number, identity in enumerate(order, 1)
    }
    return _with_copies(material, sources)


def _with_copies(material: Material, sources: dict[ArticleId, ReportSource]) -> dict[ArticleId, ReportSource]:
    """The sources, with each near-copy named after the earliest imported article that it copies."""
    place = {article.id: at for at, article in enumerate(material.snapshot.articles_in_order())}
    for pair in material.copies:
        if pair.one_origin and pair.one in sources and pair.other in sources:
            first, later = sorted((pair.one, pair.other), key=place.__getitem__)
            if not sources[later].copy_of:
                letter = sources[first].letter
                sources[later] = replace(sources[later], copy_of=letter, copied=pair.share)
    return sources


def _source(
    article: Article,
    number: int,
    words: Words,
    *,
    letter: str,
    name: str,
    read: bool,
    answers: bool,
    corrected: str,
) -> ReportSource:
    title = title_of(article, words("untitled"))
    return ReportSource(
        article=article.id,
        number=number,
        letter=letter,
        name=name or title,
        title=title,
        author=authors(article),
        language=article.language.value,
        read=read,
        answers=answers,
        citation=citation(article),
        url=article.url,
        corrected=corrected,
    )
