"""Styles and pages of documents."""

from __future__ import annotations

import docx
import pytest

from corpus.plots.palette import colours
from corpus.writers.docx_styles import MARGIN, faces_of, set_page, set_styles


@pytest.mark.parametrize("landscape", [False, True])
def test_a_page_is_a4_on_either_side(landscape: bool) -> None:
    document = docx.Document()
    set_page(document, landscape=landscape)
    section = document.sections[0]
    assert section.page_width is not None and section.page_height is not None
    assert (section.page_width > section.page_height) is landscape
    assert section.left_margin == section.bottom_margin == pytest.approx(MARGIN, rel=1e-3)


def test_running_text_may_have_serifs_and_titles_have_none() -> None:
    document = docx.Document()
    set_styles(document, "zh_CN", faces_of("zh_CN", serif=True), colours("light"))
    styles = document.styles
    assert styles["Normal"].font.name == "Times New Roman"
    assert styles["Heading 1"].font.name == "Calibri"
    assert styles["Heading 1"].font.size > styles["Heading 4"].font.size
    assert styles["Quotation"].paragraph_format.keep_with_next
    assert styles["Footnote Reference"].font.superscript
