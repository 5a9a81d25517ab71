from __future__ import annotations

import time

from tests.corpus.readers.build import TITLE, article, assert_faithful, broken, content, found, kinds, read

SOURCE = f"""---
title: "{TITLE}"
date: 2026-09-26 10:00
author: 苏禾
source: 江畔观察
---
# {TITLE}

三号码头
停航**一周**，见 [公告](https://example.org)[^1]。

- 甲
- 乙

1. 一
2. 二

| 口径 | 票价 |
|---|---|
| 出行 | 4.6元 |

<script>alert(1)</script>

[^1]: 公告的
    第二行
"""


def test_markdown_is_read_as_it_looks() -> None:
    document = read(SOURCE.encode(), "稿.md")
    assert content(document).split("\n") == [
        *(TITLE, "三号码头停航一周，见 公告。", "甲", "乙", "1. 一", "2. 二"),
        *("口径\t票价", "出行\t4.6元", "公告的第二行"),
    ]
    assert [kind for kind, _ in kinds(document)] == [
        *("heading", "list_item", "list_item", "list_item", "list_item"),
        *("table_head", "table_row", "footnote"),
    ]


def test_front_matter_tells_of_the_article() -> None:
    document = read(SOURCE.encode(), "稿.md")
    read_article = document.articles[0].article
    assert (read_article.title, read_article.publisher, read_article.byline) == (TITLE, "江畔观察", "苏禾")
    assert read_article.published == "2026-09-26"
    assert set(found(document).values()) == {"meta"}


def test_an_article_comes_back_whole() -> None:
    paragraphs = article()
    source = "\n\n".join("\n".join(broken(words)) for words in paragraphs)
    assert_faithful(content(read(source.encode("gb18030"), "a.md")), paragraphs)


def test_a_rule_at_the_beginning_is_no_front_matter() -> None:
    assert content(read("---\n\n正文一段。\n\n---\n\n末段。".encode(), "a.md")) == "正文一段。\n末段。"


def test_brackets_that_nothing_closes_are_text() -> None:
    """Each is the beginning of a link that is looked for; without a bound they take minutes."""
    source = "正文[一段](http://a.b)。\n\n" + "[" * 100_000 + "\n\n末段[尾]。"
    began = time.process_time()
    told = content(read(source.encode(), "a.md")).split("\n")
    assert time.process_time() - began < 3
    assert (told[0], told[1] == "[" * 100_000, told[2]) == ("正文一段。", True, "末段[尾]。")
