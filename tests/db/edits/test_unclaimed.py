"""Figures that lie in no claim."""

from __future__ import annotations

import pytest

from corpus.model import Claim
from db import edits
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
