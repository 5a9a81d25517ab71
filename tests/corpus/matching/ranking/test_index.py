"""What is computed of articles in advance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from corpus.matching.ranking.index import alike_to, forget, index_of, index_of_statements
from corpus.matching.suggestion import SourceText
from corpus.model import Span
from tests.corpus.matching.build import ARTICLES, DAILY, WEEKLY


def test_the_last_index_is_kept_until_a_text_changes() -> None:
    first = index_of(ARTICLES)
    assert index_of(list(ARTICLES)) is first
    corrected = replace(DAILY, content=DAILY.content.replace("46.5", "47.5"))
    other = index_of((corrected, *ARTICLES[1:]))
    assert other is not first
    assert any("47.5亿元" in statement.text for statement in other.statements)
    forget()
    assert index_of((corrected, *ARTICLES[1:])) is not other


def test_statements_within_a_span_are_those_that_it_touches() -> None:
    index = index_of(ARTICLES)
    every = index.of_article["weekly"]
    assert index.within("weekly", Span(0, len(WEEKLY.content))) == list(every)
    one, other = (index.statements[at] for at in every[1:3])
    assert index.within("weekly", Span(one.end - 1, other.start + 1)) == [every[1], every[2]]
    assert index.within("weekly", Span(one.start, one.end)) == [every[1]]
    assert index.within("nobody", Span(0, 5)) == []


def test_neighbours_are_of_the_same_article_and_right_beside() -> None:
    far = SourceText("far", "渡轮停航。船员罢工。" + "\n" * 20 + "票价上调。")
    index = index_of((far, SourceText("next", "乘客抱怨。")))
    assert [statement.text for statement in index.statements] == [
        *("渡轮停航。", "船员罢工。", "票价上调。", "乘客抱怨。")
    ]
    assert [index.neighbours([at]) for at in range(4)] == [[1], [0], [], []]
    assert index.neighbours([]) == []
    assert index.within("far", Span(5, 6)) == [1], "what ends where the span begins is outside"


def test_pairs_across_are_of_different_articles_and_either_way() -> None:
    index = index_of(ARTICLES)
    pairs = index.across.tocoo()
    assert len(pairs.data) > 10
    assert (index.owners[pairs.row] != index.owners[pairs.col]).all()
    np.testing.assert_allclose(index.across.toarray(), index.across.toarray().T, rtol=1e-5)


def test_a_stretch_is_like_what_its_words_are_like_and_not_like_its_own_article() -> None:
    index = index_of(ARTICLES)
    start = DAILY.content.index("滨江路")
    alike = alike_to(index, DAILY, Span(start, start + len("滨江路照常通行")))
    assert "滨江路从5月起" in index.statements[int(alike.argmax())].text
    assert not alike[list(index.of_article["daily"])].any()


def test_of_many_loose_statements_figures_are_looked_for_in_the_likeliest() -> None:
    texts = index_of(ARTICLES).statements
    asked = next(text for text in texts if "46.5亿元，全长" in text.text)
    unlike = [replace(asked, article=f"x{at}", text=f"某人买了{at + 2}元的菜") for at in range(60)]
    like = replace(asked, article="y", text="工程总投资46.5亿元，比预算高")
    index = index_of_statements([asked, *unlike, like], None)
    assert not index.sources
    assert [figure.text for figure in index.figures[-1]] == ["46.5亿元"]
    assert index.figures[0]
    assert sum(map(bool, index.figures)) == pytest.approx(41)
