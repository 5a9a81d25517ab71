"""Annotations without a text find their articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.archive import Archive
from corpus.foreign.attaching import KnownText, attached, page_of
from corpus.foreign.project import Detached, ForeignProject, LeftOutKind
from corpus.model import EQUIVALENT, Claim, Link, Project, Span
from tests.corpus.build import NOON, SIMPLIFIED, TRADITIONAL, article, claim, quoting

PAGE = "https://news.example/a"
ONE = KnownText(article(0, SIMPLIFIED, url=PAGE)[0], SIMPLIFIED)
OTHER = KnownText(article(1, TRADITIONAL)[0], TRADITIONAL)
TEXTS = [ONE, OTHER]
QUOTE = "调价后平均票价为2.6元"


def detached(
    words: str, number: int = 0, *, url: str = PAGE, named: str | None = None, **fields: str
) -> Detached:
    _, text = article(9, f"{words}。")
    bare = replace(
        quoting(f"c{number}", text, words), article="", text="", prefix="", suffix="", start=0, end=len(words)
    )
    return Detached(replace(bare, **fields), url, named)


def placed(*wanted: Detached, links: tuple[Link, ...] = ()) -> ForeignProject:
    archive = Archive(Project("p", "试", NOON), links=links)
    return attached(ForeignProject("w3c", archive, detached=wanted), TEXTS)


def only(found: ForeignProject) -> Claim:
    (one,) = found.archive.claims
    return one


@pytest.mark.parametrize("url", [PAGE, "http://www.news.example/a/", "https://NEWS.example/a#:~:text=x"])
def test_the_page_tells_the_article(url: str) -> None:
    found = placed(detached(QUOTE, url=url))
    one = only(found)
    assert (one.article, one.text) == (ONE.article.id, ONE.article.text)
    assert SIMPLIFIED[one.start : one.end] == QUOTE == one.quote
    assert one.prefix.endswith("交通局测算，")
    assert [sheet.id for sheet in found.archive.articles] == [ONE.article.id]
    assert (found.agreement.exact, found.detached, found.left_out) == (1, (), ())


def test_the_named_article_comes_before_the_page() -> None:
    one = only(placed(detached("調價後平均票價為2.6元", named=OTHER.article.id)))
    assert one.article == OTHER.article.id


def test_a_quote_in_the_other_script_is_found_and_reads_as_the_text() -> None:
    found = placed(detached("調價後平均票價為2.6元"))
    assert only(found).quote == QUOTE
    assert (found.agreement.exact, found.agreement.moved) == (0, 1)


def test_long_quotes_are_looked_for_everywhere_and_short_ones_follow_those_of_their_page() -> None:
    elsewhere = "https://other.example/b"
    found = placed(
        detached("渡轮公司提供的数据显示，去年日均", 1, url=elsewhere), detached("王女士", 2, url=elsewhere)
    )
    assert [one.article for one in found.archive.claims] == [ONE.article.id] * 2
    alone = placed(detached("王女士", url=elsewhere))
    assert [(one.kind, one.examples) for one in alone.left_out] == [(LeftOutKind.NO_ARTICLE, (elsewhere,))]


def test_what_may_stand_in_two_articles_is_placed_in_neither() -> None:
    twins = [ONE, KnownText(article(2, SIMPLIFIED)[0], SIMPLIFIED)]
    archive = Archive(Project("p", "试", NOON))
    elsewhere = "https://other.example/b"
    lost = attached(ForeignProject("w3c", archive, detached=(detached(QUOTE, url=elsewhere),)), twins)
    assert [one.kind for one in lost.left_out] == [LeftOutKind.UNPLACED]
    wanted = (
        detached("渡轮公司提供的数据显示，去年日均", 1, url=elsewhere),
        detached("渡輪公司提供的資料顯示，去年日均", 2, url=elsewhere),
        detached("王女士", 3, url=elsewhere),
    )
    found = placed(*wanted)
    assert {one.article for one in found.archive.claims} == {ONE.article.id, OTHER.article.id}
    assert [one.kind for one in found.left_out] == [LeftOutKind.NO_ARTICLE]


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (detached("别处才有的一句话说了很多"), LeftOutKind.UNPLACED),
        (detached(QUOTE, quote=""), LeftOutKind.NO_QUOTE),
        (detached("元", url=PAGE), LeftOutKind.UNPLACED),
        (detached("别处才有的一句话说了很多", url=""), LeftOutKind.UNPLACED),
    ],
)
def test_what_has_no_place_is_told(one: Detached, kind: LeftOutKind) -> None:
    found = placed(one)
    assert not found.archive.claims
    assert [left.kind for left in found.left_out] == [kind]


def test_links_need_both_ends() -> None:
    links = (
        Link("l", "c0", "c1", EQUIVALENT, "", "", NOON, NOON),
        Link("m", "c0", "c2", EQUIVALENT, "", "", NOON, NOON),
    )
    found = placed(
        detached(QUOTE, 0), detached("每年增加的票款收入", 1), detached("没有的话", 2), links=links
    )
    assert [link.id for link in found.archive.links] == ["l"]
    assert {one.kind: one.count for one in found.left_out} == {LeftOutKind.UNPLACED: 1, LeftOutKind.LINKS: 1}


def test_without_such_annotations_nothing_changes() -> None:
    archive = Archive(Project("p", "试", NOON), claims=(claim("c", article(0, "甲乙")[1], Span(0, 1)),))
    given = ForeignProject("qdpx", archive)
    assert attached(given, TEXTS) is given


def test_addresses_are_compared_without_what_does_not_matter() -> None:
    assert page_of("HTTPS://www.a.example/%E7%A5%A8/") == page_of("http://a.example/票#x") == "a.example/票"
    assert page_of("https://a.example/?id=1") != page_of("https://a.example/?id=2")
