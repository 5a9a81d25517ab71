"""Another project is added: existing rows are unchanged, and tags of the same name are merged only on request: row
22 of the list of bad luck."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import edits
from db.merging.outcome import MergeChoices
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


@pytest.mark.parametrize("join_names", [False, True])
def test_another_project_is_added(two: Two, tmp_path: Path, join_names: bool) -> None:
    corrected = build.FERRY.replace("首次", "第一次")
    with Store.create(tmp_path / "别.duikan", "别的", "王") as other:
        articles = [build.new_article(build.FERRY), build.new_article("别的一篇。有两句。")]
        other.perform(edits.import_articles, articles)
        tag = build.tag(other)
        claim = build.claim(other, build.at("平均票价"), tags=[tag.id])
        two.lin.perform(edits.replace_text, build.article(two.lin).id, corrected)
        before = two.lin.snapshot()
        outcome = two.lin.merge(other.location, choices=MergeChoices(join_names=join_names)).outcome
        after = two.lin.snapshot()
        assert not outcome.same_project
        assert {entry.kind for entry in outcome.entries} == {"added"}
        assert len(after.articles) == 3, "an article is known by a text that it once had"
        assert after.claims[claim.id].article == build.article(two.lin).id
        assert after.claims.keys() >= before.claims.keys()
        names = [one.name for one in after.tags.values()]
        assert names == [two.tag.name] * (1 if join_names else 2)
        assert two.lin.merge(
            other.location, choices=MergeChoices(join_names=join_names)
        ).outcome.is_nothing_new
        assert two.lin.check() == []
        two.lin.undo()
        assert build.rows(two.lin.snapshot())["claims"] == build.rows(before)["claims"]
