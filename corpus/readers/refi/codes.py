"""The codes of REFI-QDA as tags."""

from __future__ import annotations

from corpus.foreign.project import ForeignProject, LeftOutKind
from corpus.identities import TagId
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.refi.elements import Element, child, children, guid, said, text_of
from corpus.readers.xml_parts import local

_DEEPEST = 200
"""Greatest depth of codes; deeper ones are children of the last level. Chosen: far deeper than codebooks of people."""


def add_codes(builder: ForeignBuilder, codebook: Element | None, leave: set[str]) -> dict[TagId, Element]:
    """Add the codes of a codebook as tags, and return their elements. ``leave``: GUIDs of codes that are left out with
    their children."""
    added: dict[TagId, Element] = {}
    pending: list[tuple[Element, TagId | None, int]] = [
        (code, None, 0) for code in reversed(list(children(child(codebook, "Codes"), "Code")))
    ]
    while pending:
        code, parent, depth = pending.pop()
        key = guid(said(code, "guid")) or said(code, "name")
        if key in leave:
            continue
        tag = builder.tag(
            key,
            said(code, "name"),
            parent=parent,
            rgb=said(code, "color"),
            definition=text_of(child(code, "Description")),
        )
        added.setdefault(tag, code)
        below = tag if depth < _DEEPEST else parent
        pending.extend((inner, below, depth + 1) for inner in reversed(list(children(code, "Code"))))
    return added


def codebook_of(root: Element, format: str, name: str) -> ForeignProject:
    """The tags of a document that is a codebook."""
    builder = ForeignBuilder(format, name, said(root, "name") or name, program=said(root, "origin"))
    codebook = root if local(root) == "CodeBook" else child(root, "CodeBook")
    add_codes(builder, codebook, set())
    builder.leave_out(LeftOutKind.SETS, sum(1 for _ in children(child(codebook, "Sets"), "Set")))
    return builder.built()
