"""Marks of other users in the library: who is in an article, and where there is recent work of others."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.derived.people.active_users import ActiveUsers
from desktop.derived.people.layers import Person
from desktop.derived.people.remote_work import RemoteWork
from desktop.library.model import ArticleList


class TeamMarks(QObject):
    """Keeps the marks of a list of articles up to date with company and arrivals."""

    def __init__(
        self, users: ActiveUsers, arrivals: RemoteWork, articles: ArticleList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._users, self._arrivals, self._articles = users, arrivals, articles
        self._shown: tuple[dict[str, tuple[Person, ...]], frozenset[str]] = {}, frozenset()
        users.changed.connect(self._show)
        arrivals.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        articles = {presence.article for presence in self._users.present if presence.article}
        people = {article: self._users.in_article(article) for article in sorted(articles)}
        marks = people, self._arrivals.articles()
        if marks != self._shown:
            self._shown = marks
            self._articles.set_active_users(*marks)
