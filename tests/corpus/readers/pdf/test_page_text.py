from __future__ import annotations

from corpus.readers.pdf.page_text import PdfPicture
from tests.corpus.readers.pdf.build import downwards, page


def test_lines_have_their_places() -> None:
    read = page((60, 100, 12, "三号码头停航"), (60, 120, 10, "Ferry 12 号"))
    first, second = read.lines
    assert (first.text, second.text) == ("三号码头停航", "Ferry 12 号")
    assert (round(first.left), round(first.right), round(first.size), first.page) == (60, 132, 12, 7)
    assert 85 < first.top < first.bottom < second.bottom < 130
    assert not read.vertical


def test_a_gap_between_chinese_and_latin_is_no_space() -> None:
    assert [
        line.text for line in page((60, 100, 12, "共"), (76, 100, 12, "12"), (91, 100, 12, "艘")).lines
    ] == ["共12艘"]
    assert [line.text for line in page((60, 100, 12, "共 12 艘")).lines] == ["共 12 艘"]


def test_a_page_without_text_has_no_lines() -> None:
    assert page().lines == ()


def test_a_wide_gap_is_a_space_and_that_of_a_narrow_letter_is_none() -> None:
    """Files of browsers hold no spaces, only room for them."""
    apart = page((60, 80, 12, "来源：汐州日报"), (60 + 8 * 12, 80, 12, "记者：苏禾"))
    assert [line.text for line in apart.lines] == ["来源：汐州日报 记者：苏禾"]
    spaced = page(
        (60, 80, 12, "汐州渡轮"), *((60 + (4.9 + 1.9 * n) * 12, 80, 12, "年报说"[n]) for n in range(3))
    )
    assert [line.text for line in spaced.lines] == ["汐州渡轮年报说"]
    close = page((60, 80, 12, "先到自"), (60 + 3.3 * 12, 80, 12, "己的船"))
    assert [line.text for line in close.lines] == ["先到自己的船"]


def test_a_space_in_the_file_is_one_between_names_and_none_behind_a_mark() -> None:
    assert [line.text for line in page((60, 80, 12, "记者 苏禾，")).lines] == ["记者 苏禾，"]
    assert [line.text for line in page((60, 80, 12, "一、 船")).lines] == ["一、船"]


def test_marks_written_behind_their_line_stand_in_their_place() -> None:
    """As LibreOffice does it, with exactly the room for the mark left."""
    parts = page((60, 80, 12, "称"), (84, 80, 12, "船"), (72.1, 80, 12, "《"))
    assert [line.text for line in parts.lines] == ["称《船"]


def test_latin_alone_is_as_large_as_beside_chinese() -> None:
    """Its boxes are those of another font, here half as high again."""
    read = page((60, 80, 12, "总额"), (84, 80, 18, "AI"), (60, 120, 18, "3%"))
    assert [(line.text, round(line.size)) for line in read.lines] == [("总额AI", 12), ("3%", 12)]


def test_pictures_of_a_page_of_vertical_text_are_turned_with_it() -> None:
    read = page(*downwards((500, 80, "三号码头停航")), pictures=[PdfPicture(100, 200, 300, 350)])
    assert read.pictures == (PdfPicture(300, 350, 395, 495),)


def test_marks_alone_are_as_large_as_the_line_above() -> None:
    read = page((60, 100, 12, "三号码头停航"), (60, 120, 24, "|||"), (60, 160, 24, "Ferry"))
    assert [round(line.size) for line in read.lines][:2] == [12, 12]
    assert read.lines[2].size > 18


def test_a_few_characters_measured_by_their_ink_are_as_large_as_the_line_above() -> None:
    read = page(
        (60, 100, 12, "三号码头停航"), (60, 120, 10.2, "力。"), (60, 140, 10.2, "停航了"), (60, 160, 8, "注")
    )
    assert [round(line.size) for line in read.lines] == [12, 12, 10, 8]
