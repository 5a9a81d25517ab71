from __future__ import annotations

import pytest

from corpus.readers.pdf.browser_lines import without_browser_lines
from corpus.readers.pdf.page_text import PdfLine, PdfPage

HEIGHT = 800.0


def page(number: int, above: str, below: str) -> PdfPage:
    lines = [(above, 20.0), ("正文", 300.0), (below, 770.0)]
    return PdfPage(
        tuple(PdfLine(text, 24, 500, top, top + 10, 10, number) for text, top in lines if text),
        HEIGHT,
        False,
        0,
    )


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("11/30/26, 4:33 AM 渡轮电动化", "https://xizhou.example/a?id=7 1/2"),
        ("2026/11/30 下午4:33 渡轮电动化", "https://xizhou.example/a?id=7 1/2"),
        ("渡轮电动化 https://xizhou.example/a?id=7", "1 of 2 11/30/26, 04:33"),
        ("渡轮电动化 https://xizhou.example/a?id=7", "第 1 页，共 2 页 2026/11/30 16:33"),
    ],
)
def test_what_a_browser_prints_around_a_page_tells_its_address(above: str, below: str) -> None:
    (kept,), dropped, address = without_browser_lines([page(0, above, below)])
    assert [line.text for line in kept.lines] == ["正文"]
    assert (dropped, address) == (2, "https://xizhou.example/a?id=7")


def test_without_an_address_at_the_edge_all_lines_are_kept() -> None:
    pages = [page(0, "2026/11/30 16:33 快讯", "1/2"), page(1, "年报", "见 https://xizhou.example/a 的说明")]
    assert without_browser_lines(pages) == (pages, 0, "")


def test_a_shortened_address_or_that_of_a_file_is_not_told() -> None:
    pages = [page(0, "", "https://xizhou.example/a…b 1/2"), page(1, "", "file:///tmp/a.html 2/2")]
    assert without_browser_lines(pages)[1:] == (2, "")
