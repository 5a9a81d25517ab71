"""The filter of the reading view."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from db import edits
from desktop.current import Current
from desktop.derived.reading_filter import ReadingFilter, Showing, ShownCounts
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive


@pytest.fixture
def river(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, compared_archive())


def shown(reading_filter: ReadingFilter, workspace: Workspace) -> set[int]:
    """The numbers of the claims that are shown."""
    claims = panels.rows(workspace).claims.values()
    return {int(claim.id.rpartition("-")[2]) for claim in claims if reading_filter.shows(claim)}


def test_everything_is_shown_at_first(reading_filter: ReadingFilter, river: Workspace) -> None:
    assert not reading_filter.active and reading_filter.claims is None
    assert len(shown(reading_filter, river)) == 12
    assert reading_filter.counts() == ShownCounts(12, 12, 6, 6)


def test_only_one_tag_with_those_below_it(
    reading_filter: ReadingFilter, river: Workspace, qtbot: QtBot
) -> None:
    reading_filter.show_only(Showing.TAG, "tag-1")
    assert shown(reading_filter, river) == {3, 7, 12}
    assert reading_filter.counts() == ShownCounts(3, 12, 1, 6)
    panels.changing(river, qtbot, lambda: river.perform(edits.move_tag, "tag-2", "tag-1", 0))
    assert shown(reading_filter, river) == {3, 7, 12, 5, 8, 11}


def test_only_one_relation(reading_filter: ReadingFilter, river: Workspace) -> None:
    reading_filter.show_only(Showing.RELATION, "overlaps")
    assert shown(reading_filter, river) == {3, 12}
    links = panels.rows(river).links.values()
    assert [link.id for link in links if reading_filter.shows_link(link)] == ["link-5"]


def test_only_disputed_claims_by_links_and_by_questions(
    reading_filter: ReadingFilter, river: Workspace, qtbot: QtBot
) -> None:
    reading_filter.show_only(Showing.DISPUTED)
    assert shown(reading_filter, river) == {4, 5, 8, 9, 11}
    # By its question, in which the figures of 2 and 7 agree.
    statuses = ("question-1", "article-2", Status.CONTRADICTS)
    with qtbot.waitSignal(reading_filter.changed, timeout=panels.PATIENCE):
        river.perform(edits.set_cell_status, *statuses)
    assert shown(reading_filter, river) == {2, 4, 5, 7, 8, 9, 11}
    links = panels.rows(river).links.values()
    assert {link.id for link in links if reading_filter.shows_link(link)} == {"link-3", "link-4", "link-6"}


def test_what_is_linked_meanwhile_is_shown(
    reading_filter: ReadingFilter, river: Workspace, qtbot: QtBot
) -> None:
    reading_filter.show_only(Showing.RELATION, "overlaps")
    with qtbot.waitSignal(reading_filter.changed, timeout=panels.PATIENCE):
        river.perform(edits.create_link, "claim-1", "claim-9", "overlaps")
    assert shown(reading_filter, river) == {3, 12, 1, 9}


def test_the_selected_claim_is_always_shown(
    reading_filter: ReadingFilter, river: Workspace, current: Current
) -> None:
    reading_filter.show_only(Showing.TAG, "tag-1")
    current.set_claim("claim-5")
    assert 5 in shown(reading_filter, river)
    assert reading_filter.claims is not None and "claim-5" in reading_filter.claims
    current.set_claim("claim-3")
    assert shown(reading_filter, river) == {3, 7, 12}


def test_hidden_tags_are_hidden_besides(
    reading_filter: ReadingFilter, river: Workspace, current: Current
) -> None:
    current.set_hidden_tags(frozenset({"tag-0"}))
    assert reading_filter.active and reading_filter.hidden_tags == {"tag-0"}
    assert shown(reading_filter, river) == {3, 4, 5, 7, 8, 9, 11, 12}
    reading_filter.clear()
    assert not reading_filter.active and current.hidden_tags == frozenset()


def test_a_filter_ends_with_its_tag_and_with_the_project(
    reading_filter: ReadingFilter, river: Workspace, qtbot: QtBot
) -> None:
    reading_filter.show_only(Showing.TAG, "tag-1")
    panels.changing(river, qtbot, lambda: river.perform(edits.delete_tag, "tag-1"))
    assert reading_filter.showing is Showing.ALL
    reading_filter.show_only(Showing.RELATION, "overlaps")
    river.close()
    assert reading_filter.showing is Showing.ALL and reading_filter.value == ""
    assert reading_filter.counts() == ShownCounts(0, 0, 0, 0)


def test_the_same_filter_again_changes_nothing(
    reading_filter: ReadingFilter, river: Workspace, qtbot: QtBot
) -> None:
    reading_filter.show_only(Showing.TAG, "tag-1")
    with qtbot.assertNotEmitted(reading_filter.changed):
        reading_filter.show_only(Showing.TAG, "tag-1")


def test_only_one_person(reading_filter: ReadingFilter, river: Workspace) -> None:
    claims = panels.rows(river).claims
    authors = {claim.annotator for claim in claims.values()}
    author = min(authors)
    reading_filter.show_only(Showing.AUTHOR, author)
    assert reading_filter.claims == {claim.id for claim in claims.values() if claim.annotator == author}
    reading_filter.show_only(Showing.AUTHOR, "nobody")
    assert reading_filter.claims == frozenset()
