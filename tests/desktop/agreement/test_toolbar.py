"""The toolbar of the view."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from desktop.agreement.toolbar import AgreementToolbar


def test_progress_and_what_can_be_taken(theme: Any, qtbot: QtBot) -> None:
    bar = AgreementToolbar(theme)
    qtbot.addWidget(bar)
    bar.show_counts(9, 27, 31, writable=True)
    assert bar.progress.words == "9/27"
    assert "31" in bar.agreed.text() and bar.agreed.isEnabled()
    bar.show_counts(0, 0, 0, writable=False)
    assert bar.agreed.isHidden() and bar.progress.isHidden()
    with qtbot.waitSignal(bar.unit_chosen) as chosen:
        bar.unit.chosen.emit("character")
    assert chosen.args == ["character"] and bar.unit.key == "character"
