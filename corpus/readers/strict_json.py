"""Callbacks for :func:`json.loads` that reject what JSON does not define: NaN, infinities and repeated names."""

from __future__ import annotations

from typing import Any, NoReturn

from corpus.readers.errors import ReadError

_LONGEST_NAME = 40
"""Characters of a repeated name in the error. Chosen: what fits on a line of a dialog."""


def refuse_constant(name: str) -> NoReturn:
    """For ``parse_constant``. Raises ReadError ``number`` for NaN, Infinity and -Infinity."""
    raise ReadError("number", "", name)


def unique_fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """For ``object_pairs_hook``: the fields of an object. Raises ReadError ``duplicate_key`` for a repeated name."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise ReadError("duplicate_key", name[:_LONGEST_NAME])
            seen.add(name)
    return fields
