"""Painting of hits."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from corpus.hit import Hit
from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.findings.search.hit_delegate import HitDelegate
from desktop.findings.search.hits import HitList
from desktop.look.theme import Theme
from tests.desktop.build import river_archive


def test_words_behind_characters_of_two_units_are_set_off_and_ticks_are_seen(
    theme: Theme, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model, delegate = HitList({"text": ""}), HitDelegate(theme, parent)
    hit = Hit(
        ArticleId("article-1"), "article-1", "text", Span(9, 11), "渡轮", "很长的前文𠮷𠮷", "调价\n了" * 20
    )
    model.show_hits((hit,), Snapshot.from_archive(river_archive()), more=False)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 208, delegate.sizeHint(option, model.index(1)).height())  # type: ignore[attr-defined]

    def painted() -> set[str]:
        pixmap = QPixmap(208, 44)
        pixmap.fill(theme.colour("paper"))
        painter = QPainter(pixmap)
        delegate.paint(painter, option, model.index(1))
        painter.end()
        image = pixmap.toImage()
        return {image.pixelColor(x, y).name() for x in range(208) for y in range(44)}

    off = painted()
    assert theme.colour("warnSoft").name() in off and theme.colour("textSelection").name() not in off
    model.toggle(1)
    ticked = [painted(), off]
    assert [theme.colour("accent").name() in colours for colours in ticked] == [True, False]
    assert ticked[0] != off
    assert delegate.sizeHint(option, model.index(0)).height() < option.rect.height()  # type: ignore[attr-defined]
