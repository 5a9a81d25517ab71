"""Retrieval of statements that may be similar to a given one, in projects too large to compare all pairs.

The index (FTS5, contentless, without positions) holds the bigrams of every *statement* of the current texts, folded and
spelled as in :mod:`db.indexes.index_file`. A query reads the postings of its rarest bigrams up to a limit. A
statement's score is the sum of the squared inverse document frequencies of the bigrams that it shares (as in the
product of two TF-IDF vectors), divided by the square root of its length plus a constant. The result is to be ranked by
:func:`corpus.matching.rerank`.

The file is kept beside the search index and can be deleted at any time; it is created only for large projects. It
records identity and text digest of each article that it holds, and is updated by comparing these with the project.
Since nothing can be deleted from a contentless FTS5 table without knowing its tokens, the bigrams of deleted texts stay
under numbers that are not used again; when there are too many, the file is rebuilt.
"""

from __future__ import annotations

import contextlib
import heapq
import math
import sqlite3
import time
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from corpus.identities import ArticleId
from corpus.matching import LARGE
from corpus.matching.suggestion import Statement
from db.indexes.cache_file import CacheFile, cache_folder
from db.indexes.index_file import state_of
from db.indexes.statement_tables import (
    FORMAT,
    SCHEMA,
    HeldArticle,
    add_statements,
    counted,
    held_articles,
    next_number,
    query_tokens,
    renew,
    spans_of,
)
from db.indexes.token_merging import TokenMerging
from db.journal import operations
from db.tables import held_texts, texts

CANDIDATES = 60
"""How many are returned by default. Measured in a project of 100,000 statements: twice as many find hardly 1 % more of
the true links."""
_EVENING = 40
"""Code points added to the length of a statement; otherwise the shortest statements would score best. Chosen."""
_MOST_POSTINGS = 10_000
"""Postings that a query reads, those of the rarest bigrams first. Chosen; it limits the time of a query."""
_PORTION = 100
"""Articles indexed in one transaction, at most. Chosen."""
_MOST_DEAD = 0.5
"""Share of numbers of deleted texts above which the file is rebuilt…"""
_FEW_DEAD = 10_000
"""…unless there are fewer than this. Both chosen."""
_ATTEMPTS = 3
"""With the file, with a new file, and in memory."""

_FIND = "SELECT rowid FROM token WHERE token MATCH ? LIMIT ?"
"""The statements with a token, at most so many."""


@dataclass(slots=True)
class _Directory:
    """What every query needs to know about the whole index, kept between queries."""

    state: str = ""
    articles: list[HeldArticle] = field(default_factory=list)
    """In the order of their numbers."""
    firsts: list[int] = field(default_factory=list)
    shares: array[float] = field(default_factory=lambda: array("f"))
    """By number: the factor of a statement's score that follows from its length, 0 for deleted texts."""
    alive: int = 0


