"""The classes of words."""

from __future__ import annotations

import pytest

from corpus.terms.classes import WordClass, class_of, flag_of


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("票价", WordClass.NOUN),
        ("监管", WordClass.NOUN),
        ("北京", WordClass.NAME),
        ("减少", WordClass.VERB),
        ("平均", WordClass.ADJECTIVE),
        ("我们", WordClass.FUNCTION),
        ("通过", WordClass.FUNCTION),
        ("三十", WordClass.NUMBER),
    ],
)
def test_the_dictionary_says(word: str, known: WordClass) -> None:
    assert class_of(word, flag_of(word)) is known


def test_a_word_without_an_entry_is_a_name_unless_it_begins_with_a_number() -> None:
    assert flag_of("汐州渡") is None
    assert class_of("汐州渡", None) is WordClass.NAME
    assert class_of("两项", None) is WordClass.NUMBER
