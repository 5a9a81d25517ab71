"""The theme: what a switch changes, and one signal for each switch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.look.tokens import read_tokens
from desktop.words.translation import Translation

DENSITIES = tuple(read_tokens()["density"])


def test_density_moves_the_rows_and_changes_are_told_once(qapp: object) -> None:
    theme = Theme("light")
    rows = []
    for density in DENSITIES:
        theme.set_look("light", density)
        rows.append(theme.size("row"))
    assert rows == [22, 26, 30]
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    theme.set_look("dark", "roomy")
    theme.set_look("dark", "roomy")
    assert told == [1]


def test_reduced_motion_takes_no_time(qapp: object) -> None:
    assert Theme("light").motion("scrollTo") == 180
    assert Theme("light", reduced_motion=True).motion("scrollTo") == 0


def test_icons_are_kept_until_the_theme_changes(qapp: object) -> None:
    theme = Theme("light")
    light = theme.icon("search")
    assert theme.icon("search") is light
    theme.set_look("dark", "standard")
    assert theme.icon("search").pixmap(16, 16).toImage() != light.pixmap(16, 16).toImage()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which gets its own look back afterwards."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_the_application_is_dressed_before_widgets_are_told(dressed: QApplication) -> None:
    """Widgets that set a palette of their own would lose it to a style sheet that came later."""
    theme = Theme("light")
    theme.apply(dressed)
    seen: list[tuple[str, bool]] = []
    theme.changed.connect(
        lambda: seen.append(
            (
                dressed.palette().color(QPalette.ColorRole.Window).name(),
                theme.colour("tooltip").name() in dressed.styleSheet(),
            )
        )
    )
    theme.set_look("dark", "standard")
    assert seen == [(theme.colour("chrome").name(), True)]


def test_another_language_changes_the_font_without_the_style_sheet(
    dressed: QApplication, qtbot: QtBot
) -> None:
    """Setting a style sheet styles every widget anew, which took most of the time of a change of language."""
    translation = Translation()
    translation.install("en")
    theme = Theme("light")
    theme.apply(dressed)
    button = QPushButton("对勘")
    qtbot.addWidget(button)
    button.show()
    before = dressed.font()
    styled = Styled(button)
    try:
        translation.install("zh_TW")
        theme.follow_language()
        assert dressed.font() == theme.font() != before
        assert button.font().families() == theme.font().families()
        assert not styled.count
    finally:
        translation.uninstall()
    theme.set_look("dark", "standard")
    assert styled.count


class Styled(QObject):
    """Counts how often a widget is styled."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.StyleChange
        return False


def test_bold_roles_are_bold(qapp: object) -> None:
    theme = Theme("light")
    assert {role: theme.font(role).bold() for role in ("ui", "small", "caption", "title", "heading")} == {
        "ui": False,
        "small": False,
        "caption": False,
        "title": True,
        "heading": True,
    }
