"""Splitters between the parts of a view, whose sizes are stored for the next session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.settings import Settings


def make_splitter(
    orientation: Qt.Orientation, parts: Iterable[QWidget] = (), sizes: Iterable[int] = ()
) -> QSplitter:
    """A splitter with a hairline between its parts, none of which can be collapsed. ``sizes``: those of the parts in
    pixels; scaled if there is less or more room."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for part in parts:
        splitter.addWidget(part)
    splitter.setSizes(list(sizes))
    return splitter


def restore_sizes(settings: Settings, splitters: Mapping[str, QSplitter]) -> None:
    """Restore the sizes stored by :func:`keep_sizes`. A splitter without valid stored sizes is not changed."""
    for name, splitter in splitters.items():
        splitter.restoreState(settings.layout(name))


def keep_sizes(settings: Settings, splitters: Mapping[str, QSplitter]) -> None:
    """Store the sizes of splitters in the settings, each under its name."""
    for name, splitter in splitters.items():
        settings.set_layout(name, splitter.saveState())
