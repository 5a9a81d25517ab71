from __future__ import annotations

import pytest

from corpus.script import fold
from corpus.script.corrections import corrections
from corpus.script.opencc_tables import entries

VOCABULARY = {"simplified": ("TWPhrasesRev", "TWVariantsRevPhrases"), "traditional": ("TWPhrases",)}


@pytest.mark.parametrize("script", ["simplified", "traditional"])
def test_corrections_of_characters_change_no_word(script: str) -> None:
    for word, shown in corrections(script).characters.items():
        assert fold(word) == fold(shown), word


@pytest.mark.parametrize("script", ["simplified", "traditional"])
def test_words_that_stay_would_be_replaced(script: str) -> None:
    replaced = {word for table in VOCABULARY[script] for word, _ in entries(table)}
    assert corrections(script).stay <= replaced
