"""Saved searches and the lists they belong to."""

from __future__ import annotations

from corpus.memos import for_list, list_of, without_list


def test_filters_name_their_list_and_are_taken_out_of_it_again() -> None:
    filters = (("tag", ("t1", "t2")), ("words", ("票价",)))
    saved = for_list("claims", filters)
    assert saved == (("list", ("claims",)), *filters)
    assert list_of(saved) == "claims" and without_list(saved) == filters


def test_a_search_of_all_texts_names_none() -> None:
    assert list_of((("words", ("票价",)),)) == "" and list_of(()) == ""
    assert list_of((("list", ()),)) == ""
