"""Quotations as they are put on the clipboard: the words, then where they come from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from corpus.model import Article, Claim
from corpus.snapshot import Snapshot
from desktop.words.wording import date_text

translate = QCoreApplication.translate


def quote_with_source(quote: str, article: Article, paragraph: int | None = None) -> str:
    """One quotation with publisher, title and date of its article, as one pastes it into a report; with the number of
    its ``paragraph`` if that is known."""
    pattern = (
        translate("Citation", "{publisher}, “{title}”")
        if article.publisher
        else translate("Citation", "“{title}”")
    )
    source = [pattern.format(publisher=article.publisher, title=article.title), date_text(article.published)]
    if paragraph is not None:
        source.append(translate("Citation", "paragraph {number}").format(number=paragraph))
    return translate("Citation", "“{quote}” ({source})").format(
        quote=quote, source=translate("Citation", ", ").join(part for part in source if part)
    )


def claims_with_source(snapshot: Snapshot, claims: Iterable[Claim]) -> str:
    """Several quotations, one on a line."""
    return "\n".join(
        quote_with_source(claim.quote, snapshot.articles[claim.article])
        for claim in claims
        if claim.article in snapshot.articles
    )
