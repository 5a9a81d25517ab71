"""XML that python-docx has no functions for."""

from __future__ import annotations

import io

import docx
from docx.oxml.ns import qn

from corpus.writers.docx_parts import Faces, Footnotes, draw_grid, set_faces, set_language


def test_footnotes_are_numbered_and_kept() -> None:
    document = docx.Document()
    for name, kind in (("Footnote Text", 1), ("Footnote Reference", 2)):
        document.styles.add_style(name, kind)  # type: ignore[arg-type]
    notes = Footnotes(document)
    notes.add(document.add_paragraph("一"), "甲 < 乙")
    notes.add(document.add_paragraph("二"), "丙")
    notes.close()
    out = io.BytesIO()
    document.save(out)
    read = docx.Document(io.BytesIO(out.getvalue()))
    marks = read.element.body.findall(f".//{qn('w:footnoteReference')}")
    assert [mark.get(qn("w:id")) for mark in marks] == ["1", "2"]
    (part,) = [one for one in read.part.package.iter_parts() if one.partname == "/word/footnotes.xml"]
    assert "甲 &lt; 乙" in part.blob.decode()
    order = [one.tag for one in read.settings.element]
    assert order.index(qn("w:footnotePr")) < order.index(qn("w:compat"))


def test_faces_and_language_are_set_once() -> None:
    run = docx.Document().add_paragraph().add_run("票")
    set_faces(run._r.get_or_add_rPr(), Faces("A", "B"))
    set_faces(run._r.get_or_add_rPr(), Faces("C", "D"))
    set_language(run, "zh-Hant")
    set_language(run, "und")
    (fonts,) = run._r.findall(f".//{qn('w:rFonts')}")
    assert (fonts.get(qn("w:ascii")), fonts.get(qn("w:eastAsia"))) == ("C", "D")
    assert [one.get(qn("w:eastAsia")) for one in run._r.findall(f".//{qn('w:lang')}")] == ["zh-TW"]


def test_lines_of_a_table_stand_where_the_schema_wants_them() -> None:
    table = docx.Document().add_table(1, 1)
    draw_grid(table, "#DEDEDA")
    order = [one.tag for one in table._tbl.tblPr]
    assert order.index(qn("w:tblBorders")) < order.index(qn("w:tblCellMar"))
