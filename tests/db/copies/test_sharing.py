"""Copies and other projects, used from an open project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import edits
from db.errors import Cancelled, Rejected
from db.merging.outcome import MergeChoices
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two, two_copies


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with two_copies(tmp_path) as copies:
        yield copies


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Store]:
    """Another project, with an article whose title is known here and whose text is not."""
    with Store.create(tmp_path / "别.duikan", "别的", "王") as other:
        corrected = build.FERRY.replace("三成", "三成左右")
        other.perform(edits.import_articles, [build.new_article(corrected)])
        build.claim(other, tags=[build.tag(other).id])
        yield other


def test_several_copies_are_one_act_and_one_undo(two: Two, tmp_path: Path) -> None:
    third = tmp_path / "周.duikan"
    two.lin.save_copy(third)
    with Store.open(third, "周予") as zhou:
        theirs = build.claim(zhou, build.at("平均票价"))
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    before = build.content(two.lin)
    told = two.lin.merge(two.shen.location, third, dry_run=True)
    assert {row.id for row in told.preview.created} >= {theirs.id}
    outcome = two.lin.merge(two.shen.location, third).outcome
    assert outcome.operations == 2
    assert (two.lin.sharing.last_merge().count, two.lin.check()) == (2, [])  # type: ignore[union-attr]
    two.lin.undo()
    assert (build.content(two.lin), two.lin.sharing.last_merge()) == (before, None)


def test_a_merge_that_is_stopped_changes_nothing(two: Two) -> None:
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    before = two.lin.fingerprint()

    def stop(done: int, count: int) -> None:
        raise Cancelled(two.lin.location)

    with pytest.raises(Cancelled):
        two.lin.merge(two.shen.location, progress=stop)
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])


def test_a_row_that_one_side_deleted_and_the_other_changed_is_told_as_kept(two: Two) -> None:
    two.shen.perform(edits.delete_claims, [two.other.id])
    two.lin.perform(edits.set_claim_note, two.other.id, "林的注")
    outcome = two.lin.merge(two.shen.location, dry_run=True).outcome
    assert [(one.row_id, one.author, one.deleted_here) for one in outcome.kept] == [
        (two.other.id, build.SHEN, False)
    ]
    assert [one.deleted_here for one in two.shen.merge(two.lin.location).outcome.kept] == [True]


def test_of_another_project_namesakes_and_articles_in_doubt_are_asked_about(
    two: Two, stranger: Store
) -> None:
    outcome = two.lin.merge(stranger.location, dry_run=True).outcome
    (named,), (doubtful,) = outcome.namesakes, outcome.doubtful
    assert (named.here.id, named.claims) == (two.tag.id, 1)
    both = [build.article(two.lin, number).id for number in (0, 1)]
    assert ([one.id for one in doubtful.here], doubtful.claims) == (both, 1), "titles are compared folded"
    same = MergeChoices(True, same_articles={doubtful.theirs.id: doubtful.here[0].id})
    two.lin.merge(stranger.location, choices=same)
    snapshot = two.lin.snapshot()
    assert (len(snapshot.articles), len(snapshot.tags)) == (2, 1)
    assert two.lin.check() == []
    again = two.lin.merge(stranger.location, dry_run=True, choices=MergeChoices(True)).outcome
    assert (again.doubtful, again.entries) == ((), ()), "its text is known from now on"


def test_tags_that_are_kept_apart_stay_two(two: Two, stranger: Store) -> None:
    (named,) = two.lin.merge(stranger.location, dry_run=True).outcome.namesakes
    two.lin.merge(stranger.location, choices=MergeChoices(True, frozenset({named.theirs.id})))
    assert len(two.lin.snapshot().tags) == 2


def test_copies_and_other_projects_are_told_apart(two: Two, stranger: Store) -> None:
    files = [two.lin.location, two.shen.location, stranger.location]
    assert two.lin.sharing.sorted_out(files) == ([Path(two.shen.location)], [Path(stranger.location)])
    with pytest.raises(Rejected, match="mixed_files"):
        two.lin.merge(*files[1:])
