from __future__ import annotations

from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT


def test_all_texts_are_kept_or_those_of_chosen_articles_and_folders() -> None:
    assert ALL_TEXTS.has("a", "")
    assert not NOTHING_KEPT.has("a", "港口")
    kept = NOTHING_KEPT.with_articles(["a"]).with_folder("港口")
    told = {
        (name, folder): kept.has(name, folder)
        for name in "ab"
        for folder in ("", "港口", "港口/票价", "港口区")
    }
    assert [place for place, here in told.items() if not here] == [("b", ""), ("b", "港口区")]


def test_a_folder_covers_those_below_it() -> None:
    kept = NOTHING_KEPT.with_folder("港口/票价").with_folder("车站").with_folder("港口")
    assert kept.folders == ("港口", "车站")
    assert kept.without_folder("港口").folders == ("车站",)
    assert NOTHING_KEPT.with_folder("港口/票价").without_folder("港口") == NOTHING_KEPT


def test_what_is_chosen_twice_is_kept_once() -> None:
    kept = NOTHING_KEPT.with_articles(["b", "a"]).with_articles(["a"])
    assert kept.articles == ("a", "b")
    assert kept.without_articles(["a", "c"]).articles == ("b",)
