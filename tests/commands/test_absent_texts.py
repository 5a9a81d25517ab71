from __future__ import annotations

import pytest

from commands.absent_texts import say_absent
from corpus.model import Project
from corpus.snapshot import Snapshot
from tests.corpus import build


def test_only_what_is_missing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    one, other = build.article(0, "甲")[0], build.article(1, "乙")[0]
    project = Project("p", "渡轮", "")
    say_absent(Snapshot(project, [one, other]), "渡轮.duikan")
    assert capsys.readouterr().err == ""
    say_absent(Snapshot(project, [one, other], [one.sha256]), "渡轮.duikan")
    assert "1 article(s) have no text in 渡轮.duikan" in capsys.readouterr().err
