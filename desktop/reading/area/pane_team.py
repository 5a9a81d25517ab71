"""Shows other users in the panes: who is in the article, and which claims arrived recently."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.derived.people.active_users import ActiveUsers
from desktop.derived.people.remote_work import RemoteWork
from desktop.reading.area.reading_area import ReadingArea


class PaneTeam(QObject):
    """Keeps heads and marks of all panes up to date. It neither scrolls nor selects."""

    def __init__(self, area: ReadingArea, users: ActiveUsers, arrivals: RemoteWork) -> None:
        super().__init__(area)
        self._area, self._users, self._arrivals = area, users, arrivals
        area.panes_changed.connect(self._show)
        users.changed.connect(self._show_people)
        arrivals.changed.connect(self._show_marks)
        self._show()

    def _show(self, *_: object) -> None:
        self._show_people()
        self._show_marks()

    def _show_people(self) -> None:
        for pane in self._area.panes:
            pane.head.show_people(self._users.in_article(pane.article_id or ""))

    def _show_marks(self) -> None:
        for pane in self._area.panes:
            pane.view.emphasis.set_fresh(self._arrivals.marks(pane.article_id or ""))
