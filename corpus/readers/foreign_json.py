"""Parses JSON of other programs. Its syntax must be strict JSON; missing and unknown members are tolerated."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from corpus.decoding import decode
from corpus.readers.checks import whole
from corpus.readers.errors import ReadError
from corpus.readers.strict_json import refuse_constant, unique_fields

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
"""Byte order marks of UTF-16."""
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""The escape of a surrogate, paired or not."""


def decoded(data: bytes) -> str:
    """The text of a JSON file: UTF-8, or UTF-16 with its mark. Raises ReadError ``not_utf8``."""
    if data.startswith(_UTF16):
        return decode(data, "utf-16").content
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError("not_utf8", "", f"byte {error.start}") from None


def loaded(text: str, place: str = "") -> Any:
    """The value of a JSON text. Raises ReadError ``syntax``, ``too_deep``, ``number`` or ``duplicate_key``. ``place``:
    the place of the text, for the error."""
    try:
        value = json.loads(text, parse_constant=refuse_constant, object_pairs_hook=unique_fields)
        return _whole(value) if _HALF.search(text) else value
    except json.JSONDecodeError as error:
        where = place or f"{error.lineno}:{error.colno}"
        raise ReadError("syntax", where, error.msg.removesuffix(" starting at")) from None
    except RecursionError:
        raise ReadError("too_deep", place) from None
    except ReadError as error:
        raise (error.inside(place) if place else error) from None
    except ValueError:
        # More digits than Python converts.
        raise ReadError("number", place) from None


def lines(text: str) -> Iterator[tuple[str, Any, ReadError | None]]:
    """The lines of JSON Lines that are not blank: place, value, and the error if it cannot be parsed."""
    # Not splitlines, which also splits at other characters that a text may contain.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            place = f"line {number}"
            try:
                yield place, loaded(line, place), None
            except ReadError as error:
                yield place, None, error


def _whole(value: Any) -> Any:
    """The value with U+FFFD for unpaired surrogates in its strings, which cannot be stored or hashed."""
    match value:
        case str():
            return whole(value)
        case list():
            return [_whole(item) for item in value]
        case dict():
            return {whole(name): _whole(item) for name, item in value.items()}
    return value


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects in a list, or a single object as a list; empty for other values."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text_in(value: Any, *names: str) -> str:
    """The first of these members that is a string or a number, as a string; empty if there is none."""
    if isinstance(value, dict):
        for name in names:
            held = value.get(name)
            if isinstance(held, str):
                return whole(held)
            if isinstance(held, int | float) and not isinstance(held, bool):
                return str(held)
    return ""


def words_in(value: Any) -> list[str]:
    """The strings in a list, or a single string as a list."""
    held = value if isinstance(value, list) else [value]
    return [whole(item) for item in held if isinstance(item, str) and item.strip()]


def offset_in(value: Any, *names: str) -> int:
    """The first of these members that is an integer; -1 if there is none."""
    if isinstance(value, dict):
        for name in names:
            held = value.get(name)
            if isinstance(held, int) and not isinstance(held, bool):
                return held
    return -1
