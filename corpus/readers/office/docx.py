"""Reads an article from a Word document with mammoth, after converting what mammoth does not support
(:mod:`corpus.readers.office.word_parts`)."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import mammoth
from lxml import etree

from corpus.readers.document import Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.errors import ReadError
from corpus.readers.facts import described
from corpus.readers.office.numbering import Numbering
from corpus.readers.office.word_parts import (
    HEADING_STYLE,
    Left,
    heading_levels,
    prepare,
    transitional,
)
from corpus.readers.pages.parsing import tree_of
from corpus.readers.pages.web_page import structure
from corpus.readers.properties import property_facts
from corpus.readers.walker import FOOTNOTE, text_of
from corpus.readers.xml_parts import local, parse_xml
from corpus.readers.zip_files import SafeZip

__all__ = ["read"]

_STYLES = "\n".join(f"p.{HEADING_STYLE}{level} => h{level}:fresh" for level in range(1, 7))
"""The style map of mammoth: headings by level."""
_PROPERTIES = {"title": "title", "creator": "byline", "created": "published"}
"""Core properties, with the fields that they fill."""
_NOTES = ("footnotes", "endnotes")
"""The parts with notes."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article. Raises ReadError."""
    with SafeZip(original.data) as source:
        properties = _properties(source)
        cleaned, left = _cleaned(source)
    made = text_of(_tree(_html(cleaned)))
    facts = list(property_facts(made, properties))
    first = [fact for fact in facts if fact.field == "title"]
    article = described(made, first, original, later=facts)
    return ReadDocument("docx", (article,), remarks=(*structure(made), *_remarks(left)))


def _remarks(left: Left) -> list[Remark]:
    return [Remark(code, count) for code, count in left._asdict().items() if count]


def _properties(source: SafeZip) -> dict[str, str]:
    if "docProps/core.xml" not in source:
        return {}
    root = parse_xml(source.read("docProps/core.xml"), "docProps/core.xml")
    return {
        field: element.text.strip()
        for element in root
        if (field := _PROPERTIES.get(local(element))) and element.text and element.text.strip()
    }


def _cleaned(source: SafeZip) -> tuple[io.BytesIO, Left]:
    """The document without pictures, with its text prepared, as a file for mammoth."""
    parts = {name: source.read(name) for name in source.names if name.endswith((".xml", ".rels"))}
    parts = {name: transitional(data) for name, data in parts.items()}
    body = _main_part(parts)
    styles = _part(parts, "styles")
    numbering = Numbering(_part(parts, "numbering"), styles)
    levels = heading_levels(styles) if styles is not None else {}
    left = Left(0, 0, 0)
    for name in (body, *(f"word/{notes}.xml" for notes in _NOTES)):
        if name in parts:
            root = parse_xml(parts[name], name)
            found = prepare(root, levels, numbering)
            left = Left(*(one + other for one, other in zip(left, found, strict=True)))
            parts[name] = _bytes(root)
    for name, data in parts.items():
        # Parsed here first, since mammoth does not refuse entities.
        if b"<!" in data:
            parse_xml(data, name)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    out.seek(0)
    return out, left


def _main_part(parts: dict[str, bytes]) -> str:
    """The name of the part with the text; Microsoft's web version calls it ``document2.xml``."""
    names = [name for name in parts if name.startswith("word/document") and name.endswith(".xml")]
    return "word/document.xml" if "word/document.xml" in names or not names else names[0]


def _part(parts: dict[str, bytes], name: str) -> Any:
    path = f"word/{name}.xml"
    return parse_xml(parts[path], path) if path in parts else None


def _bytes(root: Any) -> bytes:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _html(file: io.BytesIO) -> str:
    try:
        result = mammoth.convert_to_html(file, style_map=_STYLES, convert_image=lambda _: [])
    except RecursionError:
        raise
    except Exception as error:
        # mammoth has no error class of its own; damaged files cause KeyError, AttributeError and others.
        raise ReadError("damaged", "", f"{type(error).__name__}: {error}"[:200]) from None
    html: str = result.value
    return html


def _tree(html: str) -> Any:
    """The elements, with footnotes marked and their references removed."""
    tree = tree_of(f"<body>{html}</body>" if html else "<body><p></p></body>")
    for link in tree.xpath("//a[starts-with(@href, '#footnote-') or starts-with(@href, '#endnote-')]"):
        parent = link.getparent()
        lonely = parent is not None and parent.tag == "sup" and len(parent) == 1
        # drop_tree keeps the text behind the element.
        (parent if lonely else link).drop_tree()
    for item in tree.xpath("//li[starts-with(@id, 'footnote-') or starts-with(@id, 'endnote-')]"):
        item.tag = "div"
        item.set(FOOTNOTE, "")
    for table in tree.xpath("//table//table"):
        _flatten(table)
    return tree


def _flatten(table: Any) -> None:
    """Turn a table inside a cell into text of that cell."""
    tags = {"table": "div", "tr": "p", "td": "span", "th": "span"}
    for element in table.iter():
        if element.tag in ("td", "th"):
            element.tail = f" {element.tail or ''}"
        element.tag = tags.get(element.tag, "span")
