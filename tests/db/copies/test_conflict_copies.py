"""Conflict copies are recognized by the names given by synchronization programs, and offered if they contain
changes: row 18 of the list of bad luck."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import edits
from db.copies.conflict_copies import beside, project_of
from db.store import Store
from tests.db import build

NAMES = (
    "渡轮 (林晓's conflicted copy 2026-11-29).duikan",
    "渡轮 (LIN-PC 的冲突副本 2026-11-29).duikan",
    "渡轮 (conflicted copy 2026-11-29 183531).duikan",
    "渡轮.sync-conflict-20261129-183531-ABCDEF7.duikan",
    "渡轮-DESKTOP-4F2K.duikan",
    "渡轮-ZHOUYU-T14-2.duikan",
    "渡轮 2.duikan",
    "渡轮 (1).duikan",
    "渡轮(林晓的冲突文件 2026-11-29 18-35-31).duikan",
    "渡轮（冲突文件-林晓-2026-11-29）.duikan",
    "渡轮_冲突文件_林晓_20261129183531.duikan",
    "渡轮 (SFConflict lin@example.org 2026-11-29).duikan",
)
OTHERS = (
    "渡轮二.duikan",
    "渡轮-周予.duikan",
    "渡轮 (1).txt",
    ".渡轮 2.duikan",
    "渡轮 2026 年终.duikan",
    "车 2.duikan",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_conflict_copy_is_known_by_its_name_and_knows_its_original(tmp_path: Path, name: str) -> None:
    for one in (name, "渡轮.duikan", *OTHERS):
        (tmp_path / one).touch()
    assert beside(tmp_path / "渡轮.duikan") == [tmp_path / name]
    assert tmp_path / "渡轮.duikan" in beside(tmp_path / name)


def test_only_copies_of_the_project_with_news_are_offered(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        copy, empty = tmp_path / "渡轮 2.duikan", tmp_path / "渡轮 3.duikan"
        store.save_copy(copy)
        store.save_copy(empty)
        (tmp_path / "渡轮 4.duikan").write_text("不是项目", encoding="utf-8")
        with Store.create(tmp_path / "渡轮 5.duikan", "别的") as other:
            assert project_of(tmp_path / "渡轮 5.duikan") == other.project.id
        assert store.sharing.copies_beside() == []
        with Store.open(copy, build.SHEN) as theirs:
            theirs.perform(edits.create_tag, "票价")
        (found,) = store.sharing.copies_beside()
        assert (found.path, found.operations) == (str(copy), 1)
        store.merge(copy)
        assert store.sharing.copies_beside() == []
