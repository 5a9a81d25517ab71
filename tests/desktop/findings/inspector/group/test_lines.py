"""A question as seen from one of its claims."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.values import Direction
from corpus.questions import Status
from desktop.derived.comparison.comparing import Comparing
from desktop.findings.inspector.group.lines import GroupContent, group_content, spoken
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import echoed


def told(workspace: Workspace, comparing: Comparing, claim: str) -> GroupContent:
    row = comparing.row_of("question-2")
    assert row is not None
    return group_content(row, claim, panels.rows(workspace))


def test_every_source_has_a_line_with_its_distance_from_the_claim(
    read: Workspace, comparing: Comparing
) -> None:
    group = told(read, comparing, "claim-8")
    assert [(line.letter, line.figure, line.mine) for line in group.lines] == [
        ("A", "215,000", False),
        ("B", "198,000", True),
        ("C", "> 200,000", False),
    ]
    assert group.unit == "person-times"
    first, mine, last = group.lines
    assert first.apart is not None and first.apart.direction is Direction.UP
    assert first.apart.share == "+8.6%"
    assert mine.apart is None
    assert last.apart is not None and last.apart.share == "> +1%"


def test_the_distance_turns_with_the_claim(read: Workspace, comparing: Comparing) -> None:
    group = told(read, comparing, "claim-5")
    other = next(line for line in group.lines if line.letter == "B")
    assert other.apart is not None and other.apart.direction is Direction.DOWN


def test_it_is_counted_how_the_sources_stand(read: Workspace, comparing: Comparing) -> None:
    group = told(read, comparing, "claim-8")
    assert dict(group.tallies)[Status.BASELINE] == 1
    assert dict(group.tallies)[Status.DIFFERS_IN_FIGURE] == 1
    assert group.echoes == 0 and group.warnings == ()
    assert group.cell is not None and group.cell.article == "article-2"
    assert group.line is not None and group.line.claim == "claim-8"


def test_a_claim_outside_sees_the_question_without_distances(read: Workspace, comparing: Comparing) -> None:
    group = told(read, comparing, "claim-1")
    assert group.line is None and group.cell is None
    assert all(line.apart is None for line in group.lines)


def test_further_statements_of_a_source_have_no_status(read: Workspace, comparing: Comparing) -> None:
    row = comparing.row_of("question-2")
    assert row is not None
    first = row.cells[0]
    twice = replace(first, statements=(*first.statements, replace(first.statements[0], claim="claim-4")))
    group = group_content(replace(row, cells=(twice, *row.cells[1:])), "claim-8", panels.rows(read))
    assert [line.status for line in group.lines][:2] == [Status.BASELINE, None]
    first_line, again = group.lines[:2]
    assert (again.figure, again.apart) == (first_line.figure, first_line.apart) == ("215,000", again.apart)
    assert again.apart is not None
    as_seen = group_content(replace(row, cells=(twice, *row.cells[1:])), "claim-4", panels.rows(read))
    assert [line.apart is not None for line in as_seen.lines][:3] == [True, False, True]


def test_an_echo_and_a_figure_of_another_scope_are_told(read: Workspace, comparing: Comparing) -> None:
    row = comparing.row_of("question-2")
    assert row is not None
    cell = row.cells[1]
    said = cell.statements[0]
    marked = replace(said, figures=tuple(replace(figure, scope="登船") for figure in said.figures))
    other = replace(cell, statements=(marked,))
    snapshot = panels.rows(read)
    group = group_content(
        echoed(replace(row, cells=(row.cells[0], other, row.cells[2]))), "claim-5", snapshot
    )
    assert group.echoes == 1
    assert group.warnings == ("B other scope: 登船",)
    line = next(line for line in group.lines if line.letter == "B")
    assert line.echo and line.apart is not None and line.apart.direction is Direction.UNKNOWN


def test_a_line_is_spoken_whole(read: Workspace, comparing: Comparing) -> None:
    line = told(read, comparing, "claim-8").lines[0]
    words = spoken(line, "↑ 1.7")
    assert words.startswith("A 青川日报, Baseline, ")
    assert words.endswith("↑ 1.7, +8.6%, “去年日均客运量为21.5万人次”")
