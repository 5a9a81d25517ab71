from __future__ import annotations

from typing import Any

from corpus.readers.office.numbering import Numbering
from corpus.readers.office.word_parts import HEADING_STYLE, heading_levels, prepare, transitional
from tests.corpus.readers.build import element

STYLES = (
    '<w:styles><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="a"><w:name w:val="公文"/>'
    '<w:basedOn w:val="2"/></w:style><w:style w:styleId="t"><w:name w:val="toc 1"/><w:basedOn w:val="2"/></w:style>'
    '<w:style w:styleId="o"><w:name w:val="o"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="b">'
    '<w:name w:val="正文"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="c"><w:name w:val="标题 3"/></w:style></w:styles>'
)


def test_levels_follow_from_names_outlines_and_what_styles_are_based_on() -> None:
    assert heading_levels(element(STYLES)) == {"2": 2, "a": 2, "o": 1, "c": 3}


def test_headings_get_a_style_that_mammoth_is_told_of() -> None:
    body: Any = element('<w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p><w:p/></w:body>')
    left = prepare(body, {"a": 2}, Numbering())
    styles = [style.values()[0] for style in body.iter("{*}pStyle")]
    assert styles == [f"{HEADING_STYLE}2"]
    assert left == (0, 0, 0)


def test_the_strict_variant_gets_the_usual_names() -> None:
    strict = b'<a xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    assert b"schemas.openxmlformats.org/wordprocessingml/2006/main" in transitional(strict)
    assert transitional(b"<a/>") == b"<a/>"


def test_what_simple_fields_and_formulas_show_is_text() -> None:
    fraction = "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    body: Any = element(
        '<w:body><w:p><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>12</w:t></w:r></w:fldSimple></w:p>'
        f"<w:p {math}><m:oMath>{fraction}</m:oMath><m:oMathPara><m:oMath>{fraction}</m:oMath></m:oMathPara></w:p></w:body>"
    )
    prepare(body, {}, Numbering())
    assert [text.text for text in body.iterfind("w:p/w:r/w:t", body.nsmap)] == ["12", "a/b", "a/b"]
