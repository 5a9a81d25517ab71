"""Writes JSON Lines in UTF-8: the objects that the command line prints with ``--json``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import BinaryIO

from corpus.figures import find_figures
from corpus.figures.ledger import LedgerFigure, effective
from corpus.model import Article, Span
from corpus.progress import Progress
from corpus.writers.exported import Exported, Remarks
from corpus.writers.objects import (
    Object,
    article_object,
    claim_object,
    comparison_object,
    figure_object,
    link_object,
    tag_object,
)
from corpus.writers.options import Content
from corpus.writers.subject import ExportSubject

_BATCH = 512
"""Lines between two reports of progress."""
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the objects of the chosen content, the claims by default."""
    subject = ExportSubject(exported)
    total, objects = _OBJECTS[exported.options.content or Content.CLAIMS](subject)
    progress(0, total)
    for number, value in enumerate(objects, 1):
        # An unpaired surrogate becomes an escape of JSON.
        out.write(f"{_encode(value)}\n".encode("utf-8", "backslashreplace"))
        if number % _BATCH == 0:
            progress(min(number, total), total)
    return {}


_Objects = tuple[int, Iterator[Object]]
"""A total for the progress, and the objects."""


def _claims(subject: ExportSubject) -> _Objects:
    def objects() -> Iterator[Object]:
        for claim in subject.claims:
            written = claim_object(claim, subject.snapshot, subject.stated(claim))
            yield written if subject.options.notes else written | {"note": ""}

    return len(subject.claims), objects()


def _articles(subject: ExportSubject) -> _Objects:
    articles = subject.snapshot.articles_in_order()
    return len(articles), (article_object(article) for article in articles)


def _links(subject: ExportSubject) -> _Objects:
    objects = (link_object(link, subject.snapshot) for link in subject.links)
    if not subject.options.notes:
        objects = (link | {"note": ""} for link in objects)
    return len(subject.links), objects


def _rows(subject: ExportSubject) -> _Objects:
    rows = subject.rows
    return len(rows), (comparison_object(row, subject.snapshot, subject.words) for row in rows)


def _figures(subject: ExportSubject) -> _Objects:
    """The figures of all texts, as the command ``figures`` prints them. The total counts articles."""
    articles = subject.snapshot.articles_in_order()
    return len(articles), (
        {"article": article.id, "source_file": article.source_file, **figure_object(figure)}
        for article in articles
        for figure in _all_figures(article, subject)
    )


def _all_figures(article: Article, subject: ExportSubject) -> list[LedgerFigure]:
    text = subject.project.texts.get(article.id, "")
    read = find_figures(text, article.published)
    held = effective(read, subject.snapshot.marks_in(article.id), Span(0, len(text)))
    return [figure for figure in held if not figure.dismissed]


def _codebook(subject: ExportSubject) -> _Objects:
    tags = list(subject.snapshot.tags_in_order())
    return len(tags), (tag_object(tag, subject.snapshot) for tag in tags)


_OBJECTS: dict[Content, Callable[[ExportSubject], _Objects]] = {
    Content.CLAIMS: _claims,
    Content.LINKS: _links,
    Content.COMPARISON: _rows,
    Content.FIGURES: _figures,
    Content.CODEBOOK: _codebook,
    Content.ARTICLES: _articles,
}
