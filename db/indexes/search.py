"""Search: every occurrence of a query, in Simplified or Traditional.

A query is literal. Texts and queries are read as running text (see :mod:`corpus.running_text`) and *folded*
(Traditional to Simplified, full to half width, case; see :func:`corpus.script.fold`). A hit is an occurrence of the
folded query in the folded text; hits are found from left to right and do not overlap. Their offsets are those of the
stored text, in code points.

An index of character bigrams (FTS5, contentless, without positions) determines which texts may contain the query. Each
bigram of a text is a token, and so is its last character, so that any single character is the prefix of some token.
Tokens are spelled in letters and digits, four to a character, so that no tokenizer, query syntax or normalisation
alters them. The candidates are verified in the folded text, which is stored beside the index.

The index (:mod:`db.indexes.index_file`) is filled from the project and can be deleted at any time. It records the state
of the project that it represents by the fingerprint of the tallies and the tally of absent texts. If the project is in
another state, either the changes since then are known, or rows are compared by digest; only what differs is read.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from corpus.changes import ChangeSet
from corpus.hit import Hit, hit_at, occurrences
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.nearby_words import stands_beside
from corpus.running_text import RunningText, running_text
from corpus.script import fold
from db.indexes.index_file import Diverged, IndexFile, new_state
from db.indexes.searchable import FIELDS, Owner, digests, documents, owner_of, texts_of
from db.journal import operations
from db.tables.tallies import Tallies, fingerprint

_SLICE = 8
"""Rows indexed between two checks of the time. Chosen small, since a row may be a long text."""
_TRANSACTION = 512
"""Rows indexed in one transaction, at most. Chosen large: every transaction leaves a segment to be merged."""
_PORTION = 32
"""Documents whose texts are read at once. Chosen so that a limited search reads few texts in vain."""
_ATTEMPTS = 4
"""With the file, with a new file, and in memory; one more, since another process may change the file in between."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits; ``more``: whether the limit was exceeded."""

    hits: tuple[Hit, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class _Found:
    kind: str
    owner: str
    field: str
    article: ArticleId | None
    starts: tuple[int, ...]
    length: int
    """Length of the running text in code points."""


class SearchIndex:
    """The index of one project, as seen by one store."""

    def __init__(self, project: str, folder: Path | None) -> None:
        self._file = IndexFile(project, folder)
        self._pending: dict[Owner, None] = {}
        self._shown = ""
        """The state of the index at which ``_pending`` starts; with ``_pending`` indexed, it is in the state
        ``_reached``."""
        self._reached: str | None = None

    def note(self, changes: ChangeSet, tallies: Tallies) -> None:
        """Record which rows a commit changed; :meth:`catch_up` indexes them."""
        if self._reached is None or changes.reread:
            self._reached = None
            return
        rows = changes.rows
        self._pending.update({owner: None for owner in map(owner_of, rows) if owner is not None})
        self._reached = _state_of(tallies)

    def catch_up(self, connection: Connection, budget: float | None = None) -> bool:
        """Update the index to the project's state, in about ``budget`` seconds at most. Returns whether work
        remains."""
        deadline = None if budget is None else time.monotonic() + budget
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                return self._catch_up(connection, deadline)
        return True

    def search(
        self,
        connection: Connection,
        query: str,
        *,
        limit: int | None,
        fields: Iterable[str] | None,
        within: str = "",
    ) -> SearchResult:
        """Update the index, and return the hits in the order in which texts were indexed, at most ``limit``; only those
        whose line also contains the words of ``within``."""
        words = fold(running_text(query).text)
        if not words or (limit is not None and limit <= 0):
            return SearchResult((), bool(words))
        wanted = frozenset(FIELDS if fields is None else fields)
        for attempt in range(_ATTEMPTS):
            with self._healing(attempt):
                self._catch_up(connection, None)
                with self._file.reading(self._shown):
                    return self._search(connection, words, limit, wanted, within)
        raise AssertionError("an index in memory of our own neither breaks nor diverges")

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    @contextlib.contextmanager
    def _healing(self, attempt: int) -> Iterator[None]:
        """Suppress an error after which another attempt can succeed: first with a new file, then in memory."""
        try:
            yield
        except Diverged:
            self._reached = None
            if attempt == _ATTEMPTS - 2:
                self._file.give_up_file()
        except sqlite3.DatabaseError:
            self._reached = None
            if attempt == 0:
                self._file.discard()
            else:
                self._file.give_up_file()

    def _catch_up(self, connection: Connection, deadline: float | None) -> bool:
        target = _state_of(operations.tallies(connection))
        state = self._file.state()
        if state == target:
            self._pending.clear()
        elif state != self._shown or self._reached != target:
            self._compare(connection)
        self._shown, self._reached = state, target
        while self._pending:
            self._fill(connection, deadline)
            if _is_over(deadline) and self._pending:
                return True
        while self._file.merge():
            if _is_over(deadline):
                return True
        if self._shown != target:
            with self._file.writing(self._shown, target):
                pass
            self._shown = target
        return False

    def _fill(self, connection: Connection, deadline: float | None) -> None:
        """Index pending rows in one transaction, until the deadline or :data:`_TRANSACTION` is reached."""
        state, done = new_state(), 0
        with self._file.writing(self._shown, state):
            left = iter(list(islice(self._pending, _TRANSACTION)))
            while owners := list(islice(left, _SLICE)):
                self._file.replace(owners, documents(connection, owners))
                done += len(owners)
                if _is_over(deadline):
                    break
        self._shown = state
        for owner in list(islice(self._pending, done)):
            del self._pending[owner]

    def _compare(self, connection: Connection) -> None:
        """Add the rows whose digests differ between index and project to those pending."""
        indexed = self._file.digests()
        present = digests(connection)
        self._pending = {owner: None for owner, digest in present.items() if indexed.get(owner) != digest}
        self._pending.update({owner: None for owner in indexed if owner not in present})

    def _search(
        self, connection: Connection, words: str, limit: int | None, wanted: frozenset[str], within: str
    ) -> SearchResult:
        hits: list[Hit] = []
        found = self._found(words, wanted, None if limit is None or within else limit + 1)
        while portion := list(islice(found, _PORTION)):
            texts = texts_of(
                connection, [(document.kind, document.owner, document.field) for document in portion]
            )
            for document in portion:
                text = texts.get((document.kind, document.owner, document.field), "")
                searched = text if document.length == len(text) else _running(text).text
                if any(fold(searched[start : start + len(words)]) != words for start in document.starts):
                    raise sqlite3.DatabaseError("the index is of another text")
                places = (_hit(document, text, start, len(words)) for start in document.starts)
                hits.extend(hit for hit in places if stands_beside(text, hit.span, within))
            if limit is not None and len(hits) > limit:
                break
        if limit is not None and len(hits) > limit:
            return SearchResult(tuple(hits[:limit]), True)
        return SearchResult(tuple(hits), False)

    def _found(self, words: str, wanted: frozenset[str], most: int | None) -> Iterator[_Found]:
        """Documents that contain the words, until ``most`` places are found."""
        for kind, owner, field, article, folded in self._file.candidates(words):
            if field not in wanted:
                continue
            starts = tuple(islice(occurrences(folded, words), most))
            if starts:
                yield _Found(kind, owner, field, article, starts, len(folded))
                if most is not None:
                    most -= len(starts)
                    if most <= 0:
                        return


def _state_of(tallies: Tallies) -> str:
    """The name of the project's state, which differs with rows and with the texts that are in the file."""
    absent = tallies["absent_text"]
    return fingerprint(tallies) + (f" {absent.rows} {absent.xor:x}" if absent.rows else "")


def _is_over(deadline: float | None) -> bool:
    return deadline is not None and time.monotonic() >= deadline


def _hit(found: _Found, text: str, start: int, length: int) -> Hit:
    span = Span(start, start + length)
    if found.length != len(text):
        span = _running(text).map.span_to_source(span)
    return hit_at(found.article, found.owner, found.field, text, span)


@lru_cache(maxsize=4)
def _running(text: str) -> RunningText:
    return running_text(text)
