"""The inspector's page of a claim."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.model import Kind
from db import edits
from desktop.current import Current
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.quote_card import SourceLine
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.findings.inspector.parts import button, chips, claim_page, link_list, note, write


def test_a_claim_is_shown_with_quote_tags_note_and_links(inspector: Inspector, current: Current) -> None:
    current.set_claim("claim-8")
    card = inspector.findChild(QLabel, "quoteCard")
    assert card is not None
    assert card.text() == "去年日均客运量为19.8万人次"
    assert chips(inspector) == ["客运规模"]
    assert note(inspector).toPlainText() == "按登船计算"
    model = link_list(inspector).model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert ["A: 去年日均客运量为21.5万人次" in rows[0], "C: 去年全線日均運量逾20萬人次" in rows[1]] == [
        True,
        True,
    ]


def test_the_source_is_named_beside_others_of_its_publisher(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-8")
    line = inspector.findChild(SourceLine)
    assert line is not None
    panels.changing(
        river, qtbot, lambda: river.perform(edits.edit_article, "article-2", publisher="青川日报")
    )
    assert panels.rows(river).lettered_name("article-2") in line.accessibleName()
    assert "青川日报·" in line.accessibleName()


def test_the_card_and_the_links_lead_to_their_places(
    inspector: Inspector, current: Current, qtbot: QtBot
) -> None:
    places = panels.jumps(current)
    current.set_claim("claim-8")
    card = inspector.findChild(QLabel, "quoteCard")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    panels.press(qtbot, link_list(inspector), 1, Qt.Key.Key_Return)
    assert [(place.article, place.claim, place.link) for place in places] == [
        ("article-2", "claim-8", None),
        ("article-3", "claim-11", "link-4"),
    ]


def test_the_kind_is_chosen(inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot) -> None:
    current.set_claim("claim-8")
    menu = claim_page(inspector).kind_menu()
    panels.changing(river, qtbot, lambda: panels.choose(menu, Kind.FORECAST))
    assert panels.rows(river).claims["claim-8"].kind is Kind.FORECAST
    assert "Forecast" in button(inspector, "kindChoice").accessibleName()


def test_a_note_is_saved_with_ctrl_enter(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "只算单程")
    panels.changing(
        river,
        qtbot,
        lambda: qtbot.keyClick(note(inspector), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    assert panels.rows(river).claims["claim-6"].note == "只算单程"
    qtbot.waitUntil(lambda: note(inspector).drafts == {}, timeout=panels.PATIENCE)


def test_going_to_another_claim_saves_the_note(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "半句")
    panels.changing(river, qtbot, lambda: current.set_claim("claim-8"))
    assert panels.rows(river).claims["claim-6"].note == "半句"
    assert note(inspector).toPlainText() == "按登船计算"


def test_a_note_that_cannot_be_saved_is_kept_and_said_so(
    inspector: Inspector, river: Workspace, current: Current, qtbot: QtBot, tmp_path: Path
) -> None:
    current.set_claim("claim-6")
    write(note(inspector), "不能丢")
    shutil.move(tmp_path / "river.duikan", tmp_path / "elsewhere.duikan")
    with qtbot.waitSignal(river.failed, timeout=panels.PATIENCE):
        inspector.commit()
    assert note(inspector).toPlainText() == "不能丢"
    assert note(inspector).drafts == {"claim-6": "不能丢"}
    current.set_claim("claim-8")
    current.set_claim("claim-6")
    assert note(inspector).toPlainText() == "不能丢"
