"""Changes of a draft before it is accepted, and what accepting writes."""

from __future__ import annotations

from dataclasses import replace

from corpus.model import Span
from corpus.questions import Status
from desktop.comparing.matrix.amending import Amendments, Written, accepted, amended, relation_of, written_by
from tests.desktop.comparing.build import fares, snapshot, statement


def test_without_changes_a_draft_stays_as_it_is() -> None:
    assert amended(fares(), Amendments()) == fares()


def test_another_statement_is_compared_with_the_baseline() -> None:
    same = statement("article-2", "平均票价2.6元", "2.6元")
    row = amended(fares(), Amendments().with_statement(same))
    cell = row.cell("article-2")
    assert cell.statements == (same,)
    assert cell.status is Status.AGREES


def test_a_statement_without_a_figure_is_not_compared() -> None:
    row = amended(fares(), Amendments().with_statement(statement("article-2", "票价涨了")))
    cell = row.cell("article-2")
    assert cell.status is Status.OVERLAPS
    assert relation_of(cell) is None


def test_another_baseline_turns_the_comparison_round() -> None:
    row = amended(fares(), Amendments().based_on("article-2"))
    assert row.baseline == "article-2"
    assert row.cell("article-2").status is Status.BASELINE
    other = row.cell("article-1")
    assert other.status is Status.DIFFERS_IN_FIGURE
    assert other.comparison is not None
    assert other.comparison.difference is not None
    assert other.comparison.difference < 0


def test_without_its_baseline_the_next_statement_is_the_baseline() -> None:
    row = amended(fares(), Amendments().without("article-1"))
    assert row.baseline == "article-2"
    assert [cell.article for cell in row.answered] == ["article-2"]


def test_a_chosen_status_is_shown_as_overruled_and_can_be_taken_back() -> None:
    changes = Amendments().with_status("article-2", Status.CONTRADICTS, "不同口径")
    cell = amended(fares(), changes).cell("article-2")
    assert (cell.status, cell.overruled, cell.derived) == (
        Status.CONTRADICTS,
        True,
        Status.DIFFERS_IN_FIGURE,
    )
    assert amended(fares(), changes.with_status("article-2", None)) == fares()


def test_what_is_taken_out_comes_back_with_another_statement() -> None:
    changes = Amendments().without("article-2").with_statement(statement("article-2", "2.8元", "2.8元"))
    assert amended(fares(), changes).cell("article-2").statements


def test_accepting_links_each_statement_with_the_baseline() -> None:
    draft = accepted(amended(fares(), Amendments().titled("票价")), "tag-0")
    assert (draft.title, draft.tag, draft.baseline) == ("票价", "tag-0", 0)
    assert [one.article for one in draft.statements] == ["article-1", "article-2"]
    assert [one.relation for one in draft.statements] == [None, "differs_in_figure"]
    assert draft.overrules == ()


def test_among_several_figures_the_answering_one_is_told() -> None:
    alone, several = accepted(fares(), None).statements, []
    assert [one.figure for one in alone] == [None, None]
    first = fares().cells[0].statements[0]
    other = statement("article-1", "票价2.5元，上涨三成", "三成").figures[0]
    for answer in (0, 1):
        figures = (first.figures[0], other)
        exchanged = replace(first, figures=figures, answer=answer)
        row = amended(fares(), Amendments().with_statement(exchanged))
        several.append(accepted(row, None).statements[0].figure)
    assert several == [Span(one.figure.start, one.figure.end) for one in (first.figures[0], other)]


def test_what_does_not_mention_the_question_is_left_out_and_said() -> None:
    changes = Amendments().with_status("article-2", Status.NOT_MENTIONED, "只说涨幅")
    draft = accepted(amended(fares(), changes), None)
    assert [one.article for one in draft.statements] == ["article-1"]
    assert draft.overrules == (("article-2", Status.NOT_MENTIONED, "只说涨幅"),)


def test_what_will_be_written_leaves_out_what_is_there() -> None:
    assert written_by(accepted(fares(), None), snapshot()) == Written(claims=2, links=1)
    assert written_by(accepted(fares(draft=False), None), snapshot()) == Written(claims=0, links=1)
