"""The project's own Python files."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("corpus", "db", "desktop", "commands", "evaluation", "tools", "benchmarks")


def modules() -> list[Path]:
    """The program with its tools and measurements, without tests."""
    packaged = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return sorted([*packaged, ROOT / "main.py"])


def name(path: Path) -> str:
    """A file as messages call it."""
    return path.relative_to(ROOT).as_posix()
