"""Every rejection of an edit has its own message."""

from __future__ import annotations

import re
from pathlib import Path

import db
from db import errors
from desktop.words.refused_edits import refused_sentence

PATH = "/home/lin/渡轮.duikan"


def told(code: str, **details: str) -> str:
    return refused_sentence(errors.Rejected(PATH, code, **details))


def test_facts_stand_in_the_sentence_and_one_that_is_missing_does_not_fail() -> None:
    assert "“票价”" in told("tag_name_taken", name="票价")
    assert "…" in told("tag_name_taken")


def test_every_code_with_which_edits_refuse_has_its_own_sentence() -> None:
    """Scans the database layer for the codes it refuses with."""
    general = told("never_heard_of")
    root = Path(db.__file__).parent
    sources = "".join(path.read_text(encoding="utf-8") for path in root.rglob("*.py"))
    codes = set(re.findall(r'\breject\(\s*"([a-z_]+)"', sources)) | set(
        re.findall(r'\bRejected\(\s*[\w.]+,\s*"([a-z_]+)"', sources)
    )
    assert len(codes) > 10
    untold = {code for code in codes if told(code) == general}
    assert untold <= {"unknown_colour"}
