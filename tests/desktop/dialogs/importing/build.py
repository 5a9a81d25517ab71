"""Import sources for the parts of the import dialog, as if they had been read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from corpus.blocks import Block, BlockKind
from corpus.decoding import Candidate
from corpus.intake import Intake, Refusal
from corpus.new_article import NewArticle
from corpus.readers.document import (
    ColumnRole,
    FieldSource,
    FoundIn,
    ReadArticle,
    ReadDocument,
    Remark,
    TableShape,
)
from desktop.dialogs.importing.sources import ImportSource, ImportSources, State

TEXT = "两种均价\n官方说是4.6元。\n口径\t均价\n出行\t4.6元\n成本要公开\n见附注。"
BLOCKS = (
    Block(0, 4, BlockKind.HEADING),
    Block(15, 20, BlockKind.TABLE_HEAD),
    Block(21, 28, BlockKind.TABLE_ROW),
    Block(29, 34, BlockKind.LIST_ITEM),
    Block(35, 39, BlockKind.FOOTNOTE),
)
ARTICLE = NewArticle(
    TEXT, "票价怎么算", "江畔观察", "2026-09-26", blocks=BLOCKS, byline="苏禾", source_file="a.html"
)
FOUND = (FieldSource("title", FoundIn.HEADING), FieldSource("publisher", FoundIn.LABEL, "来源"))
TABLE = TableShape(
    ("题目", ""), (ColumnRole.TITLE, ColumnRole.TEXT), True, 2, (("甲", "正文一"), ("乙", "正文二"))
)
CANDIDATES = (Candidate("gb18030", "会计划", 0.9), Candidate("big5hkscs", "颇数赫", 0.6))


def document(*articles: NewArticle, joins: tuple[int, ...] = (), **fields: Any) -> ReadDocument:
    """A document with these articles, as a web page if nothing else is said."""
    read = tuple(ReadArticle(article, FOUND, joins) for article in articles or (ARTICLE,))
    return replace(ReadDocument("html", read), **fields)


def source(
    name: str = "a.html", held: ReadDocument | None = None, refusal: str = "", state: State = State.READY
) -> ImportSource:
    """A source that was read, or refused."""
    if refusal:
        return ImportSource(name, name, 100, State.REFUSED, intake=Intake(name, refusal=Refusal(refusal)))
    return ImportSource(name, name, 100, state, intake=Intake(name, document=held or document()))


def sources(*names: str, known: dict[str, str] | None = None) -> ImportSources:
    """ImportSources that wait to be read."""
    held = ImportSources(known or {})
    held.add(names)
    return held


REMARKS = (Remark("tables", 1), Remark("joined", 12), Remark("left_out", 40), Remark("headings", 3))
