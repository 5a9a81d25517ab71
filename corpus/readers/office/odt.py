"""Reads an article from an OpenDocument text, as LibreOffice writes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from corpus.readers.document import Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.errors import ReadError
from corpus.readers.facts import described
from corpus.readers.pages.web_page import structure
from corpus.readers.properties import property_facts
from corpus.readers.walker import FOOTNOTE, text_of
from corpus.readers.xml_parts import attribute, local, parse_xml
from corpus.readers.zip_files import SafeZip

__all__ = ["read"]

_SKIPPED = frozenset(
    "tracked-changes annotation annotation-end ruby-text forms sequence-decls bookmark bookmark-start bookmark-end "
    "soft-page-break table-column table-columns table-header-columns index-title object object-ole image title desc "
    "note-citation scripts font-face-decls automatic-styles variable-decls user-field-decls change change-start "
    "change-end".split()
)
"""Elements that are not a part of the text."""
_TAGS = {
    "p": "p",
    "list": "ul",
    "list-item": "li",
    "list-header": "li",
    "table": "table",
    "table-row": "tr",
    "table-cell": "td",
    "table-header-rows": "thead",
    "line-break": "br",
    "text-box": "div",
    "section": "div",
}
"""Elements of OpenDocument, with those of HTML that they correspond to."""
_PROPERTIES = {
    "title": "title",
    "initial-creator": "byline",
    "creator": "byline",
    "creation-date": "published",
    "date": "published",
}
"""Elements of the metadata, with the fields that they fill."""
_MOST_REPEATED = 60
"""Greatest number of columns that a cell is repeated for. Chosen: the empty rest of a sheet is one cell that is
repeated thousands of times."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article. Raises ReadError."""
    with SafeZip(original.data) as source:
        if "META-INF/manifest.xml" in source and b"encryption-data" in source.read("META-INF/manifest.xml"):
            raise ReadError("encrypted")
        content = parse_xml(source.read("content.xml"), "content.xml")
        properties = _properties(source)
    body = next((element for element in content.iter() if local(element) == "text" and len(element)), None)
    if body is None:
        raise ReadError("empty")
    converter = _Converter()
    made = text_of(converter.converted(body))
    facts = list(property_facts(made, properties))
    article = described(made, [fact for fact in facts if fact.field == "title"], original, later=facts)
    deletions = sum(1 for element in content.iter() if local(element) == "deletion")
    remarks = [*structure(made), *([Remark("deletions", deletions)] if deletions else [])]
    return ReadDocument("odt", (article,), remarks=tuple(remarks))


def _properties(source: SafeZip) -> dict[str, str]:
    if "meta.xml" not in source:
        return {}
    found: dict[str, str] = {}
    for element in parse_xml(source.read("meta.xml"), "meta.xml").iter():
        field = _PROPERTIES.get(local(element))
        if field and element.text and element.text.strip():
            found.setdefault(field, element.text.strip())
    return found


class _Converter:
    """Converts the elements of a document to HTML; footnotes follow the text."""

    def __init__(self) -> None:
        self._notes: list[Any] = []
        self._boxes: list[Any] = []

    def converted(self, body: Any) -> Any:
        root = etree.Element("body")
        self._children(body, root)
        root.extend(self._notes)
        return root

    def _children(self, source: Any, target: Any) -> None:
        _append(target, source.text)
        for child in source:
            self._convert(child, target)
            _append(target, child.tail)

    def _convert(self, child: Any, target: Any) -> None:
        name = local(child)
        if name in _SKIPPED or not name:
            return
        if name in _SPECIAL:
            _SPECIAL[name](self, child, target)
            return
        tag = _TAGS.get(name)
        if tag is None:
            self._children(child, target)
            return
        boxes, self._boxes = self._boxes, []
        element = etree.SubElement(target, tag)
        self._children(child, element)
        if tag == "p":
            # A text box is inside the paragraph that it is anchored in.
            target.extend(self._boxes)
            self._boxes = boxes
        else:
            self._boxes = boxes + self._boxes

    def _heading(self, child: Any, target: Any) -> None:
        level = attribute(child, "outline-level")
        self._children(
            child,
            etree.SubElement(target, f"h{min(int(level), 6) if level.isdecimal() and level != '0' else 1}"),
        )

    def _spaces(self, child: Any, target: Any) -> None:
        count = attribute(child, "c")
        _append(target, " " * (min(int(count), 100) if count.isdecimal() else 1))

    def _tab(self, child: Any, target: Any) -> None:
        _append(target, " ")

    def _ruby(self, child: Any, target: Any) -> None:
        for base in child:
            if local(base) == "ruby-base":
                self._children(base, target)

    def _note(self, child: Any, target: Any) -> None:
        for body in child:
            if local(body) == "note-body":
                note = etree.Element("div")
                note.set(FOOTNOTE, "")
                self._children(body, note)
                self._notes.append(note)

    def _text_box(self, child: Any, target: Any) -> None:
        box = etree.Element("div")
        self._children(child, box)
        self._boxes.append(box)

    def _cell(self, child: Any, target: Any) -> None:
        for _ in range(_repeated(child, "number-columns-repeated")):
            cell = etree.SubElement(target, "td")
            for name, attribute_name in (
                ("colspan", "number-columns-spanned"),
                ("rowspan", "number-rows-spanned"),
            ):
                if span := attribute(child, attribute_name):
                    cell.set(name, span)
            self._children(child, cell)

    def _nothing(self, child: Any, target: Any) -> None:
        """Covered cells are ignored: they are part of the span of another cell."""


def _repeated(element: Any, name: str) -> int:
    value = attribute(element, name)
    return min(int(value), _MOST_REPEATED) if value.isdecimal() else 1


_SPECIAL: dict[str, Callable[[_Converter, Any, Any], None]] = {
    "h": _Converter._heading,
    "s": _Converter._spaces,
    "tab": _Converter._tab,
    "ruby": _Converter._ruby,
    "note": _Converter._note,
    "text-box": _Converter._text_box,
    "table-cell": _Converter._cell,
    "covered-table-cell": _Converter._nothing,
}
"""Functions for elements that do not correspond to one of HTML."""


def _append(target: Any, words: str | None) -> None:
    """Append words to the content of an element."""
    if not words:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + words
    else:
        target.text = (target.text or "") + words
