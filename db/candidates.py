"""Statements worth comparing with one statement, in projects too large to compare everything with everything.

An index of its own (FTS5, contentless, without positions) holds the bigrams of every *statement* of the current texts,
folded and spelled as in :mod:`db.index_file`. A question reads the lists of its rarest bigrams up to a bound, adds up
what each is worth (the square of its inverse frequency, as the product of two TF-IDF vectors has it) and divides by
the root of a statement's length, or the longest would win by holding everything (a little is added to the length, or
the shortest would). What comes out is meant to be ranked properly by :func:`corpus.matching.rerank`.

The file lies beside the search index and may be lost at any time. It is made only for projects that need it. What it
holds of an article is told by identity and digest of its text, so it is brought to any state of the project by
comparing these; a text that is gone leaves its bigrams behind under numbers that are never used again, until they are
too many and the file is begun anew.
"""

from __future__ import annotations

import contextlib
import heapq
import math
import secrets
import sqlite3
import time
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path

from sqlalchemy import Connection, func, select

from corpus.identities import ArticleId
from corpus.matching import LARGE
from corpus.matching.suggestion import Statement
from corpus.script import fold
from corpus.segmentation import statements
from db import queries, schema
from db.cache_file import CacheFile, cache_folder
from db.index_file import tokens_of

