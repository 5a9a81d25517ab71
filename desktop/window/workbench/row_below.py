"""Shows the row of the comparison below the texts while its setting is on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.settings import Settings
from desktop.window.workbench.workbench import Workbench

SETTING = "show_row"


class RowBelow(QObject):
    """Shows or hides the row as the setting says, from the moment the docks are filled: it is not needed for the first
    paint."""

    def __init__(self, workbench: Workbench, settings: Settings) -> None:
        super().__init__(workbench)
        self._workbench, self._settings = workbench, settings
        workbench.when_filled(self.apply)
        workbench.views.row_closed.connect(self._on_closed)
        settings.changed.connect(self._on_changed)

    def apply(self) -> None:
        """Show or hide the row according to the setting."""
        self._workbench.views.show_row(bool(self._settings.value(SETTING)))

    def _on_changed(self, key: str) -> None:
        if key == SETTING and self._workbench.filled:
            self.apply()

    def _on_closed(self) -> None:
        self._settings.set_value(SETTING, False)
        # The tour shows the row although the setting is off, which then does not change.
        self.apply()
