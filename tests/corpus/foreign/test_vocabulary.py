"""Words for kinds, relations and facts in three languages."""

from __future__ import annotations

import pytest

from corpus.foreign.vocabulary import (
    FACTS,
    LANGUAGES,
    fact_called,
    in_language,
    kind_called,
    kind_word,
    relation_called,
    relation_word,
)
from corpus.identities import RelationId
from corpus.model import BUILT_IN_RELATIONS, Article, Kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_in_any_language_is_understood(language: str) -> None:
    for kind in Kind:
        assert kind_called(kind_word(kind, language)) == (kind or None)
    for relation in BUILT_IN_RELATIONS:
        assert relation_called(relation_word(relation, "", language)) == relation
    for field, words in FACTS.items():
        assert fact_called(in_language(words, language)) == field


def test_names_of_the_model_are_understood_in_either_script() -> None:
    assert kind_called(" Statistic ") is Kind.STATISTIC
    assert relation_called("differs_in_figure") == "differs_in_figure"
    assert kind_called("預測") is kind_called("预测") is Kind.FORECAST
    assert (kind_called("别的"), relation_called(""), fact_called("字数")) == (None, None, "")


def test_an_own_relation_keeps_its_name() -> None:
    assert relation_word(RelationId("x"), "口径不同", "en") == "口径不同"


def test_facts_are_fields_of_articles() -> None:
    assert set(FACTS) <= set(Article.__dataclass_fields__)
