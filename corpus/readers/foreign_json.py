"""JSON of other programs, read strictly as JSON and leniently as to what is in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from corpus.decoding import decode
from corpus.readers.checks import whole
from corpus.readers.errors import ReadError

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
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
    """The value of a JSON text. ``place``: of the text, for errors, which are ``syntax``, ``too_deep``, ``number`` and
    ``duplicate_key``."""
    try:
        value = json.loads(text, parse_constant=_refused_number, object_pairs_hook=_without_duplicates)
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
    """Each line of JSON Lines that is not blank: its place, its value, and why it has none."""
    # Not splitlines: a text may hold other characters that Python takes for ends of lines.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            place = f"line {number}"
            try:
                yield place, loaded(line, place), None
            except ReadError as error:
                yield place, None, error


def _whole(value: Any) -> Any:
    """The value with U+FFFD for unpaired surrogates in its words, which could neither be stored nor hashed."""
    match value:
        case str():
            return whole(value)
        case list():
            return [_whole(item) for item in value]
        case dict():
            return {whole(name): _whole(item) for name, item in value.items()}
    return value


def _refused_number(name: str) -> NoReturn:
    raise ReadError("number", "", name)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise ReadError("duplicate_key", "", name[:40])
            seen.add(name)
    return fields


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects in a list, or the object itself; nothing where there is neither."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text_in(value: Any, *names: str) -> str:
    """The first of these members that is words or a number, as words; empty if none is."""
    if isinstance(value, dict):
        for name in names:
            held = value.get(name)
            if isinstance(held, str):
                return whole(held)
            if isinstance(held, int | float) and not isinstance(held, bool):
                return str(held)
    return ""


def words_in(value: Any) -> list[str]:
    """The words of a list, or the word itself."""
    held = value if isinstance(value, list) else [value]
    return [whole(item) for item in held if isinstance(item, str) and item.strip()]


def offset_in(value: Any, *names: str) -> int:
    """The first of these members that is an offset; -1 if none is."""
    if isinstance(value, dict):
        for name in names:
            held = value.get(name)
            if isinstance(held, int) and not isinstance(held, bool):
                return held
    return -1
