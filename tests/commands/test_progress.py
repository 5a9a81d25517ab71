from __future__ import annotations

import io
import threading
from types import SimpleNamespace

import pytest

from commands import progress
from commands.progress import ProgressBar, WaitingBar


class Screen(io.StringIO):
    """A terminal that says when something was shown."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.shown = threading.Event()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def write(self, text: str) -> int:
        self.shown.set()
        return super().write(text)


def looking_at(monkeypatch: pytest.MonkeyPatch, screen: Screen) -> Screen:
    """Let progress be shown there. The name is exchanged and not the stream, which pytest takes for itself."""
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=screen))
    return screen


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    monkeypatch.setattr(progress, "_INTERVAL", 0.001)
    return looking_at(monkeypatch, Screen(terminal=True))


def test_waiting_is_shown_and_wiped(screen: Screen) -> None:
    with WaitingBar("Comparing"):
        assert screen.shown.wait(30)
    text = screen.getvalue()
    assert text.startswith("\rComparing [")
    assert text.endswith("\r\x1b[2K")
    assert text.count("\x1b[2K") == 1


def test_waiting_ends_with_its_error(screen: Screen) -> None:
    def stopped() -> None:
        with WaitingBar("Comparing"):
            assert screen.shown.wait(30)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert screen.getvalue().endswith("\r\x1b[2K")


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch, screen: Screen) -> None:
    pipe = looking_at(monkeypatch, Screen(terminal=False))
    with WaitingBar("Comparing"), ProgressBar("Reading") as bar:
        bar(1, 2)
    assert not pipe.shown.is_set()


def test_short_work_needs_no_bar(monkeypatch: pytest.MonkeyPatch, screen: Screen) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 3600.0)
    with WaitingBar("Comparing"):
        pass
    assert screen.getvalue() == ""


def test_a_bar_tells_the_share(screen: Screen) -> None:
    with ProgressBar("Reading") as bar:
        bar(1, 2)
    assert "50%" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[2K")
