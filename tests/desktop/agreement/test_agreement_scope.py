"""The annotators and articles included in the view."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from desktop.agreement.view import AgreementView
from tests.desktop import panels
from tests.desktop.build import LIN


def test_articles_and_people_are_left_out_and_taken_in(
    view: AgreementView, services: Any, qtbot: QtBot
) -> None:
    agreement = services.agreement
    view.toolbar.article_toggled.emit("article-2", False)
    assert agreement.articles == {"article-1", "article-3"}
    qtbot.waitUntil(lambda: view.list.passages.rowCount() == 4, timeout=panels.PATIENCE)
    view.toolbar.article_toggled.emit("article-2", True)
    assert agreement.articles is None
    view.toolbar.person_toggled.emit(LIN.id, False)
    qtbot.waitUntil(lambda: agreement.differences is None, timeout=panels.PATIENCE)
    assert not view.toolbar.isHidden(), "so that everybody can be taken in again"
    view.toolbar.person_toggled.emit(LIN.id, True)
    qtbot.waitUntil(lambda: view.list.passages.rowCount() == 8, timeout=panels.PATIENCE)
