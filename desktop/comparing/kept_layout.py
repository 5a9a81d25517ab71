"""Storage of the layout of a view of the comparison for the next session."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from desktop.settings import Settings


def keep_layout(
    settings: Settings, key: str, splitters: Mapping[str, QSplitter], **others: Mapping[str, object]
) -> None:
    """Store the sizes of splitters under their names, and ``others``. Nothing is stored while a part has no size
    because it was never shown."""
    sizes = {name: splitter.sizes() for name, splitter in splitters.items()}
    if all(all(each) for each in sizes.values()):
        settings.set_layout(key, QByteArray(json.dumps({**others, **sizes}).encode()))


def restore_layout(settings: Settings, key: str, splitters: Mapping[str, QSplitter]) -> dict[str, Any]:
    """Restore the sizes of splitters, and return everything that was stored. Unreadable settings, of another version or
    damaged, count as missing."""
    try:
        kept = json.loads(bytes(settings.layout(key).data()) or b"{}")
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    for name, splitter in splitters.items():
        sizes = kept.get(name)
        if (
            isinstance(sizes, list)
            and len(sizes) == splitter.count()
            and all(isinstance(size, int) for size in sizes)
        ):
            splitter.setSizes(sizes)
    return kept
