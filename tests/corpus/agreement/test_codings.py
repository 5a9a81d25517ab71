"""The units that agreement is counted in."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from corpus.agreement.codings import Coding, CodingUnit, Counted
from corpus.identities import TagId
from corpus.model import Span
from tests.corpus.agreement.build import ANN, BEN, CHI, FARE, RIDERS, article, coding

NOTHING: frozenset[TagId] = frozenset()


def test_characters_are_counted_by_the_tags_that_each_gave() -> None:
    codings = [coding(ANN, 0, 10), coding(BEN, 5, 10), coding(BEN, 8, 12, RIDERS)]
    assert Counted([article()], codings, (ANN, BEN), CodingUnit.CHARACTER).of((ANN, BEN)) == Counter(
        {
            (frozenset({FARE}), NOTHING): 5,
            (frozenset({FARE}), frozenset({FARE})): 3,
            (frozenset({FARE}), frozenset({FARE, RIDERS})): 2,
            (NOTHING, frozenset({RIDERS})): 2,
            (NOTHING, NOTHING): 28,
        }
    )


def test_a_statement_is_coded_if_half_of_it_is() -> None:
    codings = [coding(ANN, 0, 5), coding(ANN, 10, 14), coding(BEN, 22, 24), coding(BEN, 27, 32)]
    counts = Counted([article()], codings, (ANN, BEN), CodingUnit.STATEMENT).of((ANN, BEN))
    assert counts == Counter(
        {(frozenset({FARE}), NOTHING): 1, (NOTHING, frozenset({FARE})): 1, (NOTHING, NOTHING): 2}
    )


def test_only_articles_count_that_all_have_read() -> None:
    articles = [article("a"), article("b", readers=(ANN,))]
    codings = [coding(ANN, 0, 10, of="b")]
    assert Counted(articles, codings, (ANN, BEN), CodingUnit.STATEMENT).of((ANN, BEN)) == Counter(
        {(NOTHING, NOTHING): 4}
    )
    assert Counted(articles, codings, (ANN, BEN, CHI), CodingUnit.STATEMENT).of((ANN, BEN, CHI)) == Counter()


def test_others_do_not_count() -> None:
    counts = Counted([article()], [coding(CHI, 0, 40)], (ANN, BEN), CodingUnit.CHARACTER).of((ANN, BEN))
    assert counts == Counter({(NOTHING, NOTHING): 40})


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 15)).map(lambda at: Span(at[0], min(40, sum(at))))
CODINGS = st.lists(
    st.builds(
        lambda annotator, span, tag, number: Coding(
            annotator, coding(ANN, 0, 1, claim=str(number)).claim, article().id, span, tag
        ),
        st.sampled_from([ANN, BEN]),
        SPANS,
        st.sampled_from([FARE, RIDERS]),
        st.integers(),
    ),
    max_size=8,
)


@given(CODINGS)
def test_characters_are_those_of_a_count_one_by_one(codings: list[Coding]) -> None:
    def tags(annotator: str, place: int) -> frozenset[TagId]:
        return frozenset(
            each.tag for each in codings if each.annotator == annotator and each.span.contains(place)
        )

    expected = Counter((tags(ANN, place), tags(BEN, place)) for place in range(40))
    assert Counted([article()], codings, (ANN, BEN), CodingUnit.CHARACTER).of((ANN, BEN)) == expected


@given(CODINGS)
def test_statements_are_those_of_a_count_one_by_one(codings: list[Coding]) -> None:
    def tags(annotator: str, statement: Span) -> frozenset[TagId]:
        return frozenset(
            tag
            for tag in (FARE, RIDERS)
            if 2
            * sum(
                any(
                    each.annotator == annotator and each.tag == tag and each.span.contains(place)
                    for each in codings
                )
                for place in range(statement.start, statement.end)
            )
            >= len(statement)
        )

    expected = Counter((tags(ANN, each), tags(BEN, each)) for each in article().statements)
    assert Counted([article()], codings, (ANN, BEN), CodingUnit.STATEMENT).of((ANN, BEN)) == expected
