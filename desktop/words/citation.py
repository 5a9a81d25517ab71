"""Quotations for the clipboard: the text with its source."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from corpus.citing import CitationForm, in_markdown, reference
from corpus.model import Article, Claim
from corpus.snapshot import Snapshot
from desktop.words.wording import date_text

translate = QCoreApplication.translate


def quote_in_form(quote: str, article: Article, paragraph: int | None, form: CitationForm) -> str:
    """One quotation with its source, in the given form."""
    if form is CitationForm.PLAIN:
        return quote_with_source(quote, article, paragraph)
    place = "" if paragraph is None else translate("Citation", "paragraph {number}").format(number=paragraph)
    cited = " ".join(filter(None, (reference(article), place)))
    if form is CitationForm.MARKDOWN:
        lines = "\n".join(f"> {in_markdown(line)}" for line in quote.split("\n"))
        return f"{lines}\n>\n> — {in_markdown(cited)}\n"
    words = translate("Citation", "“{quote}”").format(quote=quote)
    return f"{words}\n{cited}"


def quote_with_source(quote: str, article: Article, paragraph: int | None = None) -> str:
    """One quotation with publisher, title and date of its article, for a report; with the number of its ``paragraph``
    if given."""
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
    """Several quotations, one per line."""
    return "\n".join(
        quote_with_source(claim.quote, snapshot.articles[claim.article])
        for claim in claims
        if claim.article in snapshot.articles
    )


def claims_as_html(snapshot: Snapshot, claims: Iterable[Claim]) -> str:
    """Several quotations for a word processor, each followed by its article in the form of GB/T 7714."""
    # Imported here: not needed for painting a window.
    from html import escape

    parts = []
    for claim in claims:
        article = snapshot.articles.get(claim.article)
        if article is not None:
            quote = escape(claim.quote).replace("\n", "<br>")
            parts.append(f"<blockquote><p>{quote}</p></blockquote><p>— {escape(reference(article))}</p>")
    return f'<html><head><meta charset="utf-8"></head><body>{"".join(parts)}</body></html>'
