from __future__ import annotations

import pypdfium2

from corpus.readers.pdf.page_text import PdfPage, ends_with_hyphen, page_text
from tests.corpus.readers.build import pdf

TIERS = ["三号码头停航延长", "给您带来不便谅解", "船票下月起再调整", "请市民留意新公告"]


def page(*lines: tuple[float, float, float, str]) -> PdfPage:
    document = pypdfium2.PdfDocument(pdf([lines]))
    loaded = document[0]
    text = loaded.get_textpage()
    read = page_text(text.raw, 595, 842, 7)
    text.close()
    loaded.close()
    document.close()
    return read


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


def test_characters_below_each_other_are_vertical_text() -> None:
    read = page(*((500.0, 80.0 + 12 * row, 12.0, character) for row, character in enumerate("三号码头停航")))
    assert read.vertical
    assert [line.text for line in read.lines] == ["三号码头停航"]


def test_tiers_of_vertical_text_are_read_one_after_the_other() -> None:
    places = [
        (500.0 - 20 * column, 80.0 + 300 * tier + 12 * row, 12.0, character)
        for tier, words in enumerate((TIERS[:2], TIERS[2:]))
        for column, line in enumerate(words)
        for row, character in enumerate(line)
    ]
    assert [line.text for line in page(*places).lines] == TIERS


def test_a_page_without_text_has_no_lines() -> None:
    assert page().lines == ()
    assert ends_with_hyphen("exam\x02")
    assert not ends_with_hyphen("exam-")
