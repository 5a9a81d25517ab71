"""What is readable of a damaged project is recovered, and the rest is reported: rows 4, 5, 24 and 27 of the list of bad
input."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from corpus.identities import ClaimId
from corpus.model import Claim, Entity, Span
from corpus.snapshot import Snapshot
from db import beginning, edits
from db.beginning import Beginning, Preview
from db.errors import Exists, Locked, NotAProject, StoreError
from db.repair import repairing
from db.repair.repairing import Repaired, repair
from db.store import Store
from tests.db import build, hostile

FLIPS = int(os.environ.get("DUIKAN_FLIPS", "25"))
"""Damaged copies in the long test; ``make soak`` asks for more."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project of some size: 80 claims with notes, so that tables have inner pages."""
    with build.project(tmp_path_factory.mktemp("large")) as store:
        tag = build.tag(store)
        for number in range(80):
            build.claim(store, Span(number, number + 4), tags=[tag.id], note=f"注{number}" * 40)
        location = Path(store.location)
    return location.read_bytes()


@pytest.fixture
def closed(large: bytes, tmp_path: Path) -> Path:
    """That project, in a file of the test's own."""
    path = tmp_path / "渡轮.duikan"
    path.write_bytes(large)
    return path


def rows_of(path: Path) -> dict[str, object]:
    with Store.open(path, read_only=True) as store:
        assert store.check() == []
        return build.rows(store.snapshot())


def test_a_whole_project_is_the_same_when_repaired(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "repaired.duikan"
    before = closed.read_bytes()
    repaired = repair(closed, target)
    assert repaired.lost == ()
    assert rows_of(target) == rows_of(closed)
    with Store.open(target, build.LIN) as store:
        store.undo()
        store.redo()
        assert store.check() == []
    assert closed.read_bytes() == before
    with pytest.raises(Exists):
        repair(closed, target)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET note = 'altered' WHERE rowid = 7",
        "UPDATE claim SET note = CAST(x'ff80' AS TEXT) WHERE rowid = 7",
        "UPDATE claim SET kind = 'no such kind' WHERE rowid = 7",
        "DELETE FROM claim WHERE rowid = 7",
        "DELETE FROM claim_tag",
        "UPDATE tally SET xor = 'not hexadecimal'",
        "DELETE FROM meta WHERE key <> 'project'",
        "DELETE FROM project",
        "DELETE FROM annotator",
        "DROP INDEX ix_claim_article",
        "UPDATE meta SET value = 'x' WHERE key = 'project'",
    ],
)
def test_what_was_damaged_is_taken_from_the_journal(closed: Path, tmp_path: Path, statement: str) -> None:
    before = rows_of(closed)
    hostile.sql("PRAGMA foreign_keys = OFF", statement)(closed)
    target = tmp_path / "repaired.duikan"
    assert repair(closed, target).lost == ()
    assert rows_of(target) == before


