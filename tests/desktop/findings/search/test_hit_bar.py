"""The bar for the checked hits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from corpus.hit import Hit
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.findings.search.hit_bar import HitBar
from desktop.look.theme import Theme
from tests.desktop.build import river_archive

HITS = [Hit(ArticleId(f"article-{at}"), "", "text", Span(at, at), "", "", "") for at in (1, 1, 2)]


def test_it_counts_offers_the_digits_and_asks(theme: Theme, qtbot: QtBot) -> None:
    bar = HitBar(theme)
    qtbot.addWidget(bar)
    snapshot = Snapshot.from_archive(river_archive())
    bar.show_hits(snapshot, HITS, writable=True)
    count = bar.findChild(QLabel, "hitCount")
    assert count is not None
    assert count.text() == "3 ticked · 2 article(s)"
    assert [not square.isHidden() for square in bar.digits] == [True] * 4 + [False] * 5
    wanted: list[str] = []
    bar.wanted.connect(wanted.append)
    bar.digits[1].click()
    bar.buttons["tag"].click()
    assert wanted == ["2", "tag"]
    assert bar.whole_statements
    bar.extent.choose("words")
    assert not bar.whole_statements
    bar.show_hits(snapshot, HITS, writable=False)
    assert [bar.buttons[name].isEnabled() for name in ("tag", "copy")] == [False, True]
    bar.show_hits(snapshot, [], writable=True)
    assert bar.isHidden()


@pytest.mark.parametrize("width", range(160, 260, 20))
def test_what_was_done_stands_below_the_buttons_however_narrow_the_bar(
    theme: Theme, qtbot: QtBot, width: int
) -> None:
    dock = QWidget()
    qtbot.addWidget(dock)
    column = QVBoxLayout(dock)
    bar = HitBar(theme)
    column.addWidget(QListWidget(), 1)
    column.addWidget(bar)
    dock.resize(width, 600)
    dock.show()
    bar.show_hits(Snapshot.from_archive(river_archive()), HITS, writable=True)
    bar.show_message("Tagged 33 claims; one undo takes all of them back")
    dock.grab()
    done = bar.findChild(QLabel, "hitTold")
    assert done is not None
    assert done.geometry().top() > max(button.geometry().bottom() for button in bar.buttons.values())
