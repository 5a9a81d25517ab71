"""Reads an article from Markdown, with the front matter that site generators put before it."""

from __future__ import annotations

import re
from typing import Any

from markdown_it import MarkdownIt

from corpus.readers.decoded import decoded
from corpus.readers.document import FoundIn, Original, ReadDocument, ReadingChoices
from corpus.readers.facts import Fact, described, iso_day
from corpus.readers.pages.parsing import tree_of
from corpus.readers.pages.web_page import structure
from corpus.readers.walker import FOOTNOTE, text_of

__all__ = ["read"]

_FRONT = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<rows>[\w-]+[ \t]*:.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
"""The front matter."""
_ROW = re.compile(r"^(?P<name>[A-Za-z_]+)[ \t]*:[ \t]*(?P<value>\S.*)$", re.MULTILINE)
"""A line of the front matter."""
_FIELDS = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "date": "published",
    "published": "published",
    "source": "publisher",
    "publisher": "publisher",
    "url": "url",
    "link": "url",
    "canonical_url": "url",
}
"""Keys of the front matter, with the fields of an article that they fill."""
_NOTE = re.compile(r"^\[\^(?P<mark>[^\]\s]+)\]:[ \t]*(?P<words>.*(?:\n(?:[ \t]+\S.*))*)", re.MULTILINE)
"""The text of a footnote."""
_REFERENCE = re.compile(r"\[\^[^\]\s]+\]")
"""A reference to a footnote."""
_EMPTY_LINE = re.compile(r"(\n[ \t]*\n)")
"""The separator of blocks."""
_MOST_OPEN = 100
"""Greatest number of unclosed brackets in a paragraph. Chosen: far more than in any text. At each one the parser
searches for the end of a link, twenty levels deep: 200,000 took 15 seconds."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article. Raises ReadError."""
    result = decoded(original, choices.encoding)
    source, facts = _front_matter(result.content)
    made = text_of(_tree(source))
    article = described(made, facts, original, encoding=result.encoding, notices=result.notices)
    return ReadDocument("markdown", (article,), candidates=result.candidates, remarks=tuple(structure(made)))


def _front_matter(content: str) -> tuple[str, list[Fact]]:
    match = _FRONT.match(content)
    if match is None:
        return content, []
    facts = []
    for row in _ROW.finditer(match["rows"]):
        field = _FIELDS.get(row["name"].lower())
        value = row["value"].strip().strip("\"'[]")
        if field == "published":
            value = iso_day(value)
        if field and value:
            facts.append(Fact(field, value, FoundIn.META, row["name"].lower()))
    return content[match.end() :], facts


def _without_open_brackets(source: str) -> str:
    """The source with the brackets escaped in paragraphs with too many unclosed ones."""
    return "".join(
        part.replace("[", "&#91;") if part.count("[") - part.count("]") > _MOST_OPEN else part
        for part in _EMPTY_LINE.split(source)
    )


def _tree(source: str) -> Any:
    notes = [match["words"] for match in _NOTE.finditer(source)]
    source = _without_open_brackets(_REFERENCE.sub("", _NOTE.sub("", source)))
    markdown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tree = tree_of(f"<body>{markdown.render(source)}</body>")
    for note in notes:
        piece = tree_of(f"<body><div {FOOTNOTE}=''>{markdown.render(note.strip())}</div></body>")
        tree.body.extend(piece.body)
    return tree
