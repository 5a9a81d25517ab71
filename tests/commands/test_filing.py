"""The verb new, as scripts and people see it."""

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
