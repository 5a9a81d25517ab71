"""The tags of the codebook as entries of a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from corpus.model import Tag
from corpus.snapshot import Snapshot
from desktop.look.plain_text import literal


def add_tags(
    menu: QMenu,
    snapshot: Snapshot,
    is_checked: Callable[[Tag], bool],
    toggle: Callable[[Tag], object],
    *,
    enabled: bool = True,
) -> None:
    """Append a checkable entry for each tag, with its digit; those for which ``is_checked`` are checked."""
    for tag in snapshot.tags_in_order():
        digit = snapshot.digit_of(tag.id)
        name = literal(tag.name)
        action = menu.addAction(f"{name}\t{digit}" if digit else name)
        action.setData(tag.id)
        action.setCheckable(True)
        action.setChecked(is_checked(tag))
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False, tag=tag: toggle(tag))
