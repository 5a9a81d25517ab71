"""Importing a codebook: tags are matched by identity, then by name unless kept separate; existing tags are
unchanged."""

from __future__ import annotations

from pathlib import Path

from corpus.codebook import codebook_of
from db import edits
from db.store import Store
from tests.db import build


def test_a_codebook_joins_by_identity_and_name_and_leaves_what_is_here(tmp_path: Path) -> None:
    with build.project(tmp_path) as store, Store.create(tmp_path / "别.duikan", "别的", "王") as other:
        here = build.tag(store, "票价", definition="这里的")
        theirs = build.tag(other, "票價", definition="那边的")
        child = build.tag(other, "票价水平", parent=theirs.id)
        build.relation(other)
        codebook = codebook_of(other.archive())
        changes = store.perform(edits.import_codebook, codebook)
        assert build.told(changes) == ("codebook.import", codebook.project.title, "", 2)
        tags = store.snapshot().tags
        assert set(tags) == {here.id, child.id}
        assert (tags[here.id].definition, tags[child.id].parent) == ("这里的", here.id)
        assert "补充" in {relation.name for relation in store.snapshot().relations.values()}
        store.undo()
        assert set(store.snapshot().tags) == {here.id}
        store.perform(edits.import_codebook, codebook, {theirs.id})
        assert set(store.snapshot().tags) == {here.id, theirs.id, child.id}
        before = store.fingerprint()
        store.perform(edits.import_codebook, codebook, {theirs.id})
        assert (store.fingerprint(), store.check()) == (before, [])
