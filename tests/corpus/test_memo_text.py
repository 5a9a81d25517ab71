"""Memos: their text in words and references."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.memo_text import MemoReference, Referred, pieces, references, referring
from corpus.memos import Memo

CLAIM = MemoReference(Referred.CLAIM, "c1", "均价[约]2.8元")
TAG = MemoReference(Referred.TAG, "t1", "票价水平")


def memo(name: str, text: str) -> Memo:
    return Memo(name, None, None, name, text, "lin", "2026", "2026")


def test_references_are_links_of_markdown() -> None:
    assert TAG.as_text() == "[票价水平](tag:t1)"
    text = f"# 它怎么算的\n见 {CLAIM.as_text()}，与{TAG.as_text()}"
    assert list(pieces(text)) == ["# 它怎么算的\n见 ", CLAIM, "，与", TAG]


def test_other_links_are_words() -> None:
    assert list(pieces("[网页](https://example.org) [x](claim:)")) == [
        "[网页](https://example.org) [x](claim:)"
    ]


@settings(max_examples=30)
@given(st.text(alphabet="[]\\ 价a\n()", max_size=12), st.text(alphabet="[]\\(:价\n", max_size=8))
def test_a_reference_comes_back_from_its_text(words: str, before: str) -> None:
    reference = MemoReference(Referred.CLAIM, "c1", " ".join(words.split()))
    # A bracket that is open before it may begin the link instead.
    text = before.replace("[", "").replace("\\", "") + reference.as_text()
    assert references(text) == [reference]


def test_who_refers_to_a_tag() -> None:
    memos = [
        memo("乙", TAG.as_text()),
        memo("甲", f"{TAG.as_text()} {CLAIM.as_text()}"),
        memo("丙", "票价水平"),
    ]
    assert [one.id for one in referring(memos, frozenset({"t1"}))] == sorted(["乙", "甲"])
    assert [one.id for one in referring(memos, frozenset({"c1"}))] == ["甲"]
