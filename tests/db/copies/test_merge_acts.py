"""What can be merged, and the backup made before."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import edits
from db.errors import NotAProject, ReadOnly
from db.repair.repairing import repair
from db.store import Store
from tests.db import build
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


def test_a_claim_that_is_not_where_it_says_is_not_merged_and_repaired_as_an_orphan(two: Two) -> None:
    build.forge(two.shen, "claim", two.claim.id, quote="别的话")
    before = two.lin.fingerprint()
    with pytest.raises(NotAProject) as refused:
        two.lin.merge(two.shen.location)
    assert (refused.value.path, refused.value.detail) == (two.shen.location, f"place claim {two.claim.id}")
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])
    mended = Path(two.lin.location).with_name("mended.duikan")
    repaired = repair(Path(two.shen.location), mended)
    assert [(bad.row, bad.reason) for bad in repaired.mended] == [(two.claim.id, "place")]
    assert repaired.lost == ()
    with Store.open(mended) as store:
        assert store.check() == []
        claim = store.snapshot().claims[two.claim.id]
        assert (claim.orphaned, claim.quote) == (True, "别的话")
    two.lin.merge(mended)
    assert two.lin.check() == []


def test_nor_is_one_whose_text_was_exchanged(two: Two) -> None:
    articles = two.shen.snapshot().articles
    one, other = articles[two.claim.article], articles[two.other.article]
    build.forge(two.shen, "text_version", one.text, sha256=other.sha256)
    before = two.lin.fingerprint()
    with pytest.raises(NotAProject) as refused:
        two.lin.merge(two.shen.location)
    assert refused.value.detail == f"place claim {two.claim.id}"
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])
