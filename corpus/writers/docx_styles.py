"""Styles, fonts and page layout of documents for Word, WPS and LibreOffice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt, RGBColor

from corpus.writers.docx_parts import Faces, add_page_number, set_faces, without_border

_A4 = (Cm(21.0), Cm(29.7))
"""ISO 216."""
MARGIN = Cm(2.2)
"""Of all four sides of a page. Chosen: narrower than Word's default of 2.54 cm."""
_BODY = Pt(10.5)
"""五号, the usual size of running text in Chinese documents."""
_CELL = Pt(9)
"""小五, the size below :data:`_BODY` in Chinese typography."""
DEEPEST = 4
"""The deepest level of headings with a style of its own."""
_HEADS = (20, 15, 12.5, 11, 10.5)
"""Font sizes of the title and of the headings by level, in points. Chosen: the deepest as large as running text."""
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
"""Fonts by language, without and with serifs. Chosen: those that come with Word; other programs substitute theirs."""


def faces_of(language: str, *, serif: bool) -> Faces:
    """The fonts of running text."""
    return (_SERIF if serif else _SANS)[language]


def colour_of(ink: str) -> RGBColor:
    """A colour of the theme, as ``#rrggbb``."""
    return RGBColor.from_string(ink.removeprefix("#"))


def set_styles(document: Document, language: str, faces: Faces, inks: Mapping[str, str]) -> None:
    """Set fonts and sizes of the built-in styles, and add the styles Remark, Cell, Quotation, Quotation Remark and
    those of footnotes. ``faces`` applies to running text; titles have no serifs."""
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
        ("Quotation Remark", Pt(9), Cm(0.6), quiet),
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
    """Set the page to A4 with margins, and the page number in the footer."""
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
