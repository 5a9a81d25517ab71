"""The second page of the import dialog."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.dialogs.importing.project_page import ProjectPage
from desktop.dialogs.importing.project_plan import ProjectPlan
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.plans import foreign, plan


def test_the_page_tells_what_comes_and_what_does_not(theme: Theme, qtbot: QtBot) -> None:
    page = ProjectPage(theme)
    qtbot.addWidget(page)
    page.show_plan(plan(), "编码.qdpx")
    told = [label.text() for label in page.findChildren(QLabel)]
    assert "编码.qdpx" in told
    assert any("MAXQDA 24" in words for words in told)
    assert len(page.findChildren(QLabel, "leftOut")) == 2
    assert page.accept_button.text() == "Import 1 article(s), 2 claim(s)"
    page.all_new.click()
    assert "3 new" in told or any("3 new" in label.text() for label in page.findChildren(QLabel))
    page.again.click()
    with qtbot.waitSignal(page.back_requested):
        page.back.click()
    with qtbot.waitSignal(page.import_requested):
        page.accept_button.click()


def test_somebody_is_identified_by_a_choice(theme: Theme, qtbot: QtBot) -> None:
    page = ProjectPage(theme)
    qtbot.addWidget(page)
    held = plan()
    page.show_plan(held, "编码.qdpx")
    _, box = page.findChildren(QComboBox, "personField")
    assert box.currentData() is None, "a namesake is not joined unasked"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert held.person("other") == box.currentData()  # type: ignore[arg-type]


def test_the_button_names_only_what_is_new(theme: Theme, qtbot: QtBot) -> None:
    page = ProjectPage(theme)
    qtbot.addWidget(page)
    archive = foreign().archive
    for held, words in ((replace(archive, claims=()), "Import 2 claim(s)"), (archive, "Import")):
        page.show_plan(ProjectPlan(foreign(), Snapshot.from_archive(held)), "编码.qdpx")
        assert page.accept_button.text() == words
