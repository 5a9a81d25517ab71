"""Converts the XML of a Word document so that mammoth reads all of its text.

mammoth loses ruby with its base text, simple fields and formulas, keeps hidden text, recognises headings only by the
English names of their styles, and numbers all paragraphs 1., 2., 3.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

from corpus.readers.office.numbering import Numbering
from corpus.readers.xml_parts import local

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
"""The namespace of Office Math."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML."""
HEADING_STYLE = "DuikanHeading"
"""Prefix of the identities of the styles that are assigned to headings, before their level."""
_HEADING_NAME = re.compile(r"(?:heading|标题|標題)\s*(\d)", re.IGNORECASE)
"""Names of styles of headings."""
_TITLE_NAME = re.compile(r"title|标题|標題", re.IGNORECASE)
"""Names of styles of titles."""
_STRICT = b"http://purl.oclc.org/ooxml/"
_OFF = ("0", "false", "off", "none")
"""Values of a property that switch it off (ECMA-376 part 1, 22.9.2.7)."""
_MOST_STYLES = 20
"""Greatest length of a chain of styles based on each other that is followed. Chosen; it may be a cycle."""


class Left(NamedTuple):
    """Numbers of elements that are not part of the text."""

    deletions: int
    hidden: int
    images: int


def transitional(data: bytes) -> bytes:
    """The part with the namespaces of the transitional variant of the format instead of the strict one."""
    if _STRICT not in data:
        return data
    data = data.replace(
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    )
    data = data.replace(
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    )
    return data.replace(
        b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"
    )


def prepare(root: Any, levels: dict[str, int], numbering: Numbering) -> Left:
    """Change a part (the body, or the footnotes) in place. ``levels``: the levels of heading styles."""
    left = _count(root)
    _without_hidden(root)
    _without_ruby(root)
    _without_text_boxes(root)
    _without_fields(root)
    _without_formulas(root)
    for paragraph in root.iter(f"{W}p"):
        level = _heading_level(paragraph, levels)
        number = numbering.number_of(paragraph)
        if level:
            _set_style(paragraph, f"{HEADING_STYLE}{min(level, 6)}")
        if number:
            _put_first(paragraph, number)
    return left


def heading_levels(styles: Any) -> dict[str, int]:
    """The levels of heading styles, by identity."""
    rows = {style.get(f"{W}styleId", ""): style for style in styles.iter(f"{W}style")}
    return {name: level for name, style in rows.items() if (level := _level_of_style(style, rows))}


def _level_of_style(style: Any, rows: dict[str, Any]) -> int:
    for _ in range(_MOST_STYLES):
        named = style.find(f"{W}name")
        name = named.get(f"{W}val", "") if named is not None else ""
        if match := _HEADING_NAME.fullmatch(name.strip()):
            return int(match[1])
        if _TITLE_NAME.fullmatch(name.strip()):
            return 1
        if name.lower().startswith("toc"):
            return 0
        outline = style.find(f"{W}pPr/{W}outlineLvl")
        if outline is not None:
            return _outline(outline)
        based = style.find(f"{W}basedOn")
        if based is None or based.get(f"{W}val") not in rows:
            return 0
        style = rows[based.get(f"{W}val")]
    return 0


def _outline(element: Any) -> int:
    value = element.get(f"{W}val", "9")
    # Level 9 is body text.
    return int(value) + 1 if value.isdecimal() and int(value) < 9 else 0


def _heading_level(paragraph: Any, levels: dict[str, int]) -> int:
    outline = paragraph.find(f"{W}pPr/{W}outlineLvl")
    if outline is not None:
        return _outline(outline)
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return levels.get(style.get(f"{W}val", ""), 0) if style is not None else 0


def _set_style(paragraph: Any, name: str) -> None:
    properties = _properties(paragraph)
    style = properties.find(f"{W}pStyle")
    if style is None:
        style = etree.SubElement(properties, f"{W}pStyle")
    style.set(f"{W}val", name)


def _properties(paragraph: Any) -> Any:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    return properties


