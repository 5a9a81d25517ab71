"""When a backup is due, and when it is not needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import DiskFull
from db.files import backing_up
from db.files.backing_up import SessionBackups
from db.files.backup import Backup
from db.files.companions import Notice
from db.files.data_folder import backups_folder
from db.store import Store
from tests.db import build


class Session:
    """A session whose backups are made of a real project, with the reason of each."""

    def __init__(self, store: Store) -> None:
        self.reasons: list[str] = []
        self._custody = store.custody
        self.backups = SessionBackups(self._make, store.custody.file.newest_operation, self._latest)

    def _make(self, reason: str) -> Backup:
        self.reasons.append(reason)
        return self._custody.back_up(reason)

    def _latest(self) -> Backup | None:
        return next(iter(self._custody.backups()), None)


def test_before_the_first_edit_and_before_much_at_once(store: Store) -> None:
    session = Session(store)
    session.backups.before_change()
    assert session.reasons == ["session"]
    session.backups.before_change()
    assert session.reasons == ["session"], "half an hour has not passed"
    build.tag(store)
    session.backups.before_change("text")
    assert session.reasons == ["session", "text"]


def test_what_the_last_backup_holds_is_not_made_again_but_the_clock_starts(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000.0
    monkeypatch.setattr(backing_up.time, "monotonic", lambda: now)
    store.custody.back_up("asked")
    session = Session(store)
    session.backups.before_change()
    assert session.reasons == []
    build.tag(store)
    now += backing_up.INTERVAL - 1
    session.backups.before_change()
    assert session.reasons == []
    now += 1
    session.backups.before_change()
    assert session.reasons == ["timer"]


def test_an_empty_project_is_not_backed_up(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空") as store:
        session = Session(store)
        session.backups.before_change("import")
        assert session.reasons == []


@pytest.mark.parametrize("error", [DiskFull("a.duikan"), PermissionError(13, "denied")])
def test_a_backup_that_fails_is_a_notice_and_no_error(error: Exception) -> None:
    def fail(reason: str) -> Backup:
        raise error

    backups = SessionBackups(fail, lambda: ("operation", 2), lambda: None)
    assert backups.before_change() == Notice("not_backed_up", str(backups_folder()))
    assert backups.before_change() is None, "it is said once, not at every edit"
