"""The messages of the verb ``export`` about what a format omits."""

from __future__ import annotations

from pathlib import Path

from commands.losses import WORDS, loss_words
from corpus.writers.losses import Loss
from tests.terminal import Terminal


def test_there_are_words_for_every_loss() -> None:
    assert set(WORDS) == set(Loss)
    assert loss_words(Loss.LINKS, 3) == "3 link(s)"


def test_only_what_the_project_has_is_told(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    from resources.sample import build

    out = tmp_path / "a.qdpx"
    assert "Not in the file" not in terminal.run("export", project, "-o", out)[2]
    terminal.run("import", project, build.OUT)
    _, printed, err = terminal.run("export", project, "-o", out)
    assert printed == ""
    assert "Not in the file: 10 question(s) and their comparison;" in err
    assert "; the kinds of" in err
    assert "reject" not in err
