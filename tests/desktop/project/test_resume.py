"""Images of projects: stored at exit, loaded at the next start, never older than the file."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.blocks import Block, BlockKind
from corpus.snapshot import Snapshot
from desktop.folders import cache_folder
from desktop.project import resume
from desktop.project.texts import Texts
from tests.corpus.build import written_down
from tests.desktop.build import river_archive

BLOCKS = (Block(0, 4, BlockKind.HEADING),)


@pytest.fixture
def archive() -> Archive:
    return river_archive()


@pytest.fixture
def location(tmp_path: Path) -> str:
    """A file in the place of a project: images only look at its size and time."""
    path = tmp_path / "river.duikan"
    path.write_bytes(b"project")
    return str(path)


def image_file() -> Path:
    return next((cache_folder() / "resume").iterdir())


def test_an_image_is_recalled_while_the_file_is_as_it_was(location: str, archive: Archive) -> None:
    assert resume.recall(location) is None
    resume.keep(location, archive)
    recalled = resume.recall(location)
    assert recalled is not None
    assert (recalled.claims, recalled.links, recalled.texts) == (archive.claims, archive.links, archive.texts)
    os.utime(location, (1, 1))
    assert resume.recall(location) is None


def test_a_file_of_another_size_has_no_image(location: str, archive: Archive) -> None:
    resume.keep(location, archive)
    before = os.stat(location)
    Path(location).write_bytes(b"another project")
    os.utime(location, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert resume.recall(location) is None


def test_the_image_of_another_project_is_not_taken(location: str, archive: Archive, tmp_path: Path) -> None:
    resume.keep(location, archive)
    other = tmp_path / "other.duikan"
    os.rename(location, other)
    os.rename(image_file(), resume._path(str(other)))
    assert resume.recall(str(other)) is None, "path, size and time are those of the file that it was made of"


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "no archive"])
def test_a_damaged_image_is_no_image(location: str, archive: Archive, damage: str) -> None:
    resume.keep(location, archive)
    kept = image_file().read_bytes()
    image_file().write_bytes(
        {
            "cut": kept[:-100],
            "flipped": kept[:200] + bytes([kept[200] ^ 1]) + kept[201:],
            "empty": b"",
            "no archive": resume._checksum(b"{}") + b"{}",
        }[damage]
    )
    assert resume.recall(location) is None


def test_neither_a_large_project_nor_one_that_is_no_file_gets_an_image(
    location: str, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = len(archive.claims) + len(archive.links) + len(archive.rejections)
    monkeypatch.setattr(resume, "MOST_ROWS", rows - 1)
    resume.keep(location, archive)
    assert resume.recall(location) is None
    resume.keep(f"{location}.gone", archive)
    monkeypatch.setattr(resume, "MOST_ROWS", rows)
    assert resume.recall(f"{location}.gone") is None
    resume.keep(location, archive)
    assert resume.recall(location) is not None


def test_an_image_has_all_rows_and_the_texts_of_open_articles(archive: Archive) -> None:
    snapshot = Snapshot.from_archive(archive)
    known = {text.id: text for text in archive.texts if text.id != archive.articles[2].text}
    texts = Texts()
    texts.keep({one: text.content for one, text in known.items()}, {archive.texts[1].id: BLOCKS})
    image = resume.image_of(snapshot, texts, ["article-2", "article-3", "article-9"])
    assert Snapshot.from_archive(image).same_rows(snapshot)
    assert [(text.article, text.content, text.blocks) for text in image.texts] == [
        ("article-2", archive.texts[1].content, BLOCKS)
    ], "neither those that are not open, nor those that are not known"
    assert replace(image, texts=archive.texts) == replace(archive, extra=image.extra)


def test_all_that_is_stored_is_in_the_image(location: str) -> None:
    snapshot = Snapshot.from_archive(written_down())
    resume.keep(location, resume.image_of(snapshot, Texts(), ()))
    recalled = resume.recall(location)
    assert recalled is not None
    assert Snapshot.from_archive(recalled).same_rows(snapshot)
