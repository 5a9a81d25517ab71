"""Tables of the index of statements, with their queries; see :mod:`db.indexes.candidates`.

``fact`` holds the name of the index's state: every change gives it a new one. Statements are numbered from 1; those of
one article have consecutive numbers, and a number is never used again.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.identities import ArticleId
from corpus.matching.words.reading import read
from corpus.script import fold
from corpus.segmentation import statements
from db.indexes.index_file import tokens_of

FORMAT = 2
"""To be increased whenever tokens, tables, the fold or the segmentation change; a file of another format is rebuilt."""
_MOST_TOKENS = 256
"""Bigrams of a query that are used, at most: evenly spread over a longer text. Chosen."""
SCHEMA = (
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE article (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, first INTEGER NOT NULL, "
    "count INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE statement (number INTEGER PRIMARY KEY, start INTEGER NOT NULL, end INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE token USING fts5 "
    "(words, content = '', detail = none, columnsize = 0, tokenize = 'ascii')",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('token', 'row')",
    "INSERT INTO fact VALUES ('state', hex(randomblob(8))), ('next', '1')",
)
"""The statements that create an index of statements."""


@dataclass(frozen=True, slots=True)
class HeldArticle:
    """An article in the index; its statements have consecutive numbers from ``first``."""

    id: ArticleId
    sha256: str
    first: int
    count: int


def held_articles(index: sqlite3.Connection) -> Iterator[HeldArticle]:
    """The articles in the index, in no order."""
    rows = index.execute("SELECT id, sha256, first, count FROM article")
    return (HeldArticle(*row) for row in rows)


def next_number(index: sqlite3.Connection) -> int:
    """The first unused number."""
    return int(index.execute("SELECT value FROM fact WHERE name = 'next'").fetchone()[0])


def _tell(index: sqlite3.Connection, **facts: str) -> None:
    index.executemany(
        "UPDATE fact SET value = ? WHERE name = ?", [(value, name) for name, value in facts.items()]
    )


def renew(index: sqlite3.Connection, number: int | None = None) -> str:
    """Give the state of the index a new name and return it. ``number``: the first number that is unused now."""
    if number is not None:
        _tell(index, next=str(number))
    state = secrets.token_hex(8)
    _tell(index, state=state)
    return state


def add_statements(index: sqlite3.Connection, article: HeldArticle, content: str) -> int:
    """Index the statements of a text. Returns their number."""
    spans = statements(content)
    numbered = list(enumerate(spans, article.first))
    index.execute(
        "INSERT INTO article VALUES (?, ?, ?, ?)", (article.id, article.sha256, article.first, len(spans))
    )
    index.executemany(
        "INSERT INTO statement VALUES (?, ?, ?)",
        [(number, span.start, span.end) for number, span in numbered],
    )
    index.executemany(
        "INSERT INTO token (rowid, words) VALUES (?, ?)",
        [(number, " ".join(tokens_of(_folded(content[span.start : span.end])))) for number, span in numbered],
    )
    return len(spans)


def _folded(text: str) -> str:
    """A statement in the form that is matched: folded, without characters of its layout."""
    return fold(read(text).text)


def query_tokens(text: str) -> list[str]:
    """The bigrams of a text that a query uses."""
    folded = _folded(text)
    bigrams = list(dict.fromkeys(first + second for first, second in pairwise(folded)))
    step = -(-len(bigrams) // _MOST_TOKENS) or 1
    return [max(tokens_of(bigram), key=len) for bigram in bigrams[::step]]


def counted(index: sqlite3.Connection, tokens: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The tokens that occur in the index, each with the number of statements that contain it."""
    for token in tokens:
        row = index.execute("SELECT doc FROM vocabulary WHERE term = ?", (token,)).fetchone()
        if row is not None:
            yield row[0], token


def spans_of(index: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Start and end of each of these statements, in code points of their text."""
    find = "SELECT start, end FROM statement WHERE number = ?"
    return {number: index.execute(find, (number,)).fetchone() for number in numbers}
