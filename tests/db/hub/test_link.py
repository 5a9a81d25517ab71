from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.files.data_folder import data_folder
from db.hub.entries import LogHeader, LogPortion, Waiting
from db.hub.link import HubLink, forget_link, read_link, write_link

PROJECT = "01a2295a-35e2-7292-872d-04664cfc0619"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "渡轮.duikan"
    path.touch()
    return path


def test_what_is_written_is_read(path: Path) -> None:
    assert read_link(PROJECT, path) is None
    link = HubLink(
        "postgresql+psycopg://lin@/team",
        str(path),
        "hub",
        7,
        "o",
        idle=("a",),
        waiting=(Waiting("b", "c", "d"),),
    )
    write_link(PROJECT, path, link)
    assert read_link(PROJECT, path) == link
    assert read_link(PROJECT.replace("0", "1"), path) is None
    forget_link(PROJECT, path)
    assert read_link(PROJECT, path) is None


def test_it_follows_a_file_that_was_moved_but_not_a_copy(path: Path) -> None:
    write_link(PROJECT, path, HubLink("here", os.path.realpath(path)))
    copy, moved = path.with_name("copy.duikan"), path.with_name("moved.duikan")
    copy.touch()
    assert read_link(PROJECT, copy) is None
    os.rename(path, moved)
    found = read_link(PROJECT, moved)
    assert found is not None
    assert (found.address, found.path) == ("here", str(moved))
    assert read_link(PROJECT, copy) is None


def test_it_follows_what_is_read_and_tried() -> None:
    first, second = (LogHeader(place, f"o{place}", "d", "a", (), True, 1) for place in (1, 2))
    waits = Waiting("o2", "d", "text x"), Waiting("o3", "d", "text y")
    link = HubLink("here", "path").pulled_to(2, LogPortion((first, second), {}, {}))
    assert (link.pulled, link.pulled_operation, link.idle) == (2, "o2", ("o1", "o2"))
    link = link.tried((first, second), waits[:1]).pulled_to(4, LogPortion((), {}, {}, ("o1",)))
    assert (link.pulled, link.pulled_operation, link.idle, link.waiting) == (4, None, ("o2",), waits[:1])
    assert link.tried((second,), waits[1:]).waiting == waits[1:]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"address": "x"}', b"\xff", b"[" * 100_000])
def test_what_is_no_link_is_none(path: Path, content: bytes) -> None:
    write_link(PROJECT, path, HubLink("here", str(path)))
    (place,) = (data_folder() / "hubs").iterdir()
    place.write_bytes(content)
    assert read_link(PROJECT, path) is None
