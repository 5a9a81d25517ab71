"""Which rows are included in a copy: those selected, and none that need an excluded row."""

from __future__ import annotations

from pathlib import Path

from db import edits
from db.copies.choosing_rows import ChosenRows, CopySelection, choose
from db.tables.prepared import driver
from tests.db import build
from tests.db.merging.two import Two, two_copies


def chosen(two: Two, selection: CopySelection) -> ChosenRows:
    with build.reading(two.lin) as connection:
        return choose(driver(connection), selection)


def test_rows_that_need_what_stays_stay_and_references_are_emptied(tmp_path: Path) -> None:
    with two_copies(tmp_path) as two:
        two.lin.perform(edits.create_question, "票价调了多少", [two.claim.id, two.other.id])
        two.lin.perform(edits.create_link, two.claim.id, two.other.id, "equivalent")
        first, second = (article.id for article in two.lin.snapshot().articles_in_order())
        whole = chosen(two, CopySelection())
        assert (len(whole.rows["claim"]), len(whole.rows["link"]), len(whole.rows["question"])) == (2, 1, 1)
        part = chosen(two, CopySelection(frozenset({first})))
        assert set(part.rows["article"]) == {first} and set(part.rows["claim"]) == {two.claim.id}
        assert part.rows["link"] == {} and len(part.rows["question"]) == 1
        assert part.named("claim", "article") == {first} and second not in part.named(
            "text_version", "author"
        )
        blind = chosen(two, CopySelection(people=frozenset()))
        assert set(blind.rows["article"]) == {first, second} and len(blind.rows["tag"]) == 1
        assert not any(blind.rows[table] for table in ("claim", "claim_tag", "link", "question"))
        blind.put_person("annotator-9")
        assert blind.rows["annotator"]["annotator-9"] == ["annotator-9", None]
