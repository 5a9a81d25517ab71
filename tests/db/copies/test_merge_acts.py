"""What can be merged, and the backup made before."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import edits
from db.errors import NotAProject, ReadOnly
from db.store import Store
from tests.db.merging.two import Two


def test_a_backup_is_made_before_and_none_for_a_dry_run(two: Two) -> None:
    two.shen.perform(edits.set_claim_note, two.claim.id, "注")
    count = len(two.lin.custody.backups())
    two.lin.merge(two.shen.location, dry_run=True)
    assert len(two.lin.custody.backups()) == count
    two.lin.merge(two.shen.location)
    assert [backup.reason for backup in two.lin.custody.backups()[: -count or None]] == ["merge"]


def test_what_is_no_project_is_refused_and_what_may_only_be_read_is_left(two: Two, tmp_path: Path) -> None:
    (tmp_path / "文.duikan").write_text("不是项目")
    with pytest.raises(NotAProject):
        two.lin.merge(tmp_path / "文.duikan")
    with Store.open(two.lin.location, read_only=True) as reader, pytest.raises(ReadOnly):
        reader.merge(two.shen.location)
