"""Texts about projects of other programs."""

from __future__ import annotations

from corpus.foreign.mapping import Because
from corpus.foreign.project import LeftBehind, LeftOutKind, Offsets
from desktop.words.foreign_words import because_words, left_words, offsets_words, remedy_words


def test_there_are_different_words_for_everything() -> None:
    for words in (
        [left_words(LeftBehind(kind, 7)) for kind in LeftOutKind],
        [because_words(because) for because in Because],
        [offsets_words(offsets) for offsets in Offsets],
    ):
        assert all(words)
        assert len(set(words)) == len(words)
    assert left_words(LeftBehind(LeftOutKind.SETS, 16)) == "16 sets"


def test_what_can_be_helped_has_a_remedy() -> None:
    assert remedy_words(LeftOutKind.NO_ARTICLE)
    assert remedy_words(LeftOutKind.GRAPHS) == ""