def _put_first(paragraph: Any, words: str) -> None:
    """Write the number of a paragraph as its first words, and remove it from its list."""
    properties = _properties(paragraph)
    for numbered in properties.findall(f"{W}numPr"):
        properties.remove(numbered)
    # List 0 is no list and overrides that of the style.
    element = etree.SubElement(properties, f"{W}numPr")
    etree.SubElement(element, f"{W}numId").set(f"{W}val", "0")
    run = etree.Element(f"{W}r")
    text = etree.SubElement(run, f"{W}t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = words
    paragraph.insert(list(paragraph).index(properties) + 1, run)


def _count(root: Any) -> Left:
    deletions = sum(1 for _ in root.iter(f"{W}del", f"{W}moveFrom"))
    hidden = sum(1 for _ in _hidden_runs(root))
    images = sum(1 for element in root.iter() if local(element) == "blip")
    return Left(deletions, hidden, images)


def _hidden_runs(root: Any) -> Iterator[Any]:
    for mark in root.iter(f"{W}vanish"):
        run = mark.getparent().getparent() if mark.getparent() is not None else None
        if run is not None and run.tag == f"{W}r" and mark.get(f"{W}val", "1") not in _OFF:
            yield run


def _without_hidden(root: Any) -> None:
    for run in list(_hidden_runs(root)):
        run.getparent().remove(run)


def _without_ruby(root: Any) -> None:
    """Replace ruby by its base text."""
    for ruby in list(root.iter(f"{W}ruby")):
        run = ruby.getparent()
        base = ruby.find(f"{W}rubyBase")
        if run is None or run.getparent() is None:
            continue
        holder, place = run.getparent(), run.getparent().index(run) + 1
        for inner in list(base) if base is not None else []:
            holder.insert(place, inner)
            place += 1
        # The rest of the same run is moved behind the base text.
        behind = list(run)[list(run).index(ruby) + 1 :]
        if behind:
            rest = etree.Element(f"{W}r")
            rest.extend(behind)
            holder.insert(place, rest)
        run.remove(ruby)


def _without_text_boxes(root: Any) -> None:
    """Move the paragraphs of a text box behind the paragraph that it is anchored in. Word writes each box twice, the
    second time for older programs, which is ignored."""
    boxes = [box for box in root.iter(f"{W}txbxContent") if not _inside(box, f"{W}txbxContent")]
    placed: set[Any] = set()
    for box in boxes:
        alternative = _around(box, "AlternateContent")
        holder = _around(box, "p")
        first = alternative is None or alternative not in placed
        if alternative is not None:
            placed.add(alternative)
        if first and holder is not None and holder.getparent() is not None:
            place = holder.getparent().index(holder) + 1
            for element in reversed([copy.deepcopy(child) for child in box]):
                holder.getparent().insert(place, element)
    for box in boxes:
        if box.getparent() is not None:
            box.getparent().remove(box)


def _without_fields(root: Any) -> None:
    """Replace simple fields by their displayed content."""
    for field in list(root.iter(f"{W}fldSimple")):
        holder = field.getparent()
        place = holder.index(field)
        for child in list(field):
            holder.insert(place, child)
            place += 1
        holder.remove(field)


def _without_formulas(root: Any) -> None:
    """Replace formulas by their characters, with a slash between the parts of a fraction."""
    for denominator in root.iter(f"{M}den"):
        first = next(denominator.iter(f"{M}t"), None)
        if first is not None:
            first.text = f"/{first.text or ''}"
    for formula in list(root.iter(f"{M}oMath")):
        run = etree.Element(f"{W}r")
        etree.SubElement(run, f"{W}t").text = "".join(part.text or "" for part in formula.iter(f"{M}t"))
        above = formula.getparent()
        if above.tag == f"{M}oMathPara":
            # A formula in its own paragraph; mammoth ignores the unknown element around it.
            above.getparent().replace(above, run)
        else:
            above.replace(formula, run)


def _inside(element: Any, tag: str) -> bool:
    return any(above.tag == tag for above in element.iterancestors())


def _around(element: Any, name: str) -> Any:
    """The outermost element of a name around another, None if there is none."""
    found = None
    for above in element.iterancestors():
        if local(above) == name:
            found = above
    return found
