"""The list with its keys and its painting."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.intake import Intake, Refusal
from desktop.dialogs.importing.source_delegate import EDGE, HEAD_HEIGHT, choice_words
from desktop.dialogs.importing.source_model import SourceModel
from desktop.dialogs.importing.source_view import DropZone, SourceView
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing import build
from tests.desktop.dialogs.importing.build import document, source


def shown(theme: Theme, qtbot: QtBot) -> tuple[SourceView, SourceModel]:
    sources = build.sources("a", "book", "bad")
    sources.set_result("book", Intake("book", document=document(format="epub", chapters=False, parts=3)))
    sources.set_result("bad", Intake("bad", refusal=Refusal("empty")))
    model = SourceModel(sources)
    model.refresh()
    view = SourceView(theme, model)
    qtbot.addWidget(view)
    view.resize(388, 300)
    view.show()
    return view, model


def test_the_keyboard_ticks_and_passes_over_heads(theme: Theme, qtbot: QtBot) -> None:
    view, model = shown(theme, qtbot)
    view.setCurrentIndex(model.index(2))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 4
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 2
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1, "above the first there is only a head"
    with qtbot.waitSignal(model.ticked) as ticked:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert ticked.args == ["a", False]
    with qtbot.waitSignal(view.removal_requested):
        qtbot.keyClick(view, Qt.Key.Key_Delete)


def test_a_click_on_the_tick_or_on_the_choice(theme: Theme, qtbot: QtBot) -> None:
    view, model = shown(theme, qtbot)
    book = view.visualRect(model.index(2))
    assert view.visualRect(model.index(0)).height() == HEAD_HEIGHT
    with qtbot.waitSignal(model.ticked) as ticked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(EDGE + 6, book.center().y()))
    assert ticked.args == ["book", False]
    with qtbot.waitSignal(view.delegate.choice_requested) as wanted:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(book.right() - 40, book.center().y())
        )
    assert wanted.args[0] == "book"


def test_only_books_have_a_choice() -> None:
    assert choice_words(source(held=document(chapters=True))) == "One per chapter"
    assert choice_words(source()) == ""
    assert choice_words(source(refusal="empty")) == ""


def test_the_drop_zone_shows_that_it_would_take_something(theme: Theme, qtbot: QtBot) -> None:
    zone = DropZone(theme)
    qtbot.addWidget(zone)
    zone.resize(388, zone.height())
    before = zone.grab().toImage()
    zone.set_active(True)
    assert zone.grab().toImage() != before
