"""Lists and parses the Python files of the project."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("corpus", "db", "desktop", "commands", "evaluation", "tools", "benchmarks")


@cache
def modules() -> tuple[Path, ...]:
    """The modules of the program, its tools and measurements, without tests."""
    packaged = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return tuple(sorted([*packaged, ROOT / "main.py"]))


@cache
def text(path: Path) -> str:
    """The text of a file, cached."""
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file, cached."""
    return ast.parse(text(path))


@cache
def classes(path: Path) -> tuple[ast.ClassDef, ...]:
    """All classes of a module, including nested ones."""
    return tuple(node for node in _statements(tree(path)) if isinstance(node, ast.ClassDef))


def _statements(within: ast.AST) -> Iterator[ast.stmt]:
    """All statements. Expressions are skipped: they are most of a tree and contain no classes."""
    for part in ("body", "orelse", "finalbody", "handlers", "cases"):
        for node in getattr(within, part, ()):
            if isinstance(node, ast.stmt):
                yield node
            yield from _statements(node)


def name(path: Path) -> str:
    """The name of a file in messages."""
    return path.relative_to(ROOT).as_posix()
