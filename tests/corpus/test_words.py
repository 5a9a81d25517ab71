from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import words
from corpus.model import Span
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module", autouse=True)
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIKAN_CACHE", str(tmp_path_factory.mktemp("cache")))
        words.load()


def _word(text: str, at: str) -> str:
    span = words.word_at(text, text.index(at))
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("国家统计局公布数据", "数", "数据"),
        ("國家統計局公佈數據", "據", "數據"),
        ("使用人工智慧監管", "慧", "人工智慧"),
        ("涨到1,550.5亿美元", "5亿", "1,550.5"),
        ("涨到１２．５万", "２", "１２．５"),
        ("同比增长4.2%；", "2%", "4.2%"),
        ("the U.S. market", "U", "U.S."),
        ("用 GPT-4 写的", "4", "GPT-4"),
        ("OpenAI公司", "A", "OpenAI"),
        ("等等……还有", "…", "……"),
        ("所以——好", "—", "——"),
        ("“好”", "“", "“"),
        ("甲   乙", " ", "   "),
        ("去𠮷野家吃", "𠮷", "𠮷"),
        ("葛\U000e0100城", "\U000e0100", "葛\U000e0100"),
        ("cafe\u0301 noir", "\u0301", "cafe\u0301"),
    ],
)
def test_the_word_around_a_place(text: str, at: str, word: str) -> None:
    found = _word(text, at)
    if at in "葛\U000e0100":
        assert found.startswith(word)
    else:
        assert found == word


def test_marks_do_not_hide_a_word() -> None:
    assert _word("公布数\ufe00据了", "据") == "数\ufe00据"


def test_the_end_of_a_line_selects_its_last_word() -> None:
    text = "公布数据\n\n下一行"
    assert words.word_at(text, 4) == Span(2, 4)
    assert words.word_at(text, 5) == Span(5, 5)
    assert words.word_at(text, len(text)) == words.word_at(text, len(text) - 1)
    assert words.word_at("", 0) == Span(0, 0)


@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL])
def test_words_follow_each_other_without_gap(text: str) -> None:
    offset = 0
    while offset < len(text):
        span = words.word_at(text, offset)
        if text[offset] == "\n":
            offset += 1
            continue
        assert span.start == offset
        assert all(words.word_at(text, place) == span for place in range(span.start, span.end))
        offset = span.end


@given(st.text(max_size=30), st.integers(0, 35))
def test_every_place_has_a_word(text: str, offset: int) -> None:
    span = words.word_at(text, offset)
    assert span.end <= len(text)
    assert "\n" not in text[span.start : span.end]
    if offset < len(text) and text[offset] != "\n":
        assert span.contains(offset)


def test_a_line_of_a_million_characters_is_looked_at_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    tokenizer = words._tokenizer()
    cut = tokenizer.cut
    monkeypatch.setattr(tokenizer, "cut", lambda text: seen.append(len(text)) or cut(text))
    span = words.word_at("数据" * 500_000, 500_001)
    assert span == Span(500_000, 500_002)
    assert max(seen) < 200


LOADING = """
import logging, os, sys, warnings
warnings.simplefilter("error")
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from corpus import words
assert "jieba" not in sys.modules, "jieba is loaded only when asked for"
words.load()
span = words.word_at("公布数据", 3)
assert (span.start, span.end) == (2, 4), span
"""


@pytest.mark.parametrize("writable", [True, False])
def test_loading_is_silent_and_keeps_its_cache_to_itself(tmp_path: Path, writable: bool) -> None:
    cache = tmp_path / "cache"
    if not writable:
        # A file where the folder should be: nothing can be written there, whoever asks.
        cache.write_text("")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", LOADING],
        cwd=ROOT,
        env={"DUIKAN_CACHE": str(cache), "TMPDIR": str(temporary), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(temporary.iterdir()) == []
    if writable:
        assert [path.suffix for path in cache.iterdir()] == [".cache"]
