"""The tests mirror the source: the test of a module is found by its path."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.source import ROOT, modules, name, text

MIRRORED = ("corpus", "db", "desktop", "commands", "evaluation", "tools")
"""Benchmarks are measurements, and are run by `make bench`."""

EXEMPT: dict[str, str] = {
    "desktop/reading/area/area_parts.py": "makes and attaches the parts; every test of the reading area runs all of it",
    "desktop/window/commands/receivers.py": "a value of the parts, checked by mypy and passed to every command",
}
"""Modules without a test of their name, each with the reason."""


def _is_trivial(source: str) -> bool:
    """Whether a module only says what there is: imports, constants, types, values and errors without methods."""
    return all(_is_statement_without_behaviour(node) for node in ast.parse(source).body)


def _is_statement_without_behaviour(node: ast.stmt) -> bool:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        # A function without statements is the declaration of a protocol or of an overload.
        return all(_is_statement_without_behaviour(inner) for inner in node.body)
    if isinstance(node, ast.If):
        return ast.unparse(node.test) == "TYPE_CHECKING"
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign | ast.Pass)


def _mirrors(path: str) -> list[str]:
    """Where the test of a module may stand; that of a package's own code stands beside or inside of its folder."""
    module = path.removesuffix(".py").removesuffix("/__init__")
    folder, _, last = module.rpartition("/")
    last = last.strip("_")  # __main__.py has test_main.py
    beside = f"tests/{folder}/test_{last}.py".replace("//", "/")
    return [beside, f"tests/{module}/test_{last}.py"] if path.endswith("__init__.py") else [beside]


@pytest.mark.parametrize("package", MIRRORED)
def test_every_module_has_a_test_of_its_name(package: str) -> None:
    missing = []
    for path in modules():
        module = name(path)
        if not module.startswith(f"{package}/") or module in EXEMPT:
            continue
        if any((ROOT / mirror).exists() for mirror in _mirrors(module)):
            continue
        if not _is_trivial(text(path)):
            missing.append(module)
    assert not missing, "\n".join(["", *missing])


def test_exemptions_are_needed() -> None:
    for module, reason in EXEMPT.items():
        assert reason.strip(), module
        assert (ROOT / module).exists(), module
        assert not any((ROOT / mirror).exists() for mirror in _mirrors(module)), module
