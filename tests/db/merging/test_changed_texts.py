"""A conflict about the text of an article shows what its sides changed."""

from __future__ import annotations

from db import edits
from tests.db import build
from tests.db.merging.two import Two


def test_the_sides_show_what_they_changed_before_and_after_the_merge(two: Two) -> None:
    article = build.article(two.lin).id
    text = two.lin.text(article)
    place = len(text) // 2
    for store, words in ((two.lin, "【林改】"), (two.shen, "【沈改】")):
        store.perform(edits.replace_text, article, f"{text[:place]}{words}{text[place:]}")
    (told,) = two.lin.merge(two.shen.location, dry_run=True).outcome.conflicts
    two.exchange()
    (conflict,) = two.lin.sharing.conflicts()
    for shown in (told, conflict):
        marked = {
            side.name: [side.changed.words[mark.start : mark.end] for mark in side.changed.marks]
            for side in shown.sides
            if side.changed is not None
        }
        assert marked == {build.LIN: ["【林改】"], build.SHEN: ["【沈改】"]}
        assert shown.changed is not None
        assert text[place - 3 : place + 3] in shown.changed.words.replace("\n", "")


def test_other_conflicts_have_none(two: Two) -> None:
    for store, words in ((two.lin, "二"), (two.shen, "三")):
        store.perform(edits.set_claim_note, two.claim.id, words)
    two.exchange()
    (conflict,) = two.lin.sharing.conflicts()
    assert (conflict.changed, [side.changed for side in conflict.sides]) == (None, [None, None])
