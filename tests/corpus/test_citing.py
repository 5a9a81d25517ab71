"""How articles are cited."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from corpus.citing import authors, citation, document_type, in_markdown, reference
from tests.corpus.build import article


def test_a_newspaper_is_cited_by_the_standard() -> None:
    sheet, _ = article(0, "正文", publisher="汐州日报", published="2026-03-12")
    assert citation(sheet) == "[N]. 汐州日报, 2026-03-12."


def test_what_is_on_the_web_has_the_day_it_was_taken() -> None:
    sheet, _ = article(
        0,
        "正文",
        publisher="港島經濟評論",
        published="2026-09-24",
        url="https://a.example",
        created="2026-11-10T01:00:00Z",
    )
    assert citation(sheet) == "[EB/OL]. 港島經濟評論, (2026-09-24)[2026-11-10]."


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"publisher": "", "published": None}, "[Z]."),
        ({"publisher": "", "published": "2026"}, "[Z]. 2026."),
        ({"publisher": "某处", "published": None}, "[Z]. 某处."),
        ({"publisher": "", "published": None, "url": "http://a.example"}, "[EB/OL]. [2026-10-08]."),
    ],
)
def test_what_is_not_known_is_not_invented(fields: dict[str, object], expected: str) -> None:
    assert citation(article(0, "正文", **fields)[0]) == expected


@pytest.mark.parametrize(
    ("publisher", "code"),
    [
        ("都市晚报", "N"),
        ("聯合時訊", "N"),
        ("交通学报", "J"),
        ("观潮财经周刊", "J"),
        ("島航研究通訊", "J"),
        ("城市财经", "Z"),
        ("", "Z"),
    ],
)
def test_the_type_follows_from_the_publisher(publisher: str, code: str) -> None:
    assert document_type(article(0, "正文", publisher=publisher)[0]) == code


@pytest.mark.parametrize(
    ("byline", "told"),
    [
        ("", ""),
        ("本报记者 苏禾", "苏禾"),
        ("記者：林曉、周予", "林曉, 周予"),
        ("文／高岚", "高岚"),
        ("Jane Smith, 苏禾", "Jane Smith, 苏禾"),
        ("甲、乙、丙、丁", "甲, 乙, 丙, 等"),
        ("记者站", "记者站"),
    ],
)
def test_authors_are_listed_as_the_article_names_them(byline: str, told: str) -> None:
    assert authors(article(0, "正文", byline=byline)[0]) == told


def test_a_reference_is_whole() -> None:
    fields = {"title": "票价涨了。", "publisher": "汐州日报", "published": "2026-03-12", "byline": "苏禾"}
    assert reference(article(0, "正文", **fields)[0]) == "苏禾. 票价涨了[N]. 汐州日报, 2026-03-12."
    web = article(0, "正文", **fields, url="https://a.example/1", created="2026-11-10T01:00:00Z")[0]
    assert reference(web) == "苏禾. 票价涨了[EB/OL]. 汐州日报, (2026-03-12)[2026-11-10]. https://a.example/1."


@pytest.mark.parametrize(
    "text", ["*a* _b_ `c` [d](e)", "# 题", "- 一\n2. 二", "<b>", "a|b", "~~x~~", "$1$", "\\"]
)
def test_markdown_shows_the_text_itself(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(in_markdown(text))
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inline} <= {"text", "softbreak", "text_special"}
    assert "\n".join("".join(child.content or "\n" for child in inline).split("\n")) == text
