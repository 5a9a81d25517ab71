"""Deciding for neither side."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Span
from desktop.agreement.own_popup import OwnPopup
from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels


def popup_of(view: AgreementView, coded: Workspace, number: int) -> OwnPopup:
    disagreement = view.list.passages.rows[number].disagreement
    return OwnPopup(view._theme, disagreement, panels.rows(coded), ("Lin", "Zhou"), view)


def test_other_tags_and_another_extent(view: AgreementView, coded: Workspace, qtbot: QtBot) -> None:
    popup = popup_of(view, coded, 1)
    disagreement = view.list.passages.rows[1].disagreement
    assert [tag for tag, row in popup.tags.items() if row.isChecked()] == ["tag-1"]
    popup.tags["tag-0"].click()
    assert popup.extent is not None
    popup.extent.chosen.emit("union")
    with qtbot.waitSignal(popup.tags_chosen) as chosen:
        popup._decide()
    span, tags = chosen.args
    assert isinstance(span, Span) and span == disagreement.span and tags == ["tag-0", "tag-1"]


def test_another_relation(view: AgreementView, coded: Workspace, qtbot: QtBot) -> None:
    popup = popup_of(view, coded, 7)
    with qtbot.waitSignal(popup.relation_chosen) as chosen:
        popup.rows[3].click()
    assert chosen.args == ["contradicts"]
