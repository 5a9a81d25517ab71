"""The cards about finished exports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QUrl
from PySide6.QtGui import QDesktopServices, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from corpus.writers.exported import ExportRemark
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.export_writing import WrittenExport
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.window.frame import export_cards
from desktop.window.frame.export_cards import ExportCards
from desktop.words.translation import Translation
from tests.patience import PATIENCE


def written(path: Path) -> WrittenExport:
    return WrittenExport(
        ExportChoice("xlsx", "en", path=str(path)), 1_200_000, 0.94, 5, 60, 38, {ExportRemark.SPLIT_CELLS: 2}, "the history", True
    )  # fmt: skip


def test_a_card_tells_and_leads_to_the_file(
    parent: QWidget, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toLocalFile()))
    cards = ExportCards(parent, theme)
    cards.show_export(written(tmp_path / "a.xlsx"))
    (card,) = cards.cards
    told = " ".join(label.text() for label in card.findChildren(Label))
    for words in ("a.xlsx", "60 claim", "1.2 MB", "0.9 s", "the history", "2 long cell", "damaged"):
        assert words in told
    assert (card.geometry().right(), card.width()) == (1000 - 16 - 1, 336)
    assert not card.grab().isNull()
    card.folder_button.click()
    cards._key.activated.emit()
    assert urls == [str(tmp_path)] * 2
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "a.xlsx")
    card.close_button.click()
    assert cards.cards == []


def test_an_export_that_took_no_time_to_speak_of_tells_none(
    parent: QWidget, theme: Theme, tmp_path: Path
) -> None:
    cards = ExportCards(parent, theme)
    cards.show_export(replace(written(tmp_path / "a.xlsx"), seconds=0.04))
    told = " ".join(label.text() for label in cards.cards[0].findChildren(Label))
    assert "1.2 MB" in told and "0.0" not in told


def test_there_are_two_at_most_and_they_stay_in_the_corner(
    parent: QWidget, theme: Theme, tmp_path: Path
) -> None:
    cards = ExportCards(parent, theme)
    for number in range(3):
        cards.show_export(written(tmp_path / f"{number}.xlsx"))
    upper, lower = cards.cards
    assert [card.key.isHidden() for card in cards.cards] == [True, False], "where the key acts"
    assert upper.geometry().bottom() < lower.geometry().top()
    before = lower.pos()
    parent.resize(900, 600)
    assert lower.pos().x() == before.x() - 100
    assert lower.pos().y() == before.y() - 100
    lower.close_button.click()
    assert not upper.key.isHidden() and upper.pos() == before - QPoint(100, 100)


def test_a_card_follows_a_change_of_theme(parent: QWidget, theme: Theme, tmp_path: Path) -> None:
    cards = ExportCards(parent, theme)
    cards.show_export(written(tmp_path / "a.xlsx"))
    (card,) = cards.cards
    theme.set_look("dark", "standard")
    (lost,) = (label for label in card.findChildren(Label) if "the history" in label.text())
    assert lost.palette().windowText().color() == theme.colour("text2")
    shown = card.close_button.icon().pixmap(16, 16).toImage()
    assert shown == theme.icon("close").pixmap(16, 16).toImage()


def test_a_card_goes_after_a_while_unless_the_pointer_is_over_it(
    parent: QWidget, theme: Theme, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_cards, "SHOWN", 1)
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _: active)
    cards, active = ExportCards(parent, theme), False
    cards.show_export(replace(written(tmp_path / "a.xlsx"), damaged=False, remarks={}))
    (card,) = cards.cards
    qtbot.wait(20)
    assert cards.cards == [card], "nobody looked at the window"
    point = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(point, point, point))
    active = True
    qtbot.wait(20)
    assert cards.cards == [card], "the pointer is over it"
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: cards.cards == [], timeout=PATIENCE)


@pytest.mark.parametrize("told", [{"damaged": True, "remarks": {}}, {"damaged": False}])
def test_what_only_the_writing_showed_stays(
    parent: QWidget,
    theme: Theme,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    told: dict[str, object],
) -> None:
    monkeypatch.setattr(export_cards, "SHOWN", 1)
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _: True)
    cards = ExportCards(parent, theme)
    cards.show_export(replace(written(tmp_path / "a.xlsx"), **told))  # type: ignore[arg-type]
    (card,) = cards.cards
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    qtbot.wait(20)
    assert cards.cards == [card]


@pytest.mark.parametrize(("name", "title"), [("html", "已导出网页报告"), ("xlsx", "已导出 Excel 工作簿")])
def test_the_title_has_a_space_only_beside_latin_words(
    parent: QWidget, theme: Theme, tmp_path: Path, name: str, title: str
) -> None:
    translation = Translation()
    translation.install("zh_CN")
    cards = ExportCards(parent, theme)
    export = written(tmp_path / f"a.{name}")
    cards.show_export(replace(export, choice=replace(export.choice, format=name)))
    (card,) = cards.cards
    assert card.accessibleName() == title
    translation.uninstall()
