"""Actions for several hits; tagging is tested with the panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from corpus.hit import Hit, hit_at
from corpus.identities import ArticleId
from corpus.model import Span
from db.edits.links import Place
from desktop.findings.search.hit_acts import HitActs
from desktop.findings.search.hit_bar import HitBar
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import RIVER_POST


def test_hits_are_copied_with_their_sources_and_missing_digits_are_told(
    river: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    view, bar = QWidget(), HitBar(theme)
    qtbot.addWidget(view)
    qtbot.addWidget(bar)
    article = ArticleId("article-3")
    chosen: list[Hit] = []
    acts = HitActs(river, theme, view, bar, lambda: chosen)
    assert not acts.do("copy")
    chosen.append(hit_at(article, article, "text", RIVER_POST, Span(0, 4)))
    told: list[str] = []
    bar.show_message = told.append  # type: ignore[method-assign]
    assert acts.do("9")
    assert told == ["No tag has the key 9 yet"]
    bar.wanted.emit("copy")
    assert panels.clipboard().startswith("“青川渡輪調漲")
    assert "聯合江報" in panels.clipboard()


def test_what_was_done_is_told_until_something_else_is(river: Workspace, theme: Theme, qtbot: QtBot) -> None:
    view, bar = QWidget(), HitBar(theme)
    qtbot.addWidget(view)
    qtbot.addWidget(bar)
    article = ArticleId("article-3")
    hit = hit_at(article, article, "text", RIVER_POST, Span(0, 4))
    acts = HitActs(river, theme, view, bar, lambda: [hit])
    done = bar.findChild(QLabel, "hitTold")
    assert done is not None
    acts.do("1")
    qtbot.waitUntil(lambda: "Undo reverts" in done.text())
    river.undo()
    qtbot.waitUntil(lambda: not done.text())


def test_hits_that_are_to_be_grouped_are_handed_on_as_places(
    river: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    view, bar = QWidget(), HitBar(theme)
    qtbot.addWidget(view)
    qtbot.addWidget(bar)
    article = ArticleId("article-3")
    acts = HitActs(
        river, theme, view, bar, lambda: [hit_at(article, article, "text", RIVER_POST, Span(0, 4))]
    )
    with qtbot.waitSignal(acts.grouping_requested) as asked:
        bar.buttons["group"].click()
    assert asked.args == [[Place(article, Span(0, 4))], True]
    bar.extent.setCurrentIndex(1)
    with qtbot.waitSignal(acts.grouping_requested) as asked:
        assert acts.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier))
    assert asked.args == [[Place(article, Span(0, 4))], False]
