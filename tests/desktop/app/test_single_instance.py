"""A second start and the open window, in two real processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.single_instance import Application, SingleInstance, hand_over, socket_name

ROOT = Path(__file__).resolve().parents[3]
SECOND_START = """
import sys
from desktop.app.single_instance import hand_over
sys.exit(0 if hand_over(sys.argv[1], sys.argv[2:]) else 3)
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "socket")


def second_start(name: str, *paths: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND_START, name, *paths], cwd=ROOT)


def test_a_second_start_hands_its_files_over(qtbot: QtBot, name: str) -> None:
    instance = SingleInstance()
    assert instance.listen(name)
    with qtbot.waitSignal(instance.asked) as asked:
        second = second_start(name, "/a/汐州.duikan", "/b/line\nbreak.txt")
    assert asked.args == [["/a/汐州.duikan", "/b/line\nbreak.txt"]]
    assert second.wait(10) == 0


def test_the_first_start_has_nobody_to_hand_over_to(qapp: QApplication, name: str) -> None:
    assert not hand_over(name, ["/a.duikan"])


def test_what_a_killed_program_left_behind_is_no_window(qapp: QApplication, name: str) -> None:
    Path(name).touch()
    assert not hand_over(name, ["/a.duikan"])
    assert SingleInstance().listen(name)


def test_what_is_no_request_is_not_heeded(qtbot: QtBot, name: str) -> None:
    instance = SingleInstance()
    assert instance.listen(name)
    heard: list[object] = []
    instance.asked.connect(heard.append)
    for request in (b"not json\n", b'{"paths": 1}\n', b"[1, 2]\n"):
        socket = QLocalSocket()
        socket.connectToServer(name)
        assert socket.waitForConnected(1000)
        socket.write(request)
        qtbot.waitUntil(lambda here=socket: here.state() == QLocalSocket.LocalSocketState.UnconnectedState)
        assert socket.bytesAvailable() == 0
    assert heard == []


def test_programs_with_other_settings_do_not_meet() -> None:
    assert socket_name("/home/a/Duikan.ini") == socket_name("/home/a/Duikan.ini")
    assert socket_name("/home/a/Duikan.ini") != socket_name("/home/b/Duikan.ini")


def test_a_file_that_the_system_asks_to_open_is_told(qtbot: QtBot) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile("/a.duikan"))
    assert event.type() == QEvent.Type.FileOpen
    # The application of the tests is no Application of ours, and there can be one only.
    told: list[object] = []

    application = SimpleNamespace(asked=SimpleNamespace(emit=told.append))
    assert Application.event(application, event)  # type: ignore[arg-type]
    assert told == [["/a.duikan"]]
