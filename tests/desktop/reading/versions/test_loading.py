from dataclasses import replace
from pathlib import Path

from db import edits
from desktop.reading.versions.loading import LoadedVersions, load_versions
from tests.db import build
from tests.desktop import build as build_window


def test_the_version_in_use_stands_beside_the_one_before(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        article = build.article(store)
        only = load_versions(store, article.id, article.text, None, None)
        assert (len(only.heads), only.old) == (1, None)
        first = store.text(article.id)
        for more in ("补一句。", "再补一句。"):
            store.perform(edits.replace_text, article.id, first + more)
        present = store.snapshot().articles[article.id].text
        loaded = load_versions(store, article.id, present, None, None)
        assert loaded.old is not None
        assert loaded.new is not None
        assert [loaded.number(one.id) for one in (loaded.old, loaded.new)] == [2, 3]
        oldest = load_versions(store, article.id, present, None, article.text)
        assert oldest.old is not None
        assert oldest.new is not None
        assert [oldest.number(one.id) for one in (oldest.old, oldest.new)] == [2, 1], "nothing is before it"
        chosen = load_versions(store, article.id, present, article.text, None)
        assert chosen.old is not None
        assert chosen.old.content == first
        gone = load_versions(store, article.id, present, present, present)
        assert gone.old is not None
        assert gone.old.id != present


def test_a_claim_was_in_the_old_version_if_it_was_made_before_the_next_one_came(
    loaded: LoadedVersions,
) -> None:
    article = build_window.article(1, "票价")
    made = build_window.claim(1, article, "票价", "票价")
    before, after = (
        replace(made, created=time) for time in (loaded.heads[1].created, "2026-10-09T04:00:01Z")
    )
    assert loaded.in_old([before, after]) == [before]
    backwards = replace(loaded, old=loaded.new, new=loaded.old)
    assert backwards.in_old([after]) == [after], "no version came after the newest"
