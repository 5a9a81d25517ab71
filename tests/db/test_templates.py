"""Templates of projects."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from corpus.codebook import template_of
from corpus.intake import LARGEST
from corpus.readers.errors import ReadError
from corpus.regular_files import NotRegular
from corpus.writers import json_archive
from db import edits
from db.store import Store
from db.templates import read_template, templates, templates_folder
from tests.db import build


def test_a_project_and_a_file_of_its_template_begin_the_same_project(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store, "票价")
        build.claim(store)
        path = Path(store.location)
        article = build.article(store)
        for name, filters in (
            ("票价", (("tag", (tag.id,)),)),
            ("这一篇", (("article", (article.id,)),)),
            ("林的", (("list", ("claims",)), ("annotator", (store.annotator.id,)))),
            ("票价", (("list", ("synonyms",)), ("words", ("票价", "船票")))),
        ):
            store.perform(edits.save_search, name, filters)
        archive = store.archive()
    assert templates() == []
    templates_folder().mkdir(parents=True)
    with (templates_folder() / "渡轮.json").open("wb") as file:
        json_archive.write(template_of(archive), file)
    (kept,) = templates()
    from_file, from_project = read_template(kept), read_template(path)
    assert tag.id in [one.id for one in from_file.tags]
    assert from_file.tags == from_project.tags
    assert from_project.articles == from_project.claims == ()
    assert from_file.saved_searches == from_project.saved_searches
    with Store.create(tmp_path / "新.duikan", "新", "沈") as new:
        new.perform(edits.import_template, from_file)
        snapshot = new.snapshot()
        assert [one.name for one in snapshot.saved_searches_in_order()] == ["票价", "票价"], (
            "what names articles or people stays behind"
        )
        assert dict(snapshot.saved_searches_in_order()[0].filters)["tag"] == (tag.id,)
        assert new.check() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "pipe.json", Path("/dev/zero")):
        with pytest.raises(NotRegular):
            read_template(path)


def test_a_file_without_an_end_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReadError, match="more than"):
        read_template(tmp_path / "large.json")