class StatementIndex:
    """The statements of one project, as seen by one store."""

    def __init__(self, project: str, folder: Path | None) -> None:
        folder = cache_folder() / "index" if folder is None else folder
        self._file = CacheFile(folder / f"{project}.statements", SCHEMA, FORMAT)
        self._directory = _Directory()
        self._queue: list[ArticleId] = []
        """Articles to be indexed, the next one last; valid while project and index are in the state ``_queued_for``."""
        self._queued_for = ("", "")
        self._merging = TokenMerging()

    def catch_up(self, connection: Connection, budget: float | None = None) -> bool:
        """Update the index to the project's state, in about ``budget`` seconds at most. Returns whether work
        remains."""
        deadline = math.inf if budget is None else time.monotonic() + budget
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                return self._catch_up(connection, deadline)
        return True

    def candidates(
        self, connection: Connection, text: str, article: ArticleId | None, limit: int
    ) -> list[Statement]:
        """Update the index, and return at most ``limit`` statements, most similar first, except those of
        ``article``."""
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                self._catch_up(connection, math.inf)
                with self._file.reading():
                    places = self._places(text, article, limit)
                return _statements(connection, places)
        return []

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        self._directory = _Directory()

    # Indexing

    def _catch_up(self, connection: Connection, deadline: float) -> bool:
        while True:
            tallies = operations.tallies(connection)
            tally = f"{tallies['article']} {tallies['absent_text']}"
            if self._queued_for != (tally, self._state()):
                self._compare(connection, tally)
            if not self._queue:
                return self._merge(deadline)
            self._bring_in(connection, tally, deadline)
            if time.monotonic() >= deadline:
                return True

    def _compare(self, connection: Connection, tally: str) -> None:
        """Queue the articles with a text that the index lacks, and remove those that the file no longer has."""
        absent = held_texts.absent(connection)
        present = {
            article: sha256
            for article, sha256 in texts.current_digests(connection).items()
            if sha256 not in absent
        }
        with self._file.writing() as index:
            held = {held_article.id: held_article for held_article in held_articles(index)}
            gone = [
                held_article
                for held_article in held.values()
                if present.get(held_article.id) != held_article.sha256
            ]
            for held_article in gone:
                last = held_article.first + held_article.count
                index.execute(
                    "DELETE FROM statement WHERE number >= ? AND number < ?", (held_article.first, last)
                )
                index.execute("DELETE FROM article WHERE id = ?", (held_article.id,))
                del held[held_article.id]
            if gone:
                renew(index)
            dead = next_number(index) - 1 - sum(article.count for article in held.values())
        if dead > max(_FEW_DEAD, _MOST_DEAD * next_number(self._file.connection())):
            self._file.discard()
            held = {}
        self._queue = [article_id for article_id in present if article_id not in held][::-1]
        self._queued_for = (tally, self._state())

    def _bring_in(self, connection: Connection, tally: str, deadline: float) -> None:
        """Index the next articles of the queue in one transaction, until the deadline or :data:`_PORTION` is
        reached."""
        ids = self._queue[: -_PORTION - 1 : -1]
        digests = texts.current_digests(connection, ids)
        done = 0
        with self._file.writing() as index:
            if self._state() != self._queued_for[1]:
                # Another process has changed the index: compare again.
                self._queued_for = ("", "")
                return
            number = next_number(index)
            for article_id in ids:
                # One text at a time, since the deadline may pass with any of them.
                for _, content in texts.current_texts(connection, [article_id]):
                    added = add_statements(
                        index, HeldArticle(article_id, digests[article_id], number, 0), content
                    )
                    number += added
                    self._merging.note(added)
                done += 1
                if time.monotonic() >= deadline:
                    break
            state = renew(index, number)
        del self._queue[len(self._queue) - done :]
        self._queued_for = (tally, state)

    def _merge(self, deadline: float) -> bool:
        """Merge the index after much was added. Returns whether work is left."""
        while self._merging.step(self._file.connection()):
            if time.monotonic() >= deadline:
                return True
        return False

    # Queries

    def _places(self, text: str, article: ArticleId | None, limit: int) -> list[tuple[HeldArticle, int, int]]:
        """The best places: article, start and end in code points."""
        index = self._file.connection()
        directory = self._refreshed(index)
        own = next((held for held in directory.articles if held.id == article), None)
        shares = directory.shares
        # Statements of the article itself and of deleted texts do not count.
        first, last = (0, 0) if own is None else (own.first, own.first + own.count)
        gains = self._gains(index, text, directory.alive)
        scored = (
            (gain * shares[number], -number)
            for number, gain in gains.items()
            if not first <= number < last and shares[number]
        )
        best = [-number for _, number in heapq.nlargest(limit, scored)]
        spans = spans_of(index, best)
        held = (directory.articles[bisect_right(directory.firsts, number) - 1] for number in best)
        return [(article, *spans[number]) for article, number in zip(held, best, strict=True)]

    def _gains(self, index: sqlite3.Connection, text: str, alive: int) -> dict[int, float]:
        """By number, the sum over the bigrams that a statement shares with the text. ``alive``: the number of
        statements."""
        tokens = sorted(counted(index, query_tokens(text)))
        gains: dict[int, float] = {}
        read = 0
        for count, token in tokens:
            if read and read + count > _MOST_POSTINGS:
                break
            read += count
            worth = math.log(1 + alive / count) ** 2
            for (number,) in index.execute(_FIND, (f'"{token}"', _MOST_POSTINGS)):
                gains[number] = gains.get(number, 0.0) + worth
        return gains

    def _refreshed(self, index: sqlite3.Connection) -> _Directory:
        """The directory of the state that the transaction reads."""
        state = self._state()
        if self._directory.state != state:
            articles = sorted(held_articles(index), key=lambda article: article.first)
            shares = array("f", bytes(4 * next_number(index)))
            for number, length in index.execute("SELECT number, end - start FROM statement"):
                shares[number] = 1 / math.sqrt(length + _EVENING)
            alive = sum(article.count for article in articles)
            self._directory = _Directory(
                state, articles, [article.first for article in articles], shares, alive
            )
        return self._directory

    # The file

    def _state(self) -> str:
        """The name of the index's state; every change gives a new one."""
        return state_of(self._file.connection())

    @contextlib.contextmanager
    def _healing(self, attempt: int) -> Iterator[None]:
        """Suppress an error after which another attempt can succeed: first with a new file, then in memory."""
        try:
            yield
        except sqlite3.DatabaseError:
            self._queued_for, self._directory = ("", ""), _Directory()
            if attempt == 0:
                self._file.discard()
            elif attempt == 1:
                self._file.give_up()
            else:
                raise


def is_large(connection: Connection) -> bool:
    """Whether the project is too large to compare all pairs of statements."""
    return texts.total_characters(connection) >= LARGE


def _statements(connection: Connection, places: list[tuple[HeldArticle, int, int]]) -> list[Statement]:
    """The statements at these places, if the project still has the indexed texts."""
    wanted = {held.id: held.sha256 for held, _, _ in places}
    found: dict[ArticleId, tuple[str, str]] = {}
    ids = iter(wanted)
    while batch := list(islice(ids, texts.BATCH_OF_TEXTS)):
        for article_id, sha256, source_file, content in texts.sources(connection, batch):
            if sha256 == wanted[article_id]:
                found[article_id] = source_file, content
    return [
        Statement(held.id, found[held.id][0], start, end, found[held.id][1][start:end])
        for held, start, end in places
        if held.id in found
    ]
