"""Keeps how a view of the comparison was laid out for the next session."""

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
    """Remember the sizes of splitters under their names, and ``others``. Nothing is kept while a part has no size
    because it was never shown."""
    sizes = {name: splitter.sizes() for name, splitter in splitters.items()}
    if all(all(each) for each in sizes.values()):
        settings.set_layout(key, QByteArray(json.dumps({**others, **sizes}).encode()))


def restore_layout(settings: Settings, key: str, splitters: Mapping[str, QSplitter]) -> dict[str, Any]:
    """Give the splitters the sizes that were kept, and return all that was kept. What cannot be read, because another
    version wrote it or it is damaged, counts as not there."""
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
