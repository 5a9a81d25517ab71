"""Access to the XML of REFI-QDA regardless of its namespace, which differs between programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

from corpus.readers.xml_parts import local

Element: TypeAlias = Any
"""An element of lxml, which has no type annotations."""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children with one of these names; all children if no name is given."""
    if element is not None:
        for child in element:
            if not names or local(child) in names:
                yield child


def child(element: Element | None, name: str) -> Element | None:
    """The first child with a name."""
    return next(children(element, name), None)


def text_of(element: Element | None) -> str:
    """The text of an element; empty for None."""
    return "" if element is None else "".join(element.itertext())


def said(element: Element, name: str) -> str:
    """The value of an attribute; empty if it is missing."""
    return str(element.get(name, "")).strip()


def guid(written: str) -> str:
    """A GUID in the form in which it is compared: lower case, without braces."""
    return written.strip().strip("{}").lower()


def reference(element: Element | None, name: str) -> str:
    """The GUID to which the child with a name refers; empty if there is none."""
    pointing = child(element, name)
    return "" if pointing is None else guid(said(pointing, "targetGUID"))


def taken_instructions(root: Element, target: str) -> dict[str, Element]:
    """The processing instructions with a target, by the GUID of the element around each. All instructions are removed
    from the tree, so that iteration gives elements only."""
    found = {}
    for instruction in root.iter(etree.ProcessingInstruction):
        if instruction.target == target and instruction.getparent() is not None:
            found[guid(said(instruction.getparent(), "guid"))] = instruction
    etree.strip_tags(root, etree.ProcessingInstruction)
    return found


def number(element: Element, name: str) -> int:
    """An integer attribute; -1 if it is invalid."""
    try:
        return int(said(element, name))
    except ValueError:
        return -1
