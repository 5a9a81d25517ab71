"""Quoted third parties."""

from __future__ import annotations

from dataclasses import replace

from corpus.comparing.values import RowOrigin
from corpus.report.origins import origins_of
from corpus.report.sources import sources_of
from corpus.report.wording import words_of
from tests.corpus.report.build import material

WORDS = words_of("zh_CN")


def test_an_origin_tells_who_quotes_it_and_where() -> None:
    made = material()
    found, *read = origins_of(made, sources_of(made, [], WORDS), WORDS)
    assert not any(one.confirmed for one in read)
    assert (found.name, found.places) == ("市轮渡公司年报", "A 第 4 段、C 第 3 段")
    assert (found.sources, found.confirmed) == (2, True)


def test_what_the_program_reads_is_said_to_be_unconfirmed() -> None:
    made = material()
    articles = tuple(made.snapshot.articles)
    read = (
        RowOrigin("市轮渡公司年报", articles[:2], confirmed=False),
        RowOrigin("民间团体", articles[1:2], confirmed=False),
        RowOrigin("民間團體", articles[2:3], confirmed=False),
        RowOrigin("只有一家引的", articles[2:3], confirmed=False),
        RowOrigin("交通局", articles[:2], confirmed=True),
    )
    made = replace(made, rows=(replace(made.rows[2], origins=read),))
    found = origins_of(made, sources_of(made, [], WORDS), WORDS)
    assert [(one.name, one.confirmed) for one in found] == [("市轮渡公司年报", True), ("民间团体", False)]
    assert (found[1].places, found[1].sources) == ("B、C", 2)
