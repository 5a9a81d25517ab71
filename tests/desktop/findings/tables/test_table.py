"""The findings table as a model: filters, sorts, groups, and follows changes without a reset."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tuned
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from corpus.archive import Archive
from corpus.changes import Changed, ChangeSet
from corpus.model import Claim, Kind, Link, Tag
from corpus.snapshot import Snapshot
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.subjects import ClaimSubject, LinkSubject
from desktop.findings.tables.table import CELL_ROLE, MANY, FindingsTable
from tests.desktop.build import river_archive, tag

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def archive() -> Archive:
    return river_archive()


@pytest.fixture
def snapshot(archive: Archive) -> Snapshot:
    return Snapshot.from_archive(archive)


@pytest.fixture
def claims(snapshot: Snapshot) -> FindingsTable:
    table = FindingsTable()
    table.set_subject(ClaimSubject(snapshot))
    return table


@pytest.fixture
def links(snapshot: Snapshot) -> FindingsTable:
    table = FindingsTable()
    table.set_subject(LinkSubject(snapshot))
    return table


def ids(table: FindingsTable) -> list[str]:
    found = (table.id_at(row) for row in range(table.rowCount()))
    return [one for one in found if one is not None]


def numbers(table: FindingsTable) -> list[int]:
    return [int(one.rpartition("-")[2]) for one in ids(table)]


def column(table: FindingsTable, heading: str) -> int:
    headings = [table.headerData(number, Qt.Orientation.Horizontal) for number in range(table.columnCount())]
    return headings.index(heading)


def updated(before: Claim | Link | Tag, **fields: object) -> ChangeSet:
    return ChangeSet(updated=(Changed(before, replace(before, **fields)),))  # type: ignore[arg-type]


def apply(table: FindingsTable, snapshot: Snapshot, changes: ChangeSet) -> bool:
    snapshot.apply(changes)
    return table.apply(changes)


def test_claims_stand_in_the_order_of_the_texts(claims: FindingsTable) -> None:
    assert numbers(claims) == list(range(1, 13))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("單程", [1, 6, 10]),
        ("单程", [1, 6, 10]),
        ("官方口径", [5]),
        ("收入", [4, 9]),
        ("没有这个", []),
        ("  ", list(range(1, 13))),
    ],
)
def test_the_filter_reads_quotes_notes_and_tags_in_either_script(
    claims: FindingsTable, query: str, expected: list[int]
) -> None:
    claims.set_filter(query)
    assert numbers(claims) == expected


def test_a_word_is_not_found_across_two_rows(claims: FindingsTable, snapshot: Snapshot) -> None:
    ends = snapshot.claims["claim-1"].tags
    assert [snapshot.tags[end].name for end in ends] == ["票价水平"]
    claims.set_filter("票价水平调价")
    assert numbers(claims) == []


def test_sorting_by_any_column_and_back(claims: FindingsTable, snapshot: Snapshot) -> None:
    for number in range(claims.columnCount()):
        claims.sort(number, ASCENDING)
        upwards = ids(claims)
        claims.sort(number, DESCENDING)
        assert ids(claims) == upwards[::-1]
    claims.sort(column(claims, "Links"), DESCENDING)
    assert set(numbers(claims)[:2]) == {6, 8}
    claims.sort(column(claims, "Tags"), ASCENDING)
    first = snapshot.claims[ids(claims)[0]]
    assert first.tags == ("tag-0",)


def test_groups_have_headings_with_counts_and_fold(claims: FindingsTable) -> None:
    claims.set_grouping("tag")
    headings = [group for row in range(claims.rowCount()) if (group := claims.heading_at(row)) is not None]
    assert [(group.title, group.count) for group in headings] == [
        ("票价水平", 5),
        ("涨幅测算", 3),
        ("客运规模", 3),
        ("收入", 2),
    ]
    assert claims.rowCount() == 4 + 13, "a claim with two tags stands under both"
    assert claims.total == 12
    claims.toggle_heading(headings[0].key)
    assert claims.rowCount() == 4 + 13 - 5
    assert claims.id_at(1) is None
    claims.toggle_heading(headings[0].key)
    claims.set_grouping("article")
    assert [claims.heading_at(row) is not None for row in (0, 6, 11)] == [True, True, True]


def test_links_are_grouped_by_relation_and_by_both_their_articles(links: FindingsTable) -> None:
    links.set_grouping("relation")
    headings = [group for row in range(links.rowCount()) if (group := links.heading_at(row)) is not None]
    assert [(group.key, group.count) for group in headings] == [
        ("equivalent", 2),
        ("overlaps", 1),
        ("differs_in_figure", 2),
        ("contradicts", 1),
    ]
    links.set_grouping("article")
    headings = [group for row in range(links.rowCount()) if (group := links.heading_at(row)) is not None]
    assert [(group.letter, group.count) for group in headings] == [("A", 4), ("B", 5), ("C", 3)]


def test_a_change_is_put_in_place_without_starting_over(claims: FindingsTable, snapshot: Snapshot) -> None:
    resets: list[None] = []
    claims.modelReset.connect(lambda: resets.append(None))
    claims.sort(column(claims, "Note"), DESCENDING)
    resets.clear()
    assert apply(claims, snapshot, updated(snapshot.claims["claim-2"], note="最先"))
    assert numbers(claims)[:3] == [2, 5, 8], "最 stands after 按 and 官, by pinyin"
    assert apply(claims, snapshot, ChangeSet(deleted=(snapshot.claims["claim-8"],)))
    assert 8 not in numbers(claims)
    made = replace(snapshot.claims["claim-1"], id="claim-99", note="大", start=1, end=3)
    assert apply(claims, snapshot, ChangeSet(created=(made,)))
    assert "claim-99" in ids(claims)
    assert not resets


def test_a_row_that_no_longer_fits_the_filter_leaves(claims: FindingsTable, snapshot: Snapshot) -> None:
    claims.set_filter("", [Condition(lambda kind: kind is Kind.STATISTIC, "kind")])
    assert numbers(claims) == [5]
    apply(claims, snapshot, updated(snapshot.claims["claim-5"], kind=Kind.FORECAST))
    assert numbers(claims) == []
    apply(claims, snapshot, updated(snapshot.claims["claim-7"], kind=Kind.STATISTIC))
    assert numbers(claims) == [7]


def test_a_new_link_changes_the_counts_of_its_claims(claims: FindingsTable, snapshot: Snapshot) -> None:
    link = replace(next(iter(snapshot.links.values())), id="link-99", source="claim-2", target="claim-7")
    apply(claims, snapshot, ChangeSet(created=(link,)))
    links = column(claims, "Links")
    row = claims.row_of("claim-2")
    assert claims.index(row, links).data(CELL_ROLE).text == "1"


def test_a_renamed_tag_is_found_by_its_new_name(claims: FindingsTable, snapshot: Snapshot) -> None:
    claims.set_filter("涨幅测算")
    apply(claims, snapshot, updated(snapshot.tags["tag-1"], name="增幅"))
    assert numbers(claims) == []
    claims.set_filter("增幅")
    assert numbers(claims) == [3, 7, 12]


def test_many_changes_at_once_are_sorted_in(claims: FindingsTable, snapshot: Snapshot) -> None:
    pattern = snapshot.claims["claim-1"]
    made = tuple(
        replace(pattern, id=f"claim-{number}", start=number, end=number + 1) for number in range(100, 200)
    )
    assert len(made) > MANY
    assert not apply(claims, snapshot, ChangeSet(created=made))
    assert claims.total == 112
    assert claims.row_of("claim-150") == ids(claims).index("claim-150")


@tuned(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_following_changes_gives_what_starting_over_gives(data: st.DataObject, qapp: object) -> None:
    """Whatever is changed, in whatever order and filter: the table that followed equals a new one."""
    snapshot = Snapshot.from_archive(river_archive())
    table, fresh = FindingsTable(), FindingsTable()
    table.set_subject(ClaimSubject(snapshot))
    number = data.draw(st.integers(0, table.columnCount() - 1))
    order = data.draw(st.sampled_from([ASCENDING, DESCENDING]))
    query = data.draw(st.sampled_from(["", "元", "票", "客运"]))
    table.set_filter(query)
    table.sort(number, order)
    for _ in range(data.draw(st.integers(1, 6))):
        one = snapshot.claims.get(data.draw(st.sampled_from([f"claim-{n}" for n in range(1, 13)])))
        if one is None:
            continue
        changes = data.draw(st.sampled_from(_changes_of(one)))
        if not any(made.id in snapshot.claims for made in changes.created if isinstance(made, Claim)):
            apply(table, snapshot, changes)
    fresh.set_subject(ClaimSubject(snapshot))
    fresh.set_filter(query)
    fresh.sort(number, order)
    key = [ClaimSubject(snapshot).columns[number].order(snapshot.claims[one]) for one in ids(table)]
    assert sorted(ids(table)) == sorted(ids(fresh))
    assert key == sorted(key, reverse=order == DESCENDING)


def _changes_of(claim: Claim) -> list[ChangeSet]:
    return [
        ChangeSet(deleted=(claim,)),
        updated(claim, note="元"),
        updated(claim, quote="票价" + claim.quote),
        updated(claim, tags=("tag-2", "tag-1")),
        updated(claim, kind=Kind.EVENT),
        updated(claim, start=0, end=1),
        ChangeSet(created=(replace(claim, id=claim.id + "-copy"),)),
    ]


def test_a_hundred_thousand_claims_are_filtered_in_one_search() -> None:
    """No timing: only that the words of the rows are folded together, once, however often the filter changes."""
    river = river_archive()
    pattern = river.claims[0]
    many = tuple(replace(pattern, id=f"c{number}", note=f"备注{number}") for number in range(20_000))
    snapshot = Snapshot.from_archive(replace(river, claims=many, links=()))
    subject = ClaimSubject(snapshot)
    read: list[str] = []
    words = subject.words
    subject.words = lambda row: read.append(row.id) or words(row)  # type: ignore[method-assign, func-returns-value]
    table = FindingsTable()
    table.set_subject(subject)
    for query, count in (("备注19999", 1), ("備註1", 11_111), ("备注", 20_000)):
        table.set_filter(query)
        assert table.total == count
    assert len(read) == 20_000


def test_rows_tell_their_cells_to_a_screen_reader(claims: FindingsTable, links: FindingsTable) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [claims.index(0, number).data(role) for number in range(4)] == [
        "A 青川日报",
        "单程票价由2元调整为3元",
        "票价水平",
        "Policy",
    ]
    assert links.index(0, 0).data(role).startswith("A ")


def test_no_project_is_no_rows() -> None:
    table = FindingsTable()
    table.set_subject(None)
    assert (table.rowCount(), table.columnCount()) == (0, 0)
    assert table.apply(ChangeSet(created=(tag(1, "新"),)))
