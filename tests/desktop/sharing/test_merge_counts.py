"""The summary of a merge in numbers."""

from __future__ import annotations

from db.merging.outcome import MergeEntry
from desktop.sharing.merge_counts import CountKind, count_lines, is_disputed, people_of, total
from tests.desktop.build import LIN
from tests.desktop.sharing.conftest import ZHOU, Told


def test_rows_are_counted_once_by_kind_and_person(told: Told) -> None:
    result, now, _ = told
    lines = {line.kind: line for line in count_lines(result.outcome, result.preview, now)}
    gone = {CountKind.CLAIMS, CountKind.LINKS}
    assert set(lines) == {*gone, CountKind.TAGS, CountKind.TAGGED}, "what is in conflict is told as that"
    assert (lines[CountKind.TAGS].added, lines[CountKind.TAGS].here) == (1, 4)
    assert lines[CountKind.CLAIMS].deleted == 1
    assert (lines[CountKind.TAGGED].added, lines[CountKind.TAGGED].deleted) == (1, 0), (
        "those of a deleted claim go along"
    )
    assert people_of(list(lines.values())) == [ZHOU, LIN.name]
    assert total(list(lines.values())) == sum(sum(line.people.values()) for line in lines.values())


def test_the_author_of_a_row_in_conflict_is_not_a_change_beside_it() -> None:
    disputed = {("cell", "cell-1", "status")}
    for field, row, belongs in (
        ("author", "cell-1", True),
        ("author", "cell-2", False),
        ("reason", "cell-1", True),
    ):
        assert is_disputed(MergeEntry("updated", "cell", row, field), disputed) == belongs, (field, row)
