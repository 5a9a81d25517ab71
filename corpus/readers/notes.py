"""Footnotes of pages: the signs that refer to them are dropped, the notes themselves are marked for the walker."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any

from corpus.readers.walker import FOOTNOTE

_REFERENCES = frozenset(("noteref", "doc-noteref"))
_NOTES = frozenset(("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"))
_SIGN = re.compile(r"[\[(（〔【]?(?:\d{1,3}|[*†‡§¶①-⑳㉑-㊿]|[ivx]{1,5})[\])）〕】]?")
_NAMED = re.compile(r"note|ftn|cite|reference", re.IGNORECASE)
_BLOCKS = ("li", "p", "div", "aside", "dd")
_LONGEST_NOTE = 1_500
"""Code points of what such a sign leads to, if it is a note. Chosen."""


def mark_notes(tree: Any) -> None:
    """Change a tree in place. Notes are told by their roles, or by signs that lead to them: a sign that leads back is
    one of the note itself."""
    told = tree.xpath("//*[@role or @*[name()='epub:type']]")
    for element in told:
        if _NOTES.intersection(kinds_of(element)):
            element.set(FOOTNOTE, "")
    signs = {element for element in told if _REFERENCES.intersection(kinds_of(element))}
    signs.update(link for link in tree.xpath("//a[starts-with(@href, '#')]") if _is_sign(link))
    if signs:
        _follow(tree, signs)


def _follow(tree: Any, signs: Container[Any]) -> None:
    """Mark what the signs lead to further down, and drop the signs."""
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
    # Afterwards, since a sign may lead to the sign of the note itself, by which the note is found.
    for sign in places:
        sign.drop_tree()


def kinds_of(element: Any) -> list[str]:
    """The kinds that an element has by its ``epub:type`` and ``role``: ``noteref``, ``doc-footnote``, ``toc``."""
    return f"{element.get('epub:type', '')} {element.get('role', '')}".split()


def _is_sign(link: Any) -> bool:
    """Whether a link within the page is the sign of a note by its looks."""
    if not _SIGN.fullmatch("".join(link.itertext()).strip()):
        return False
    parent = link.getparent()
    raised = link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")
    return raised or _NAMED.search(f"{link.get('class', '')} {link.get('href', '')}") is not None


def _mark(target: Any) -> None:
    """Mark the block that a sign leads to, unless it is too long for a note."""
    while target is not None and target.tag not in _BLOCKS:
        target = target.getparent()
    if target is not None and sum(map(len, target.itertext())) <= _LONGEST_NOTE:
        target.set(FOOTNOTE, "")
