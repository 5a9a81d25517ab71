from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.comparing.ledger.ledger_view import LedgerView
from desktop.findings.tables.figures_view import FiguresView
from desktop.window.workbench.figure_pages import FigurePages
from tests.desktop import panels
from tests.desktop.comparing.fares import add_questions, fares_archive


@pytest.fixture
def pages(kept_worker: None, services: Any, actions: Actions, qtbot: QtBot, tmp_path: Path) -> FigurePages:
    services.workspace.create(tmp_path / "fares.duikan", "x", fares_archive())
    qtbot.waitUntil(lambda: services.workspace.saving.state == "saved", timeout=panels.PATIENCE)

    def ledger() -> LedgerView:
        return LedgerView(
            services.workspace,
            services.comparing,
            services.figures,
            services.current,
            services.theme,
            services.settings,
        )

    def figures() -> FiguresView:
        return FiguresView(
            services.workspace,
            services.figures,
            services.current,
            services.theme,
            services.settings,
            actions,
        )

    made = FigurePages(services.workspace, services.theme, ledger, figures)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    return made


def shown(pages: FigurePages) -> type:
    return next(type(page) for page in pages.children() if getattr(page, "isVisible", bool)())


def press(pages: FigurePages, key: str) -> None:
    buttons = pages.findChildren(QAbstractButton, f"segment_{key}")
    next(button for button in buttons if button.isVisible()).click()


def with_questions(services: Any, qtbot: QtBot) -> None:
    add_questions(services.workspace)
    qtbot.waitUntil(lambda: bool(panels.rows(services.workspace).readings), timeout=panels.PATIENCE)


def test_a_project_without_questions_shows_the_list_and_one_with_questions_the_ledger(
    pages: FigurePages, services: Any, qtbot: QtBot
) -> None:
    pages.show()
    assert pages.page == "list" and shown(pages) is FiguresView
    pages.hide()
    with_questions(services, qtbot)
    pages.show()
    assert pages.page == "ledger" and shown(pages) is LedgerView


def test_the_switch_goes_to_and_fro_and_what_was_chosen_stays(
    pages: FigurePages, services: Any, qtbot: QtBot
) -> None:
    with_questions(services, qtbot)
    pages.show()
    with qtbot.waitSignal(pages.page_changed):
        press(pages, "list")
    assert shown(pages) is FiguresView
    pages.hide()
    pages.show()
    assert shown(pages) is FiguresView
    press(pages, "ledger")
    assert shown(pages) is LedgerView


def test_a_line_of_the_ledger_is_shown(pages: FigurePages, services: Any, qtbot: QtBot) -> None:
    with_questions(services, qtbot)
    services.comparing.start()
    pages.show()
    press(pages, "list")
    panels.read_all(services.figures, qtbot)
    pages.ledger.catch_up()
    key = pages.ledger.model.lines[3].key
    pages.show_line(key)
    assert shown(pages) is LedgerView and pages.ledger.grid.current_key == key


def test_the_state_of_both_pages_is_restored(pages: FigurePages, services: Any, qtbot: QtBot) -> None:
    with_questions(services, qtbot)
    pages.show()
    press(pages, "list")
    pages.ledger.toolbar.differing.setChecked(True)
    state = pages.state()
    pages.choose("ledger")
    pages.ledger.toolbar.clear()
    pages.restore(state)
    assert pages.page == "list" and pages.ledger.toolbar.differing.isChecked()
