"""Footnotes of pages: their references are removed, and the notes are marked for the walker."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any

from corpus.readers.walker import FOOTNOTE

_REFERENCES = frozenset(("noteref", "doc-noteref"))
"""Values of ``epub:type`` and ``role`` of references to notes."""
_NOTES = frozenset(("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"))
"""The same of notes."""
_SIGN = re.compile(r"[\[(（〔【]?(?:\d{1,3}|[*†‡§¶①-⑳㉑-㊿]|[ivx]{1,5})[\])）〕】]?")
"""The sign of a note."""
_NAMED = re.compile(r"note|ftn|cite|reference", re.IGNORECASE)
"""Words in the classes and identities of notes."""
_BLOCKS = ("li", "p", "div", "aside", "dd")
"""Elements that can contain a whole note."""
_LONGEST_NOTE = 1_500
"""Greatest length of a note in code points; longer targets of references are sections. Chosen."""


def mark_notes(tree: Any) -> None:
    """Change a tree in place. Notes are recognised by their roles or by references to them. A reference to an earlier
    element is the back link of a note."""
    with_role = tree.xpath("//*[@role or @*[name()='epub:type']]")
    for element in with_role:
        if _NOTES.intersection(kinds_of(element)):
            element.set(FOOTNOTE, "")
    signs = {element for element in with_role if _REFERENCES.intersection(kinds_of(element))}
    signs.update(link for link in tree.xpath("//a[starts-with(@href, '#')]") if _is_sign(link))
    if signs:
        _follow(tree, signs)


def _follow(tree: Any, signs: Container[Any]) -> None:
    """Mark the targets of references that are further down, and remove the references."""
    targets: dict[str, tuple[int, Any]] = {}
    places: dict[Any, int] = {}
    for place, element in enumerate(tree.iter()):
        for name in (element.get("id"), element.get("name")):
            if name:
                targets.setdefault(name, (place, element))
        if element in signs:
            places[element] = place
    for sign, place in places.items():
        target_place, target = targets.get(sign.get("href", "").removeprefix("#"), (-1, None))
        if target_place > place:
            _mark(target)
    # Removed afterwards, since a reference may lead to the back link inside the note.
    for sign in places:
        sign.drop_tree()


def kinds_of(element: Any) -> list[str]:
    """The kinds that an element has by its ``epub:type`` and ``role``: ``noteref``, ``doc-footnote``, ``toc``."""
    return f"{element.get('epub:type', '')} {element.get('role', '')}".split()


def _is_sign(link: Any) -> bool:
    """Whether a link within the page looks like a reference to a note."""
    if not _SIGN.fullmatch("".join(link.itertext()).strip()):
        return False
    parent = link.getparent()
    raised = link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")
    return raised or _NAMED.search(f"{link.get('class', '')} {link.get('href', '')}") is not None


def _mark(target: Any) -> None:
    """Mark the block around the target of a reference, unless it is too long for a note."""
    while target is not None and target.tag not in _BLOCKS:
        target = target.getparent()
    if target is not None and sum(map(len, target.itertext())) <= _LONGEST_NOTE:
        target.set(FOOTNOTE, "")
