"""Accessible interfaces of checkable buttons.

When a screen reader presses such a button, Qt's own interface only toggles it: it looks pressed, but ``clicked`` is not
emitted and its action is not triggered. Here a press is a click.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QCheckBox, QRadioButton
from shiboken6 import isValid


class CheckableButton(QAccessibleWidget):
    """A button of an exclusive group has the role of a radio button, any other one that of a check box."""

    def __init__(self, button: QAbstractButton) -> None:
        exclusive = button.autoExclusive()
        super().__init__(button, QAccessible.Role.RadioButton if exclusive else QAccessible.Role.CheckBox)
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        words = super().text(kind)
        named = kind == QAccessible.Text.Name and not words and isValid(self._button)
        return self._button.text() if named else words

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = True
        state.checked = isValid(self._button) and self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()] if self._button.isEnabled() else []

    def doAction(self, name: str) -> None:
        if name == self.pressAction():
            self._button.click()
        else:
            super().doAction(name)


@cache
def press_as_clicks() -> None:
    """Let screen readers click all checkable buttons of the program."""
    QAccessible.installFactory(_interface_of)


def _interface_of(kind: str, target: QObject) -> QAccessibleInterface | None:
    if not isinstance(target, QAbstractButton) or isinstance(target, QCheckBox | QRadioButton):
        return None
    return CheckableButton(target) if target.isCheckable() else None
