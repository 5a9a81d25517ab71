"""The fields of an export, one check each, and the rows they make up."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from json.encoder import encode_basestring
from typing import Any

from corpus.measures import Bound, FigureKind
from corpus.model import (
    TAG_COLOURS,
    Annotator,
    Article,
    Claim,
    FigureMark,
    Kind,
    Language,
    Link,
    MarkAction,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from corpus.readers.errors import ReadError

Check = Callable[[Any], Any]
"""Takes what JSON holds, gives what the model holds, or raises ReadError with an empty place."""

_DAY = r"\d{4}(-\d\d(-\d\d)?)?"


def _string(value: Any) -> str:
    if type(value) is not str:
        raise ReadError("type", "", "a string is expected")
    return value if value.isascii() else _whole(value)


def _whole(text: str) -> str:
    """The text with U+FFFD for unpaired surrogates, which JSON can escape but which cannot be stored."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def _identity(value: Any) -> str:
    if not (text := _string(value)):
        raise ReadError("value", "", "an identity is never empty")
    return text


def _optional(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def _count(value: Any) -> int:
    if type(value) is not int:
        raise ReadError("type", "", "a whole number is expected")
    # The store keeps 64 bits.
    if not 0 <= value < 1 << 63:
        raise ReadError("value", "", str(value)[:40])
    return value


def _number(value: Any) -> float:
    """Numbers with a fraction come as decimals, which may be too large for a float."""
    if type(value) is not int and not _is_decimal(value):
        raise ReadError("type", "", "a number is expected")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ReadError("value", "", str(value)[:40])
    return number


def _is_decimal(value: Any) -> bool:
    # A Decimal can only be there if the parser has imported the module.
    decimal = sys.modules.get("decimal")
    return decimal is not None and type(value) is decimal.Decimal


def _flag(value: Any) -> bool:
    if type(value) is not bool:
        raise ReadError("type", "", "true or false is expected")
    return value


def _one_of(options: Mapping[str, Any]) -> Check:
    def check(value: Any) -> Any:
        text = _string(value)
        if text not in options:
            raise ReadError("value", "", text[:40])
        return options[text]

    return check


def _time(value: Any) -> str:
    text = _string(value)
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise ReadError("value", "", text[:40]) from None
    return text


def _day(value: Any) -> str:
    text = _string(value)
    if not re.fullmatch(_DAY, text):
        raise ReadError("value", "", text[:40])
    return text


def _digit(value: Any) -> int:
    if not 1 <= (digit := _count(value)) <= 9:
        raise ReadError("value", "", str(digit))
    return digit


def _identities(value: Any) -> tuple[str, ...]:
    if type(value) is not list:
        raise ReadError("type", "", "a list is expected")
    found = tuple(_identity(item) for item in value)
    if len(set(found)) != len(found):
        raise ReadError("value", "", "the same twice")
    return found


_AUTHOR: dict[str, Check] = {"annotator": _identity, "created": _time}
_AUTHOR_AND_CHANGE: dict[str, Check] = {**_AUTHOR, "updated": _time}


@dataclass(frozen=True, slots=True)
class RowFormat:
    """A kind of row: the value it becomes and the check of each field, in the order they are written."""

    kind: type
    fields: Mapping[str, Check]
    beside: frozenset[str] = frozenset()
    """Fields that hold other rows, which are written within this one."""

    def read(self, raw: Any, **given: Any) -> Any:
        """The row with the fields of ``raw`` and those ``given``. Unknown fields are kept in ``extra``."""
        if type(raw) is not dict:
            raise ReadError("type", "", "an object is expected")
        values: dict[str, Any] = {}
        for name, check in self.fields.items():
            if name not in raw:
                raise ReadError("missing", name)
            try:
                values[name] = check(raw[name])
            except ReadError as error:
                raise error.inside(name) from None
        if len(raw) > len(values):
            values["extra"] = unknown_fields(raw, {*self.fields, *self.beside})
        return self.kind(**values, **given)


FIGURES = "figures"
"""The field of a claim that holds the marks on its figures; left out where there are none."""

PROJECT = RowFormat(Project, {"id": _identity, "title": _string, "created": _time})
ANNOTATOR = RowFormat(Annotator, {"id": _identity, "name": _string})
ARTICLE = RowFormat(
    Article,
    {
        "id": _identity,
        "title": _string,
        "publisher": _string,
        "published": _optional(_day),
        "url": _string,
        "language": _one_of({language.value: language for language in Language}),
        "source_file": _string,
        "encoding": _string,
        "text": _identity,
        "sha256": _string,
        "characters": _count,
        "position": _count,
        **_AUTHOR_AND_CHANGE,
    },
)
TEXT = RowFormat(
    TextVersion,
    {"id": _identity, "article": _identity, "content": _string, "sha256": _string, **_AUTHOR},
)
TAG = RowFormat(
    Tag,
    {
        "id": _identity,
        "name": _string,
        "parent": _optional(_identity),
        "colour": _one_of({colour: colour for colour in TAG_COLOURS}),
        "definition": _string,
        "shortcut": _optional(_digit),
        "position": _count,
        **_AUTHOR_AND_CHANGE,
    },
)
RELATION = RowFormat(Relation, {"id": _identity, "name": _string, "directed": _flag, "position": _count})
CLAIM = RowFormat(
    Claim,
    {
        "id": _identity,
        "article": _identity,
        "text": _identity,
        "start": _count,
        "end": _count,
        "quote": _string,
        "prefix": _string,
        "suffix": _string,
        "tags": _identities,
        "kind": _one_of({kind.value: kind for kind in Kind}),
        "note": _string,
        "orphaned": _flag,
        **_AUTHOR_AND_CHANGE,
    },
    beside=frozenset({FIGURES}),
)
FIGURE_MARK = RowFormat(
    FigureMark,
    {
        "id": _identity,
        "start": _count,
        "end": _count,
        "action": _one_of({action.value: action for action in MarkAction}),
        "text": _string,
        "kind": _one_of({kind.value: kind for kind in FigureKind}),
        "low": _optional(_number),
        "high": _optional(_number),
        "unit": _string,
        "bound": _one_of({bound.value: bound for bound in Bound}),
        "value": _string,
        "inferred": _flag,
        **_AUTHOR_AND_CHANGE,
    },
)
"""Written within its claim, which is why there is no field for that."""
LINK = RowFormat(
    Link,
    {
        "id": _identity,
        "source": _identity,
        "target": _identity,
        "relation": _identity,
        "note": _string,
        **_AUTHOR_AND_CHANGE,
    },
)
REJECTION = RowFormat(
    Rejection,
    {
        "id": _identity,
        "one_article": _identity,
        "one_quote": _string,
        "one_start": _count,
        "one_end": _count,
        "other_article": _identity,
        "other_quote": _string,
        "other_start": _count,
        "other_end": _count,
        "relation": _identity,
        **_AUTHOR_AND_CHANGE,
    },
)

LISTS: Mapping[str, RowFormat] = {
    "annotators": ANNOTATOR,
    "tags": TAG,
    "relations": RELATION,
    "articles": ARTICLE,
    "texts": TEXT,
    "claims": CLAIM,
    "links": LINK,
    "rejections": REJECTION,
}
"""The lists of an archive, in the order they are written: what is referred to comes first."""
OPTIONAL = frozenset({"rejections"})
"""Lists that are left out when they are empty."""


def unknown_fields(raw: Mapping[str, Any], known: Container[str]) -> str:
    """The fields of ``raw`` that are not ``known``, as the text of a JSON object; empty if there are none."""
    rest = {name: value for name, value in raw.items() if name not in known}
    return _written(rest) if rest else ""


def _written(value: Any) -> str:
    """JSON of what :func:`json.loads` gave, with each number exactly as it was."""
    match value:
        case dict():
            return (
                "{"
                + ", ".join(f"{_quoted(name)}: {_written(member)}" for name, member in value.items())
                + "}"
            )
        case list():
            return "[" + ", ".join(map(_written, value)) + "]"
        case str():
            return _quoted(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
    if _is_decimal(value):
        return str(value)
    raise TypeError(f"not from JSON: {value!r}")


def _quoted(text: str) -> str:
    return encode_basestring(_whole(text))
