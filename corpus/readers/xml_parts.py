"""Parses the XML parts of office documents and books."""

from __future__ import annotations

from typing import Any

from lxml import etree

from corpus.readers.errors import ReadError


def parse_xml(data: bytes, name: str, *, instructions: bool = False) -> Any:
    """The root element of a part. ``instructions``: whether processing instructions are kept. Raises ReadError
    ``entities`` if it declares entities, ``damaged`` if it is not well-formed.

    Programs do not write entities; they are used for attacks by expansion or by reading other files.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=not instructions,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if b"<!ENTITY" in data:
            raise ReadError("entities", "", name) from None
        raise ReadError("damaged", "", f"{name}: {error.msg}") from None
    if root is None:
        raise ReadError("damaged", "", name)
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise ReadError("entities", "", name)
    return root


def local(element: Any) -> str:
    """The name of an element without its namespace; empty for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """The value of an attribute regardless of its namespace; empty if it is missing."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""
