"""Splitters between the parts of a view, and their sizes kept for the next session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.settings import Settings


def make_splitter(
    orientation: Qt.Orientation, parts: Iterable[QWidget] = (), sizes: Iterable[int] = ()
) -> QSplitter:
    """A splitter with a hairline between its parts, none of which can be dragged away. ``sizes``: of the parts in
    pixels; where there is less or more room, they are in this proportion."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for part in parts:
        splitter.addWidget(part)
    splitter.setSizes(list(sizes))
    return splitter


def restore_sizes(settings: Settings, splitters: Mapping[str, QSplitter]) -> None:
    """Give splitters the sizes that :func:`keep_sizes` remembered. One of which nothing readable is kept stays as it
    is."""
    for name, splitter in splitters.items():
        splitter.restoreState(settings.layout(name))


def keep_sizes(settings: Settings, splitters: Mapping[str, QSplitter]) -> None:
    """Remember the sizes of splitters, each under its name among the layouts of the settings."""
    for name, splitter in splitters.items():
        settings.set_layout(name, splitter.saveState())
