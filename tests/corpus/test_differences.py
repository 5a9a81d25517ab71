"""The differences between two states of a project."""

from __future__ import annotations

from dataclasses import replace

from corpus.differences import RowChange, differences
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from tests.desktop.build import river_archive


def test_equal_states_differ_in_nothing() -> None:
    assert differences(Snapshot.from_archive(river_archive()), Snapshot.from_archive(river_archive())) == []


def test_rows_go_come_back_and_alter() -> None:
    archive = river_archive()
    first, second, *others = archive.claims
    now = Snapshot.from_archive(archive)
    altered = replace(second, note="从前的话", updated="2020-01-01T00:00:00Z")
    then = Snapshot.from_archive(replace(archive, claims=(altered, *others), links=()))
    found = differences(now, then)
    assert (RowChange.GOES, first) in [(each.change, each.row) for each in found]
    (change,) = [each for each in found if each.change is RowChange.ALTERS]
    assert (change.row, change.fields) == (second, ("note",))
    back = differences(then, now)
    assert (RowChange.COMES_BACK, first) in [(each.change, each.row) for each in back]
    order = [each.change for each in back]
    assert order == sorted(order, key=list(RowChange).index)


def test_times_alone_and_annotators_are_no_difference() -> None:
    archive = river_archive()
    claim = replace(archive.claims[0], updated="2020-01-01T00:00:00Z")
    then = Snapshot.from_archive(
        replace(
            archive,
            claims=(claim, *archive.claims[1:]),
            annotators=(*archive.annotators, Annotator(archive.annotators[0].id, "某人")),
        )
    )
    assert differences(Snapshot.from_archive(archive), then) == []
