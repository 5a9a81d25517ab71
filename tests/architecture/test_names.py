"""A name means one thing."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.architecture.source import modules, name


def test_no_two_classes_have_one_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            # What a module keeps to itself, nobody can take for another's.
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(name(path))
    assert len(places) > 100
    shared = [f"{found}: {', '.join(where)}" for found, where in sorted(places.items()) if len(where) > 1]
    assert not shared, "\n".join(["", *shared])
