"""Which edits are preceded by a backup."""

from __future__ import annotations

from db import edits
from db.edits.backed_up import REASONS
from db.edits.files import import_files
from db.store import Store
from tests.db import build


def test_a_correction_is_preceded_by_a_backup_and_a_tag_is_not(store: Store) -> None:
    build.tag(store, "供暖")
    made = [backup.reason for backup in store.custody.backups()]
    build.tag(store, "供水")
    assert [backup.reason for backup in store.custody.backups()] == made
    store.perform(edits.replace_text, build.article(store).id, "改过的文章。")
    assert [backup.reason for backup in store.custody.backups()] == ["text", *made]


def test_every_import_of_files_is_preceded_by_a_backup() -> None:
    assert {edit for edit, reason in REASONS.items() if reason == "import"} == {
        import_files,
        edits.import_archive,
        edits.import_foreign,
        edits.import_codebook,
        edits.import_articles,
    }
