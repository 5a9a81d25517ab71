"""Lists the project's own Python files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("corpus", "db", "desktop", "commands", "evaluation", "tools", "benchmarks")


@cache
def modules() -> tuple[Path, ...]:
    """The program with its tools and measurements, without tests."""
    packaged = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return tuple(sorted([*packaged, ROOT / "main.py"]))


@cache
def text(path: Path) -> str:
    """The words of a file, read once."""
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """The syntax of a file, parsed once."""
    return ast.parse(text(path))


@cache
def classes(path: Path) -> tuple[ast.ClassDef, ...]:
    """All classes of a module, also those inside of others."""
    return tuple(node for node in _statements(tree(path)) if isinstance(node, ast.ClassDef))


def _statements(within: ast.AST) -> Iterator[ast.stmt]:
    """All statements, without walking their expressions, which are most of a tree and hold no classes."""
    for part in ("body", "orelse", "finalbody", "handlers", "cases"):
        for node in getattr(within, part, ()):
            if isinstance(node, ast.stmt):
                yield node
            yield from _statements(node)


def name(path: Path) -> str:
    """A file as messages call it."""
    return path.relative_to(ROOT).as_posix()
