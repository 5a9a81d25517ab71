"""Proposed rows: their content, which ones are decided already, and that equal input gives equal results."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import comparing
from corpus.comparing import drafting
from corpus.comparing.drafting import DraftWork, KnownClaim, draft_around, draft_rows, drafts
from corpus.comparing.drafting.earlier_rows import mostly_in
from corpus.comparing.values import Row, StatusReasonCode, WhyCode
from corpus.matching.suggestion import SourceText
from corpus.matching.words.statements import prepared
from corpus.questions import Status
from tests.corpus.comparing.drafting.articles import ARTICLES, DAILY, NOTE, TIMES, WEEKLY, rejection, span


def _row(rows: tuple[Row, ...], *words: str) -> Row | None:
    """The first row whose statements hold these words, of whatever articles."""
    for row in rows:
        told = [statement.text for cell in row.cells for statement in cell.statements]
        if all(any(word in text for text in told) for word in words):
            return row
    return None


def _found(rows: tuple[Row, ...], *words: str) -> Row:
    row = _row(rows, *words)
    assert row is not None
    return row


def test_statements_of_all_articles_on_one_question_stand_in_one_row() -> None:
    row = _found(draft_rows(ARTICLES), "大桥总投资36.8亿元", "总投资为41.5亿元", "總投資約37億元")
    assert row.draft and row.score is not None and 0 < row.score <= 1
    assert [cell.article for cell in row.cells] == ["daily", "weekly", "times", "note"]
    assert "总投资" in row.title
    assert row.baseline == "daily"


def test_cells_propose_how_they_stand_to_the_baseline() -> None:
    row = _found(draft_rows(ARTICLES), "大桥总投资36.8亿元", "总投资为41.5亿元")
    assert row.cell("daily").status is Status.BASELINE
    weekly = row.cell("weekly")
    assert weekly.status is Status.DIFFERS_IN_FIGURE
    assert weekly.reason.code is StatusReasonCode.PROPOSED
    assert weekly.figure is not None and weekly.figure.figure.text == "41.5亿元"
    assert weekly.comparison is not None
    assert row.cell("times").status is Status.AGREES


def test_statements_are_narrowed_to_the_clause_that_answers() -> None:
    row = _found(draft_rows(ARTICLES), "日均车流量可达4.2万辆", "日均车流量只有2.9万辆")
    for cell in row.answered:
        (statement,) = cell.statements
        content = next(article.content for article in ARTICLES if article.id == cell.article)
        assert content[statement.span.start : statement.span.end] == statement.text
        assert "车流量" in statement.text
    assert row.cell("weekly").statements[0].text == "交通学者估计，通车后日均车流量只有2.9万辆"


def test_whys_name_words_of_the_statements() -> None:
    row = _found(draft_rows(ARTICLES), "过桥费定为15元", "過橋費定為15元")
    codes = {why.code: why for why in row.why}
    assert WhyCode.FIGURES_AGREE in codes
    assert codes[WhyCode.FIGURES_AGREE].words == ("15元",)


def test_articles_that_were_read_are_told_from_those_that_were_not() -> None:
    work = DraftWork(read=frozenset({"note"}))
    row = _found(draft_rows(ARTICLES, work), "过桥费定为15元", "過橋費定為15元")
    assert row.cell("note").status is Status.NOT_MENTIONED
    plain = _found(draft_rows(ARTICLES), "过桥费定为15元", "過橋費定為15元")
    assert plain.cell("note").status is Status.UNREAD


def test_what_stands_in_a_question_does_not_come_back() -> None:
    row = _found(draft_rows(ARTICLES), "大桥总投资36.8亿元", "总投资为41.5亿元")
    claims = tuple(
        KnownClaim(f"c{number}", cell.article, cell.statements[0].span, (), "q")
        for number, cell in enumerate(row.answered)
    )
    again = draft_rows(ARTICLES, DraftWork(claims))
    held = {(claim.article, claim.span) for claim in claims}
    for other in again:
        told = {(str(c.article), s.span) for c in other.cells for s in c.statements}
        assert len(told & held) <= 1


def test_wide_claims_of_one_question_part_only_their_own_pairs() -> None:
    wide = (
        KnownClaim(
            "a",
            "daily",
            span(DAILY, "据测算，通车后日均车流量可达4.2万辆，过江时间由40分钟缩短到8分钟。"),
            (),
            "q",
        ),
        KnownClaim("b", "weekly", span(WEEKLY, "交通学者估计，通车后日均车流量只有2.9万辆。"), (), "q"),
    )
    rows = draft_rows(ARTICLES, DraftWork(wide))
    assert _row(rows, "日均车流量可达4.2万辆", "日均车流量只有2.9万辆") is None
    assert _row(rows, "过江时间由40分钟缩短到8分钟", "過江時間將由40分鐘縮短到8分鐘") is not None


def test_a_rejected_draft_does_not_come_back() -> None:
    rows = draft_rows(ARTICLES)
    row = rows[0]
    quotes = tuple((str(cell.article), cell.statements[0].text) for cell in row.answered)
    again = draft_rows(ARTICLES, DraftWork(rejected=(rejection(*quotes),)))
    pairs = set(combinations(quotes, 2))
    for other in again:
        told = tuple((str(c.article), s.text) for c in other.cells for s in c.statements)
        shared = pairs & set(combinations(told, 2))
        assert 2 * len(shared) < len(pairs)


def test_linked_claims_come_first() -> None:
    claims = (
        KnownClaim("a", "daily", span(DAILY, "施工期间没有发生伤亡事故"), ("safety",)),
        KnownClaim("b", "weekly", span(WEEKLY, "一名工人在去年坠落身亡"), ("safety",)),
    )
    found = drafts(ARTICLES, DraftWork(claims, (("a", "b", "contradicts"),)))
    first = found.drafts[0]
    assert first.row.why[0].code is WhyCode.LINKED
    assert [statement.claim for cell in first.row.cells for statement in cell.statements] == ["a", "b"]
    assert first.tag == "safety"
    assert first.row.score == 1.0


def test_a_tag_of_most_statements_is_proposed() -> None:
    claims = (
        KnownClaim("a", "daily", span(DAILY, "小客车过桥费定为15元"), ("fee",)),
        KnownClaim("b", "weekly", span(WEEKLY, "小客车过桥费15元"), ("fee",)),
    )
    found = drafts(ARTICLES, DraftWork(claims))
    row = _found(found.rows, "过桥费定为15元", "過橋費定為15元")
    draft = next(draft for draft in found.drafts if draft.row is row)
    assert draft.tag == "fee"


def test_alternatives_are_other_statements_of_the_article_best_first() -> None:
    for draft in drafts(ARTICLES).drafts:
        for article, offered in draft.alternatives.items():
            scores = [alternative.score for alternative in offered]
            assert scores == sorted(scores, reverse=True)
            held = {statement.span for statement in draft.row.cell(article).statements}
            assert all(alternative.statement.article == article for alternative in offered)
            assert held.isdisjoint(alternative.statement.span for alternative in offered)
    assert any(draft.alternatives_of(NOTE_ID) for draft in drafts(ARTICLES).drafts)


NOTE_ID = NOTE.id


def test_fewer_than_two_articles_have_no_drafts() -> None:
    assert draft_rows(()) == draft_rows((DAILY,)) == ()


def test_no_more_than_asked_for() -> None:
    assert len(draft_rows(ARTICLES, limit=2)) == 2
    assert draft_rows(ARTICLES, limit=2) == draft_rows(ARTICLES)[:2]


def test_a_large_project_says_that_it_is_drafted_by_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafting, "LARGE", 100)
    claims = (
        KnownClaim("a", "daily", span(DAILY, "小客车过桥费定为15元")),
        KnownClaim("b", "times", span(TIMES, "私家車過橋費定為15元人民幣")),
    )
    found = drafts(ARTICLES, DraftWork(claims, (("a", "b", "equivalent"),)))
    assert found.by_place
    assert len(found.rows) == 1
    assert not drafts((DAILY, TIMES), DraftWork(), limit=0).rows


def test_the_draft_of_one_place() -> None:
    place = next(s for s in prepared(DAILY).statements if "总投资" in s.text)
    others = [s for article in (WEEKLY, TIMES) for s in prepared(article).statements]
    draft = draft_around([article.id for article in ARTICLES], place, others)
    assert draft is not None
    assert "总投资" in draft.row.title
    assert len(draft.row.answered) == 3
    assert draft_around(["daily"], place, []) is None


def test_importing_is_cheap() -> None:
    assert comparing.__name__ == "corpus.comparing"
    assert "numpy" not in drafting.__dict__


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(4)), st.booleans())
def test_the_same_project_has_the_same_drafts(order: list[int], forget: bool) -> None:
    from corpus.comparing.drafting import making as made
    from corpus.matching.ranking import index

    articles = tuple(ARTICLES[at] for at in order)
    first = drafts(articles)
    if forget:
        index.forget()
        made._latest.clear()
    assert drafts(articles) == first


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(alphabet="大桥投资3.8亿元，。；去年\n", max_size=60), min_size=2, max_size=4))
def test_any_texts_give_sound_rows(texts: list[str]) -> None:
    articles = [SourceText(str(number), text) for number, text in enumerate(texts)]
    for row in draft_rows(articles):
        assert len(row.answered) >= 2
        assert 0 <= (row.score or 0) <= 1
        assert row.title
        for cell in row.answered:
            for statement in cell.statements:
                text = texts[int(cell.article)]
                assert text[statement.span.start : statement.span.end] == statement.text


def test_the_likeliest_row_comes_first() -> None:
    scores = [row.score or 0.0 for row in draft_rows(ARTICLES)]
    assert len(scores) > 3
    assert scores == sorted(scores, reverse=True)


def test_nearly_the_same_sentence_as_that_of_an_accepted_row_is_not_offered() -> None:
    """The analyst's claims are sentences, while drafts are narrowed to clauses, and the other way round."""
    accepted = (
        KnownClaim("1", "daily", span(DAILY, "市交通局介绍，大桥总投资36.8亿元"), question="q"),
        KnownClaim("2", "weekly", span(WEEKLY, "大桥总投资为41.5亿元"), question="q"),
        KnownClaim("3", "times", span(TIMES, "官方指大橋總投資約37億元人民幣，主橋"), question="q"),
    )
    for claims in (accepted, accepted[:2]):
        for row in draft_rows(ARTICLES, DraftWork(claims)):
            for cell in row.answered:
                for statement in cell.statements:
                    place = (str(statement.article), statement.span)
                    assert not mostly_in([(claim.article, claim.span) for claim in claims], place)
    rest = draft_rows(ARTICLES, DraftWork(accepted[:2]))
    assert _row(rest, "日均车流量可达4.2万辆", "日均车流量只有2.9万辆") is not None


