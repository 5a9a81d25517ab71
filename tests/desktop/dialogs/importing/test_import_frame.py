"""The layout of the import dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.dialogs.importing.import_frame import LEAST, ImportFrame
from desktop.dialogs.importing.source_model import SourceModel
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing import build
from tests.desktop.dialogs.importing.build import source


def framed(theme: Theme, qtbot: QtBot) -> tuple[QDialog, ImportFrame]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    frame = ImportFrame(theme, SourceModel(build.sources()), dialog)
    QVBoxLayout(dialog).addWidget(frame)
    return dialog, frame


def test_the_foot_tells_what_is_read_or_what_would_come(theme: Theme, qtbot: QtBot) -> None:
    _, frame = framed(theme, qtbot)
    frame.show_summary(3, "6 articles", "a.txt", (1, 3))
    assert frame.stop_button.isVisibleTo(frame)
    assert not frame._total.isVisibleTo(frame)
    frame.show_summary(3, "6 articles", "", (0, 0))
    assert not frame.stop_button.isVisibleTo(frame)
    assert frame._total.text() == "6 articles"


def test_f6_goes_round_list_fields_and_preview(theme: Theme, qtbot: QtBot) -> None:
    dialog, frame = framed(theme, qtbot)
    frame.detail.show_source(source())
    dialog.show()
    qtbot.waitExposed(dialog)
    frame.list.setFocus()
    seen = []
    for _ in range(3):
        frame.next_part()
        seen.append(dialog.focusWidget())
    assert seen == [frame.detail.fields.title, frame.detail.preview, frame.list]


def test_the_place_for_drops_gives_way_to_a_long_list(theme: Theme, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    sources = build.sources("a")
    model = SourceModel(sources)
    frame = ImportFrame(theme, model, dialog)
    QVBoxLayout(dialog).addWidget(frame)
    dialog.resize(LEAST)
    dialog.show()
    model.refresh()
    frame.show_summary(1, "", "", (0, 0))
    assert frame.drop_zone.isVisible()
    sources.add(str(number) for number in range(20))
    model.refresh()
    frame.show_summary(21, "", "", (0, 0))
    assert not frame.drop_zone.isVisible()


def test_enter_adds_files_first_and_then_imports(theme: Theme, qtbot: QtBot) -> None:
    _, frame = framed(theme, qtbot)
    frame.show_summary(0, "", "", (0, 0))
    assert frame.add_button.isDefault()
    frame.show_summary(3, "6 articles", "", (0, 0))
    assert frame.accept_button.isDefault() and not frame.add_button.isDefault()
