"""The list of files before an import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from corpus.intake import LARGE, take_in
from corpus.readers.document import ReadingChoices
from corpus.text import digest
from desktop.dialogs.intake_list import IntakeModel, State, status
from resources.sample import build

TEXT = "渡轮公告\n三号码头停航延长一周。\n"


def put(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.fixture
def model(qapp: Any) -> IntakeModel:
    return IntakeModel({digest("已有的正文"): "已有的文章"})


def test_files_wait_until_they_are_read(model: IntakeModel, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", TEXT.encode())
    model.add([path, path])
    model.add([path])
    assert [file.state for file in model.files] == [State.WAITING]
    assert model.ready() == ([], [])
    model.take(take_in(path))
    assert [file.state for file in model.files] == [State.READY]
    articles, archives = model.ready()
    assert [article.title for article in articles] == ["渡轮公告"]
    assert archives == []


def test_a_text_of_the_project_is_known(model: IntakeModel, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "已有的正文".encode())
    model.add([path])
    model.take(take_in(path))
    (file,) = model.files
    assert (file.state, file.known_as) == (State.KNOWN, "已有的文章")
    assert model.ready() == ([], [])


def test_of_two_files_with_one_text_the_first_is_imported(model: IntakeModel, tmp_path: Path) -> None:
    paths = [
        put(tmp_path, name, TEXT.encode(code)) for name, code in (("a.txt", "utf-8"), ("b.txt", "gb18030"))
    ]
    model.add(paths)
    for path in reversed(paths):
        model.take(take_in(path))
    assert [file.state for file in model.files] == [State.READY, State.KNOWN]
    model.remove(0)
    assert [file.state for file in model.files] == [State.READY]


def test_a_large_file_is_asked_about(model: IntakeModel, tmp_path: Path) -> None:
    """Row 34."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LARGE + 1)
    model.add([str(path)])
    assert model.files[0].state is State.LARGE
    assert "50" in status(model.files[0])
    model.allow(0)
    assert model.files[0].state is State.WAITING


def test_a_refused_file_says_why(model: IntakeModel, tmp_path: Path) -> None:
    path = put(tmp_path, "a.pdf", b"%PDF-1.7")
    model.add([path])
    model.take(take_in(path))
    assert model.files[0].state is State.REFUSED
    assert "PDF" in model.data(model.index(0), Qt.ItemDataRole.DisplayRole)


def test_our_export_is_ready_as_annotations(model: IntakeModel) -> None:
    model.add([str(build.OUT)])
    model.take(take_in(str(build.OUT)))
    articles, archives = model.ready()
    assert articles == []
    assert len(archives) == 1


def test_reading_again_keeps_what_the_person_wrote(model: IntakeModel, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "会计划".encode("gb18030"))
    model.add([path])
    model.take(take_in(path))
    article = model.files[0].article
    assert article is not None
    assert model.files[0].ambiguous
    model.describe(0, replace(article, publisher="青川日报"))
    model.take(take_in(path, ReadingChoices(encoding="big5")))
    again = model.files[0].article
    assert again is not None
    assert again.publisher == "青川日报"
    assert again.content != article.content


def test_what_comes_for_a_file_taken_out_is_dropped(model: IntakeModel, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", TEXT.encode())
    model.add([path])
    model.remove(0)
    model.take(take_in(path))
    assert model.files == ()
