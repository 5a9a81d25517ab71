"""Templates of projects."""

from __future__ import annotations

from pathlib import Path

from corpus.codebook import codebook_of
from corpus.writers import json_archive
from db.templates import read_template, templates, templates_folder
from tests.db import build


def test_a_project_and_a_file_of_its_codebook_are_the_same_template(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        tag = build.tag(store, "票价")
        build.claim(store)
        archive, path = store.archive(), Path(store.location)
    assert templates() == []
    templates_folder().mkdir(parents=True)
    with (templates_folder() / "渡轮.json").open("wb") as file:
        json_archive.write(codebook_of(archive), file)
    (kept,) = templates()
    from_file, from_project = read_template(kept), read_template(path)
    assert tag.id in [one.id for one in from_file.tags]
    assert from_file.tags == from_project.tags
    assert from_project.articles == from_project.claims == ()
