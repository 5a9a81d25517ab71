"""A small index of texts written for the tests."""

from __future__ import annotations

from functools import cache

from corpus.terms.cutting import cut_texts
from corpus.terms.index import TermIndex, index_of

DAILY = "票价由2元调整为3元。记者看到，票价公布后市民意见不一。\n轮渡公司说，换装以后客流会增加。换装要两年，换装不停航。换装、换装、换装。\n"
POST = "票價上漲，客流恐怕減少。軟體也要更換，票價另計。\n"
TEXTS = {"a": DAILY, "b": POST}


@cache
def index() -> TermIndex:
    """The index of :data:`TEXTS`."""
    return index_of(cut_texts(TEXTS))
