"""The question asked before an action that affects more than the selection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QSizePolicy, QWidget

from desktop.look.spacing import Space

NARROWEST = 260
"""Smallest width of the text in pixels, so that a short question stays on one line."""


def confirm(
    parent: QWidget,
    *,
    question: str,
    consequence: str,
    verb: str,
    act: Callable[[], object],
    other: tuple[str, Callable[[], object]] | None = None,
) -> QMessageBox:
    """Ask with a window-modal dialog and return at once. ``consequence`` says what else is affected; ``act`` is called
    when the button with ``verb`` is pressed. ``other``: the text and the action of a third button."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, verb, question, parent=parent)
    box.setObjectName("confirmation")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(consequence)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    yes.setObjectName("confirm")
    if other is not None:
        third = box.addButton(other[0], QMessageBox.ButtonRole.ActionRole)
        third.setObjectName("other")
        third.clicked.connect(other[1])
    cancel = QCoreApplication.translate("Confirmation", "Cancel")
    box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    _set_out(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(act)
    box.open()
    return box


def _set_out(box: QMessageBox) -> None:
    """Give the text the margins of other dialogs, without the space that Qt reserves for an icon."""
    grid = box.layout()
    assert isinstance(grid, QGridLayout)
    grid.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
    grid.setHorizontalSpacing(0)
    for number in range(grid.count()):
        item = grid.itemAt(number)
        if item is not None and (spacer := item.spacerItem()) is not None:
            spacer.changeSize(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    words = grid.columnCount() - 1
    grid.setColumnMinimumWidth(words, NARROWEST)
    grid.setColumnStretch(words, 1)
