from __future__ import annotations

from corpus.readers.pdf.page_text import PdfLine, PdfPage
from corpus.readers.pdf.running_lines import without_running_lines


def line(text: str, top: float, page: int) -> PdfLine:
    return PdfLine(text, 60, 500, top, top + 12, 12, page)


def page(number: int, *lines: tuple[str, float]) -> PdfPage:
    return PdfPage(tuple(line(text, top, number) for text, top in lines), 842, False, 0)


def kept(*pages: PdfPage) -> list[list[str]]:
    return [[line.text for line in page.lines] for page in without_running_lines(pages)[0]]


def test_what_stands_at_the_edge_of_several_pages_is_left_out() -> None:
    pages = [
        page(n, ("年报 2026", 30), (f"正文{'甲乙丙丁'[n]}", 300), (f"第 {n + 1} 页 共 4 页", 810))
        for n in range(4)
    ]
    assert kept(*pages) == [["正文甲"], ["正文乙"], ["正文丙"], ["正文丁"]]
    assert without_running_lines(pages)[1] == 8


def test_what_repeats_inside_of_pages_or_only_twice_is_text() -> None:
    pages = [page(n, ("表头", 400), ("题记", 30 + 40 * n)) for n in range(3)]
    assert kept(*pages) == [["表头", "题记"]] * 3
    assert kept(*(page(n, ("页眉", 30)) for n in range(2))) == [["页眉"]] * 2


def test_a_header_of_a_chapter_repeats_within_it_only() -> None:
    far = [page(n, ("注：", 30) if n in (0, 20, 40) else (f"别的{chr(0x4E00 + n)}", 30)) for n in range(41)]
    assert kept(*far)[20] == ["注："]


def test_only_the_outermost_lines_are_looked_at() -> None:
    pages = [page(n, *((f"行{row}", 20.0 + 10 * row) for row in range(9))) for n in range(4)]
    assert kept(*pages)[0] == ["行3", "行4", "行5", "行7", "行8"]


def test_numbers_of_pages_are_left_out_of_short_files_too() -> None:
    pages = [page(n, (f"正文{'甲乙'[n]}", 300), (f"- {n + 1} -", 810)) for n in range(2)]
    assert kept(*pages) == [["正文甲"], ["正文乙"]]
    assert kept(page(0, ("正文", 300), ("7", 810)), page(1, ("正文", 300), ("8", 810)))[0] == ["正文", "7"]
    assert kept(page(0, ("正文", 300), ("1", 810)))[0] == ["正文", "1"]


def test_headers_above_vertical_text_are_left_out() -> None:
    """Their lines stand above and below those of the text, whatever their place from right to left."""

    def vertical(number: int) -> PdfPage:
        places = [
            ("年报", 40.0, 60.0, 300.0),
            ("正文" * 20, 100.0, 740.0, 200.0),
            (f"{number + 1}", 800.0, 812.0, 300.0),
        ]
        lines = tuple(
            PdfLine(text, left, right, top, top + 12, 12, number) for text, left, right, top in places
        )
        return PdfPage(lines, 595, vertical=True, width=842)

    assert kept(*(vertical(number) for number in range(3))) == [["正文" * 20]] * 3


def test_notes_that_differ_in_a_number_inside_are_text() -> None:
    notes = [page(n, (f"{n + 1}见《年鉴》第{n + 7}页，数据截至年底。", 800)) for n in range(3)]
    assert [len(lines) for lines in kept(*notes)] == [1, 1, 1]
    headers = [
        page(n, (f"Page {n + 1} of 3", 800), (f"年报 第 12 期 第 {n + 1} 页 印于 2026", 30)) for n in range(3)
    ]
    assert kept(*headers) == [[], [], []]
