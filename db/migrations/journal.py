"""Upgrade from version 2 to 3: a journal that can be verified and merged.

Revisions contain the changed fields instead of whole rows; revisions, operations and their order have digests; rows
name all their heads; a tag on a claim has an identity; claims refer to their text version; the foreign fields of an
archive move into the project. Nothing that is digested is random or depends on a clock, so copies of a project that are
upgraded separately stay equal.

A step usually imports no module of the program. This one uses those that define the form of the journal, which is
fixed.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.changes import Operation
from corpus.identities import AnnotatorId, OperationId
from db.journal.folding import Folded
from db.journal.journal import Revised, revision_of
from db.journal.reconciling import insert, insert_arrival, reconcile
from db.journal.revisions import operation_digest, operation_of, operation_row
from db.journal.undo import UPGRADE
from db.tables.archive_fields import joined
from db.tables.rows import DEFAULTS, Row, canonical, claim_tag_id

if TYPE_CHECKING:
    from alembic.operations import Operations

_CONTENT = (
    *("project", "annotator", "article", "text_version", "tag", "relation", "claim", "claim_tag"),
    *("figure_mark", "link", "rejection"),
)
"""The content tables of that schema."""
_REBUILT = ("annotator", "claim", "claim_tag", "operation", "revision")
"""Tables that are created anew instead of altered."""
_TABLES = (
    "CREATE TABLE annotator (id TEXT NOT NULL, name TEXT NOT NULL, extra TEXT NOT NULL, colour TEXT NOT NULL, "
    "kind TEXT NOT NULL, same_as TEXT, author TEXT NOT NULL, heads TEXT NOT NULL, digest TEXT NOT NULL, "
    "CONSTRAINT pk_annotator PRIMARY KEY (id), CONSTRAINT fk_annotator_same_as FOREIGN KEY(same_as) REFERENCES "
    "annotator (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_annotator_author FOREIGN KEY(author) REFERENCES "
    "annotator (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
    'CREATE TABLE claim (id TEXT NOT NULL, article TEXT NOT NULL, text TEXT NOT NULL, start INTEGER NOT NULL, "end" '
    "INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, kind TEXT NOT NULL, note TEXT "
    "NOT NULL, orphaned INTEGER NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL, extra TEXT NOT NULL, author "
    "TEXT NOT NULL, heads TEXT NOT NULL, digest TEXT NOT NULL, CONSTRAINT pk_claim PRIMARY KEY (id), CONSTRAINT "
    "fk_claim_article FOREIGN KEY(article) REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "
    "fk_claim_text FOREIGN KEY(text) REFERENCES text_version (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "
    "fk_claim_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
    "CREATE TABLE claim_tag (id TEXT NOT NULL, claim TEXT NOT NULL, tag TEXT NOT NULL, created TEXT NOT NULL, author "
    "TEXT NOT NULL, heads TEXT NOT NULL, digest TEXT NOT NULL, CONSTRAINT pk_claim_tag PRIMARY KEY (id), CONSTRAINT "
    "fk_claim_tag_claim FOREIGN KEY(claim) REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "
    "fk_claim_tag_tag FOREIGN KEY(tag) REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "
    "fk_claim_tag_author FOREIGN KEY(author) REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
    "CREATE TABLE operation (id TEXT NOT NULL, name TEXT NOT NULL, subject TEXT NOT NULL, place TEXT NOT NULL, count "
    "INTEGER NOT NULL, author TEXT NOT NULL, time TEXT NOT NULL, undoes TEXT, site TEXT NOT NULL, session TEXT NOT "
    "NULL, parents TEXT NOT NULL, digest TEXT NOT NULL, CONSTRAINT pk_operation PRIMARY KEY (id)) STRICT",
    "CREATE TABLE arrival (seq INTEGER NOT NULL, operation TEXT NOT NULL, brought_by TEXT, withdrawn INTEGER NOT NULL, "
    "CONSTRAINT pk_arrival PRIMARY KEY (seq), CONSTRAINT fk_arrival_operation FOREIGN KEY(operation) REFERENCES "
    "operation (id) DEFERRABLE INITIALLY DEFERRED) STRICT",
    "CREATE TABLE revision (seq INTEGER NOT NULL, operation TEXT NOT NULL, table_name TEXT NOT NULL, row_id TEXT NOT "
    "NULL, kind TEXT NOT NULL, change TEXT NOT NULL, parents TEXT NOT NULL, digest TEXT NOT NULL, CONSTRAINT "
    "pk_revision PRIMARY KEY (seq), CONSTRAINT fk_revision_operation FOREIGN KEY(operation) REFERENCES operation (id) "
    "DEFERRABLE INITIALLY DEFERRED) STRICT",
    "CREATE TABLE quarantine (table_name TEXT NOT NULL, row_id TEXT NOT NULL, raw TEXT NOT NULL, reason TEXT NOT NULL) "
    "STRICT",
)
"""The tables as in the new schema."""
_INDEXES = (
    "CREATE INDEX ix_claim_article ON claim (article)",
    "CREATE INDEX ix_claim_text ON claim (text)",
    "CREATE INDEX ix_claim_tag_claim ON claim_tag (claim)",
    "CREATE INDEX ix_claim_tag_tag ON claim_tag (tag)",
    "CREATE INDEX ix_arrival_withdrawn ON arrival (seq) WHERE withdrawn = 1",
    "CREATE INDEX ix_revision_deleted ON revision (table_name) WHERE kind = 'deleted'",
    "CREATE INDEX ix_revision_operation ON revision (operation)",
    "CREATE INDEX ix_revision_row_id ON revision (row_id)",
)
"""The indexes as in the new schema."""


def from_2_to_3(operations: Operations) -> None:
    """Rewrite the journal, and sign every row anew."""
    connection: sqlite3.Connection = operations.get_bind().connection.dbapi_connection  # type: ignore[assignment]
    _rebuild_tables(connection)
    _copy_journal(connection)
    _copy_rows(connection)
    for table in ("old_revision", "old_operation", "old_claim_tag", "old_claim", "old_annotator"):
        connection.execute(f"DROP TABLE {table}")
    for index in _INDEXES:
        connection.execute(index)
    _move_archive_fields(connection)
    _place_stray_claims(connection)
    reconcile(connection, lambda found: _recording(connection, found))


def _rebuild_tables(connection: sqlite3.Connection) -> None:
    # Without this, references of other tables would follow a renamed table.
    connection.execute("PRAGMA legacy_alter_table = ON")
    for table in _REBUILT:
        connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    connection.execute("PRAGMA legacy_alter_table = OFF")
    for statement in _TABLES:
        connection.execute(statement)
    for table in _CONTENT:
        if table not in _REBUILT:
            connection.execute(f"ALTER TABLE {table} RENAME COLUMN revision TO heads")


def _copy_rows(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO annotator SELECT id, name, extra, '', '', NULL, author, '', '' FROM old_annotator ORDER BY rowid"
    )
    connection.execute(
        'INSERT INTO claim SELECT id, article, text, start, "end", quote, prefix, suffix, kind, note, orphaned, '
        "created, updated, extra, author, '', '' FROM old_claim ORDER BY rowid"
    )
    tagged = connection.execute(
        "SELECT claim, tag, created, author FROM old_claim_tag ORDER BY rowid"
    ).fetchall()
    connection.executemany(
        "INSERT INTO claim_tag VALUES (?, ?, ?, ?, ?, '', '')",
        [(claim_tag_id(claim, tag), claim, tag, *rest) for claim, tag, *rest in tagged],
    )


def _copy_journal(connection: sqlite3.Connection) -> None:
    """Rewrite operations and revisions, each operation with the one before as its parent."""
    last_known: dict[tuple[str, str], Row] = {}
    parents: list[str] = []
    cursor = connection.execute("SELECT * FROM old_operation ORDER BY seq")
    names = [column[0] for column in cursor.description]
    for cells in cursor.fetchall():
        act = operation_of(dict(zip(names, cells, strict=True)))
        changes = _revised(connection, act.id, last_known)
        revisions = [revision_of(act.id, revised, as_before_7=True) for revised in changes]
        row = operation_row(act, "", "", canonical(parents))
        digest = operation_digest(row, [revision.digest for revision in revisions])
        insert(connection, "operation", {**row, "digest": digest})
        insert_arrival(connection, act.id)
        for revision in revisions:
            insert(connection, "revision", revision.cells())
        parents = [digest]


def _revised(
    connection: sqlite3.Connection, operation: OperationId, last_known: dict[tuple[str, str], Row]
) -> Iterator[Revised]:
    """The changes of an operation, with identities and rows in their new form."""
    revisions = connection.execute(
        "SELECT table_name, row_id, before, after, parents FROM old_revision WHERE operation = ? ORDER BY seq",
        (operation,),
    ).fetchall()
    for table, row_id, old, new, named in revisions:
        before, after = _row(table, old), _row(table, new)
        present = after or before
        if present is None or table not in _CONTENT:
            continue
        identity = present["id"] if table == "claim_tag" else row_id
        heads = sorted(OperationId(name) for name in json.loads(named))
        past = None
        if before is None and heads and (table, identity) in last_known:
            past = Folded(last_known[table, identity], False, tuple(heads))
        if before is not None:
            last_known[table, identity] = before
        if after is not None:
            last_known[table, identity] = after
        yield Revised(table, identity, before, after, canonical(heads), "", past)


def _row(table: str, words: str | None) -> Row | None:
    """Convert a row of version 2 to version 3."""
    if words is None:
        return None
    row: dict[str, Any] = {**DEFAULTS[table], **json.loads(words)}
    if table == "claim_tag":
        row["id"] = claim_tag_id(row["claim"], row["tag"])
    return row


def _move_archive_fields(connection: sqlite3.Connection) -> None:
    kept = connection.execute("SELECT value FROM meta WHERE \"key\" = 'archive_extra'").fetchone()
    if kept is not None:
        for project, extra in connection.execute("SELECT id, extra FROM project").fetchall():
            connection.execute("UPDATE project SET extra = ? WHERE id = ?", (joined(extra, kept[0]), project))
        connection.execute("DELETE FROM meta WHERE \"key\" = 'archive_extra'")


def _place_stray_claims(connection: sqlite3.Connection) -> None:
    """Place claims whose text version no longer exists: in the current one if their quote is at their offsets there,
    else as orphans. Undoing a correction could leave such claims."""
    stray = connection.execute(
        'SELECT claim.id, claim.start, claim."end", claim.quote, article.text, article.sha256 FROM claim '
        "JOIN article ON article.id = claim.article "
        "WHERE NOT EXISTS (SELECT 1 FROM text_version WHERE text_version.id = claim.text)"
    ).fetchall()
    for claim, start, end, quote, version, sha256 in stray:
        held = connection.execute("SELECT content FROM text_content WHERE sha256 = ?", (sha256,)).fetchone()
        stands = held is not None and held[0][start:end] == quote
        connection.execute(
            "UPDATE claim SET text = ?, orphaned = max(orphaned, ?) WHERE id = ?",
            (version, int(not stands), claim),
        )


def _recording(connection: sqlite3.Connection, found: list[Revised]) -> Operation:
    """The operation that records how rows were found. Its identity is derived from them."""
    project, title = connection.execute("SELECT id, title FROM project").fetchone()
    words = canonical([[row.table, row.row_id, row.before, row.after, row.heads] for row in found])
    identity = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{project} {words}"))
    (time,) = connection.execute("SELECT coalesce(max(time), '') FROM operation").fetchone()
    (author,) = connection.execute("SELECT coalesce(min(id), '') FROM annotator").fetchone()
    return Operation(OperationId(identity), UPGRADE, title, "", len(found), AnnotatorId(author), time)
