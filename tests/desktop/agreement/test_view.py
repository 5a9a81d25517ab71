"""Reviewing agreement, and adjudicating disagreements."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from corpus.agreement.codings import CodingUnit
from corpus.agreement.disagreements import DisagreementKind
from corpus.model import AnnotatorKind
from db import edits
from desktop.agreement.view import AgreementView
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.agreement.build import ZHOU
from tests.desktop.build import river_archive


def decided(view: AgreementView) -> list[str | None]:
    return [row.decision.choice.value if row.decision else None for row in view.list.passages.rows]


def test_the_list_has_what_differs_in_the_order_of_the_texts(view: AgreementView) -> None:
    kinds = [row.disagreement.kind for row in view.list.passages.rows]
    assert kinds[:2] == [DisagreementKind.OTHER_TAG, DisagreementKind.OTHER_EXTENT]
    assert kinds[2:-1] == [DisagreementKind.ONLY_ONE] * 5 and kinds[-1] is DisagreementKind.OTHER_RELATION
    assert "8" in view.words()
    assert view.list.current is not None and view.list.current.quote == "调价后平均票价为2.6元"


def test_a_key_decides_and_the_next_one_is_selected(
    view: AgreementView, coded: Workspace, qtbot: QtBot
) -> None:
    view.passage.reason.setText("说的是水平")
    changes = panels.changing(coded, qtbot, lambda: qtbot.keyClick(view.list, Qt.Key.Key_1))
    assert changes.operation is not None and changes.operation.name == "adjudicate.claims"
    qtbot.waitUntil(lambda: decided(view)[-1] == "first", timeout=panels.PATIENCE)
    assert view.list.current is not None
    assert view.list.current.disagreement.kind is DisagreementKind.OTHER_EXTENT
    snapshot = panels.rows(coded)
    (shared,) = (
        annotator for annotator in snapshot.annotators.values() if annotator.kind is AnnotatorKind.SHARED
    )
    (claim,) = (one for one in snapshot.claims.values() if one.annotator == shared.id)
    assert (claim.note, shared.name) == ("说的是水平", coded.annotator)
    panels.changing(coded, qtbot, coded.undo)
    qtbot.waitUntil(lambda: decided(view) == [None] * 8, timeout=panels.PATIENCE)


def test_what_was_decided_can_be_decided_again_and_filtered(
    view: AgreementView, coded: Workspace, qtbot: QtBot
) -> None:
    view.list.select(view.list.passages.rowCount() - 1)
    panels.changing(coded, qtbot, lambda: qtbot.keyClick(view.list, Qt.Key.Key_2))
    qtbot.waitUntil(lambda: decided(view)[-1] == "second", timeout=panels.PATIENCE)
    view.filters.open_only.setChecked(True)
    assert decided(view) == [None] * 7
    view.filters.choose("other_relation")
    assert view.list.passages.rowCount() == 0


def test_a_click_on_the_confusion_limits_the_list(view: AgreementView, qtbot: QtBot) -> None:
    model = view.confusion.confusion
    row, column = next(
        (row, column)
        for row in range(model.rowCount())
        for column in range(model.rowCount())
        if row != column and None not in model.cell(row, column) and model.count(row, column)
    )
    view.confusion.chosen.emit(row, column)
    assert [one.disagreement.kind for one in view.list.passages.rows] == [DisagreementKind.OTHER_TAG]
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert view.list.passages.rowCount() == 8


def test_what_is_agreed_is_listed_and_taken_in_one_step(
    view: AgreementView, coded: Workspace, qtbot: QtBot
) -> None:
    view.toolbar.agreed.click()
    dialog = view.findChild(QDialog, "agreedDialog")
    assert dialog is not None and dialog.list.count() == 3  # type: ignore[attr-defined]
    changes = panels.changing(coded, qtbot, dialog.accept)
    assert changes.operation is not None and changes.operation.count == 3
    qtbot.waitUntil(lambda: view.toolbar.agreed.isHidden(), timeout=panels.PATIENCE)


def test_enter_goes_to_both_ends_of_a_relation(view: AgreementView, services: Any, qtbot: QtBot) -> None:
    places = panels.jumps(services.current)
    view.list.select(7)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert places[0].claim == "claim-5" and places[0].beside.article == "article-2"


def test_a_change_is_followed_and_the_list_stays_meanwhile(
    view: AgreementView, coded: Workspace, services: Any, qtbot: QtBot
) -> None:
    view.list.select(3)
    held = view.list.current
    panels.changing(coded, qtbot, lambda: coded.perform(edits.delete_claims, ["claim-22"]))
    assert view.list.passages.rowCount() >= 7, "nothing goes blank"
    qtbot.waitUntil(
        lambda: not services.agreement.busy and view.list.passages.rowCount() == 8, timeout=panels.PATIENCE
    )
    assert view.list.current is not None and held is not None
    assert view.list.current.disagreement.key == held.disagreement.key


def test_only_one_annotator_is_told_what_to_do(
    kept_worker: None, workspace: Workspace, services: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    panels.open_river(workspace, qtbot, tmp_path, river_archive())
    view = AgreementView(
        workspace, services.agreement, services.layers, services.current, services.theme, services.settings
    )
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(
        lambda: "Fewer than two annotators have coded" in view._empty.text(), timeout=panels.PATIENCE
    )
    assert view.focusProxy() is view._empty
    assert view.passage.isHidden() or not view.passage.isVisible()
    view.offer(QAction("Merge project…", view), QAction("Read", view))
    assert view._empty.offered() == ["Merge project…"]


def test_the_unit_and_the_filters_outlive_the_widget(view: AgreementView) -> None:
    view.toolbar.unit.chosen.emit(CodingUnit.CHARACTER.value)
    view.filters.choose("first")
    state = view.state()
    view.restore({"unit": "statement", "group": ""})
    assert view.list.passages.rowCount() == 8
    view.restore(state)
    assert view.toolbar.unit.key == "character" and view.list.passages.rowCount() == 4


def test_the_tables_tell_what_they_rest_on(view: AgreementView, services: Any) -> None:
    figures = view.figures
    assert "κ" in figures.overall.words and "α" not in figures.overall.words.split("\n")[0]
    assert figures.pairs.pairs.words(0, 0)[1].startswith("9")
    assert figures.pairs.pairs.table()[0] == ["κ", "周予", "林晓"] or "林晓" in figures.pairs.pairs.names
    fare = figures.tags.tags.lines[0]
    assert fare.few and not fare.low
    assert ZHOU.name in figures.pairs.pairs.spoken(0, 1)
