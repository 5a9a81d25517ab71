"""No connection to something long-lived calls a function that Qt cannot disconnect.

Qt ends a connection when the receiver is destroyed. A lambda or a local function has no receiver: connected to a signal of
the theme, the workspace or another service, it is called after its widget is gone, and touches what no longer exists.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
SERVICES = {
    "access",
    "actions",
    "comparing",
    "current",
    "drafting",
    "encoding",
    "figures",
    "jobs",
    "near_copies",
    "progress",
    "reading_filter",
    "settings",
    "suggesting",
    "theme",
    "translation",
    "workspace",
}
LASTING = {"app/launch.py", "derived/matching/encoding.py", "window/services.py"}
"""Modules whose connections are made once for the whole run: there, both ends last as long as the program."""


def loose_connections(source: str) -> list[int]:
    """The lines on which a signal of a service is connected to a lambda or to a plain function."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if _is_connect(call) and _is_loose(call.args[0])]


def _is_connect(call: ast.Call) -> bool:
    if not (isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and call.args):
        return False
    return any(part.lstrip("_") in SERVICES for part in _names(call.func.value))


def _is_loose(receiver: ast.expr) -> bool:
    """A method is an attribute. ``partial`` and other calls give an object that Qt knows nothing about."""
    return not isinstance(receiver, ast.Attribute)


def _names(expression: ast.expr) -> Iterator[str]:
    """The names of a dotted expression but the last, which is the signal's."""
    value = expression.value if isinstance(expression, ast.Attribute) else expression
    while isinstance(value, ast.Attribute):
        yield value.attr
        value = value.value
    if isinstance(value, ast.Name):
        yield value.id


def test_no_function_without_a_receiver_hears_a_service() -> None:
    found = [
        f"{path.relative_to(DESKTOP)}:{line}"
        for path in sorted(DESKTOP.rglob("*.py"))
        if path.relative_to(DESKTOP).as_posix() not in LASTING
        for line in loose_connections(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_check_tells_methods_from_functions() -> None:
    loose = (
        "theme.changed.connect(restyle)\n"
        "self._workspace.opened.connect(lambda: self.x())\n"
        "services.theme.changed.connect(partial(f, 1))"
    )
    bound = (
        "theme.changed.connect(self._restyle)\nbutton.clicked.connect(lambda: x())\nself.settings.connect(f)"
    )
    assert loose_connections(loose) == [1, 2, 3]
    assert loose_connections(bound) == []
