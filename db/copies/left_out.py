"""What was left out of a handed-out copy and has not been merged since.

The first operation of a copy contains a digest of the identity of each article left out, and its title unless the
person who handed the copy out did not want that (:func:`left_out_text`). The digest reveals nothing of the article, but
shows for certain whether it has arrived since, by whatever merge.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from db.journal.operations import SELECT_WITHDRAWN
from db.journal.undo import HANDED_OUT
from db.tables.prepared import driver
from db.tables.rows import canonical, short_digest

_DIGITS = 12
"""Hexadecimal digits of a digest. Chosen: two of 100,000 articles have the same digest in one of 50,000 projects."""
_HANDED_OUT = (
    "SELECT operation.id, operation.place, operation.time, coalesce(annotator.name, '') FROM operation "
    "JOIN arrival ON arrival.operation = operation.id LEFT JOIN annotator ON annotator.id = operation.author "
    f"WHERE operation.name = '{HANDED_OUT}' AND operation.place LIKE '{{%' AND arrival.withdrawn = 0 "
    "ORDER BY arrival.seq"
)
"""The operations with which handed-out copies begin and that left something out, in order of arrival."""
_ARTICLES = (
    "SELECT DISTINCT row_id FROM revision WHERE table_name = 'article' "
    f"AND operation NOT IN ({SELECT_WITHDRAWN})"
)
"""All articles that the project has or had."""
_PROJECT_PARENTS = "SELECT parents FROM revision WHERE operation = ? AND table_name = 'project'"
"""The parents of the project's revision in such an operation."""
_KNOWN = "SELECT 1 FROM arrival WHERE operation = ? AND withdrawn = 0"
"""Whether an operation is in the file and counts."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What this copy lacks of the project from which it was made."""

    articles: tuple[str, ...]
    """The titles of the articles in the project's order; empty ones of articles that are not named come last."""
    work: bool
    """Whether the work of others was left out."""
    by: str
    """Name of the person who handed the copy out."""
    time: str


def left_out(connection: Connection) -> LeftOut | None:
    """What this copy lacks; None in a whole project, and in a copy into which everything has been merged. Of several
    copies that were merged, the person who handed out the last one is named."""
    raw = driver(connection)
    acts = raw.execute(_HANDED_OUT).fetchall()
    if not acts:
        return None
    described = [_left_out_by(place) for _, place, _, _ in acts]
    articles = _missing(raw, [articles for articles, _ in described])
    work = any(
        without and not _is_back(raw, act[0]) for act, (_, without) in zip(acts, described, strict=True)
    )
    if not articles and not work:
        return None
    _, _, time, name = acts[-1]
    titles = sorted(articles.values(), key=lambda title: not title)
    return LeftOut(tuple(titles), work, name, time)


def _missing(raw: sqlite3.Connection, left: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The articles that were left out and have not arrived since: their titles, empty if not named, by digest. A
    deleted article counts as arrived. ``left``: what each operation left out, in order of arrival."""
    wanted: dict[str, str] = {}
    for articles in left:
        for digest, title in articles.items():
            wanted[digest] = title or wanted.get(digest, "")
    arrived = {_digest(row[0]) for row in raw.execute(_ARTICLES)} if wanted else set()
    return {digest: title for digest, title in wanted.items() if digest not in arrived}


def left_out_text(raw: sqlite3.Connection, going_along: Collection[str], *, work: bool, titles: bool) -> str:
    """The ``place`` of the operation with which a copy begins: a JSON object that has, as ``articles``, digest and
    title of each article that the copy lacks, those that this file lacks already first, then in the project's order,
    and whether ``work`` was left out. Without ``titles`` titles are empty. Empty if nothing was left out."""
    acts = raw.execute(_HANDED_OUT).fetchall()
    staying = _missing(raw, [_left_out_by(place)[0] for _, place, _, _ in acts])
    for article, title in raw.execute("SELECT id, title FROM article ORDER BY position, id"):
        if article not in going_along:
            staying[_digest(article)] = title
    articles = [(digest, title if titles else "") for digest, title in staying.items()]
    return canonical({"articles": articles, "work": work}) if articles or work else ""


def _left_out_by(place: str) -> tuple[Mapping[str, str], bool]:
    """The titles by digest of the articles that an operation left out, and whether it left work out; nothing of what
    cannot be read."""
    try:
        parsed = json.loads(place)
        # Copies made before titles were stored have the digests alone.
        pairs = ((digest, "") if isinstance(digest, str) else digest for digest in parsed["articles"])
        return {str(digest): str(title) for digest, title in pairs}, bool(parsed["work"])
    except (ValueError, KeyError, TypeError):
        return {}, False


def _is_back(raw: sqlite3.Connection, operation: str) -> bool:
    """Whether the project from which a copy was made has been merged: then the parents of the copy's first operation
    are known."""
    found = raw.execute(_PROJECT_PARENTS, (operation,)).fetchone()
    return found is None or all(raw.execute(_KNOWN, (digest,)).fetchone() for digest in json.loads(found[0]))


def _digest(article: str) -> str:
    return short_digest(article)[:_DIGITS]
