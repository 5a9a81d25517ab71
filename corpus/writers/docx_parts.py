"""Features of WordprocessingML that python-docx has no functions for: footnotes, East Asian fonts, repeated table
heads.

Each function adds the XML of ISO/IEC 29500-1 for the feature.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.shape import CT_Inline
from docx.shared import Emu
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_METAFILE = "image/x-emf"
"""Content type of Enhanced Metafiles, as Word declares it."""
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
"""Content type and relationship of the footnotes part (ECMA-376 part 1, 11.3.7)."""
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "zh": "zh-CN"}
"""The regional tags by which Word selects fonts and spelling, for the script tags of articles."""


class Footnotes:
    """The footnotes of a document, in a part that is added to the package."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = parse_xml(
            f"<w:footnotes {nsdecls('w')}>"
            '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
            "</w:footnote></w:footnotes>"
        )
        self.count = 0
        settings = document.settings.element
        settings.insert(
            0,
            parse_xml(
                f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
            ),
        )
        _move_before(settings, qn("w:footnotePr"), qn("w:compat"))

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Add a footnote, and the number that refers to it at the end of ``paragraph``."""
        self.count += 1
        reference = paragraph.add_run()
        reference.style = self._document.styles["Footnote Reference"]
        mark = OxmlElement("w:footnoteReference")
        mark.set(qn("w:id"), str(self.count))
        reference._r.append(mark)
        footnote = OxmlElement("w:footnote")
        footnote.set(qn("w:id"), str(self.count))
        note = parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
            '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t xml:space="preserve"/></w:r></w:p>'
        )
        note.findall(f".//{qn('w:t')}")[-1].text = text
        footnote.append(note)
        self._root.append(footnote)

    def close(self) -> None:
        """Add the footnotes to the document. Must be called before it is saved."""
        content = serialize_part_xml(self._root)
        package = self._document.part.package
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, content, package)
        self._document.part.relate_to(part, _RELATION)


def add_metafile(document: Document, content: bytes, title: str, width: int, height: int) -> Paragraph:
    """Add a paragraph with an Enhanced Metafile, which python-docx does not support. ``width`` and ``height`` in
    EMU."""
    number = sum(part.content_type == _METAFILE for part in document.part.package.iter_parts()) + 1
    part = Part(PackURI(f"/word/media/plot{number}.emf"), _METAFILE, content, document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    name = f"plot{number}.emf"
    inline = CT_Inline.new_pic_inline(number, relation, name, Emu(width), Emu(height))
    inline.docPr.set("descr", title)
    paragraph = document.add_paragraph()
    paragraph.add_run()._r.add_drawing(inline)
    return paragraph


def _move_before(parent: Any, tag: str, before: str) -> None:
    """Move the child ``tag`` directly before the child ``before``, the order that the schema requires. Does nothing if
    ``before`` is missing."""
    moved, place = parent.find(tag), parent.find(before)
    if place is not None:
        place.addprevious(moved)


@dataclass(frozen=True, slots=True)
class Faces:
    """Font families for Latin and for Chinese."""

    latin: str
    chinese: str


def set_faces(properties: Any, faces: Faces) -> None:
    """Set the fonts in the properties (``w:rPr``) of a style or run, and remove theme fonts, which take precedence."""
    fonts = properties.get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name, face in (
        ("ascii", faces.latin),
        ("hAnsi", faces.latin),
        ("cs", faces.latin),
        ("eastAsia", faces.chinese),
    ):
        fonts.set(qn(f"w:{name}"), face)
    # Curly quotation marks and signs such as ≈ belong to both scripts; here they are Chinese.
    fonts.set(qn("w:hint"), "eastAsia")


def set_language(run: Run, language: str) -> None:
    """Set the language of a run, which selects regional glyph variants. Does nothing for languages other than
    Chinese."""
    known = _LANGUAGES.get(language)
    if known is None:
        return
    element = OxmlElement("w:lang")
    element.set(qn("w:eastAsia"), known)
    cast("Any", run._r).get_or_add_rPr().append(element)


def repeat_head(row: Any) -> None:
    """Repeat a row at the top of the table on each page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def keep_whole(row: Any) -> None:
    """Do not break a row across pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def fill(cell: Any, colour: str) -> None:
    """Set the background colour of a cell (``#RRGGBB``)."""
    shade = parse_xml(
        f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour.removeprefix("#")}"/>'
    )
    cell._tc.get_or_add_tcPr().append(shade)


def draw_grid(table: Any, colour: str) -> None:
    """Set thin borders (``#RRGGBB``) and the margins of all cells."""
    ink = colour.removeprefix("#")
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{ink}"/>' for side in sides)
    room = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 50), ("left", 90), ("bottom", 50), ("right", 90))
    )
    properties = table._tbl.tblPr
    properties.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{lines}</w:tblBorders>"))
    properties.append(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{room}</w:tblCellMar>"))
    _move_before(properties, qn("w:tblCellMar"), qn("w:tblLook"))
    _move_before(properties, qn("w:tblBorders"), qn("w:tblCellMar"))
    _move_before(properties, qn("w:tblBorders"), qn("w:tblLayout"))


def without_border(style: Any) -> None:
    """Remove the paragraph borders of a style; the built-in title style has one."""
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def add_page_number(paragraph: Paragraph) -> None:
    """Add a field with the page number."""
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
