"""The file of the search index: an SQLite database that may be lost at any time.

Nothing in it is ever believed against the project.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import add
from pathlib import Path

from corpus.identities import ArticleId
from corpus.running_text import running_text
from corpus.script import fold
from db.cache_file import CacheFile, cache_folder
from db.searchable import Document, Owner

FORMAT = 3
"""Raised whenever tokens, tables or the fold change; an index of another format is begun anew."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 4
"""Digits to base 36 per character: 36⁴ is more than there are code points."""
_MOST_TOKENS = 24
"""Bigrams asked for in one query. More narrow the candidates no further; they are verified anyway."""
_MERGE_AFTER = 2_000
"""Documents added since the last merge from which merging the index pays."""
_MERGE_PAGES = 200
"""Pages that one step of merging writes, more or less."""
_ENCODING = "utf-16-le"
"""Of the folded texts. They are looked through as bytes, since most candidates lack the words and making each of them a
string would take longer than looking; for Chinese this is also the shortest."""
_SCHEMA = (
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE owner (kind TEXT NOT NULL, owner TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (kind, owner)) "
    "WITHOUT ROWID",
    "CREATE TABLE document (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL, field TEXT NOT NULL, "
    "article TEXT, folded BLOB NOT NULL)",
    "CREATE INDEX document_owner ON document (owner)",
    "CREATE VIRTUAL TABLE token USING fts5 "
    f"(words, content = '', detail = none, columnsize = 0, prefix = '{_WIDTH}', tokenize = 'ascii')",
    "INSERT INTO fact VALUES ('state', '')",
)


class Diverged(Exception):
    """Another process has changed the index since it was looked at."""


class _Spelling(dict[str, str]):
    """Characters as four digits to base 36."""

    def __missing__(self, character: str) -> str:
        number, digits = ord(character), ""
        for _ in range(_WIDTH):
            number, digit = divmod(number, 36)
            digits = _DIGITS[digit] + digits
        self[character] = digits
        return digits


_spelling = _Spelling()


def tokens_of(folded: str) -> set[str]:
    """Every bigram of a text, and its last character alone."""
    spell = _spelling
    tokens = {spell[bigram[0]] + spell[bigram[1]] for bigram in set(map(add, folded, folded[1:]))}
    tokens.update(spell[last] for last in folded[-1:])
    return tokens


def match_expression(folded: str) -> str:
    """The question to the index whose answers include every text that holds the (folded, not empty) words."""
    if len(folded) == 1:
        return f'"{_spelling[folded]}" *'
    spelled = [_spelling[character] for character in folded]
    bigrams = list(dict.fromkeys(one + other for one, other in pairwise(spelled)))
    step = max(1, len(bigrams) // _MOST_TOKENS)
    return " ".join(f'"{bigram}"' for bigram in bigrams[::step])


class IndexFile:
    """The index of one project; in memory where no file can be had."""

    def __init__(self, project: str, folder: Path | None) -> None:
        folder = folder or cache_folder() / "index"
        self._file = CacheFile(folder / f"{project}.index", _SCHEMA, FORMAT)
        self._added = 0

    def state(self) -> str:
        """What was last said with ``state`` in :meth:`replace`."""
        row = self._file.connection().execute("SELECT value FROM fact WHERE name = 'state'").fetchone()
        if row is None:
            raise sqlite3.DatabaseError("the index lacks its state")
        state: str = row[0]
        return state

    def digests(self) -> dict[Owner, str]:
        """Digest of each row as it was indexed."""
        rows = self._file.connection().execute("SELECT kind, owner, digest FROM owner")
        return {(kind, owner): digest for kind, owner, digest in rows}

    @contextlib.contextmanager
    def writing(self, expected: str, state: str) -> Iterator[None]:
        """A transaction after which the index is in ``state``. Raises Diverged when it is not as ``expected`` now."""
        connection = self._file.connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            if self.state() != expected:
                raise Diverged
            yield
            connection.execute("UPDATE fact SET value = ? WHERE name = 'state'", (state,))
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def replace(self, owners: Iterable[Owner], documents: Iterable[Document]) -> None:
        """Forget what is indexed of ``owners`` and index ``documents``, inside :meth:`writing`."""
        connection = self._file.connection()
        for kind, owner in owners:
            _forget(connection, kind, owner)
        for document in documents:
            _add(connection, document)
            self._added += 1

    def merge(self) -> bool:
        """Bring the index together a little after much was added, which makes it smaller and quicker to ask; whether
        more of that is left to do."""
        if self._added < _MERGE_AFTER:
            return False
        connection = self._file.connection()
        before = connection.total_changes
        connection.execute("INSERT INTO token (token, rank) VALUES ('merge', ?)", (-_MERGE_PAGES,))
        if connection.total_changes - before >= 2:
            return True
        self._added = 0
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return False

    @contextlib.contextmanager
    def reading(self, expected: str) -> Iterator[None]:
        """A stretch in which the index does not change under one's hands. Raises Diverged as :meth:`replace` does."""
        connection = self._file.connection()
        connection.execute("BEGIN")
        try:
            if self.state() != expected:
                raise Diverged
            yield
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def candidates(self, folded: str) -> Iterator[tuple[str, str, str, ArticleId | None, str]]:
        """Kind, owner, field, article and folded text of every document that may hold the words, and few others."""
        statement = (
            "SELECT d.kind, d.owner, d.field, d.article, d.folded FROM token "
            "JOIN document AS d ON d.id = token.rowid WHERE token MATCH ?"
        )
        # Half a character can be asked for, though no text holds one.
        words = folded.encode(_ENCODING, "surrogatepass")
        for kind, owner, field, article, text in self._file.connection().execute(
            statement, (match_expression(folded),)
        ):
            # Between two characters of the text the bytes may look like the words, too.
            if words in text:
                yield kind, owner, field, article, text.decode(_ENCODING)

    def discard(self) -> None:
        """Throw the index away, to begin anew."""
        self._file.discard()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def give_up_file(self) -> None:
        """From now on keep the index in memory: the folder takes no more."""
        self._file.give_up()


def _forget(connection: sqlite3.Connection, kind: str, owner: str) -> None:
    rows = connection.execute(
        "SELECT id, folded FROM document WHERE owner = ? AND kind = ?", (owner, kind)
    ).fetchall()
    for number, folded in rows:
        # A contentless index must be told what it holds in order to forget it.
        words = " ".join(tokens_of(folded.decode(_ENCODING)))
        connection.execute("INSERT INTO token (token, rowid, words) VALUES ('delete', ?, ?)", (number, words))
    connection.execute("DELETE FROM document WHERE owner = ? AND kind = ?", (owner, kind))
    connection.execute("DELETE FROM owner WHERE kind = ? AND owner = ?", (kind, owner))


def _add(connection: sqlite3.Connection, document: Document) -> None:
    folded = fold(running_text(document.text).text)
    text = folded.encode(_ENCODING)
    cells = (document.table, document.owner, document.field, document.article, text)
    number = connection.execute(
        "INSERT INTO document (kind, owner, field, article, folded) VALUES (?, ?, ?, ?, ?)", cells
    ).lastrowid
    connection.execute(
        "INSERT INTO token (rowid, words) VALUES (?, ?)", (number, " ".join(tokens_of(folded)))
    )
    connection.execute(
        "INSERT OR REPLACE INTO owner VALUES (?, ?, ?)", (document.table, document.owner, document.digest)
    )


def new_state() -> str:
    """A state that is no project's: the index is on its way."""
    return f"under way {secrets.token_hex(8)}"
