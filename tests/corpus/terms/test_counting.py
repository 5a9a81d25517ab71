"""Counts, rates and the filters of the table."""

from __future__ import annotations

from corpus.model import Span
from corpus.terms.classes import WordClass
from corpus.terms.counting import (
    TermCounting,
    TermRow,
    matches,
    places_of,
    stopped_words,
    tabulate,
)
from corpus.terms.cutting import cut_texts
from corpus.terms.index import index_of
from corpus.terms.stop_words import StopWords
from corpus.terms.synonyms import Synonyms
from tests.corpus.terms.build import DAILY, POST, index

BOTH = ("a", "b")


def row(word: str, counting: TermCounting) -> TermRow | None:
    return next((one for one in tabulate(index(), counting).rows if one.word == word), None)


def test_a_row_counts_both_scripts_and_names_the_variant() -> None:
    table = tabulate(index(), TermCounting(BOTH))
    fare = row("票价", TermCounting(BOTH))
    assert fare is not None
    assert (fare.counts, fare.total, fare.sources, fare.variants) == ((2, 2), 4, 2, ("票價",))
    assert table.rate(fare, 1) == 2 * 1000 / len(POST.strip())
    assert table.rows[0].word == "换装", "the most frequent first"
    assert table.total_rate(fare) == 4 * 1000 / sum(table.characters)


def test_spellings_apart() -> None:
    counting = TermCounting(BOTH, together=False)
    simplified, traditional = row("票价", counting), row("票價", counting)
    assert simplified is not None and traditional is not None
    assert simplified.counts == (2, 0) and traditional.counts == (0, 2)
    assert places_of(index(), traditional, "a", counting) == []
    assert len(places_of(index(), traditional, "b", counting)) == 2


def test_what_is_left_out() -> None:
    assert row("记者", TermCounting(BOTH)) is not None
    assert row("记者", TermCounting(BOTH, stop_words=StopWords())) is None
    assert row("由", TermCounting(BOTH)) is None and row("由", TermCounting(BOTH, least_length=1)) is not None
    verbs = TermCounting(BOTH, classes=frozenset({WordClass.VERB}))
    assert row("票价", verbs) is None and row("减少", verbs) is not None
    assert tabulate(index(), TermCounting(("b", "gone"))).articles == ("b",)


def test_only_what_stands_in_claims() -> None:
    claim = Span(0, DAILY.index("。"))
    counting = TermCounting(BOTH, within={"a": [claim, Span(1, 4)]})
    fare = row("票价", counting)
    assert fare is not None and fare.counts == (1, 0)
    assert places_of(index(), fare, "a", counting) == [Span(0, 2)]
    assert tabulate(index(), counting).characters == (len(claim), 0)


def test_the_stop_words_that_the_texts_have() -> None:
    found = stopped_words(index(), StopWords(own=("换装",)))
    assert found[0] == "换装" and "记者" in found and "票价" not in found


def test_the_filter_finds_either_script() -> None:
    fare = row("票价", TermCounting(BOTH))
    assert fare is not None
    assert matches(fare, "票價") and matches(fare, " 价 ") and not matches(fare, "船")


def test_single_letters_count_and_capitals_are_no_variant() -> None:
    found = index_of(cut_texts({"a": "A 组和 B 组用 OpenAI，也有人写 OPENAI，又写 OpenAI。"}))
    rows = {row.word: row for row in tabulate(found, TermCounting(("a",))).rows}
    assert rows["A"].total == rows["B"].total == 1
    assert (rows["OpenAI"].total, rows["OpenAI"].variants) == (3, ())
    assert "组" not in rows


def test_synonyms_are_one_row_with_all_their_places() -> None:
    counting = TermCounting(BOTH, synonyms=Synonyms((("船票", "票價", "换装"), ("缺席", "记者"))))
    apart = {word: row(word, TermCounting(BOTH)) for word in ("票价", "换装")}
    one = row("船票", counting)
    assert one is not None, "it has the first word's name, also where that does not occur"
    assert one.total == sum(found.total for found in apart.values() if found is not None)
    assert {"票价", "票價", "换装"} <= {*one.variants}
    assert row("票价", counting) is None and row("换装", counting) is None
    spans = places_of(index(), one, "a", counting)
    assert {DAILY[span.start : span.end] for span in spans} == {"票价", "换装"} and len(spans) == one.counts[
        0
    ]
    assert matches(one, "票價")
    alone = row("缺席", counting)
    assert alone is not None and alone.variants == ("记者",)


def test_a_synonym_that_is_let_through_lets_the_others_through() -> None:
    synonyms = Synonyms((("由", "票价"),))
    assert row("由", TermCounting(BOTH, least_length=2, synonyms=synonyms)) is not None
    assert row("由", TermCounting(BOTH, least_length=2, together=False, synonyms=synonyms)) is None
