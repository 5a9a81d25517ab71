"""The verb ``copy``."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from db.store import Store
from tests.db import build


@pytest.mark.parametrize("words", [["--article", "B"], ["--article", "B", "--blind", "--no-titles"]])
def test_a_copy_has_the_articles_that_were_named(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with build.project(tmp_path) as store:
        claim = build.claim(store, number=1)
        location, first, second = store.location, build.article(store), build.article(store, 1).id
    out = tmp_path / "发出.duikan"
    assert main.main(["copy", location, "-o", str(out), *words]) == 0
    assert "Copied 1 article(s)" in capsys.readouterr().err
    with Store.open(out) as copy:
        assert list(copy.snapshot().articles) == [second]
        assert list(copy.snapshot().claims) == ([] if "--blind" in words else [claim.id])
    assert main.main(["claims", str(out)]) == 0
    title = "" if "--no-titles" in words else f" ({first.title})"
    assert f"handed out: 1 article(s) of the project are not in it{title}." in capsys.readouterr().err


def test_an_unknown_article_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with build.project(tmp_path) as store:
        location = store.location
    out = tmp_path / "发出.duikan"
    assert main.main(["copy", location, "-o", str(out), "--article", "Z"]) == 1
    assert "no article Z" in capsys.readouterr().err
    assert not out.exists()
