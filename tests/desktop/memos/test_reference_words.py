"""The names of references and memos."""

from __future__ import annotations

from corpus.memo_text import MemoReference, Referred
from corpus.memos import Memo
from corpus.snapshot import Snapshot
from desktop.memos.reference_words import about_words, memo_name, reference_words
from tests.desktop.build import river_archive

RIVER = Snapshot.from_archive(river_archive())


def test_a_reference_in_words() -> None:
    assert "江城财经" in reference_words(RIVER, MemoReference(Referred.CLAIM, "claim-7", "旧"))
    assert reference_words(RIVER, MemoReference(Referred.TAG, "tag-0", "旧")) == "票价水平"
    assert reference_words(RIVER, MemoReference(Referred.CLAIM, "gone", "旧")) == "“旧” was deleted."


def test_a_memo_without_a_title_is_known_by_how_it_begins() -> None:
    assert memo_name(Memo("m", None, None, "", "甲\n乙" * 10, "", "", "")) == "甲 乙甲 乙甲 乙甲 乙甲 乙…"


def test_what_it_is_about() -> None:
    assert about_words(RIVER, "article-2", None) == "B  江城财经"
    assert about_words(RIVER, None, "tag-0") == "票价水平"
    assert about_words(RIVER, None, None) == "青川渡轮调价"
