"""Writes the codebook alone, as REFI-QDA codebooks (``.qdc``) are: bare XML with nested codes."""

from __future__ import annotations

from typing import BinaryIO

from corpus.archive import Archive
from corpus.writers.refi_xml import DECLARATION, ORIGIN, attributes, codebook

_NAMESPACE = "urn:QDA-XML:codebook:1.0"


def write_codebook(archive: Archive, out: BinaryIO) -> None:
    """Write the tags of ``archive`` with their definitions, colours and order."""
    inside = "".join(codebook(archive.tags)) or "<CodeBook><Codes></Codes></CodeBook>"
    start = f"<CodeBook{attributes(xmlns=_NAMESPACE, origin=ORIGIN)}>"
    out.write(f"{DECLARATION}{start}{inside.removeprefix('<CodeBook>')}".encode())
