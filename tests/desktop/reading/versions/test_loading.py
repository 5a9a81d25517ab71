from pathlib import Path

from db import edits
from desktop.reading.versions.loading import load_versions
from tests.db import build


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
