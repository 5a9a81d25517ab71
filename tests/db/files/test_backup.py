"""Backups are complete, private, thinned out, and can be restored."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from corpus.policy import Policy
from db import edits
from db.errors import Exists, NotAProject
from db.files import backing_up, backup
from db.files.backup import Backup, backups_of, restore
from db.files.data_folder import backups_folder
from db.store import Store
from tests.db import build


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    with build.project(tmp_path) as store:
        build.claim(store)
        return Path(store.location)


def reasons(path: Path) -> list[str]:
    return [each.reason for each in backups_of(path)]


def test_the_first_change_of_a_session_is_preceded_by_a_backup(closed: Path) -> None:
    before = closed.read_bytes()
    with Store.open(closed) as store:
        assert reasons(closed) == [], "looking changes nothing"
        build.tag(store)
        build.tag(store, "又")
        (made,) = store.custody.backups()
    assert (made.reason, made.articles, made.claims, made.links) == ("session", 2, 1, 0)
    assert made.source == os.path.realpath(closed)
    assert made.bytes == os.path.getsize(made.file)
    assert made.is_whole()
    with closing(sqlite3.connect(made.file)) as copy, closing(sqlite3.connect(closed)) as now:
        assert copy.execute("SELECT count(*) FROM tag").fetchone() == (0,)
        assert now.execute("SELECT count(*) FROM tag").fetchone() == (2,)
    assert before != closed.read_bytes()


def test_what_a_backup_holds_already_is_not_backed_up_again(closed: Path) -> None:
    for _ in range(3):
        with Store.open(closed) as store:
            store.custody.back_up()
            store.undo()
            store.redo()
    assert reasons(closed) == ["asked"] * 3


def test_after_half_an_hour_of_work_there_is_another(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000.0
    monkeypatch.setattr(backing_up.time, "monotonic", lambda: now)
    with Store.open(closed, build.LIN) as store:
        build.tag(store, "一")
        now += backing_up.INTERVAL - 1
        build.tag(store, "二")
        assert reasons(closed) == ["session"]
        now += 2
        build.tag(store, "三")
        assert reasons(closed) == ["timer", "session"]


def test_much_at_once_is_preceded_by_a_backup(closed: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        build.tag(store)
        store.perform(edits.import_articles, [build.new_article("第三篇\n三")])
        assert reasons(closed) == ["import", "session"]


def test_a_new_project_has_nothing_to_back_up(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        assert store.custody.backups() == []


@pytest.mark.skipif(os.name == "nt", reason="modes are those of Unix")
def test_only_their_owner_can_read_them(closed: Path) -> None:
    with Store.open(closed) as store:
        made = Path(store.custody.back_up().file)
    for path in (made, Path(f"{made}.json"), made.parent, made.parent.parent, made.parent.parent.parent):
        assert path.stat().st_mode & 0o077 == 0, path
    assert sorted(one.name for one in made.parent.iterdir()) == [made.name, f"{made.name}.json"]


def test_work_goes_on_where_no_backup_can_be_made(closed: Path, tmp_path: Path) -> None:
    backups_folder().parent.mkdir(parents=True, exist_ok=True)
    backups_folder().write_text("a file is in the way")
    with Store.open(closed, build.LIN) as store:
        build.tag(store)
        assert [notice.code for notice in store.custody.notices] == ["not_backed_up"]
        assert len(store.snapshot().tags) == 1


def test_a_backup_is_restored_into_a_new_file(closed: Path, tmp_path: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        build.tag(store)
        (made,) = store.custody.backups()
    target = tmp_path / "restored.duikan"
    restore(made, target)
    with Store.open(target) as store:
        assert store.check() == []
        assert not store.snapshot().tags
    with pytest.raises(Exists):
        restore(made, target)
    with pytest.raises(NotAProject) as nowhere:
        restore(made, tmp_path / "no" / "restored.duikan")
    assert (nowhere.value.path, nowhere.value.reason) == (str(tmp_path / "no"), "missing")
    content = bytearray(Path(made.file).read_bytes())
    content[5_000] ^= 1
    Path(made.file).write_bytes(content)
    assert not made.is_whole()
    with pytest.raises(NotAProject):
        restore(made, tmp_path / "again.duikan")
    assert not (tmp_path / "again.duikan").exists()


def test_backups_are_found_by_path_when_the_project_is_gone(closed: Path) -> None:
    with Store.open(closed) as store:
        store.custody.back_up()
    closed.unlink()
    assert reasons(closed) == ["asked"]
    assert backups_of(closed.with_name("other.duikan")) == []


def test_another_copy_of_the_project_does_not_push_them_out(closed: Path, tmp_path: Path) -> None:
    with Store.open(closed) as store:
        store.custody.back_up()
        store.save_copy(tmp_path / "copy.duikan")
    with Store.open(tmp_path / "copy.duikan", build.LIN) as copy:
        for number in range(backup.RECENT + 2):
            build.tag(copy, f"{number}")
            copy.custody.back_up()
        assert sum(each.source == os.path.realpath(closed) for each in copy.custody.backups()) == 1


def made_at(number: int, time: datetime, reason: str = "timer") -> Backup:
    stamp = time.isoformat(timespec="seconds")
    return Backup(f"{number}", number, stamp, reason, "p", "s", "t", 0, 0, 0, 0, 0, "", "")


def test_the_newest_and_those_of_days_weeks_and_months_are_kept() -> None:
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    hourly = [made_at(n, start + timedelta(hours=6 * n)) for n in range(4 * 365)]
    hourly[3] = replace(hourly[3], reason="upgrade")
    gone = {each.number for each in backup._not_kept(hourly)}
    kept = [each for each in hourly if each.number not in gone]
    assert kept[-backup.RECENT :] == hourly[-backup.RECENT :]
    assert kept[0].reason == "upgrade"
    assert len({each.made[:10] for each in kept}) >= backup.DAYS
    assert len({each.made[:7] for each in kept}) == backup.MONTHS + 1, "the upgrade is of a month of its own"
    assert len(kept) <= backup.RECENT + backup.DAYS + backup.WEEKS + backup.MONTHS + 1
    assert backup._not_kept(kept) == [], "thinning out again deletes nothing more"


def test_a_wrong_clock_does_not_push_out_what_is_newer() -> None:
    wrong = [made_at(n, datetime(2099, 1, 1, n, tzinfo=UTC)) for n in range(12)]
    right = [made_at(n, datetime(2026, 1, 1, n % 24, tzinfo=UTC)) for n in range(12, 30)]
    gone = {each.number for each in backup._not_kept([*wrong, *right])}
    assert not gone & set(range(20, 30))


def test_a_description_counts_what_the_backup_holds(closed: Path) -> None:
    with Store.open(closed) as store:
        build.claim(store, number=1)
        claims = list(store.snapshot().claims)
        store.perform(edits.create_question, "票价", claims[:1])
        made = store.custody.back_up()
    assert made is not None
    assert (made.articles, made.claims, made.links, made.groups) == (2, 2, 0, 1)
    assert made.made.endswith("Z")
    assert abs(datetime.fromisoformat(made.made) - datetime.now(UTC)) < timedelta(hours=1)


def test_a_backup_that_is_gone_or_altered_is_not_whole(closed: Path) -> None:
    with Store.open(closed) as store:
        gone, altered = store.custody.back_up(), store.custody.back_up()
    Path(gone.file).unlink()
    with open(altered.file, "ab") as file:
        file.write(b"x")
    assert not gone.is_whole()
    assert not altered.is_whole()


def test_a_policy_says_where_backups_are_and_how_many(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.files.data_folder.policy", lambda: Policy(backup_folder=str(tmp_path / "there")))
    assert backups_folder() == tmp_path / "there"
    with Store.open(closed) as store:
        for _ in range(3):
            store.custody.back_up()
        assert all(each.file.startswith(str(tmp_path / "there")) for each in store.custody.backups())
        monkeypatch.setattr(backup, "policy", lambda: Policy(backups_recent=1))
        store.custody.back_up()
        # The newest of the day is the newest.
        (left,) = backups_of(closed)
        assert left.number == 4
        folder = Path(left.file).parent
        assert {each.name for each in folder.iterdir()} == {
            Path(left.file).name,
            f"{Path(left.file).name}.json",
        }


def test_a_policy_limits_what_the_backups_of_a_project_take(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "policy", lambda: Policy(backups_megabytes=1))
    with Store.open(closed) as store:
        size = store.custody.back_up().bytes
        for _ in range(1_000_000 // size + 2):
            store.custody.back_up()
            if len(backups_of(closed)) * size > 1_000_000 - size:
                break
        assert sum(each.bytes for each in backups_of(closed)) <= 1_000_000


@pytest.mark.parametrize(
    "altered",
    [
        {"number": "x", "made": None},
        {"claims": [1]},
        {"bytes": 1.5},
        {"source": None},
        {"file": 7, "title": {}},
        {"sha256": None},
        None,
    ],
)
def test_a_backup_whose_description_was_altered_is_passed_over(
    closed: Path, altered: dict[str, object] | None
) -> None:
    with Store.open(closed) as store:
        first, second = store.custody.back_up(), store.custody.back_up()
    description = Path(f"{second.file}.json")
    if altered is None:
        description.write_text("[" * 100_000)
    else:
        description.write_text(json.dumps({**json.loads(description.read_text()), **altered}))
    with Store.open(closed) as store:
        assert store.custody.backups() == [first]
        third = store.custody.back_up()
        assert (third.number, store.custody.backups()) == (3, [third, first])
    assert Path(second.file).exists()


def test_a_description_may_say_more_and_its_number_is_that_of_the_name(closed: Path) -> None:
    with Store.open(closed) as store:
        made = store.custody.back_up()
    description = Path(f"{made.file}.json")
    more = {**json.loads(description.read_text()), "number": 10**400, "later": 1}
    description.write_text(json.dumps(more))
    assert backups_of(closed) == [made]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has none")
def test_pipes_in_place_of_backups_are_not_waited_for(closed: Path) -> None:
    with Store.open(closed) as store:
        made = store.custody.back_up()
    os.unlink(made.file)
    os.mkfifo(made.file)
    assert not made.is_whole()
    os.unlink(f"{made.file}.json")
    os.mkfifo(f"{made.file}.json")
    assert backups_of(closed) == []


def test_two_processes_that_make_a_backup_at_the_same_moment_make_two(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 63."""
    plain, made = backup._copy, []

    def copied(*arguments: Any) -> list[int]:
        if not made:
            made.append("begun")
            with Store.open(store.location) as other:
                made.append(other.custody.back_up().file)
        return plain(*arguments)

    monkeypatch.setattr(backup, "_copy", copied)
    second = store.custody.back_up()
    backups = store.custody.backups()
    assert {one.file for one in backups} == {second.file, made[1]}
    assert all(one.is_whole() for one in backups)
    assert len({one.number for one in backups}) == 2


def test_a_backup_that_fails_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: Any) -> list[int]:
        raise OSError("no")

    monkeypatch.setattr(backup, "_copy", failing)
    with pytest.raises(OSError, match="no"):
        store.custody.back_up()
    assert [file for file in backups_folder().rglob("*") if file.is_file()] == []
