"""Whether a row means something.

Digests prove that a row is what its writer wrote, not that the writer was a program of ours; and a value that no
program of ours writes stops whatever reads it later.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

from corpus.blocks import BlockKind
from corpus.measures import Bound, FigureKind
from corpus.model import TAG_COLOURS, AnnotatorKind, Kind, Language, MarkAction
from corpus.questions import QuestionVerdict, Status
from db.tables import schema
from db.tables.rows import MOST, Cells

_SPANS = {
    "claim": (("start", "end"),),
    "figure_mark": (("start", "end"),),
    "rejection": (("one_start", "one_end"), ("other_start", "other_end")),
}
"""Columns with the two ends of a span."""
_WORDS: dict[str, dict[str, frozenset[object]]] = {
    "annotator": {
        "kind": frozenset(kind.value for kind in AnnotatorKind),
        "colour": frozenset(("", *TAG_COLOURS)),
    },
    "article": {"language": frozenset(language.value for language in Language)},
    "claim": {"kind": frozenset(kind.value for kind in Kind), "orphaned": frozenset((0, 1))},
    "tag": {"colour": frozenset(TAG_COLOURS)},
    "relation": {"directed": frozenset((0, 1))},
    "question": {"verdict": frozenset(verdict.value for verdict in QuestionVerdict)},
    "cell": {"status": frozenset(status.value for status in Status)},
    "figure_mark": {
        "action": frozenset(action.value for action in MarkAction),
        "kind": frozenset(kind.value for kind in FigureKind),
        "bound": frozenset(bound.value for bound in Bound),
        "inferred": frozenset((0, 1)),
        "answers": frozenset((0, 1)),
    },
}
"""Columns with their possible cells."""
_BLOCK_KINDS = frozenset(kind.value for kind in BlockKind)
_NUMBERS = {
    table: [
        column.name
        for column in columns.columns
        if column.type.python_type is int and column.name not in _WORDS.get(table, ())
    ]
    for table, columns in schema.CONTENT.items()
}
"""Columns with whole numbers that are no flags."""
_MEASURES = {
    table: [column.name for column in columns.columns if column.type.python_type is float]
    for table, columns in schema.CONTENT.items()
}
"""Columns with real numbers."""


def makes_sense(table: str, row: Cells) -> bool:
    """Whether a program of ours could have written a row of content, given with cells of the right types."""
    for name in _NUMBERS[table]:
        if not -MOST <= (row[name] or 0) <= MOST:
            return False
    for start, end in _SPANS.get(table, ()):
        if not 0 <= row[start] <= row[end]:
            return False
    for name, words in _WORDS.get(table, {}).items():
        if row[name] not in words:
            return False
    for name in _MEASURES[table]:
        if not math.isfinite(row[name] or 0):
            return False
    if row.get("extra") and type(_json(row["extra"])) is not dict:
        return False
    column, check = _NESTED.get(table, ("id", bool))
    return bool(row["id"]) and check(row[column])


def _json(words: str) -> Any:
    """The value of a cell; None if it is no JSON or nested too deeply."""
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return None


def _are_blocks(words: str) -> bool:
    return not words or _is_list_of(_json(words), _is_block)


def _are_quotes(words: str) -> bool:
    return _is_list_of(_json(words), lambda pair: _is_pair(pair) and _is_list_of(pair, _is_string))


def _are_filters(words: str) -> bool:
    return _is_list_of(
        _json(words), lambda pair: _is_pair(pair) and _is_string(pair[0]) and _is_list_of(pair[1], _is_string)
    )


def _is_block(block: Any) -> bool:
    if type(block) is not list or len(block) != 4:
        return False
    start, end, kind, level = block
    return (
        all(type(number) is int for number in (start, end, level))
        and 0 <= start <= end <= MOST
        and 0 <= level <= MOST
        and _is_string(kind)
        and kind in _BLOCK_KINDS
    )


def _is_pair(value: Any) -> bool:
    return type(value) is list and len(value) == 2


def _is_string(value: Any) -> bool:
    return type(value) is str


def _is_list_of(value: Any, check: Callable[[Any], bool]) -> bool:
    return type(value) is list and all(map(check, value))


_NESTED: dict[str, tuple[str, Callable[[str], bool]]] = {
    "text_version": ("blocks", _are_blocks),
    "draft_rejection": ("quotes", _are_quotes),
    "saved_search": ("filters", _are_filters),
}
"""Columns with JSON other than ``extra``."""
