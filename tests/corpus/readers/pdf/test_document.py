"""PDF files, written line by line as by other programs."""

from __future__ import annotations

import pytest

from corpus.readers.document import ReadingChoices
from corpus.readers.errors import ReadError
from tests.corpus.readers.build import article, assert_faithful, content, pdf, read, remarks, set_in_lines
from tests.corpus.readers.pdf.build import encrypted, scanned

PARAGRAPHS = article()
INFO = "/Author (Su He) /CreationDate (D:20260926101100+08'00')"


def pages(paragraphs: list[str], lines: int = 40) -> list[list[tuple[float, float, float, str]]]:
    """As many pages as are needed, each with a header and its number."""
    set_lines = set_in_lines(paragraphs)
    made = []
    for number, start in enumerate(range(0, len(set_lines), lines), 1):
        some = set_lines[start : start + lines]
        body = [(x, 80 + index * 19.2, size, text) for index, (x, _, size, text) in enumerate(some)]
        made.append([(60.0, 40.0, 9.0, "汐州交通年报"), *body, (290.0, 820.0, 9.0, f"- {number} -")])
    return made


def test_an_article_comes_back_whole_with_its_properties() -> None:
    document = read(pdf(pages(PARAGRAPHS), info=INFO), "稿.pdf")
    # Fewer than three pages: what stands at their edge might be text.
    text = [line for line in content(document).split("\n") if line not in ("汐州交通年报", "- 1 -")]
    assert_faithful("\n".join(text), PARAGRAPHS, kept=0.8)
    read_article = document.articles[0].article
    assert (read_article.byline, read_article.published) == ("Su He", "2026-09-26")
    joins = document.articles[0].joins
    assert remarks(document)["joined"] == len(joins) > 5
    assert all("\n" not in content(document)[at - 1 : at + 1] for at in joins)


def test_headers_and_numbers_of_pages_are_left_out() -> None:
    many = [words for words in PARAGRAPHS for _ in range(3)]
    document = read(pdf(pages(many, 24)), "稿.pdf")
    assert document.parts >= 3
    assert "汐州交通年报" not in content(document)
    assert remarks(document)["page_lines"] == 2 * document.parts
    assert_faithful(content(document), many, kept=0.8)


def test_lines_can_be_left_as_they_are() -> None:
    document = read(pdf(pages(PARAGRAPHS)), "稿.pdf", ReadingChoices(join_lines=False))
    assert document.articles[0].joins == ()
    assert len(content(document).split("\n")) == sum(map(len, pages(PARAGRAPHS)))


def test_columns_are_read_one_after_the_other() -> None:
    left = set_in_lines(PARAGRAPHS[:5], x=50, columns=18)
    right = set_in_lines(PARAGRAPHS[5:], x=310, columns=18)
    document = read(pdf([[*left, *right]]), "稿.pdf")
    assert_faithful(content(document), PARAGRAPHS, kept=0.8)
    assert remarks(document)["columns"] == 1


def test_vertical_text_is_read_from_right_to_left() -> None:
    # PDFium drops narrow characters that stand alone, as programs do not set them.
    paragraphs = ["".join(word for word in words if word >= "\u3000") for words in PARAGRAPHS[1:5]]
    page = [
        (500.0 - y / 19.2 * 24, x + 12.0 * row, 12.0, character)
        for x, y, _, text in set_in_lines(paragraphs, y=0)
        for row, character in enumerate(text)
    ]
    document = read(pdf([page]), "稿.pdf")
    assert_faithful(content(document), paragraphs, kept=0.8)
    assert remarks(document)["vertical"] == 1


def test_radicals_become_the_characters_that_they_stand_for() -> None:
    document = read(pdf([[(60, 80, 12, "⽇本⼤⾬停航⼀周")]]), "稿.pdf")
    assert (content(document), remarks(document)) == ("日本大雨停航一周", {"radicals": 4})


def test_larger_lines_are_headings() -> None:
    document = read(pdf([[(60, 80, 20, "两种均价"), *set_in_lines(PARAGRAPHS[1:3], y=120)]]), "稿.pdf")
    block = document.articles[0].article.blocks[0]
    assert (content(document)[block.start : block.end], block.kind, block.level) == ("两种均价", "heading", 1)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (scanned(), "no_text_layer"),
        (encrypted(), "encrypted"),
        (b"%PDF-1.7\nnothing", "damaged"),
        (pdf([[]]), "empty"),
    ],
)
def test_what_has_no_text_is_refused_for_its_reason(data: bytes, code: str) -> None:
    """Rows 32 and 33."""
    with pytest.raises(ReadError) as caught:
        read(data, "稿.pdf")
    assert caught.value.code == code
