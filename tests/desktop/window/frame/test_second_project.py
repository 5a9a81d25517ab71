from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.window.frame import second_project
from desktop.window.frame.second_project import ask_where_to_open, open_in_new_window


def test_a_project_takes_the_place_of_the_open_one_only_when_told(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    opened: list[str] = []
    box = ask_where_to_open(
        parent, "/a/二.duikan", "一.duikan", saved=True, open_here=lambda: opened.append("二")
    )
    assert "二.duikan" in box.text()
    assert "一.duikan" in box.informativeText()
    assert opened == []
    qtbot.mouseClick(box.findChild(QPushButton, "confirm"), Qt.MouseButton.LeftButton)
    assert opened == ["二"]


def test_what_is_not_saved_is_not_called_saved(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = ask_where_to_open(parent, "/a/二.duikan", "一.duikan", saved=False, open_here=lambda: None)
    assert "could not be saved" in box.informativeText()


def test_it_may_get_a_window_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    started: list[object] = []
    monkeypatch.setattr(second_project, "open_in_new_window", started.append)
    box = ask_where_to_open(
        parent, "/a/二.duikan", "一.duikan", saved=True, open_here=lambda: started.append("here")
    )
    qtbot.mouseClick(box.findChild(QPushButton, "other"), Qt.MouseButton.LeftButton)
    assert started == ["/a/二.duikan"]


def test_a_new_window_is_this_program_started_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sys, "argv", ["main.py", "一.duikan"])
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "utf8", "main.py", "一.duikan"])
    monkeypatch.setattr(
        second_project.QProcess, "startDetached", lambda *words: (bool(started.append(words)) or True, 1)
    )
    assert open_in_new_window("/a/二.duikan")
    assert started == [(sys.executable, ["-X", "utf8", "main.py", "--new-window", "/a/二.duikan"])]
