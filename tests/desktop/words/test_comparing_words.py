"""The texts of the comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.comparing.notation import rate_words
from corpus.comparing.values import StatusReason, StatusReasonCode, Why, WhyCode
from corpus.questions import Status
from desktop.words.comparing_words import (
    GLYPHS,
    letters_of,
    origins_count,
    reason_words,
    sources_words,
    status_name,
    status_style,
    why_text,
)
from tests.desktop.comparing.build import cell, echoed, fares, snapshot, statement


def test_every_status_has_a_name_and_a_glyph_of_its_own(qapp: object) -> None:
    assert len({status_name(status) for status in Status}) == len(Status)
    assert len({GLYPHS[status] for status in Status}) == len(Status)
    assert status_style(Status.AGREES) == "equivalent"
    assert status_style(Status.UNREAD) == ""


@pytest.mark.parametrize("code", StatusReasonCode)
def test_every_reason_has_words(qapp: object, code: StatusReasonCode) -> None:
    assert reason_words(StatusReason(code, ("equivalent",)))
    assert reason_words(StatusReason(code)).strip("“” ")


def test_reasons_name_what_belongs_to_them(qapp: object) -> None:
    assert reason_words(StatusReason(StatusReasonCode.LINKED, ("contradicts",))) == (
        "linked with the baseline as “Contradicts”"
    )
    assert reason_words(StatusReason(StatusReasonCode.NOT_COMPARABLE, ("currency",))) == "other currency"
    converted = StatusReason(StatusReasonCode.FIGURES_DIFFER, ("USD", "7.1", "CNY"))
    assert reason_words(converted) == f"the figures differ, at {rate_words('USD', 7.1, 'CNY', 'en')}"


@pytest.mark.parametrize("code", WhyCode)
def test_every_reason_of_a_draft_has_an_icon_and_words(qapp: object, code: WhyCode) -> None:
    told = why_text(Why(code, ("客流", "運量"), ("article-1", "article-3")), snapshot())
    assert told.icon
    assert told.words
    assert "{" not in told.words


def test_words_across_scripts_come_in_pairs(qapp: object) -> None:
    assert why_text(Why(WhyCode.SCRIPTS, ("客流", "運量")), snapshot()).words == "Across scripts: 客流 = 運量"
    assert why_text(Why(WhyCode.SAME_UNIT, ("year",)), snapshot()).words == "Same unit: years"
    assert letters_of(["article-1", "article-3"], snapshot()) == "A, C"


def test_one_origin_counts_once(qapp: object) -> None:
    row = fares()
    assert (origins_count(row), sources_words(row)) == (2, "2 source(s)")
    assert sources_words(echoed(row)) == "2 source(s), 1 origin(s)"
    third = cell(statement("article-3", "2.6元", "2.6元"), Status.AGREES)
    more = replace(row, cells=(*row.cells[:2], third))
    assert origins_count(echoed(more)) == 2
