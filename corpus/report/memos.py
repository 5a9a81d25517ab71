"""Memos as a report shows them: subject, author, and lines in which references are replaced by text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.memo_text import MemoReference, Referred, pieces
from corpus.memos import Memo
from corpus.report.wording import Words
from corpus.snapshot import Snapshot

_MARK = re.compile(r"\s*(?:(?P<heading>#{1,6})|(?P<item>[-*+])|(?P<quotation>>+))\s+(?=\S)")
"""The mark of a heading, an item or a quotation at the beginning of a line."""


class MemoLineKind(StrEnum):
    """The kind of a memo's line, by its Markdown mark."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class MemoLine:
    """A line without its Markdown mark."""

    kind: MemoLineKind
    text: str


@dataclass(frozen=True, slots=True)
class ReportMemo:
    """A memo prepared for the report."""

    title: str
    """Its own title; without one, its subject."""
    byline: str
    """Its subject unless that is the title, its author, and the date of its last change."""
    lines: tuple[MemoLine, ...]


def memos_of(
    snapshot: Snapshot, words: Words, quoted: Callable[[str], str] = lambda quote: quote
) -> tuple[ReportMemo, ...]:
    """The memos that are not empty: about the project first, then about articles and tags in their order. ``quoted``
    formats a quotation for the document."""
    subjects: list[tuple[str | None, str]] = [(None, words("memos.project"))]
    subjects += [(article.id, snapshot.lettered_name(article.id)) for article in snapshot.articles_in_order()]
    subjects += [(tag.id, words("memos.tag", tag=tag.name)) for tag in snapshot.tags_in_order()]
    found = (
        _memo(memo, about, snapshot, words, quoted)
        for subject, about in subjects
        for memo in snapshot.memos_about(subject)
    )
    return tuple(memo for memo in found if memo.title or memo.lines)


def _memo(
    memo: Memo, about: str, snapshot: Snapshot, words: Words, quoted: Callable[[str], str]
) -> ReportMemo:
    title = " ".join(memo.title.split())
    author = snapshot.annotators.get(memo.annotator)
    parts = [about if title else "", "" if author is None else author.name, words.date(memo.updated)]
    text = "".join(
        piece if isinstance(piece, str) else _referred(piece, snapshot, words, quoted)
        for piece in pieces(memo.text)
    )
    lines = tuple(_lines(text))
    return ReportMemo(title or (about if lines else ""), " · ".join(filter(None, parts)), lines)


def _referred(
    reference: MemoReference, snapshot: Snapshot, words: Words, quoted: Callable[[str], str]
) -> str:
    """The text for a reference: quote and source of a claim, name of a tag, or the words of the reference if its
    target was deleted."""
    if reference.kind is Referred.TAG:
        tag = snapshot.tags.get(reference.id)
        return words.quoted(reference.words if tag is None else tag.name)
    claim = snapshot.claims.get(reference.id)
    if claim is None:
        return words.quoted(quoted(reference.words))
    quote = words.quoted(quoted(" ".join(claim.quote.split())))
    return words("memos.claim", quote=quote, letter=snapshot.letter(claim.article))


def _lines(text: str) -> Iterator[MemoLine]:
    for line in text.split("\n"):
        mark = _MARK.match(line)
        words = (line if mark is None else line[mark.end() :]).strip()
        if words:
            kind = MemoLineKind.TEXT if mark is None else MemoLineKind(mark.lastgroup or "")
            yield MemoLine(kind, words)