def test_the_only_figure_of_an_accepted_sentence_is_not_offered_again() -> None:
    """The sentence is much longer than the clause with the figure."""
    sentence = "大桥总投资36.8亿元不含引桥，引桥由各区另行出资建设并负责养护。"
    note = SourceText("note", f"我们估计通车后日均车流量为3.1万辆。\n{sentence}")
    accepted = (
        KnownClaim("1", "note", span(note, sentence), question="q"),
        KnownClaim("2", "weekly", span(WEEKLY, "大桥总投资为41.5亿元"), question="q"),
    )
    articles = (DAILY, WEEKLY, TIMES, note)
    assert _row(draft_rows(articles), "总投资36.8亿元不含引桥") is not None
    assert _row(draft_rows(articles, DraftWork(accepted)), "总投资36.8亿元不含引桥") is None


def test_a_figure_answers_in_two_rows_at_most() -> None:
    """The only figure of the first article could be compared with three of each other."""
    articles = (
        SourceText("one", "桥梁通车后日均车流量可达4.2万辆，高峰时更多。\n大桥去年十月通车。"),
        SourceText(
            "two",
            "专家估计通车后日均车流量为3.1万辆。\n审计报告说日均车流量只有2.9万辆，低于预期。\n"
            "去年底桥上日均车流量曾是3.6万辆。",
        ),
        SourceText(
            "three",
            "我们估计通车后日均车流量约3万辆。\n运营公司统计，桥上日均车流量达到4万辆。\n"
            "交通局说桥上日均车流量今年可达3.5万辆。",
        ),
    )
    used = Counter(
        (statement.article, statement.answering.figure.text)
        for row in draft_rows(articles)
        for cell in row.answered
        for statement in cell.statements
        if statement.answering is not None
    )
    assert used["one", "4.2万辆"] == 2
    assert max(used.values()) == 2
