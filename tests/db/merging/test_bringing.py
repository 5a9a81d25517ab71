"""Invalid files are rejected, and the project is unchanged."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from db import edits
from db.errors import NotAProject, StoreError
from db.journal.reconciling import write_heads_and_tallies
from tests.db import build
from tests.db.merging.two import Two

EXAMPLES = int(os.environ.get("DUIKAN_EXAMPLES", "40"))


def tampered(two: Two, statement: str) -> None:
    """The other copy, altered by somebody who makes tallies and heads agree with it."""
    two.shen.close()
    with closing(sqlite3.connect(two.shen.location, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute(statement)
        write_heads_and_tallies(connection)
        connection.execute("COMMIT")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET change = replace(change, '沈的注', '别的话') WHERE table_name = 'claim'",
        "UPDATE revision SET parents = '[]' WHERE seq = (SELECT max(seq) FROM revision WHERE table_name = 'claim')",
        "DELETE FROM revision WHERE seq = (SELECT max(seq) FROM revision)",
        "UPDATE operation SET author = 'somebody' WHERE id = (SELECT max(id) FROM operation)",
        "UPDATE operation SET digest = 'ff' WHERE id = (SELECT min(id) FROM operation)",
        "UPDATE operation SET parents = '[\"00\"]' WHERE id = (SELECT max(id) FROM operation)",
    ],
)
def test_an_altered_journal_is_refused(two: Two, statement: str) -> None:
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    tampered(two, statement)
    before = two.lin.fingerprint()
    with pytest.raises(NotAProject, match="damaged"):
        two.lin.merge(two.shen.location)
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])


def test_bytes_that_were_changed_do_no_harm(two: Two, tmp_path: Path) -> None:
    two.shen.perform(edits.import_articles, [build.new_article("新的一篇文章，有三句话。")])
    two.shen.perform(edits.delete_claims, [two.claim.id])
    two.shen.perform(edits.set_claim_note, two.other.id, "沈的注")
    whole = Path(two.shen.location).read_bytes()
    before = two.lin.fingerprint()
    two.lin.merge(two.shen.location)
    after = two.lin.fingerprint()
    two.lin.undo()
    assert two.lin.fingerprint() == before
    random, refused = Random(EXAMPLES), 0
    for _ in range(EXAMPLES):
        data = bytearray(whole)
        for _ in range(random.choice([1, 1, 4, 40])):
            data[random.randrange(100, len(data))] = random.randrange(256)
        fuzzed = tmp_path / "坏.duikan"
        fuzzed.write_bytes(data)
        try:
            two.lin.merge(fuzzed)
        except StoreError:
            refused += 1
            assert two.lin.fingerprint() == before
            continue
        assert two.lin.fingerprint() in (before, after)
        if two.lin.fingerprint() != before:
            two.lin.undo()
    assert refused
    assert two.lin.check() == []
