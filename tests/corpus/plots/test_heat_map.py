from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.archive import Archive
from corpus.identities import ArticleId, ReadingId, TagId
from corpus.model import Span
from corpus.plots.heat_map import STEPS, Coverage, coverage_of
from corpus.questions import ArticleReading
from corpus.snapshot import Snapshot
from tests.corpus import build

COUNTS = st.lists(st.lists(st.integers(0, 90), min_size=3, max_size=3), min_size=1, max_size=6)


def coverage(*rows: Sequence[int], unread: Sequence[int] = ()) -> Coverage:
    articles = tuple(ArticleId(f"a{number}") for number in range(len(rows)))
    tags = tuple(TagId(f"t{number}") for number in range(len(rows[0])))
    read = frozenset(article for number, article in enumerate(articles) if number not in unread)
    return Coverage(articles, tags, tuple(tuple(row) for row in rows), frozenset(), read)


def test_claims_are_counted_by_article_and_tag() -> None:
    sheet, text = build.article(0, "票价涨到三元。客流下降。")
    other, other_text = build.article(1, "票价不变。")
    claims = (
        build.claim("1", text, Span(0, 6), ["fare", "rise"]),
        build.claim("2", text, Span(7, 11), ["fare"]),
        build.claim("3", text, Span(7, 11), []),
    )
    tags = (build.tag("fare", 0), build.tag("rise", 1), build.tag("unused", 2))
    archive = Archive(
        project=build.archive().project,
        annotators=(build.LIN,),
        articles=(sheet, other),
        texts=(text, other_text),
        tags=tags,
        claims=claims,
    )
    found = coverage_of(Snapshot.from_archive(archive))
    assert found.articles == (sheet.id, other.id)
    assert found.tags == ("fare", "rise")
    assert found.counts == ((2, 1), (0, 0))
    assert (found.of_articles, found.of_tags, found.total) == ((3, 0), (2, 1), 3)
    assert found.read == frozenset(), "nobody has marked an article as read"
    assert found.worked_on == {sheet.id}
    marked = ArticleReading(ReadingId("1"), other.id, build.LIN.id, other.created)
    found = coverage_of(Snapshot.from_archive(replace(archive, readings=(marked,))))
    assert found.read == {other.id}
    assert found.worked_on == {sheet.id, other.id}
    found = coverage_of(Snapshot.from_archive(archive))
    assert found.count(0, 1) == 1


def test_small_counts_have_a_step_each() -> None:
    found = coverage([0, 1, 2], [3, 0, 1])
    assert [found.step(count) for count in (0, 1, 2, 3)] == [0, 1, 2, 3]


def test_large_counts_are_divided_at_quartiles() -> None:
    found = coverage([1, 2, 4], [8, 16, 40])
    assert found.bounds[0] == 1
    assert [found.step(count) for count in (1, 40)] == [1, STEPS]
    assert found.step(8) == 2


@given(COUNTS)
def test_more_is_never_paler_and_nothing_is_uncoloured(rows: list[list[int]]) -> None:
    found = coverage(*rows)
    steps = [found.step(count) for count in range(100)]
    assert steps == sorted(steps)
    assert steps[0] == 0 and steps[1] >= 1
    assert max(steps) <= STEPS


def test_gaps_are_read_articles_without_what_several_others_speak_of() -> None:
    found = coverage([0, 2, 0], [1, 1, 0], [3, 1, 0], [0, 0, 0], unread=[3])
    gaps = found.gaps()
    assert [(gap.article, gap.tag, gap.claims) for gap in gaps] == [("a0", "t0", 4)]
    assert gaps[0].others == ("a1", "a2")


def test_at_most_three_gaps_are_told_those_first_that_most_others_speak_of() -> None:
    found = coverage([0, 0, 0, 0], [1, 1, 1, 1], [1, 1, 1, 1], [0, 1, 1, 1])
    assert [gap.tag for gap in found.gaps()] == ["t1", "t2", "t3"]
