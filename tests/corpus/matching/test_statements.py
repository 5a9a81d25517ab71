"""Articles are cut and described once for a text."""

from __future__ import annotations

from corpus.matching.statements import LONGEST, Field, prepare_span, prepared, prepared_alone, words_alone
from corpus.matching.suggestion import SourceText, Statement
from corpus.model import Span
from tests.corpus.matching.build import DAILY


def test_statements_with_figures_and_words() -> None:
    ready = prepared(DAILY)
    assert [statement.text for statement in ready.statements][:1] == ["临江市有轨电车十月通车。"]
    assert all(DAILY.content[s.start : s.end] == s.text for s in ready.statements)
    figures = [figure.text for row in ready.figures for figure in row]
    assert {"46.5亿元", "28公里"} <= set(figures)
    assert prepared(DAILY) is ready


def test_another_text_under_the_same_identity_is_prepared_anew() -> None:
    changed = SourceText(
        DAILY.id, DAILY.content + "\n票价再涨。", DAILY.title, DAILY.published, DAILY.source_file
    )
    assert len(prepared(changed).statements) == len(prepared(DAILY).statements) + 1


def test_a_span_is_one_statement_with_offsets_of_the_article() -> None:
    at = DAILY.content.index("46.5亿元")
    ready = prepare_span(DAILY, Span(at - 5, at + 12))
    assert len(ready.statements) == 1
    assert ready.figures[0][0].start == at


def test_a_statement_alone_has_figures_only_if_asked() -> None:
    statement = Statement("a", "", 100, 108, "总投资46.5亿元")
    assert prepared_alone(statement).figures[0][0].start == 103
    assert words_alone(statement).figures == ((),)
    assert len(words_alone(statement).fields[Field.FIGURES].terms) == 0


def test_an_endless_line_is_looked_at_from_its_beginning() -> None:
    text = "票价" * LONGEST
    assert len(prepared_alone(Statement("a", "", 0, len(text), text)).words[0]) <= LONGEST
