"""The text appended to a note."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.foreign.note_lines import note_and_kind, note_with_lines
from corpus.foreign.vocabulary import LANGUAGES
from corpus.model import Kind, MarkAction, Span
from tests.corpus.build import article, claim, mark

_, TEXT = article(0, "总投资12.8亿元。")
CLAIM = claim("c", TEXT, Span(0, 9))


@settings(max_examples=50)
@given(st.text("注—\n类型：", max_size=12), st.sampled_from(Kind), st.sampled_from(LANGUAGES))
def test_note_and_kind_come_back(note: str, kind: Kind, language: str) -> None:
    told = note_with_lines(replace(CLAIM, note=note, kind=kind), (), language)
    assert note_and_kind(told) == (note, kind)


def test_what_others_write_behind_such_a_rule_is_their_note() -> None:
    assert note_and_kind("注\n——\n别的话：对") == ("注\n——\n别的话：对", Kind.NONE)
    assert note_and_kind("——\n类型：预测") == ("", Kind.FORECAST)
    assert note_and_kind("注\n——\n類型：預測\n數值：二元 = 2 CNY") == ("注", Kind.FORECAST)
    assert note_and_kind("注") == ("注", Kind.NONE)


def test_corrected_figures_are_told_in_numbers() -> None:
    corrected = mark("m", CLAIM, "12.8亿元", action=MarkAction.CORRECTED, low=1.28e9, high=1.5e9, unit="CNY")
    noted = replace(corrected, action=MarkAction.NOTED)
    assert (
        note_with_lines(CLAIM, [corrected, noted], "en") == "——\nfigure：12.8亿元 = 1280000000–1500000000 CNY"
    )
    assert note_and_kind(note_with_lines(CLAIM, [corrected], "en")) == ("", Kind.NONE)
