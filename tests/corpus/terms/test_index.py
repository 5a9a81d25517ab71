"""The words of all sources as integers."""

from __future__ import annotations

from corpus.model import Span
from corpus.terms.classes import WordClass
from corpus.terms.cutting import cut_texts
from corpus.terms.index import index_of
from tests.corpus.terms.build import DAILY, POST, TEXTS, index


def term(word: str) -> int:
    return index().words.index(word)


def test_spellings_of_both_scripts_are_one_term() -> None:
    found = index()
    spelled = {found.spellings[one] for one, of in enumerate(found.terms_of_spellings) if of == term("票价")}
    assert spelled == {"票价", "票價"}
    assert found.word_class(term("票价")) is WordClass.NOUN
    assert "软件" in found.words and "2" not in found.words


def test_places_are_those_of_the_stored_texts() -> None:
    assert [POST[span.start : span.end] for span in index().articles["b"].places((term("票价"),))] == [
        "票價"
    ] * 2
    [software] = index().articles["b"].places((term("软件"),))
    assert POST[software.start : software.end] == "軟體"


def test_pairs_count_what_places_list() -> None:
    for article in TEXTS:
        terms = index().articles[article]
        flat = list(terms.pairs)
        counted = {(flat[at], flat[at + 1]): flat[at + 2] for at in range(0, len(flat), 3)}
        assert sum(counted.values()) == len(terms.terms)
        for (one, spelling), count in counted.items():
            assert len(terms.places(one, spelling)) == count


def test_sentences_paragraphs_and_edges() -> None:
    article = index().articles["a"]
    second = article.places((term("票价"),))[1]
    sentence = article.sentence(second)
    assert DAILY[sentence.start : sentence.end] == "记者看到，票价公布后市民意见不一。"
    assert article.paragraph(second) == Span(0, DAILY.index("\n"))
    assert article.is_edge(second.start) and article.is_edge(second.end)
    assert not article.is_edge(second.start + 1)
    assert article.is_edge(len(DAILY) + 5)


def test_sizes() -> None:
    assert index().articles["b"].characters == len(POST.strip())
    assert index().characters == sum(article.characters for article in index().articles.values())


def test_words_are_shown_in_the_script_of_most_of_the_texts() -> None:
    only = index_of(cut_texts({"b": POST}))
    assert "軟體" in only.words and "软件" in only.keys
    assert "軟體" not in index().words


def test_half_of_the_texts_are_not_most() -> None:
    halves = index_of(cut_texts({"a": "软件好。", "b": "軟體好。"}))
    assert halves.articles["a"].characters == halves.articles["b"].characters
    assert "软件" in halves.words and "軟體" not in halves.words
