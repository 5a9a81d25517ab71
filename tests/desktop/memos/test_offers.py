"""The list below the caret."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from corpus.memo_text import MemoReference, Referred
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.memos.offers import Offers
from tests.desktop.build import river_archive


def test_it_stays_inside_and_opens_above_where_there_is_no_room_below(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    snapshot = Snapshot.from_archive(river_archive())
    offers = Offers(theme, lambda: snapshot, window)
    rows = [MemoReference(Referred.CLAIM, name, "票价") for name in ("claim-1", "claim-2")]
    window.show()
    offers.offer(rows, QPoint(480, 380), 20)
    assert window.rect().contains(offers.geometry())
    assert offers.geometry().bottom() < 360
    offers.step(-1)
    assert offers.chosen == rows[1]
    found = offers.findChild(QListView, "memoOfferList")
    assert found is not None
    with qtbot.waitSignal(offers.taken) as asked:
        found.clicked.emit(found.model().index(0, 0))
    assert asked.args == [rows[0]]
    offers.offer([], QPoint(0, 0), 20)
    assert offers.isHidden()
