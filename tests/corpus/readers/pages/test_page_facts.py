from __future__ import annotations

import json

import pytest

from corpus.readers.pages.page_facts import local_day, page_facts
from corpus.readers.pages.parsing import tree_of


def facts(source: str, url: str = "") -> dict[str, tuple[str, str]]:
    """The first fact of each field, and where it was found."""
    found: dict[str, tuple[str, str]] = {}
    for fact in page_facts(tree_of(source), source, url):
        found.setdefault(fact.field, (fact.value, fact.found_in.value))
    return found


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2026-09-25T22:30:00Z", "2026-09-26"),
        ("2026-09-25T22:30:00+00:00", "2026-09-26"),
        ("2026-09-25T22:30:00+08:00", "2026-09-25"),
        ("2026-09-25T22:30:00-05:00", "2026-09-25"),
        ("2026-09-25", "2026-09-25"),
        ("2026年9月25日", "2026-09-25"),
        ("gestern", ""),
        ("9999-12-31T23:00:00Z", ""),
    ],
)
def test_the_day_is_that_of_the_publisher(stamp: str, day: str) -> None:
    assert local_day(stamp) == day


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>三号码头停航_汐州新闻_某某网</title>", "三号码头停航"),
        ("<title>三号码头停航 - 某某网</title>", "三号码头停航"),
        ("<title>三号码头客流下降4.6%-某某在线</title>", "三号码头客流下降4.6%"),
        ("<title>汐州人说“三号码头不能停”-某某网</title>", "汐州人说“三号码头不能停”"),
        ("<title>某某网 | 三号码头停航延长一周的真正原因</title>", "三号码头停航延长一周的真正原因"),
        ("<title>三号码头——停航之后</title>", "三号码头——停航之后"),
        ("<meta property=og:title content='三号码头停航|某某'><title>别的</title>", "三号码头停航"),
        ("<meta property=og:title content='三号码头停航_某某'></head><h1>三号码头停航</h1>", "三号码头停航"),
    ],
)
def test_the_headline_is_without_the_name_of_the_site(head: str, title: str) -> None:
    assert facts(f"<html><head>{head}</head><body>x</body></html>")["title"][0] == title


def test_linked_data_counts_more_than_meta() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "name": "站"},
            {"@type": ["NewsArticle"], "datePublished": "2026-09-26"},
        ]
    }
    source = (
        f'<script type="application/ld+json">{json.dumps(data)}</script><script type="application/ld+json">{{broken</script>'
        '<meta name="pubdate" content="2020-01-01"><p>x'
    )
    assert facts(source)["published"] == ("2026-09-26", "linked_data")


def test_words_beside_the_title_name_the_source() -> None:
    lines = ["来源：别人", "首页", "三号码头停航", "2026-09-26", "来源：", "江畔观察", "正文"]
    body = "".join(f"<p>{line}</p>" for line in lines)
    found = facts(f"<title>三号码头停航</title><meta property=og:site_name content=某某网>{body}")
    assert found["publisher"] == ("江畔观察", "label")
    assert found["published"] == ("2026-09-26", "first_lines")


@pytest.mark.parametrize("author", ["105134", "https://x.org/a", "admin", "佚名"])
def test_what_is_no_name_is_no_author(author: str) -> None:
    assert "byline" not in facts(f"<meta name=author content='{author}'><p>x")


def test_an_author_of_two_characters_is_one() -> None:
    assert facts("<meta name=author content=苏禾><p>x")["byline"] == ("苏禾", "meta")


@pytest.mark.parametrize(
    ("source", "url", "address"),
    [
        (
            "<!-- saved from url=(0042)https://a.org/2026/0926/4417.html --><p>x",
            "",
            "https://a.org/2026/0926/4417.html",
        ),
        ("<!--\n Page saved with SingleFile \n url: https://a.org/b \n--><p>x", "", "https://a.org/b"),
        ("<link rel=canonical href='/b'><p>x", "https://a.org/c?utm=1", "https://a.org/b"),
        ("<link rel=canonical href='https://evil.org/b'><p>x", "https://a.org/c", "https://a.org/c"),
        ("<link rel=canonical href='https://a.org/'><p>x", "https://a.org/c", "https://a.org/c"),
        (
            "<link rel=canonical href='javascript:x'><meta property=og:url content='https://a.org/d'><p>x",
            "",
            "https://a.org/d",
        ),
    ],
)
def test_the_address_is_the_page_s_own_word_if_it_can_be(source: str, url: str, address: str) -> None:
    assert facts(source, url)["url"][0] == address


def test_a_day_in_the_address_and_the_host_are_better_than_nothing() -> None:
    found = facts("<p>x", "https://www.example.org/2026/0926/4417.html")
    assert found["published"] == ("2026-09-26", "saved_address")
    assert found["publisher"] == ("example.org", "host")


def test_a_public_account_tells_its_day_and_name_in_a_script() -> None:
    found = facts('<script>var ct = "1790388660"; var nickname = htmlDecode("江畔观察");</script><p>x')
    assert (found["published"], found["publisher"]) == (("2026-09-26", "meta"), ("江畔观察", "meta"))


HEAD = "<title>三号码头停航</title><h1>三号码头停航</h1>"


@pytest.mark.parametrize(
    ("row", "publisher", "byline"),
    [
        ("<div>来源：<a>江畔观察</a><a>参与互动</a></div>", "江畔观察", None),
        ("<div>来源: <a>江畔观察</a><span>汐州</span> <a>举报</a></div>", "江畔观察", None),
        (
            "<p><span>日期：2026/3/12 8:15</span><span>稿源：江畔观察</span><span>作者：</span><span>苏禾</span>"
            "<span>点击：2310次</span></p>",
            "江畔观察",
            "苏禾",
        ),
        ("<ul><li>作者，<span>苏禾</span></li></ul>", None, "苏禾"),
        ("<p class=story-author><a>苏禾</a></p>", None, "苏禾"),
        ("<p class=author>关于我们的作者们</p>", None, None),
        ("<meta name=author content=江畔观察><meta name=source content=江畔观察>", "江畔观察", None),
        (
            "<meta name=author content=江畔><title></title><meta property=og:site_name content=江畔新闻>",
            "江畔新闻",
            None,
        ),
    ],
)
def test_names_end_where_their_elements_do(row: str, publisher: str | None, byline: str | None) -> None:
    found = facts(f"{HEAD}{row}<p>正文")
    assert (found.get("publisher", (None,))[0], found.get("byline", (None,))[0]) == (publisher, byline)


def test_a_day_that_is_labelled_counts_wherever_it_stands() -> None:
    body = "<p>正文</p>" * 30
    assert facts(f"{HEAD}{body}<div>编辑于 2026-03-12 08:15</div>")["published"][0] == "2026-03-12"
    assert "published" not in facts(f"{HEAD}{body}<div>成立于 2026-03-12</div>")


def test_a_day_alone_on_its_line_counts_if_it_is_the_only_one() -> None:
    body = "<p>正文</p>" * 30
    assert facts(f"{HEAD}{body}<p>2026年3月12日（星期四）</p>")["published"][0] == "2026-03-12"
    assert "published" not in facts(f"{HEAD}{body}<p>2026-03-12</p><p>2026-03-11</p>")


def test_a_day_stands_on_a_line_that_br_ends() -> None:
    assert facts(f"{HEAD}2026年3月12日　汐州日报<br>{'正文很长。' * 30}")["published"][0] == "2026-03-12"
