"""A name means one thing."""

from __future__ import annotations

from collections import defaultdict

from tests.architecture.source import classes, modules, name


def test_no_two_classes_have_one_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in modules():
        for found in classes(path):
            # What a module keeps to itself, nobody can take for another's.
            if not found.name.startswith("_"):
                places[found.name].append(name(path))
    assert len(places) > 100
    shared = [f"{found}: {', '.join(where)}" for found, where in sorted(places.items()) if len(where) > 1]
    assert not shared, "\n".join(["", *shared])
