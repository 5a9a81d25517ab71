"""The statements of an article, and the terms in each."""

from __future__ import annotations

from corpus.matching.suggestion import SourceText, Statement
from corpus.matching.words.statements import (
    LONGEST,
    Field,
    Prepared,
    prepare_span,
    prepared,
    prepared_alone,
    shared_terms,
    words_alone,
)
from corpus.model import Span
from tests.corpus.matching.build import DAILY


def alone(text: str) -> Prepared:
    return prepared_alone(Statement("a", "", 0, len(text), text))


def terms(of: Prepared, field: Field) -> dict[int, float]:
    found = of.fields[field]
    return dict(zip(found.terms.tolist(), found.weights.tolist(), strict=True))


def test_statements_and_figures_stand_in_the_article() -> None:
    ready = prepared(DAILY)
    for statement, figures in zip(ready.statements, ready.figures, strict=True):
        assert DAILY.content[statement.start : statement.end] == statement.text
        for figure in figures:
            assert statement.start <= figure.start < figure.end <= statement.end
            assert DAILY.content[figure.start : figure.end] == figure.text
    (invested,) = [at for at, one in enumerate(ready.statements) if "总投资" in one.text]
    assert "46.5亿元" in [figure.text for figure in ready.figures[invested]]


def test_a_text_is_prepared_once_and_a_corrected_one_anew() -> None:
    same = SourceText(DAILY.id, DAILY.content, "别的标题", DAILY.published, DAILY.source_file)
    corrected = SourceText(DAILY.id, DAILY.content + "完。", DAILY.title, DAILY.published, DAILY.source_file)
    assert prepared(same) is prepared(DAILY)
    assert len(prepared(corrected).statements) == len(prepared(DAILY).statements) + 1


def test_both_scripts_and_both_forms_of_a_word_have_the_same_terms() -> None:
    simplified, traditional = alone("渡轮航线延长3公里"), alone("渡輪航線延長3公里")
    for field in Field:
        assert terms(simplified, field) == terms(traditional, field)
    shared = terms(alone("人工智慧"), Field.WORDS).keys() & terms(alone("AI"), Field.WORDS).keys()
    assert shared


def test_figures_are_terms_by_value_and_by_magnitude() -> None:
    def shared(one: str, other: str) -> int:
        return len(terms(alone(one), Field.FIGURES).keys() & terms(alone(other), Field.FIGURES).keys())

    assert shared("投资46亿元", "耗资四十六亿元") == 2
    assert shared("投资46亿元", "耗资52亿元") == 1
    assert shared("投资46亿元", "耗资3元") == 0
    assert shared("全长46公里", "投资46元") == 0
    assert not terms(words_alone(Statement("a", "", 0, 6, "投资46亿元")), Field.FIGURES)


def test_a_span_is_one_statement_and_its_figures_stay_in_place() -> None:
    start = DAILY.content.index("全长28公里")
    ready = prepare_span(DAILY, Span(start, start + len("全长28公里")))
    assert [statement.text for statement in ready.statements] == ["全长28公里"]
    ((figure,),) = ready.figures
    assert DAILY.content[figure.start : figure.end] == "28公里"


def test_of_an_endless_line_the_beginning_counts() -> None:
    line = "渡轮" * (LONGEST // 2)
    assert terms(alone(line + "票价"), Field.CHARACTERS) == terms(alone(line), Field.CHARACTERS)


def test_who_shares_more_of_a_statement_is_more_like_it() -> None:
    same, part, none = shared_terms(
        alone("渡轮票价"), [alone("渡轮票价"), alone("渡轮停航"), alone("明天有雨")]
    )
    assert same > part > none == 0
