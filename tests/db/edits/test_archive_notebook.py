"""Memos, saved searches and the structure of texts are exported and imported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.identities import ArticleId, TagId
from corpus.readers import json_archive as reader
from corpus.readers.uuids import with_uuids
from corpus.writers import json_archive as writer
from db import edits
from db.editing import Editing
from db.edits.archive_notebook import add_notebook
from db.edits.arriving import Arriving
from db.store import Store
from tests.corpus.build import written_down
from tests.db import build


@pytest.fixture
def archive() -> Archive:
    return with_uuids(written_down())


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "空.duikan", "空", build.LIN) as store:
        yield store


def test_everything_comes_and_nothing_comes_twice(archive: Archive, empty: Store, tmp_path: Path) -> None:
    empty.perform(edits.import_archive, archive)
    again = empty.archive()
    assert {memo.id: memo for memo in again.memos} == {memo.id: memo for memo in archive.memos}
    assert again.saved_searches == archive.saved_searches
    assert {text.blocks for text in again.texts} == {text.blocks for text in archive.texts}
    assert [article.folder for article in again.articles] == ["报道/本地", ""]
    assert empty.perform(edits.import_archive, archive).operation is None
    assert empty.check() == []
    with (tmp_path / "all.json").open("wb") as file:
        writer.write(again, file)
    assert reader.parse((tmp_path / "all.json").read_bytes()).memos == again.memos


def test_what_is_filtered_already_is_not_kept_twice(archive: Archive, empty: Store) -> None:
    (first, _) = archive.saved_searches
    empty.perform(edits.create_tag, "票价")
    empty.perform(edits.save_search, "我的", (("words", ("票价",)),))
    empty.perform(edits.import_archive, archive)
    searches = empty.snapshot().saved_searches_in_order()
    assert [(search.name, search.position) for search in searches] == [("我的", 0), (first.name, 1)]


def test_memos_and_filters_follow_what_they_name(archive: Archive, empty: Store) -> None:
    """Articles and tags may have other identities here; what is about an article that is not here does not come."""
    sheet, tag = archive.articles[0], archive.memos[1].tag
    assert tag is not None
    arriving = Arriving(set())
    arriving.articles = {sheet.id: replace(sheet, id=ArticleId("here"))}
    arriving.tags = {tag: TagId("tag-here")}
    here = {"here": sheet.id, "tag-here": tag}

    def add(editing: Editing) -> None:
        renamed = replace(archive, memos=tuple(reversed(archive.memos[1:])))
        add_notebook(editing, renamed, arriving)
        editing.tell("test")
        added = editing.every(type(archive.saved_searches[0]))
        names = dict(next(one for one in added if one.position == 0).filters)
        assert "tag-here" in names["tag"]
        assert here[names["tag"][1]] == tag
        editing.reject("enough")

    assert build.refusal(empty, add) == "enough"
