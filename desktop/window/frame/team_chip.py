"""The chip of a team project in the status bar: the state of synchronization, and for a moment what arrived."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QToolButton

from desktop.derived.people.active_users import ActiveUsers
from desktop.derived.people.remote_work import RemoteActs, RemoteWork
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.project.syncing import Syncing
from desktop.window.frame.status_bar import BUTTON, ICON, StatusBar
from desktop.words.team_words import arrival_words, state_sentence, state_words

TELLING = 6_000
"""Milliseconds for which the chip shows what arrived. Chosen: long enough to look up from a sentence."""
_LONGEST = 40
"""Most characters shown of what arrived; the tooltip has the full text."""
_LOOKS = {
    "in_step": ("accept", "ok"),
    "sending": ("arrow_sync", "text2"),
    "starting": ("arrow_sync", "text2"),
    "offline": ("globe", "warn"),
    "refused": ("warning", "danger"),
    "asking": ("info", "warn"),
    "paused": ("subtract", "text2"),
    "read_only": ("lock_closed", "text2"),
    "leaving": ("arrow_sync", "text2"),
}
"""Icon and ink of each state."""


class TeamChip(QToolButton):
    """Hidden if the open project is not on a hub."""

    def __init__(
        self, syncing: Syncing, users: ActiveUsers, arrivals: RemoteWork, theme: Theme, status: StatusBar
    ) -> None:
        super().__init__(status)
        self._syncing, self._users, self._theme, self._status = syncing, users, theme, status
        self._arrival_words = ""
        self.setObjectName("status_team")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedHeight(BUTTON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self, singleShot=True, interval=TELLING)
        self._timer.timeout.connect(self._forget)
        self.hide()
        status.host(self)
        syncing.changed.connect(self._refresh)
        users.changed.connect(self._refresh)
        arrivals.reported.connect(self._show_arrivals)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _show_arrivals(self, arrivals: list[RemoteActs]) -> None:
        self._arrival_words = arrival_words(arrivals)
        self._timer.start()
        self._refresh()

    def _forget(self) -> None:
        self._arrival_words = ""
        self._refresh()

    def _refresh(self) -> None:
        state = self._syncing.state
        icon, ink = _LOOKS.get(state.kind, ("", "text2"))
        if state.kind == "in_step" and (state.waiting or state.withheld_for):
            icon, ink = "warning", "warn"
        if not state.shared:
            self._arrival_words = ""
        words = self._arrival_words or state_words(state)
        if len(words) > _LONGEST:
            words = words[: _LONGEST - 1] + "…"
        present = len(self._users.present)
        if present and not self._arrival_words:
            words = f"{words} · " + self.tr("%Ln more here", "", present)
        self.setText(words)
        self.setFont(self._theme.font("small"))
        if icon:
            self.setIcon(self._theme.icon(icon, ink))
        self.setAccessibleName(self.tr("Team project: {state}").format(state=words))
        set_tip(
            self,
            "\n".join(filter(None, (self._arrival_words, state_sentence(state) if state.shared else ""))),
        )
        self._status.show_part(self, shown=state.shared)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
