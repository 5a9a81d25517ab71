"""Writes the codebook alone as a REFI-QDA codebook (``.qdc``), an XML file with nested codes."""

from __future__ import annotations

from typing import BinaryIO

from corpus.progress import Progress
from corpus.writers.exported import Exported, Remarks
from corpus.writers.refi_xml import DECLARATION, ORIGIN, attributes, codebook

_NAMESPACE = "urn:QDA-XML:codebook:1.0"
"""By the schema of REFI-QDA."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the tags with their definitions, colours and order."""
    tags = exported.archive.tags
    inside = "".join(codebook(tags)) or "<CodeBook><Codes></Codes></CodeBook>"
    start = f"<CodeBook{attributes(xmlns=_NAMESPACE, origin=ORIGIN)}>"
    out.write(f"{DECLARATION}{start}{inside.removeprefix('<CodeBook>')}".encode())
    progress(len(tags), len(tags))
    return {}
