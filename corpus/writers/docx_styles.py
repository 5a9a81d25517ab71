"""Styles, faces and pages of documents for Word, WPS and LibreOffice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt, RGBColor

from corpus.writers.docx_parts import Faces, add_page_number, set_faces, without_border

_A4 = (Cm(21.0), Cm(29.7))
MARGIN = Cm(2.2)
_BODY = Pt(10.5)
"""五号, the usual size of running text in Chinese documents."""
_CELL = Pt(9)
DEEPEST = 4
"""Of the levels of headings that the styles have."""
_HEADS = (20, 15, 12.5, 11, 10.5)
"""Points of the title and of the headings by level."""
_SERIF = {
    "zh_CN": Faces("Times New Roman", "SimSun"),
    "zh_TW": Faces("Times New Roman", "PMingLiU"),
    "en": Faces("Times New Roman", "SimSun"),
}
_SANS = {
    "zh_CN": Faces("Calibri", "Microsoft YaHei"),
    "zh_TW": Faces("Calibri", "Microsoft JhengHei"),
    "en": Faces("Calibri", "Microsoft YaHei"),
}
"""Faces by language. Chosen: what comes with Word; other programs take their own in their place."""


def faces_of(language: str, *, serif: bool) -> Faces:
    """The faces of running text."""
    return (_SERIF if serif else _SANS)[language]


def colour_of(ink: str) -> RGBColor:
    """A colour of the theme, as ``#rrggbb``."""
    return RGBColor.from_string(ink.removeprefix("#"))


def set_styles(document: Document, language: str, faces: Faces, inks: Mapping[str, str]) -> None:
    """Set faces and sizes of the styles that documents come with, and add our own: Remark, Cell, Quotation, its remark,
    and those of footnotes. ``faces`` are of running text; titles are without serifs."""
    styles = document.styles
    names = ["Title", *(f"Heading {level}" for level in range(1, DEEPEST + 1))]
    for name, size in zip(names, _HEADS, strict=True):
        set_faces(styles[name].element.get_or_add_rPr(), _SANS[language])
        styles[name].font.color.rgb = colour_of(inks["text"])
        styles[name].font.size = Pt(size)
    without_border(styles["Title"])
    normal = styles["Normal"]
    set_faces(normal.element.get_or_add_rPr(), faces)
    normal.font.size = _BODY
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.3
    _add_styles(document, colour_of(inks["text2"]))


def _add_styles(document: Document, quiet: RGBColor) -> None:
    styles = document.styles
    for name, size, left, colour in (
        ("Remark", Pt(9), None, quiet),
        ("Cell", _CELL, None, None),
        ("Quotation", _BODY, Cm(0.6), None),
        ("Quotation ExportRemark", Pt(9), Cm(0.6), quiet),
        ("Footnote Text", Pt(9), None, None),
    ):
        style: Any = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.font.size = size
        style.paragraph_format.left_indent = left
        style.paragraph_format.space_after = Pt(2)
        if colour is not None:
            style.font.color.rgb = colour
    styles["Cell"].paragraph_format.line_spacing = 1.15
    styles["Quotation"].paragraph_format.space_before = Pt(6)
    styles["Quotation"].paragraph_format.keep_with_next = True
    mark: Any = styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER)
    mark.font.superscript = True


def set_page(document: Document, *, landscape: bool) -> None:
    """A4 with margins, and the number of the page at the foot."""
    section = document.sections[0]
    wide, narrow = _A4[1], _A4[0]
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = wide, narrow
    else:
        section.page_width, section.page_height = narrow, wide
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    foot = section.footer.paragraphs[0]
    foot.alignment = 1
    add_page_number(foot)
