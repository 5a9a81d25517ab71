"""Row 58: names that mean something beside a project are not written."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.atomic import replacing
from corpus.reserved_names import ReservedName, refuse_reserved

ENDINGS = ("-journal", "-wal", "-shm", "-JOURNAL")


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        *((f"p.duikan{ending}", "p.duikan") for ending in ENDINGS),
        ("P.DUIKAN-wal", "P.DUIKAN"),
        ("一\n二.duikan-wal", "一\n二.duikan"),
        (".p.duikan.lock", "p.duikan"),
        (".p.duikan.lock.0123abcd", "p.duikan"),
        (".duikan-0123456789abcdef-0123abcd.new", "a new project"),
        (".duikan-0123456789abcdef-0123abcd.new-journal", "a new project"),
    ],
)
def test_names_beside_a_project_are_refused_though_it_does_not_exist(
    tmp_path: Path, name: str, beside: str
) -> None:
    with pytest.raises(ReservedName) as refused:
        refuse_reserved(tmp_path / name)
    assert (refused.value.beside, refused.value.filename) == (beside, str(tmp_path / name))
    with pytest.raises(ReservedName), replacing(tmp_path / name):
        raise AssertionError
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", [*(f"data{ending}" for ending in ENDINGS[:3]), ".data.lock"])
def test_names_beside_another_file_are_refused_only_if_it_is_a_database(tmp_path: Path, name: str) -> None:
    refuse_reserved(tmp_path / name)
    (tmp_path / "data").write_text("no database")
    refuse_reserved(tmp_path / name)
    (tmp_path / "data").unlink()
    with closing(sqlite3.connect(tmp_path / "data")) as database:
        database.execute("CREATE TABLE t (a)")
    with pytest.raises(ReservedName):
        refuse_reserved(tmp_path / name)


@pytest.mark.parametrize(
    "name", ["p.duikan", "journal", "-wal", "p.duikan-journal.json", "p.lock", ".duikan-1.new"]
)
def test_other_names_are_not_reserved(tmp_path: Path, name: str) -> None:
    refuse_reserved(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_to_such_a_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out.json").symlink_to(tmp_path / "p.duikan-journal")
    with pytest.raises(ReservedName):
        refuse_reserved(tmp_path / "out.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refuse_reserved(tmp_path / "pipe-wal")
