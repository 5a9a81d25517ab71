"""Several files of different formats are imported in one operation."""

from __future__ import annotations

from pathlib import Path

from db.edits.files import import_files
from db.store import Store
from tests.db import build


def test_archives_and_articles_come_in_one_act(tmp_path: Path) -> None:
    with build.project(tmp_path) as source:
        build.claim(source, tags=[build.tag(source).id])
        archive = source.archive()
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        articles = [build.new_article("新文。"), build.new_article(build.FERRY)]
        changes = store.perform(import_files, articles, [archive])
        assert changes.operation is not None
        assert changes.operation.name == "article.import"
        assert len(store.snapshot().articles) == 3, "a text of the archive is not imported again"
        assert len(store.snapshot().claims) == 1
        store.undo()
        assert not store.snapshot().articles


def test_archives_alone_name_the_act(tmp_path: Path) -> None:
    with build.project(tmp_path) as source:
        archive = source.archive()
    with Store.create(tmp_path / "b.duikan", "空", build.LIN) as store:
        operation = store.perform(import_files, [], [archive]).operation
        assert operation is not None
        assert (operation.name, operation.subject) == ("archive.import", "渡轮")
        assert store.perform(import_files, [], []).operation is None