FORMAT = 1
"""Raised whenever tokens, tables, the fold or the segmentation change; a file of another format is begun anew."""
CANDIDATES = 60
"""How many are given when nothing else is said: of true links in a project of 100,000 statements twice as many find
hardly one in a hundred more."""
_EVENING = 40
"""Code points added to the length of a statement before gains are divided by its root."""
_MOST_TOKENS = 256
"""Bigrams of one question that are looked at; of a longer text evenly spread ones."""
_MOST_POSTINGS = 10_000
"""Places of bigrams that one question reads, the rarest bigrams first."""
_PORTION = 100
"""Articles brought in in one transaction, at most."""
_MERGE_PAGES = 200
"""Pages that one step of merging writes, more or less."""
_MERGE_AFTER = 2_000
"""Statements added since the last merge from which merging pays."""
_MOST_DEAD = 0.5
"""Share of numbers whose text is gone from which the file is begun anew…"""
_FEW_DEAD = 10_000
"""…unless there are only so few."""
_ATTEMPTS = 3
_SCHEMA = (
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE article (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, first INTEGER NOT NULL, "
    "count INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE statement (number INTEGER PRIMARY KEY, start INTEGER NOT NULL, end INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE token USING fts5 "
    "(words, content = '', detail = none, columnsize = 0, tokenize = 'ascii')",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('token', 'row')",
    "INSERT INTO fact VALUES ('state', hex(randomblob(8))), ('next', '1')",
)

_FIND = "SELECT rowid FROM token WHERE token MATCH ? LIMIT ?"


@dataclass(frozen=True, slots=True)
class _Held:
    """An article as the index has it: its statements are numbered without gaps from ``first``."""

    id: ArticleId
    sha256: str
    first: int
    count: int


@dataclass(slots=True)
class _Directory:
    """What every question needs to know of the whole index, kept between questions."""

    state: str = ""
    articles: list[_Held] = field(default_factory=list)
    """By their numbers."""
    firsts: list[int] = field(default_factory=list)
    shares: array[float] = field(default_factory=lambda: array("f"))
    """By number: what to multiply a statement's gains by, 0 where the text is gone."""
    alive: int = 0


class StatementIndex:
    """The statements of one project, as one store sees them."""

    def __init__(self, project: str, folder: Path | None) -> None:
        folder = cache_folder() / "index" if folder is None else folder
        self._file = CacheFile(folder / f"{project}.statements", _SCHEMA, FORMAT)
        self._directory = _Directory()
        self._queue: list[ArticleId] = []
        """Articles to be brought in, as long as project and index are as ``_queued_for`` says."""
        self._queued_for = ("", "")
        self._added = 0

    def catch_up(self, connection: Connection, budget: float | None = None) -> bool:
        """Bring the index to the project's state, for at most about ``budget`` seconds; whether work is left."""
        deadline = math.inf if budget is None else time.monotonic() + budget
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                return self._catch_up(connection, deadline)
        return True

    def candidates(
        self, connection: Connection, text: str, article: ArticleId | None, limit: int
    ) -> list[Statement]:
        """At most ``limit`` statements of articles other than ``article``, the likeliest first. Catches up first."""
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                self._catch_up(connection, math.inf)
                with self._reading():
                    places = self._places(text, article, limit)
                return _statements(connection, places)
        return []

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._directory = _Directory()

    # Bringing in

    def _catch_up(self, connection: Connection, deadline: float) -> bool:
        while True:
            tally = str(queries.tallies(connection)["article"])
            if self._queued_for != (tally, self._state()):
                self._compare(connection, tally)
            if not self._queue:
                return self._merge(deadline)
            self._bring_in(connection, tally, deadline)
            if time.monotonic() >= deadline:
                return True

    def _compare(self, connection: Connection, tally: str) -> None:
        """Find out what the index lacks, and forget what the project has no longer."""
        present = _digests(connection)
        with self._writing() as index:
            held = {one.id: one for one in _held(index)}
            gone = [one for one in held.values() if present.get(one.id) != one.sha256]
            for one in gone:
                last = one.first + one.count
                index.execute("DELETE FROM statement WHERE number >= ? AND number < ?", (one.first, last))
                index.execute("DELETE FROM article WHERE id = ?", (one.id,))
                del held[one.id]
            if gone:
                _renew(index)
            dead = _next(index) - 1 - sum(one.count for one in held.values())
        if dead > max(_FEW_DEAD, _MOST_DEAD * _next(self._file.connection())):
            self._file.discard()
            held = {}
        self._queue = [one for one in present if one not in held][::-1]
        self._queued_for = (tally, self._state())

    def _bring_in(self, connection: Connection, tally: str, deadline: float) -> None:
        """Take the next articles of the queue in one transaction, until time or the portion is over."""
        ids = self._queue[: -_PORTION - 1 : -1]
        digests = _digests(connection, ids)
        done = 0
        with self._writing() as index:
            if self._state() != self._queued_for[1]:
                # Somebody else was quicker: look again.
                self._queued_for = ("", "")
                return
            number = _next(index)
            for one in ids:
                # One by one: a long text takes its time, and the next may have to wait.
                for _, content in queries.current_texts(connection, [one]):
                    added = _add(index, _Held(one, digests[one], number, 0), content)
                    number += added
                    self._added += added
                done += 1
                if time.monotonic() >= deadline:
                    break
            _tell(index, next=str(number))
            state = _renew(index)
        del self._queue[len(self._queue) - done :]
        self._queued_for = (tally, state)

    def _merge(self, deadline: float) -> bool:
        """Bring the index together after much was added; whether more of that is left to do."""
        connection = self._file.connection()
        while self._added >= _MERGE_AFTER:
            before = connection.total_changes
            connection.execute("INSERT INTO token (token, rank) VALUES ('merge', ?)", (-_MERGE_PAGES,))
            if connection.total_changes - before < 2:
                self._added = 0
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            elif time.monotonic() >= deadline:
                return True
        return False

    # Asking

    def _places(self, text: str, article: ArticleId | None, limit: int) -> list[tuple[_Held, int, int]]:
        """The best places: article, start and end."""
        index = self._file.connection()
        directory = self._refreshed(index)
        own = next((held for held in directory.articles if held.id == article), None)
        shares = directory.shares
        # Gains of the article's own statements, and of such as are gone, count nothing.
        first, last = (0, 0) if own is None else (own.first, own.first + own.count)
        gains = self._gains(index, text, directory.alive)
        scored = (
            (gain * shares[number], -number)
            for number, gain in gains.items()
            if not first <= number < last and shares[number]
        )
        best = [-number for _, number in heapq.nlargest(limit, scored)]
        spans = _spans(index, best)
        held = (directory.articles[bisect_right(directory.firsts, one) - 1] for one in best)
        return [(one, *spans[number]) for one, number in zip(held, best, strict=True)]

    def _gains(self, index: sqlite3.Connection, text: str, alive: int) -> dict[int, float]:
        """What each statement has in common with the text, by number."""
        counted = sorted(_counted(index, _tokens(text)))
        gains: dict[int, float] = {}
        read = 0
        for count, token in counted:
            if read and read + count > _MOST_POSTINGS:
                break
            read += count
            worth = math.log(1 + alive / count) ** 2
            for (number,) in index.execute(_FIND, (f'"{token}"', _MOST_POSTINGS)):
                gains[number] = gains.get(number, 0.0) + worth
        return gains

    def _refreshed(self, index: sqlite3.Connection) -> _Directory:
        """The directory of the state that is being read."""
        state = self._state()
        if self._directory.state != state:
            articles = sorted(_held(index), key=lambda one: one.first)
            shares = array("f", bytes(4 * _next(index)))
            for number, length in index.execute("SELECT number, end - start FROM statement"):
                shares[number] = 1 / math.sqrt(length + _EVENING)
            alive = sum(one.count for one in articles)
            self._directory = _Directory(state, articles, [one.first for one in articles], shares, alive)
        return self._directory

    # The file

    def _state(self) -> str:
        """A name for what the index holds, another after every change."""
        row = self._file.connection().execute("SELECT value FROM fact WHERE name = 'state'").fetchone()
        if row is None:
            raise sqlite3.DatabaseError("the index lacks its state")
        return str(row[0])

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._file.connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        connection = self._file.connection()
        connection.execute("BEGIN")
        try:
            yield
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def _healing(self, attempt: int) -> Iterator[None]:
        """Swallow what can be put right by trying again: the first time with the file begun anew, then in memory."""
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
    """Whether the project is one of those that are asked for candidates."""
    total = connection.execute(select(func.sum(schema.article.c.characters))).scalar()
    return (total or 0) >= LARGE


def _digests(connection: Connection, ids: Iterable[ArticleId] | None = None) -> dict[ArticleId, str]:
    """Digest of the current text of each article, in the order of import."""
    columns = schema.article.c
    statement = select(columns.id, columns.sha256).order_by(columns.position, columns.id)
    if ids is not None:
        statement = statement.where(columns.id.in_(list(ids)))
    return {row.id: row.sha256 for row in connection.execute(statement)}


def _held(index: sqlite3.Connection) -> Iterator[_Held]:
    rows = index.execute("SELECT id, sha256, first, count FROM article")
    return (_Held(*row) for row in rows)


def _next(index: sqlite3.Connection) -> int:
    """The first number that was never used."""
    return int(index.execute("SELECT value FROM fact WHERE name = 'next'").fetchone()[0])


def _tell(index: sqlite3.Connection, **facts: str) -> None:
    index.executemany(
        "UPDATE fact SET value = ? WHERE name = ?", [(one, name) for name, one in facts.items()]
    )


def _renew(index: sqlite3.Connection) -> str:
    state = secrets.token_hex(8)
    _tell(index, state=state)
    return state


def _add(index: sqlite3.Connection, article: _Held, content: str) -> int:
    """Bring in the statements of a text; how many there are."""
    spans = statements(content)
    folded = fold(content)
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
        [(number, " ".join(tokens_of(folded[span.start : span.end]))) for number, span in numbered],
    )
    return len(spans)


