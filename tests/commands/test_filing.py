"""The verb ``new``: JSON and text output."""

from __future__ import annotations

from pathlib import Path

from db.store import Store
from tests.terminal import Terminal


def test_new_makes_a_project_and_never_overwrites(tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "a.duikan"
    status, out, err = terminal.run("new", path, "--title", "渡轮", "--annotator", "苏禾")
    assert (status, out) == (0, "")
    assert "Created" in err
    with Store.open(path) as store:
        assert store.project.title == "渡轮"
    before = path.read_bytes()
    status, out, err = terminal.run("new", path)
    assert (status, out) == (1, "")
    assert "exists already" in err
    assert path.read_bytes() == before


def test_new_begins_with_a_codebook(sample: Path, tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "b.duikan"
    status, _, err = terminal.run("new", path, "--title", "新", "--template", sample)
    assert status == 0
    with Store.open(path) as store, Store.open(sample) as other:
        assert [tag.name for tag in store.snapshot().tags.values()] == [
            tag.name for tag in other.snapshot().tags.values()
        ]
        assert f"with {len(store.snapshot().tags)} tags" in err
        assert store.project.title == "新"
        assert not store.snapshot().articles


def test_a_template_that_cannot_be_read_makes_no_project(tmp_path: Path, terminal: Terminal) -> None:
    (tmp_path / "no.json").write_text("{}")
    status, _, err = terminal.run("new", tmp_path / "c.duikan", "--template", tmp_path / "no.json")
    assert status == 1
    assert "neither a codebook nor a project" in err
    assert not (tmp_path / "c.duikan").exists()
