from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Language
from corpus.text import article_from_text, clean, digest, read_article
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

DIRTY = st.text(
    st.one_of(st.sampled_from("\r\n\0\t中𠮷\ud800\udc00\u202e\ufeff\x85\ufdd0"), st.characters()), max_size=40
)


@pytest.mark.parametrize(
    ("raw", "content", "notices"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd", ("newlines:2",)),
        ("\r\n\r\n", "\n\n", ("newlines:2",)),
        ("a\0b", "ab", ("controls:1",)),
        ("\x1b[1m粗\x7f\x85", "[1m粗", ("controls:3",)),
        ("a\tb", "a\tb", ()),
        ("半\ud83d个", "半\ufffd个", ("surrogates:1",)),
        ("左\u202e右\u2066", "左\u202e右\u2066", ("bidi:2",)),
        ("\ufeff正文\ufeff", "正文\ufeff", ()),
        ("\ufdd0\uffff", "", ("controls:2",)),
        ("", "", ()),
    ],
)
def test_cleaning(raw: str, content: str, notices: tuple[str, ...]) -> None:
    """Rows 39 to 42: controls, lone surrogates, direction marks, line ends."""
    cleaned = clean(raw)
    assert (cleaned.content, cleaned.notices) == (content, notices)


@pytest.mark.parametrize(
    "text", ["葛\U000e0100城", "𠮷野家", "e\u0301", "👨\u200d👩\u200d👧", "。️", "\u3000首行", SIMPLIFIED]
)
def test_what_belongs_to_a_text_survives(text: str) -> None:
    assert clean(text) == (text, ())


@given(DIRTY)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    once = clean(raw).content
    # A byte order mark behind another one becomes the first.
    if not once.startswith("\ufeff"):
        assert clean(once).content == once
    assert "\r" not in once
    assert "\0" not in once
    once.encode()


@given(st.text(max_size=30))
def test_the_digest_is_that_of_the_bytes(text: str) -> None:
    assert digest(text) == hashlib.sha256(text.encode()).hexdigest()


def test_a_plain_file_is_stored_exactly() -> None:
    article, candidates = read_article(SIMPLIFIED.encode(), "渡轮.txt")
    assert article.content == SIMPLIFIED
    assert article.encoding == "utf-8"
    assert article.language is Language.SIMPLIFIED
    assert article.source_file == "渡轮.txt"
    assert article.title == "青川渡轮十二年来首次调价"
    assert article.notices == ()
    assert candidates == ()


def test_all_that_was_changed_is_told() -> None:
    data = (TRADITIONAL.replace("\n", "\r\n") + "\0\u202e" + "尾").encode()[:-1]
    article, _ = read_article(data, "a.txt")
    assert article.notices == ("replaced:1", "newlines:6", "controls:1", "bidi:1")
    assert article.content == TRADITIONAL + "\u202e\ufffd"


def test_an_encoding_given_is_used() -> None:
    article, _ = read_article(TRADITIONAL.encode("cp950"), "a.txt", "cp950")
    assert article.content == TRADITIONAL
    assert article.language is Language.TRADITIONAL


def test_pasted_text_is_cleaned_too() -> None:
    article = article_from_text("标题在此一行\r\n\r\n正文\ud800。")
    assert article.content == "标题在此一行\n\n正文\ufffd。"
    assert article.title == "标题在此一行"
    assert (article.source_file, article.encoding) == ("", "utf-8")
    assert article.notices == ("newlines:2", "surrogates:1")


def test_the_real_articles_are_stored_byte_for_byte(articles: list[Path]) -> None:
    for path in articles:
        article, candidates = read_article(path.read_bytes(), path.name)
        assert article.content.encode() == path.read_bytes()
        assert article.notices == ()
        assert candidates == ()
        assert 4 < len(article.title) < 60