def _tokens(text: str) -> list[str]:
    """The bigrams of a text that are asked about."""
    folded = fold(text)
    bigrams = list(dict.fromkeys(one + other for one, other in pairwise(folded)))
    step = -(-len(bigrams) // _MOST_TOKENS) or 1
    return [max(tokens_of(bigram), key=len) for bigram in bigrams[::step]]


def _counted(index: sqlite3.Connection, tokens: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Each token that occurs with the number of statements that have it."""
    for token in tokens:
        row = index.execute("SELECT doc FROM vocabulary WHERE term = ?", (token,)).fetchone()
        if row is not None:
            yield row[0], token


def _spans(index: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, tuple[int, int]]:
    find = "SELECT start, end FROM statement WHERE number = ?"
    return {number: index.execute(find, (number,)).fetchone() for number in numbers}


def _statements(connection: Connection, places: list[tuple[_Held, int, int]]) -> list[Statement]:
    """The places with their words, as far as the project still has the texts that the index is about."""
    wanted: dict[str, str] = {held.id: held.sha256 for held, _, _ in places}
    columns = schema.article.c
    statement = select(columns.id, columns.sha256, columns.source_file, schema.text_content.c.content).join(
        schema.text_content, schema.text_content.c.sha256 == columns.sha256
    )
    found: dict[str, tuple[str, str]] = {}
    ids = iter(wanted)
    while batch := list(islice(ids, queries.BATCH_OF_TEXTS)):
        for one, sha256, source_file, content in connection.execute(statement.where(columns.id.in_(batch))):
            if sha256 == wanted[one]:
                found[one] = source_file, content
    return [
        Statement(held.id, found[held.id][0], start, end, found[held.id][1][start:end])
        for held, start, end in places
        if held.id in found
    ]
