"""What is mutated, the tests for it, and the share of mutations that may survive."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

EQUIVALENT = Path(__file__).with_name("equivalent.toml")
"""Mutations without an observable effect, each with the reason."""

Key = tuple[str, str, str, str, int]
"""See :attr:`tools.mutants.mutations.Mutation.key`."""


@dataclass(frozen=True, slots=True)
class Area:
    """A module or folder with a limit of its own."""

    name: str
    """Path without ``.py``; the name stays valid if a module becomes a folder."""
    most_survivors: float
    """Share of the mutations that may survive."""
    tests: str
    """The broadest tests run for it."""

    def holds(self, path: str) -> bool:
        """Whether the file at ``path`` belongs to the area."""
        return path == f"{self.name}.py" or path.startswith(f"{self.name}/")


AREAS = (
    Area("db/journal", 0.0, "tests/db"),
    Area("db/edits", 0.0, "tests/db"),
    Area("db", 0.2, "tests/db"),
    Area("corpus/anchors", 0.2, "tests/corpus/anchors"),
    Area("corpus/script", 0.2, "tests/corpus/script"),
    Area("corpus/figures", 0.2, "tests/corpus/figures"),
    Area("desktop/project", 0.2, "tests/desktop/project"),
)
"""A file belongs to the first area that contains it."""


def area_of(path: str) -> Area | None:
    """The area of a file, or None for a file outside all of them."""
    return next((area for area in AREAS if area.holds(path)), None)


def files_of(area: Area, root: Path) -> list[str]:
    """The Python files of an area, relative to ``root``; none if the area does not exist (yet)."""
    module = root / f"{area.name}.py"
    files = [module] if module.is_file() else sorted((root / area.name).rglob("*.py"))
    paths = [file.relative_to(root).as_posix() for file in files]
    return [path for path in paths if area_of(path) is area]


def stages_of(path: str, widest: str, root: Path) -> list[str]:
    """The tests to run for a mutated file, in this order: its mirror, the mirror's folder, the broadest ones."""
    module = PurePosixPath(path).with_suffix("")
    if module.name == "__init__":
        module = module.parent
    mirror = PurePosixPath("tests", module.parent, f"test_{module.name}.py")
    # The code of a package may be tested beside its modules or inside their folder.
    inside = PurePosixPath("tests", module, f"test_{module.name}.py")
    wanted = [str(mirror), str(inside), str(mirror.parent), widest]
    return list(dict.fromkeys(place for place in wanted if place and (root / place).exists()))


def known_equivalents(path: Path = EQUIVALENT) -> Mapping[Key, str]:
    """The reason for each mutation listed as equivalent."""
    return _by_key(tomllib.loads(path.read_text(encoding="utf-8")).get("mutation", ()))


def _by_key(entries: Iterable[Mapping[str, str]]) -> dict[Key, str]:
    found: dict[Key, str] = {}
    for entry in entries:
        if not entry["reason"].strip():
            raise ValueError(f"no reason given for {entry['line']}")
        ordinal = int(entry.get("ordinal", 1))
        found[(entry["path"], entry["scope"], entry["line"], entry["change"], ordinal)] = entry["reason"]
    return found
