from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.comparing.ledger.ledger_layout import KEY, LedgerLayout
from desktop.comparing.ledger.ledger_model import LedgerModel
from desktop.look.theme import Theme
from desktop.settings import Settings


class Laid:
    """A grid between two splitters."""

    def __init__(self, theme: Theme, settings: Settings, qtbot: QtBot) -> None:
        self.grid = LedgerGrid(LedgerModel(), theme)
        self.split, self.below = QSplitter(Qt.Orientation.Vertical), QSplitter()
        self.split.addWidget(self.grid)
        self.split.addWidget(self.below)
        self.below.addWidget(QWidget())
        self.below.addWidget(QWidget())
        qtbot.addWidget(self.split)
        self.layout = LedgerLayout(self.grid, self.split, self.below, settings)


@pytest.fixture
def laid(theme: Theme, settings: Settings, qtbot: QtBot) -> Laid:
    return Laid(theme, settings, qtbot)


def test_what_was_kept_is_restored(laid: Laid, theme: Theme, settings: Settings, qtbot: QtBot) -> None:
    laid.split.resize(900, 600)
    laid.split.show()
    laid.grid.set_widths({"TITLE": 210})
    laid.split.setSizes([200, 399])
    laid.layout.keep()
    kept = laid.split.sizes()
    other = Laid(theme, settings, qtbot)
    other.split.resize(900, 600)
    other.split.show()
    other.layout.restore()
    assert other.grid.widths() == {"TITLE": 210}
    assert other.split.sizes() == kept


@pytest.mark.parametrize(
    "stored", [b"", b"no json", b"[1]", b'{"widths": {"TITLE": "x"}, "split": ["a", 1]}']
)
def test_what_cannot_be_read_counts_as_not_there(laid: Laid, settings: Settings, stored: bytes) -> None:
    settings.set_layout(KEY, QByteArray(stored))
    laid.layout.restore()
    assert laid.grid.widths() == {}
