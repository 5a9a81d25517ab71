"""Groups of synonyms in saved searches."""

from __future__ import annotations

from corpus.memos import SavedSearch, list_of, without_list
from corpus.terms.synonyms import Synonyms, filters_of_group, synonyms_of, words_of_group
from tests.corpus.build import saved_search


def group(identity: str, *words: str) -> SavedSearch:
    return saved_search(identity, filters=filters_of_group(words))


def test_each_word_is_stored_once_whatever_its_script() -> None:
    filters = filters_of_group(["票价", "車費", "车费", "票價"])
    assert list_of(filters) == "synonyms"
    assert words_of_group(filters) == ("票价", "車費")
    assert without_list(filters) == (("words", ("票价", "車費")),)


def test_groups_are_found_among_other_searches_and_united_where_they_share_a_word() -> None:
    searches = [
        saved_search("s1", filters=(("words", ("票价", "车费")),)),
        group("s2", "票价", "车费"),
        group("s3", "船", "轮渡"),
        group("s4", "票款", "車費"),
        group("s5", "独"),
    ]
    found = synonyms_of(searches)
    assert found == Synonyms((("船", "轮渡"), ("票价", "车费", "票款")))
    assert found.by_key()["票款"] == found.by_key()["车费"] == ("票价", "车费", "票款")
    assert synonyms_of([]) == Synonyms()
