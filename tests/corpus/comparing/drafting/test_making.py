"""The evidence of a project is cached between two requests."""

from __future__ import annotations

import numpy as np

from corpus.comparing.drafting import making as made
from corpus.comparing.drafting.likelihood import LikelihoodWeights, program_weights
from corpus.comparing.drafting.making import drafts_of, drafts_of_links
from corpus.comparing.drafting.work import DraftWork
from tests.corpus.comparing.drafting.articles import ARTICLES


def test_the_evidence_of_the_latest_project_is_kept() -> None:
    made._latest.clear()
    first = drafts_of(ARTICLES, DraftWork(), None, 10)
    assert len(made._latest) == 1
    assert drafts_of(ARTICLES, DraftWork(), None, 10) == first
    drafts_of(ARTICLES[:2], DraftWork(), None, 10)
    assert len(made._latest) == 1


def test_other_weights_are_not_kept() -> None:
    made._latest.clear()
    weights = program_weights(with_encoder=False)
    never = np.zeros_like(weights.of_statements)
    never[0] = -9
    hopeless = LikelihoodWeights(weights.alone, never)
    assert drafts_of(ARTICLES, DraftWork(), None, 10, hopeless) == ()
    assert len(made._latest) == 0
    assert drafts_of(ARTICLES, DraftWork(), None, 10) != ()


def test_no_links_no_drafts_of_links() -> None:
    assert drafts_of_links(ARTICLES, DraftWork(), 10) == ()
