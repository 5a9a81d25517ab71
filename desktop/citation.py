"""Quotations as they are put on the clipboard: the words, then where they come from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from corpus.model import Article, Claim
from corpus.snapshot import Snapshot
from desktop.wording import date_text


def quote_with_source(quote: str, article: Article) -> str:
    """One quotation with publisher, title and date of its article, as one pastes it into a report."""
    pattern = _tr("{publisher}, “{title}”") if article.publisher else _tr("“{title}”")
    source = [pattern.format(publisher=article.publisher, title=article.title), date_text(article.published)]
    return _tr("“{quote}” ({source})").format(
        quote=quote, source=_tr(", ").join(part for part in source if part)
    )


def claims_with_source(snapshot: Snapshot, claims: Iterable[Claim]) -> str:
    """Several quotations, one on a line."""
    return "\n".join(
        quote_with_source(claim.quote, snapshot.articles[claim.article])
        for claim in claims
        if claim.article in snapshot.articles
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Citation", words)
