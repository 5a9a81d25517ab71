"""Files and classes stay small enough to be read at once."""

from __future__ import annotations

from tests.architecture.source import classes, modules, name, text

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_CLASS = 300


def test_no_file_is_too_long() -> None:
    lengths = {name(path): len(text(path).splitlines()) for path in modules()}
    assert len(lengths) > 100
    assert not (long := _longer_than(MOST_LINES_OF_A_FILE, lengths)), long


def test_no_class_is_too_long() -> None:
    lengths = {
        f"{name(path)}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in modules()
        for node in classes(path)
    }
    assert len(lengths) > 100
    assert not (long := _longer_than(MOST_LINES_OF_A_CLASS, lengths)), long


def _longer_than(most: int, lengths: dict[str, int]) -> str:
    """A line for each that is longer."""
    return "\n".join(f"{length} {found}" for found, length in lengths.items() if length > most)