def test_of_a_lost_text_everything_else_is_kept_and_a_copy_brings_it_back(
    closed: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.duikan"
    with Store.open(closed) as store:
        store.save_copy(copy)
        article, claims = build.article(store, 0), len(store.snapshot().claims)
    hostile.sql(
        "PRAGMA foreign_keys = OFF",
        f"UPDATE text_content SET content = content || 'x' WHERE sha256 = '{article.sha256}'",
    )(closed)
    target = tmp_path / "repaired.duikan"
    assert [(row.table, row.row, row.reason) for row in repair(closed, target).lost] == [
        ("text_content", article.sha256, "text")
    ]
    with Store.open(target) as store:
        assert store.check() == []
        assert len(store.snapshot().claims) == claims
        assert not store.snapshot().texts.has(article.id)
        result = store.merge(copy)
        assert (result.outcome.texts, result.changes.arrived) == (1, {article.sha256})
        assert store.snapshot().texts.has(article.id)
        assert store.check() == []


def test_a_row_that_can_stand_without_what_it_names_is_kept(closed: Path, tmp_path: Path) -> None:
    with Store.open(closed) as store:
        parent, child = build.tag(store, "上"), build.tag(store, "下")
        store.perform(edits.move_tag, child.id, parent.id, 0)
        claim = min(store.snapshot().claims)
        store.perform(edits.set_origin, [ClaimId(claim)], "渡轮公司")
        (origin,) = store.snapshot().origins
    # The journal is not whole, so that the rows are not taken from it.
    hostile.sql(
        "PRAGMA foreign_keys = OFF",
        *(
            f"DELETE FROM {table} WHERE id = '{one}'"
            for table, one in (("tag", parent.id), ("origin", origin))
        ),
        f"DELETE FROM revision WHERE row_id IN ('{parent.id}', '{origin}')",
    )(closed)
    target = tmp_path / "repaired.duikan"
    repaired = repair(closed, target)
    assert {row.table for row in repaired.lost} <= {"operation", "revision"}
    assert {(row.table, row.row) for row in repaired.mended} >= {("tag", child.id), ("claim", claim)}
    with Store.open(target) as store:
        assert store.check() == []
        snapshot = store.snapshot()
    assert snapshot.tags[child.id].parent is None
    assert snapshot.claims[claim].origin is None


def test_what_is_no_project_is_not_repaired(closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "repaired.duikan"
    closed.write_bytes(b"x" * 4096)
    with pytest.raises(NotAProject):
        repair(closed, target)
    assert not target.exists()


@pytest.mark.parametrize(
    ("harm", "foreign"),
    [
        (["CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END"], ["trigger t"]),
        (["CREATE VIEW v AS SELECT 1", "CREATE TABLE more (a)"], ["view v", "table more"]),
        (
            ["ALTER TABLE claim RENAME TO gone", f"CREATE VIEW claim AS {hostile.ENDLESS} SELECT x FROM n"],
            ["table gone", "view claim"],
        ),
    ],
)
def test_the_rows_of_a_suspicious_file_are_taken_over_and_what_is_left_out_is_named(
    closed: Path, tmp_path: Path, harm: list[str], foreign: list[str]
) -> None:
    hostile.sql(*harm)(closed)
    before, target = closed.read_bytes(), tmp_path / "repaired.duikan"
    with pytest.raises(NotAProject):
        Store.open(closed)
    assert list(repair(closed, target).foreign) == foreign
    assert closed.read_bytes() == before
    with Store.open(target) as store:
        assert store.check() == []
        assert len(store.snapshot().claims) == 80


@pytest.mark.parametrize("name", hostile.REFUSED)
def test_no_hostile_schema_reaches_the_new_file(closed: Path, tmp_path: Path, name: str) -> None:
    hostile.REFUSED[name](closed)
    target, start = tmp_path / "repaired.duikan", time.process_time()
    with contextlib.suppress(StoreError):
        repair(closed, target)
        with Store.open(target) as store:
            assert store.check() == []
    assert time.process_time() - start < 30


def shown(path: Path) -> tuple[object, ...]:
    """What a window shows of a project."""
    with Store.open(path, read_only=True) as store:
        snapshot = store.snapshot()
        return snapshot.project, snapshot.articles, snapshot.tags, snapshot.claims, list(store.texts())


def damaged(content: bytes, random: Random) -> bytes:
    """The file with a bit flipped, a page zeroed, swapped or overwritten, or its end cut off."""
    harmed = bytearray(content)
    pages = len(content) // 4096
    page = random.randrange(pages) * 4096
    match random.randrange(6):
        case 0 | 1 | 2:
            harmed[random.randrange(len(harmed))] ^= 1 << random.randrange(8)
        case 3:
            harmed[page : page + 4096] = bytes(4096)
        case 4:
            other = random.randrange(pages) * 4096
            harmed[page : page + 4096] = content[other : other + 4096]
        case _:
            harmed[page : page + 512] = random.randbytes(512)
    return bytes(harmed)


def altered_in(early: Beginning, whole: Snapshot) -> list[object]:
    """What a window shows of a large project before its file is checked although the project does not have it."""
    held = {(type(row), row.id): row for row in whole.rows()}

    def is_held(row: Entity) -> bool:
        known = held.get((type(row), row.id))
        # As any row may be missing, so may one that puts a tag on a claim.
        if isinstance(row, Claim) and isinstance(known, Claim) and set(row.tags) <= set(known.tags):
            row = replace(row, tags=known.tags)
        return row == known

    rows = [row for row in early.snapshot.rows() if not is_held(row)]
    return [
        *rows,
        *(text for text in early.texts if sha256(text.content.encode()).hexdigest() != text.sha256),
    ]


def test_damaged_files_are_opened_for_reading_or_refused_and_repaired(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "LARGE", 1)
    content, random = closed.read_bytes(), Random(5)
    target = tmp_path / "repaired.duikan"
    whole = shown(closed)
    with Store.open(closed, read_only=True) as store:
        intact = store.snapshot()
    early: list[Beginning] = []
    preview = Preview(lambda _: 2, early.append)
    for _ in range(FLIPS):
        closed.write_bytes(damaged(content, random))
        with contextlib.suppress(NotAProject), Store.open(closed, read_only=True, preview=preview) as store:
            if store.read_only_reason == "damaged":
                store.snapshot()
                assert store.check() != []
            else:
                assert shown(closed) == whole, "nothing has changed without being noticed"
        try:
            repaired = repair(closed, target)
        except StoreError:
            continue
        with Store.open(target, read_only=True) as store:
            assert store.check() == []
            assert len(store.snapshot().claims) >= 80 or repaired.lost
        target.unlink()
    assert early
    for one in early:
        assert one.snapshot.project == intact.project
        assert altered_in(one, intact) == [], "nothing altered is shown, not even for a moment"


def test_a_damaged_project_is_opened_for_reading(closed: Path) -> None:
    with contextlib.closing(sqlite3.connect(closed)) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_claim_article'"
        ).fetchone()[0]
    content = bytearray(closed.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    closed.write_bytes(content)
    with Store.open(closed) as store:
        assert store.read_only_reason == "damaged"
        assert len(store.snapshot().claims) == 80, "an index holds nothing of its own"
        assert [finding.code for finding in store.check()] == ["sqlite"]
        with pytest.raises(StoreError):
            build.tag(store, "新")
    assert closed.read_bytes() == content


SAVING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("SAVING", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(os.name == "nt", reason="tried on POSIX")
def test_a_file_that_is_being_saved_is_not_repaired(closed: Path, tmp_path: Path) -> None:
    """Row 13. Half of the change might have been copied."""
    target = tmp_path / "repaired.duikan"
    process = build.child(SAVING, str(closed))
    assert process.stdout is not None
    assert process.stdout.readline() == "SAVING\n"
    with pytest.raises(Locked):
        repair(closed, target)
    process.communicate("\n")
    repair(closed, target)
    assert target.exists()


def test_a_file_that_was_changed_meanwhile_is_not_repaired(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 13."""
    plain = repairing.recovered

    def recovered(path: Path) -> tuple[sqlite3.Connection, Repaired]:
        found = plain(path)
        with Store.open(path) as store:
            store.perform(edits.set_project_title, "二")
        return found

    monkeypatch.setattr(repairing, "recovered", recovered)
    with pytest.raises(Locked):
        repair(closed, tmp_path / "repaired.duikan")
    assert not (tmp_path / "repaired.duikan").exists()
