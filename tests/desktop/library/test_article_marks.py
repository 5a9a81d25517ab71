"""Marks in the rows of the library: reading progress and copies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from corpus.new_article import NewArticle
from db import edits
from desktop.derived.comparison.near_copies import NearCopies
from desktop.library.model import ENTRY_ROLE, ArticleList, CopyOf
from desktop.library.panel import LibraryPanel
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY
from tests.desktop.library.parts import view


def test_what_i_marked_as_read_has_a_check_and_says_so(
    library: LibraryPanel, river: Workspace, qtbot: QtBot
) -> None:
    model = view(library).model()
    menu = library.acts.menu_for([ArticleId("article-2")])
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Article is read"))
    entries = [model.index(row, 0).data(ENTRY_ROLE) for row in range(3)]
    assert [entry.marked_read for entry in entries] == [False, True, False]
    assert "marked as read" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    again = library.acts.menu_for([ArticleId("article-2")])
    assert next(action for action in again.actions() if action.text() == "Article is read").isChecked()


def test_a_copy_tells_of_which(
    library: LibraryPanel, river: Workspace, near_copies: NearCopies, qtbot: QtBot
) -> None:
    model = view(library).model()
    copies = CopyOf(0.924, "A", "<b>青川日报</b>", first=True, one_source=True)
    assert isinstance(model, ArticleList)
    model.set_copies({"article-2": copies})
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "92 % the same as A" in spoken and "the two count as one source" in spoken
    assert "<b>" not in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_copies_that_were_found_are_told(
    library: LibraryPanel, river: Workspace, near_copies: NearCopies, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not near_copies.busy, timeout=panels.PATIENCE)
    reprint = "转载\n" + RIVER_DAILY.split("\n", 1)[1]
    sources = [NewArticle(title="转载", content=reprint, publisher="转载网")]
    panels.changing(river, qtbot, lambda: river.perform(edits.import_articles, sources))
    model = view(library).model()
    qtbot.waitUntil(lambda: model.index(3, 0).data(ENTRY_ROLE).copy is not None, timeout=panels.PATIENCE)
    assert model.index(3, 0).data(ENTRY_ROLE).copy.letter == "A"
    assert model.index(0, 0).data(ENTRY_ROLE).copy.first is False
