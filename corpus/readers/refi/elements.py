"""The XML of REFI-QDA, whatever its namespace: that of codebooks is another one in each program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

from corpus.readers.xml_parts import local

Element: TypeAlias = Any
"""Of lxml, which has no types."""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The elements directly below that have one of these names; all, if none is given."""
    if element is not None:
        for child in element:
            if not names or local(child) in names:
                yield child


def child(element: Element | None, name: str) -> Element | None:
    """The first element of that name directly below."""
    return next(children(element, name), None)


def text_of(element: Element | None) -> str:
    """The words inside, empty where there is no element."""
    return "" if element is None else "".join(element.itertext())


def said(element: Element, name: str) -> str:
    """An attribute, empty where there is none."""
    return str(element.get(name, "")).strip()


def guid(written: str) -> str:
    """A GUID as it is compared: lower case, without braces."""
    return written.strip().strip("{}").lower()


def reference(element: Element | None, name: str) -> str:
    """The GUID to which a child of that name refers, empty where there is none."""
    pointing = child(element, name)
    return "" if pointing is None else guid(said(pointing, "targetGUID"))


def taken_instructions(root: Element, target: str) -> dict[str, Element]:
    """The processing instructions of one target by the GUID of the element in which each stands. All instructions are
    taken out of the tree, since they are no elements."""
    found = {}
    for instruction in root.iter(etree.ProcessingInstruction):
        if instruction.target == target and instruction.getparent() is not None:
            found[guid(said(instruction.getparent(), "guid"))] = instruction
    etree.strip_tags(root, etree.ProcessingInstruction)
    return found


def number(element: Element, name: str) -> int:
    """A position; -1 where it is none."""
    try:
        return int(said(element, name))
    except ValueError:
        return -1
