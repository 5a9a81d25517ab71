"""The rows of the matrix, including changed drafts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from corpus.comparing.drafting import Draft
from corpus.comparing.notation import cell_difference
from corpus.comparing.ordering import Drafts, OrderBy, RowFilter
from corpus.comparing.values import StatusReasonCode
from corpus.questions import Rate, Status
from corpus.snapshot import Snapshot
from desktop.comparing.matrix.amending import Amendments
from desktop.comparing.matrix.content import MatrixContent
from desktop.derived.comparison.draft_keys import draft_key
from tests.desktop.build import LIN, NOON
from tests.desktop.comparing.build import cell, compared_archive, fares, snapshot, statement


class Held:
    """Rows and drafts as a service has them."""

    def __init__(self) -> None:
        self.snapshot = snapshot()
        self.found = (Draft(fares()),)
        self.gone = False

    def rows(self) -> tuple[Any, ...]:
        return (fares(draft=False),)

    def drafts(self) -> tuple[Draft, ...]:
        return self.found

    def decided(self, _: object) -> bool:
        return self.gone


def content(held: Held) -> MatrixContent:
    return MatrixContent(held, held)  # type: ignore[arg-type]


def test_own_rows_and_drafts_are_filtered_and_apart() -> None:
    listed = content(Held())
    own, drafts = listed.arranged(RowFilter(), OrderBy.POSITION)
    assert [row.title for row in own] == ["平均票价"]
    assert [key for key, _ in drafts] == [draft_key(fares())]
    assert listed.arranged(RowFilter(drafts=Drafts.ONLY), OrderBy.POSITION)[0] == ()
    assert listed.arranged(RowFilter(text="没有"), OrderBy.POSITION) == ((), [])
    assert listed.arranged(RowFilter(without_summary=True), OrderBy.POSITION)[1] == []


def test_a_draft_keeps_its_key_and_its_changes() -> None:
    listed, key = content(Held()), draft_key(fares())
    listed.amend(key, Amendments().titled("票价").without("article-1"))
    ((found, row),) = listed.arranged(RowFilter(), OrderBy.POSITION)[1]
    assert (found, row.title, row.baseline) == (key, "票价", "article-2")
    assert listed.draft(key) is not None
    listed.forget()
    assert listed.amendments(key) == Amendments()


def test_a_selected_draft_stays_until_it_is_decided() -> None:
    held, key = Held(), draft_key(fares())
    listed = content(held)
    listed.drafts()
    listed.hold(key)
    held.found = (Draft(replace(fares(), cells=fares().cells[:1], title="other")),)
    assert [row.title for _, row in listed.drafts()] == ["平均票价", "other"]
    held.gone = True
    assert [row.title for _, row in listed.drafts()] == ["other"]


def test_a_column_says_how_many_rows_its_filter_leaves() -> None:
    listed = content(Held())
    assert listed.remaining(RowFilter(), "article-2", frozenset({Status.AGREES})) == (0, 1)
    assert listed.remaining(RowFilter(), "article-2", frozenset({Status.DIFFERS_IN_FIGURE})) == (1, 1)
    listed.statuses["article-2"] = frozenset({Status.AGREES})
    assert listed.arranged(RowFilter(), OrderBy.POSITION)[0] == ()
    assert listed.remaining(RowFilter(), "article-2", frozenset()) == (1, 1)


def test_drafts_are_compared_at_the_rates_entered() -> None:
    base = statement("article-1", "投资21亿元人民币", "21亿元人民币")
    other = statement("article-2", "投资3.3亿美元", "3.3亿美元")
    cells = (
        cell(base, Status.BASELINE, code=StatusReasonCode.IS_BASELINE),
        cell(other, Status.OVERLAPS, base, StatusReasonCode.PROPOSED),
    )
    held = Held()
    held.found = (Draft(fares(cells=cells)),)

    def difference() -> str:
        ((_, row),) = content(held).drafts()
        return cell_difference(row, "article-2", "zh_CN")

    assert difference() == "币种不同"
    rate = Rate("r", "USD", "CNY", 7.0, "", LIN.id, NOON, NOON)  # type: ignore[arg-type]
    held.snapshot = Snapshot.from_archive(replace(compared_archive(), rates=(rate,)))
    assert difference() == "+10%"
