"""The report as a page: well formed, self-contained, without scripts, and complete."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from corpus.model import BUILT_IN_RELATIONS, Article, Language, Relation
from corpus.questions import Origin, Question, QuestionVerdict
from corpus.report.rendering import write
from corpus.report.wording import LANGUAGES, words_of
from corpus.snapshot import Snapshot
from tests.corpus.build import LIN, NOON, link, quoting, tag
from tests.corpus.build import article as article_of
from tests.corpus.report.build import material, newsroom, sample
from tests.corpus.report.pages import Page

HOSTILE = (
    "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7777*7 }}{% raw %}</style></title>&lt;\u202e"
)
ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "h1",
    "h2", "h3", "p", "a", "ul", "ol", "li", "span", "b", "em", "small", "sup", "bdi", "i", "mark", "div", "blockquote",
    "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
    "svg", "symbol", "use", "path", "circle", "rect", "line", "polygon", "polyline", "text", "g",
}  # fmt: skip


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def assert_sound(page: Page) -> None:
    """Every element is known and does nothing; every reference leads somewhere."""
    assert {tag for tag, _ in page.elements} <= ELEMENTS
    for _, attributes in page.elements:
        assert not any(name.startswith("on") for name in attributes)
        assert not {"src", "srcset", "action", "formaction", "xlink:href"} & set(attributes)
    assert len(page.identities) == len(set(page.identities))
    inside = [target.removeprefix("#") for target in page.targets if target.startswith("#")]
    assert inside
    assert set(inside) <= set(page.identities)
    outside = [target for target in page.targets if not target.startswith("#")]
    assert all(re.match("https?://", target) for target in outside)


def test_the_page_is_sound_and_stands_alone(language: str) -> None:
    html = write(material(), language)
    assert html.lstrip().startswith("<!DOCTYPE html>")
    page = Page(html)
    assert_sound(page)
    assert page.all("html") == [{"lang": words_of(language)("html_language")}]
    policy = [
        one["content"] for one in page.all("meta") if one.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert "url(" not in style
    assert "@import" not in style
    for wanted in (
        "prefers-color-scheme:dark",
        "@media print",
        "break-inside:avoid",
        "max-width:719px",
        "size:A4",
    ):
        assert wanted in style


def test_the_sections_stand_in_order(language: str) -> None:
    page = Page(write(material(), language))
    sections = ["findings", "matrix", "ledger", "pictures", "statements", "sources", "method"]
    assert [one for one in page.identities if one in sections] == sections
    words = words_of(language)
    assert all(words(f"section.{one}") in page.text for one in (*sections, "origins"))


def test_no_colour_and_no_drawing_speaks_alone() -> None:
    html = write(material(), "zh_CN")
    assert html.count('<svg class="mark') == html.count('<use href="#m-') - html.count('<svg class="echo')
    assert len(re.findall(r'<svg class="(?:mark|echo)[^>]*><title>[^<]+</title>', html)) == html.count(
        '<use href="#m-'
    )
    legend = Page(re.search(r'<ul class="legend">.*?</ul>', html, re.DOTALL)[0]).text  # type: ignore[index]
    for word in (
        "基准",
        "一致",
        "数值不同",
        "部分重合",
        "矛盾",
        "引用",
        "读过，未提及",
        "未读",
        "同源",
        "改判",
    ):
        assert word in legend


def test_quotations_are_whole_and_keep_their_language(language: str) -> None:
    snapshot, _ = sample()
    page = Page(write(material(), language))
    grouped = [claim for claim in snapshot.claims.values() if claim.question is not None]
    assert len(page.quotations) == len(grouped)
    for claim in grouped:
        wanted = snapshot.articles[claim.article].language.value
        assert any(claim.quote in words and wanted == spoken for spoken, words in page.quotations), (
            claim.quote
        )
    assert Language.TRADITIONAL.value in {spoken for spoken, _ in page.quotations}


def test_one_may_follow_a_cell_to_its_statement_and_a_number_to_its_source() -> None:
    page = Page(write(material(), "en"))
    assert {"#q2-A", "#q2-B", "#q2", "#s1", "#s5"} <= set(page.targets)


def test_an_empty_project_says_so(language: str) -> None:
    page = Page(write(material(newsroom("a", "b"), {}), language))
    assert_sound_when_empty(page)
    assert words_of(language)("head.empty") in page.text
    assert "findings" not in page.identities
    assert "2026" in page.text


def assert_sound_when_empty(page: Page) -> None:
    assert {tag for tag, _ in page.elements} <= ELEMENTS
    assert not page.all("table")


def hostile() -> Snapshot:
    """A project with markup in every field that an analyst or a file can fill."""
    content = f"标题{HOSTILE}\n据{HOSTILE}票价由2元调整为3元，{HOSTILE}自十一月起。\n"
    sheets, texts, claims = [], {}, []
    for at, letter in enumerate("ab"):
        sheet, text = article_of(
            at, content, id=letter, title=HOSTILE, publisher=HOSTILE if at else "", source_file=HOSTILE, published=HOSTILE,
            url=f"javascript:{HOSTILE}" if at else f"https://a.example/{HOSTILE}",
        )  # fmt: skip
        sheets.append(replace(sheet, language=Language.SIMPLIFIED))
        texts[letter] = content
        made = quoting(f"c{at}", text, f"{HOSTILE}票价由2元", ["t"], note=HOSTILE, question="q", origin="o")
        claims.append(replace(made, article=letter))
    asked = Question("q", HOSTILE, HOSTILE, QuestionVerdict.OPEN, HOSTILE, "t", None, 0, LIN.id, NOON, NOON)
    origin = Origin("o", HOSTILE, HOSTILE, LIN.id, NOON, NOON)
    own = Relation("own", HOSTILE, False, 9)
    relations = [Relation(one, "", False, at) for at, one in enumerate(BUILT_IN_RELATIONS)]
    rows = [
        replace(LIN, name=HOSTILE), *sheets, *claims, asked, origin, own, *relations, tag("t", name=HOSTILE),
        link("l", "c0", "c1", "own", note=HOSTILE),
    ]  # fmt: skip
    return Snapshot(replace(newsroom().project, title=HOSTILE), rows)


def test_markup_in_any_field_is_inert(language: str) -> None:
    snapshot = hostile()
    texts = dict.fromkeys(
        snapshot.articles, f"标题{HOSTILE}\n据{HOSTILE}票价由2元调整为3元，{HOSTILE}自十一月起。\n"
    )
    html = write(material(snapshot, texts), language)
    page = Page(html)
    assert_sound(page)
    assert "<script" not in html
    assert "onerror" not in re.sub(r"&lt;img src=x onerror|\bonerror=alert\(2\)&gt;", "", html)
    assert str(7777 * 7) not in page.text
    assert page.text.count("<script>alert(1)</script>") > 10
    addresses = [one["href"] for one in page.all("a") if not str(one["href"]).startswith("#")]
    assert all(str(one).startswith("https://a.example/") for one in addresses)


def test_addresses_are_links_only_to_the_web() -> None:
    snapshot, texts = sample()
    first, *others = snapshot.articles_in_order()
    urls = {"https://a.example/b?c=1&d=2": True, "javascript:alert(1)": False, "ftp://a.example": False}
    for url, allowed in urls.items():
        sheets: list[Article] = [replace(first, url=url), *others]
        held = [
            *sheets,
            *snapshot.claims.values(),
            *snapshot.questions.values(),
            *snapshot.annotators.values(),
        ]
        page = Page(write(material(Snapshot(snapshot.project, held), texts), "en"))
        assert ([one for one in page.targets if not one.startswith("#")] == [url]) is allowed
        assert url in page.text


def test_characters_that_no_page_may_contain_are_replaced() -> None:
    snapshot, texts = sample()
    rows = [
        *snapshot.articles.values(), *snapshot.claims.values(),
        *(replace(question, title="票\x00价\x1b[2J\x9b\ud800", summary="a\x08b") for question in snapshot.questions.values()),
    ]  # fmt: skip
    html = write(material(Snapshot(snapshot.project, rows), texts), "zh_CN")
    html.encode()
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", html)
    assert "票\ufffd价\ufffd[2J" in html


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        write(material(), "fr")


def test_the_same_project_gives_the_same_page() -> None:
    assert write(material(), "zh_TW") == write(material(), "zh_TW")


def test_invisible_characters_of_a_quotation_are_kept_and_can_be_seen() -> None:
    content = "票\u200b价\u202e由2元"
    sheet, text = article_of(0, content)
    claim = quoting("c", text, content, question="q")
    asked = Question("q", "票价", "", QuestionVerdict.NONE, "", None, None, 0, LIN.id, NOON, NOON)
    snapshot = Snapshot(newsroom().project, [LIN, sheet, claim, asked])
    html = write(material(snapshot, {sheet.id: content}), "zh_CN")
    assert "票&#x200b;价&#x202e;由" in html
    assert Page(html).quotations[0][1] == content
