"""Common behaviour of all dialogs: Escape cancels, all widgets have accessible names, and closed dialogs are
deleted."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId
from desktop import dialogs
from desktop.dialogs.crash_dialog import CrashDialog
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.translation import Translation

PASTED = "渡輪調漲 學者憂乘客流失\n東灣時報　2026年3月14日\n船票調漲一元，部分乘客將改搭公車，載客量恐怕不增反減。\n"
ARTICLE = ArticleId("article-1")


@pytest.fixture
def openers(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, jobs: Jobs, tmp_path: Path
) -> dict[str, Callable[[], QDialog | None]]:
    """Each dialog of the program, by name: the functions of :mod:`desktop.dialogs` that open one, so that none can be
    forgotten here."""
    source = tmp_path / "a.txt"
    source.write_text(PASTED, encoding="utf-8")
    given: dict[str, Any] = {
        "parent": parent,
        "workspace": opened,
        "theme": theme,
        "settings": settings,
        "jobs": jobs,
        "article": ARTICLE,
        "snapshot": opened.snapshot,
        "paths": [str(source)],
        "text": PASTED,
    }
    found: dict[str, Callable[[], QDialog | None]] = {"crash": lambda: crash(theme, tmp_path, parent)}
    for name, function in vars(dialogs).items():
        # One that returns nothing opens the system's own dialog.
        if name.startswith("open_") and inspect.signature(function).return_annotation != "None":
            asked = inspect.signature(function).parameters
            found[name] = partial(
                function,
                **{
                    parameter: given[parameter]
                    for parameter, how in asked.items()
                    if parameter in given or how.default is how.empty
                },
            )
    return found


def crash(theme: Theme, folder: Path, parent: QWidget) -> QDialog:
    dialog = CrashDialog(theme, folder / "errors.log", "details", None, parent)
    dialog.open()
    return dialog


def closed(dialog: QDialog | None, qtbot: QtBot) -> None:
    """Close a dialog and wait until Qt has destroyed it."""
    assert dialog is not None
    gone: list[object] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.close()
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)


def test_escape_cancels_every_dialog(
    openers: dict[str, Callable[[], QDialog | None]], opened: Workspace, qtbot: QtBot
) -> None:
    before = opened.undoable
    for name, open_dialog in openers.items():
        dialog = open_dialog()
        assert dialog is not None
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), name
    assert opened.undoable == before


def test_every_control_has_an_accessible_name(openers: dict[str, Callable[[], QDialog | None]]) -> None:
    for open_dialog in openers.values():
        dialog = open_dialog()
        assert dialog is not None
        for control in dialog.findChildren(QWidget):
            reachable = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisibleTo(dialog)
            if not reachable or control.objectName().startswith("qt_"):
                continue
            interface = QAccessible.queryAccessibleInterface(control)
            name = interface.text(QAccessible.Text.Name) if interface is not None else ""
            assert name or isinstance(control, QPushButton), (
                dialog.objectName(),
                control.objectName(),
                control,
            )
        dialog.close()


def mnemonics(dialog: QDialog) -> list[str]:
    """The keys with Alt of the visible controls, each as often as one has it."""
    texts = [
        widget.title() if isinstance(widget, QGroupBox) else widget.text()
        for kind in (QAbstractButton, QLabel, QGroupBox)
        for widget in dialog.findChildren(kind)
        if widget.isVisibleTo(dialog) and (not isinstance(widget, QLabel) or widget.buddy() is not None)
    ]
    for bar in dialog.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count())]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    keys += [key.key().toString() for key in dialog.findChildren(QShortcut)]
    return sorted(filter(None, keys))


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_no_two_controls_of_a_dialog_have_the_same_key(
    openers: dict[str, Callable[[], QDialog | None]], language: str
) -> None:
    translation = Translation()
    translation.install(language)
    for name, open_dialog in openers.items():
        dialog = open_dialog()
        assert dialog is not None
        keys = mnemonics(dialog)
        assert len(keys) == len(set(keys)), (name, keys)
        dialog.close()
    translation.uninstall()


def test_a_key_that_two_controls_have_is_noticed(parent: QWidget) -> None:
    dialog = QDialog(parent)
    for text in ("&Open", "F&older", "R&&D", "Copy"):
        QPushButton(text, dialog)
    label = QLabel("F&ile", dialog)
    label.setBuddy(QLineEdit(dialog))
    assert mnemonics(dialog) == ["Alt+I", "Alt+O", "Alt+O"]


def test_a_change_of_look_or_language_finds_no_dialog_that_is_gone(
    openers: dict[str, Callable[[], QDialog | None]], theme: Theme, qtbot: QtBot
) -> None:
    """A connection that outlives its dialog would touch widgets that Qt has destroyed, and raise."""
    for name, open_dialog in openers.items():
        closed(open_dialog(), qtbot)
        with qtbot.captureExceptions() as raised:
            theme.set_look("dark" if theme.name == "light" else "light", theme.density)
            theme.follow_language()
        assert raised == [], name


def test_a_change_of_look_or_language_reaches_a_dialog_that_is_open(
    openers: dict[str, Callable[[], QDialog | None]], theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    for name, open_dialog in openers.items():
        dialog = open_dialog()
        with qtbot.captureExceptions() as raised:
            theme.set_look("dark" if theme.name == "light" else "light", theme.density)
            qapp.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
            theme.follow_language()
        assert raised == [], name
        closed(dialog, qtbot)
