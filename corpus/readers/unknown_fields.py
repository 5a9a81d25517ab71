"""Unknown fields of rows of JSON, which are kept as they were written."""

from __future__ import annotations

from collections.abc import Container, Mapping
from json.encoder import encode_basestring
from typing import Any

from corpus.readers.checks import WrittenNumber, whole
from corpus.readers.errors import ReadError

_DEEPEST = 200
"""Greatest depth of nested values in unknown fields. Chosen: Python's parser takes some hundred more wherever it is
called, so that what was stored can be read again."""


def unknown_fields(raw: Mapping[str, Any], known: Container[str]) -> str:
    """The fields of ``raw`` that are not ``known``, as the text of a JSON object; empty if there are none. Raises
    ReadError (``too_deep``)."""
    rest = {name: value for name, value in raw.items() if name not in known}
    return _written(rest, 0) if rest else ""


def _written(value: Any, depth: int) -> str:
    """The JSON of a value from :func:`json.loads` inside of ``depth`` others, with the original spelling of numbers."""
    if depth > _DEEPEST:
        raise ReadError("too_deep", "")
    match value:
        case dict():
            return (
                "{"
                + ", ".join(
                    f"{_quoted(name)}: {_written(member, depth + 1)}" for name, member in value.items()
                )
                + "}"
            )
        case list():
            return "[" + ", ".join(_written(member, depth + 1) for member in value) + "]"
        case str():
            return _quoted(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
    if type(value) is WrittenNumber:
        return str(value)
    raise TypeError(f"not from JSON: {value!r}")


def _quoted(text: str) -> str:
    return encode_basestring(whole(text))
