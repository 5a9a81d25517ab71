"""Words that are counted as one."""

from __future__ import annotations

from corpus.script import fold
from corpus.terms.synonyms import synonyms_of
from db import edits
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def groups(store: Store) -> tuple[tuple[str, ...], ...]:
    return synonyms_of(store.snapshot().saved_searches_in_order()).groups


def test_words_are_counted_together_and_apart_in_steps_that_can_be_undone(store: Store) -> None:
    changes = store.perform(edits.count_together, ["票价", " 车费 ", "車費"])
    assert build.told(changes) == ("synonyms.together", "票价、车费", "", 1)
    assert groups(store) == (("票价", "车费"),)
    store.perform(edits.count_together, ["船", "轮渡"])
    store.perform(edits.count_together, ["船票", "票價"])
    assert groups(store) == (("船票", "票價", "车费"), ("船", "轮渡")), "what is given comes first"
    assert [search.name for search in store.snapshot().saved_searches_in_order()] == ["船票", "船"]
    store.perform(edits.count_together, ["车费", "轮渡"])
    assert groups(store) == (("车费", "轮渡", "船票", "票價", "船"),), "two groups become one"
    store.undo()
    assert build.told(store.perform(edits.count_apart, ["車費", "没有"])) == (
        "synonyms.apart",
        "車費、没有",
        "",
        1,
    )
    assert groups(store) == (("船票", "票價"), ("船", "轮渡"))
    store.perform(edits.count_apart, ["船"])
    assert groups(store) == (("船票", "票價"),), "one word is no group"
    assert store.perform(edits.count_apart, ["船"]).operation is None
    assert store.check() == []


def test_a_word_alone_is_refused(store: Store) -> None:
    assert build.refusal(store, edits.count_together, ["票价", "票價", " "]) == "synonyms_few"
    store.perform(edits.count_together, ["票价", "车费"])
    assert store.perform(edits.count_together, ["票价"]).operation is None, "it has others already"


def test_groups_of_copies_that_share_a_word_are_one_after_the_merge(two: Two) -> None:
    two.lin.perform(edits.save_search, "票价", (("words", ("票价",)),))
    assert groups(two.lin) == (), "a search of the texts is no group"
    two.lin.perform(edits.count_together, ["票价", "车费"])
    two.shen.perform(edits.count_together, ["車費", "票款"])
    two.exchange()
    assert groups(two.lin) == groups(two.shen)
    assert [set(map(fold, group)) for group in groups(two.lin)] == [{"票价", "车费", "票款"}]
