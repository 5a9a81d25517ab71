"""Messages about files that are not accepted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import corpus.intake
from corpus.intake import Refusal, take_in
from desktop.dialogs.refusals import place_of, refusal_text
from desktop.words.translation import Translation


def test_every_code_of_the_intake_has_a_sentence() -> None:
    """The codes are those that the docstring of :class:`Refusal` lists."""
    listed = re.sub(r"\s+", " ", corpus.intake.Refusal.__doc__ or "").partition("``code`` is ")[2]
    codes = [code.strip() for code in listed.partition(" or ``archive")[0].split(",") if code.strip()]
    assert len(codes) >= 9
    for code in codes:
        sentence = refusal_text(Refusal(code, "the detail"))
        assert sentence
        assert "{" not in sentence, code


def test_an_unknown_fault_of_an_export_is_told_by_its_place() -> None:
    fault = Refusal("archive.no_such_fault", "claims[3].start: a whole number is expected")
    assert refusal_text(fault).endswith(" claims[3].start")
    assert place_of(fault) == "claims[3].start"


@pytest.mark.usefixtures("qapp")
def test_a_line_is_named_in_the_language_of_the_window() -> None:
    refusal = Refusal("archive.number", "line 7: NaN")
    assert "(line 7: NaN)" in refusal_text(refusal)
    translation = Translation()
    translation.install("zh_CN")
    try:
        assert "（第 7 行: NaN）" in refusal_text(refusal)
        assert "a line 7" in refusal_text(Refusal("archive.number", "a line 7"))
    finally:
        translation.uninstall()


@pytest.mark.parametrize(
    ("name", "content", "word"), [("a.pdf", b"%PDF-1.7", "Damaged"), ("b.txt", b"", "no text")]
)
def test_a_refused_file_is_told_in_words(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refusal = take_in(str(path)).refusal
    assert refusal is not None
    assert word in refusal_text(refusal)
