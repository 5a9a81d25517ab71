"""The running program as a screen reader sees it: a virtual screen, a session bus, an accessibility bus, and the tree
of the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90
"""Seconds to wait for the program."""
_PAUSE = 0.05
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TOP = "/org/a11y/atspi/accessible/root"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_CHECKED, _FOCUSABLE, _SHOWING = 4, 11, 25
"""Numbers of states (``AtspiStateType``): checked, focusable and showing."""


def lacking() -> str:
    """What this machine lacks for such a session; empty if nothing."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not any(map(os.path.exists, _LAUNCHERS)):
        missing.append("at-spi2-core")
    try:
        import jeepney  # noqa: F401 - comes with keyring on Linux
    except ImportError:
        missing.append("jeepney")
    return ", ".join(missing)


@dataclass(frozen=True, slots=True)
class Node:
    """An object of the tree with its properties."""

    reference: tuple[str, str]
    role: str
    name: str
    focusable: bool
    showing: bool
    checked: bool
    children: tuple[Node, ...]

    def walk(self) -> Iterator[Node]:
        """This object and all its descendants."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role: str, name: str = "") -> Node | None:
        """The first object of a role whose name begins with a text."""
        return next((one for one in self.walk() if one.role == role and one.name.startswith(name)), None)


class ScreenReader:
    """Reads the tree of the only program on the bus."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def tree(self, most: int = 40) -> Node | None:
        """The visible tree of the program, with the first ``most`` entries of each list; None before it exists."""
        (programs,) = self._call(("org.a11y.atspi.Registry", _TOP), _ACCESSIBLE, "GetChildren")
        return self._node(tuple(programs[0]), most) if programs else None

    def press(self, node: Node) -> None:
        """Perform the action of a click on the object."""
        self._call(node.reference, "org.a11y.atspi.Action", "DoAction", "i", 0)

    def text(self, node: Node, end: int) -> str:
        """The beginning of an object's text."""
        (said,) = self._call(node.reference, "org.a11y.atspi.Text", "GetText", "ii", 0, end)
        return str(said)

    def _node(self, reference: tuple[str, str], most: int, depth: int = 0) -> Node:
        (role,) = self._call(reference, _ACCESSIBLE, "GetRoleName")
        (name,) = self._call(reference, "org.freedesktop.DBus.Properties", "Get", "ss", _ACCESSIBLE, "Name")
        ((low, _),) = self._call(reference, _ACCESSIBLE, "GetState")
        focusable, checked = bool(low >> _FOCUSABLE & 1), bool(low >> _CHECKED & 1)
        showing = depth == 0 or bool(low >> _SHOWING & 1)
        (held,) = self._call(reference, _ACCESSIBLE, "GetChildren") if showing else ((),)
        children = tuple(self._node(tuple(one), most, depth + 1) for one in held[:most])
        return Node(reference, role, name[1], focusable, showing, checked, children)

    def _call(
        self, reference: tuple[str, str], interface: str, method: str, form: str | None = None, *body: Any
    ) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        name, path = reference
        message = new_method_call(DBusAddress(path, name, interface), method, form, body)
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is not MessageType.method_return:
            raise LookupError(f"{method} of {path}: {reply.body}")
        return reply.body


def wait_for(found: Callable[[], Any]) -> Any:
    """The result of ``found`` as soon as it is true. If an object disappears while it is read, it is called again."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            value = found()
        except LookupError:
            value = None
        if value:
            return value
        assert time.monotonic() < end, "the program did not show it"
        time.sleep(_PAUSE)


@contextmanager
def session(home: Path, words: Sequence[str]) -> Iterator[ScreenReader]:
    """Run the program with these arguments on a screen of its own; everything is stopped at the end."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with ExitStack() as stack:
        bus, address = _session_bus(stack)
        environment = _environment(home, _screen(stack), address)
        launcher = next(path for path in _LAUNCHERS if os.path.exists(path))
        _start(stack, [launcher, "--launch-immediately"], environment)
        asked = stack.enter_context(open_dbus_connection(bus=address))
        question = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        (there,) = asked.send_and_get_reply(question, timeout=PATIENCE).body
        reader = ScreenReader(stack.enter_context(open_dbus_connection(bus=there)))
        _start(stack, [sys.executable, str(ROOT / "main.py"), *words], environment)
        assert bus.poll() is None
        yield reader


def _environment(home: Path, screen: str, address: str) -> dict[str, str]:
    folders = {
        name: home / name.lower() for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR")
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LC_", "LANG"))},
        **{f"XDG_{name}": str(folder) for name, folder in folders.items()},
        "DISPLAY": screen,
        "DBUS_SESSION_BUS_ADDRESS": address,
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def _screen(stack: ExitStack) -> str:
    """Start a virtual screen. Returns its name."""
    ours, its = os.pipe()
    command = ["Xvfb", "-displayfd", str(its), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=(its,), stderr=subprocess.DEVNULL)
    stack.callback(_stop, screen)
    os.close(its)
    with os.fdopen(ours) as told:
        return f":{told.readline().strip()}"


def _session_bus(stack: ExitStack) -> tuple[subprocess.Popen[str], str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    stack.callback(_stop, bus)
    assert bus.stdout is not None
    return bus, bus.stdout.readline().strip()


def _start(stack: ExitStack, command: Sequence[str], environment: dict[str, str]) -> None:
    quiet = subprocess.DEVNULL
    stack.callback(_stop, subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet))


def _stop(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    process.wait(timeout=PATIENCE)
    if process.stdout is not None:
        process.stdout.close()
