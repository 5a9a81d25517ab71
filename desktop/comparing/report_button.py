"""The toolbar button of the report command."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.commands.actions import Actions
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import KeyedButton


class ReportButton(KeyedButton):
    """Opens the report. While that is impossible it is disabled, and its tooltip gives the reason."""

    COMMAND = "project.report"

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        action = actions[self.COMMAND]
        super().__init__(theme, action.text(), icon="export", parent=parent)
        self.setObjectName("reportButton")
        self._actions = actions
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            # The reason may change while the action stays disabled.
            self._follow()
        return super().event(event)

    def _follow(self) -> None:
        action: QAction = self._actions[self.COMMAND]
        self.setEnabled(action.isEnabled())
        reason = self._actions.reason(self._actions.command(self.COMMAND))
        set_tip(self, reason or action.toolTip())
