"""What a format cannot carry is counted, and what a project has none of is not told."""

from __future__ import annotations

from dataclasses import replace

from corpus.writers.losses import Loss, losses_of
from tests.corpus.writers.build import sample_archive


def test_what_there_is_is_counted_and_the_rest_not_told() -> None:
    archive = sample_archive()
    first, *others = archive.claims
    archive = replace(archive, claims=(replace(first, orphaned=True), *others), rejections=())
    told = dict(losses_of(archive, Loss))
    assert told[Loss.ORPHANS] == 1
    assert told[Loss.LINKS] == len(archive.links)
    assert told[Loss.UNGROUPED] == sum(claim.question is None for claim in archive.claims)
    assert told[Loss.HISTORY] == 0, "the history cannot be counted, and is told"
    assert Loss.REJECTIONS not in told
    assert Loss.SUMMARIES not in told


def test_only_what_was_asked_for_is_told() -> None:
    assert losses_of(sample_archive(), (Loss.REJECTIONS,)) == ()
    assert [loss for loss, _ in losses_of(sample_archive(), (Loss.TEXTS, Loss.HISTORY))] == [
        "texts",
        "history",
    ]
