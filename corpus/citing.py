"""How articles are cited: by GB/T 7714—2015, in plain words, and in Markdown.

The interface, the report and documents all cite through this module.
"""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.model import Article

_JOURNAL = r"(学报|學報|学刊|學刊|期刊|周刊|週刊|月刊|季刊|半月刊|杂志|雜誌|论丛|論叢|通讯|通訊)$"
"""Endings of the names of journals. They are tested before those of newspapers, because 学报 ends in 报."""
_NEWSPAPER = r"(报|報|时讯|時訊)$"
"""Endings of the names of newspapers."""
_BEFORE_AUTHORS = (
    r"^(?:文[／/]|作者(?:[：:]|\s)|(?:本[报報刊])?(?:实习|實習)?(?:记者|記者)(?:[：:]\s*|\s+)"
    r"|撰文(?:[：:]|\s))\s*"
)
"""What bylines have before the first name: 文／, 作者：, 本报记者."""
_BETWEEN_AUTHORS = r"\s*[、，,；;]\s*"
"""What separates the names of a byline."""
_MOST_AUTHORS = 3
"""Authors that are named; the standard has 等 for the others."""
_MARKDOWN = r"([\\`*_{}\[\]<>#|~$])"
"""Characters with a meaning in Markdown, wherever they are."""
_BULLET = r"(?m)^(\s*)([-+])(?=\s)|^(\s*\d+)([.)])(?=\s)"
"""Characters that begin a list item of Markdown at the start of a line."""


class CitationForm(StrEnum):
    """In which form a quotation is copied with its source."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    STANDARD = "standard"
    """GB/T 7714—2015."""


def citation(article: Article) -> str:
    """What follows the title in GB/T 7714—2015: ``[N]. 汐州日报, 2026-03-12.`` Of an article on the web, the day in
    square brackets is when it was brought into the project."""
    parts = [article.publisher]
    if article.url:
        published = f"({article.published})" if article.published else ""
        parts.append(f"{published}[{article.created[:10]}]")
    else:
        parts.append(article.published or "")
    source = ", ".join(filter(None, parts))
    kind = f"[{document_type(article)}]."
    return f"{kind} {source}." if source else kind


def document_type(article: Article) -> str:
    """The code of the document's type: ``EB/OL`` for what has an address, ``J`` and ``N`` where the publisher's name is
    that of a journal or newspaper, else ``Z`` (other)."""
    if article.url:
        return "EB/OL"
    if re.search(_JOURNAL, article.publisher):
        return "J"
    return "N" if re.search(_NEWSPAPER, article.publisher) else "Z"


def authors(article: Article) -> str:
    """The authors of the byline, as the standard lists them; empty if there is no byline."""
    names = [
        name
        for name in re.split(_BETWEEN_AUTHORS, re.sub(_BEFORE_AUTHORS, "", article.byline.strip()))
        if name
    ]
    if len(names) > _MOST_AUTHORS:
        return ", ".join(names[:_MOST_AUTHORS]) + ", 等"
    return ", ".join(names)


def title_of(article: Article, untitled: str = "") -> str:
    """The title, or the name of the file if there is none, without a full stop at its end: the type follows."""
    title = article.title or article.source_file or untitled
    return title.rstrip("。.") or title


def reference(article: Article, untitled: str = "") -> str:
    """The article as GB/T 7714—2015 lists it: ``苏禾. 标题[N]. 汐州日报, 2026-03-12.``, with the address of what is on
    the web."""
    author = authors(article)
    entry = f"{f'{author}. ' if author else ''}{title_of(article, untitled)}{citation(article)}"
    return f"{entry} {article.url}." if article.url else entry


def in_markdown(text: str) -> str:
    """``text`` with all characters escaped that have a meaning in Markdown."""
    return re.sub(_BULLET, _escaped, re.sub(_MARKDOWN, r"\\\1", text))


def _escaped(bullet: re.Match[str]) -> str:
    before, mark = bullet.group(1, 2) if bullet[2] else bullet.group(3, 4)
    return f"{before}\\{mark}"
