"""Figures outside all claims."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Span
from db import edits
from db.edits.unclaimed import _claim_around
from db.errors import Rejected
from db.store import Store
from tests.db import build


@pytest.fixture
def claim(store: Store) -> Claim:
    return build.claim(store, build.at("跨江渡轮单程票价由2元调整为3元，自11月1日起执行"))


def test_correcting_makes_the_sentence_a_claim_and_undo_takes_both_back(store: Store) -> None:
    before = build.rows(store.snapshot())
    article = build.article(store).id
    changes = store.perform(edits.correct_unclaimed_figure, article, build.at("2元"), low=2.5, high=2.5)
    claim = build.created(changes.created, Claim)
    assert claim.quote == "青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。"
    assert claim.span == build.at(claim.quote) and not claim.tags
    assert build.marks(store, claim) == [("2元", "corrected", 2.5)]
    assert changes.operation is not None and changes.operation.name == "figure.correct"
    store.undo()
    assert build.rows(store.snapshot()) == before


def test_figures_of_one_sentence_share_its_claim(store: Store, claim: Claim) -> None:
    article = build.article(store).id
    places = [
        edits.FigurePlace(article, build.at("3元"), claim.id),
        edits.FigurePlace(article, build.at("2.6元")),
        edits.FigurePlace(article, build.at("三成")),
    ]
    changes = store.perform(edits.dismiss_figures, places)
    sentence = build.created(changes.created, Claim)
    assert build.marks(store, sentence) == [("2.6元", "dismissed", 2.6), ("三成", "dismissed", 30.0)]
    assert build.marks(store, claim) == [("3元", "dismissed", 3.0)]
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.count) == ("figure.dismiss", 3)
    again = store.perform(edits.correct_unclaimed_figure, article, build.at("三成"), low=31, high=31)
    assert not any(isinstance(one, Claim) for one in again.created)


def test_one_that_is_no_figure_refuses_them_all(store: Store) -> None:
    before = build.rows(store.snapshot())
    article = build.article(store).id
    places = [edits.FigurePlace(article, build.at("2.6元")), edits.FigurePlace(article, build.at("王女士"))]
    with pytest.raises(Rejected) as caught:
        store.perform(edits.dismiss_figures, places)
    assert caught.value.code == "no_figure_here"
    assert build.rows(store.snapshot()) == before


def test_dismissing_tells_the_first_words_and_how_many(store: Store, claim: Claim) -> None:
    article = build.article(store).id
    one = store.perform(edits.dismiss_figures, [edits.FigurePlace(article, build.at("2.6元"))])
    assert build.told(one) == ("figure.dismiss", "2.6元", f"{article}:3", 1)
    places = [
        edits.FigurePlace(article, build.at("3元"), claim.id),
        edits.FigurePlace(article, build.at("三成")),
    ]
    assert build.told(store.perform(edits.dismiss_figures, places)) == ("figure.dismiss", "3元", "", 2)
    assert store.perform(edits.dismiss_figures, []).operation is None


def test_the_older_claim_of_a_sentence_is_used(store: Store) -> None:
    article = build.article(store).id
    sentence = "青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行。"
    first, second = (build.claim(store, build.at(sentence)) for _ in range(2))
    store.perform(edits.correct_unclaimed_figure, article, build.at("2元"), low=2.5, high=2.5)
    assert (len(build.marks(store, first)), build.marks(store, second)) == (1, [])


def test_a_figure_over_two_sentences_gets_them_both(store: Store) -> None:
    text = "头一句。票价三元。五角也行。末一句。"
    store.perform(edits.import_articles, [build.new_article(text)])
    article = build.article(store, 2).id
    span = Span(text.index("三元"), text.index("五角") + 2)
    places = [edits.FigurePlace(article, Span(text.index("三元"), text.index("三元") + 2))]
    store.perform(edits.dismiss_figures, places)
    (claim,) = store.snapshot().claims.values()
    assert claim.quote == "票价三元。"
    store.undo()
    assert (
        build.refusal(store, edits.correct_unclaimed_figure, article, span, value="若干") == "no_figure_here"
    )
    with pytest.raises(Rejected) as refused:
        store.perform(edits.correct_unclaimed_figure, article, Span(len(text), len(text)), value="若干")
    assert (refused.value.code, refused.value.details) == ("empty_span", {"article": text})


def test_a_span_that_reaches_beyond_its_sentences_is_all_in_the_claim(store: Store) -> None:
    text = "头一句。\n票价三元。\n五角也行。\n末一句。"
    store.perform(edits.import_articles, [build.new_article(text)])
    article = build.article(store, 2)
    found: list[Claim] = []
    for words in ("三元。\n五角", "\n票价三元", "三元。\n"):
        span = Span(text.index(words), text.index(words) + len(words))
        store.perform(lambda editing, span=span: found.append(_claim_around(editing, article.id, span)))
    assert [claim.quote for claim in found] == ["票价三元。\n五角也行。", "\n票价三元。", "票价三元。\n"]
