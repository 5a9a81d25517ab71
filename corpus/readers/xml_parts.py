"""Parsing the XML inside of office documents and books."""

from __future__ import annotations

from typing import Any

from lxml import etree

from corpus.readers.errors import ReadError


def parse_xml(data: bytes, name: str, *, instructions: bool = False) -> Any:
    """The root element of a part, with its processing instructions if ``instructions`` are wanted. Raises ReadError
    ``entities`` if it declares any, ``damaged`` if it is no XML.

    No document that a program writes declares entities; those that do mean to expand, or to read other files.
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
    """The name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """The value of an attribute whatever its namespace, empty if it is not there."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""
