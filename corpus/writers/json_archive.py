"""Writes a whole project as JSON; :mod:`corpus.readers.json_archive` reads it back without loss.

Each row is on a line of its own with its fields in a fixed order, so that two exports can be compared line by line. The
format is defined by ``resources/schema/archive.schema.json``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, BinaryIO

from corpus.archive import Archive
from corpus.blocks import Block, plain_blocks
from corpus.model import FigureMark, MarkAction
from corpus.progress import Progress
from corpus.readers.fields import (
    COMPARISON,
    FIGURE_MARK,
    FIGURES,
    LISTS,
    OPTIONAL,
    PROJECT,
    WRITTEN_DOWN,
    RowFormat,
    attribute_of,
)
from corpus.readers.json_archive import FORMAT, VERSION
from corpus.writers.exported import Exported, Remarks

_BATCH = 512
"""Rows between two reports of progress."""


def _plain(value: object) -> object:
    """The JSON value of a block, the only type of values that JSON does not have. Raises TypeError for others."""
    if isinstance(value, Block):
        return plain_blocks([value])[0]
    raise TypeError(f"not for JSON: {value!r}")


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_plain).encode


def write_export(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write an export, with the texts of the articles if that option is set."""
    archive = exported.archive
    write(archive if exported.options.texts else replace(archive, texts=()), out, progress=progress)
    return {}


def write(
    archive: Archive,
    out: BinaryIO | Callable[[bytes], object],
    *,
    progress: Progress | None = None,
) -> None:
    """Write ``archive`` to ``out``, a binary file or a function that takes each piece.

    ``progress`` receives the number of written rows and of all; it raises to cancel. Raises ValueError if an
    ``extra`` is not the text of a JSON object or holds a field of ours.
    """
    put = out if callable(out) else out.write
    rows = {name: getattr(archive, attribute_of(name)) for name in LISTS}
    rows = {name: held for name, held in rows.items() if held or name not in OPTIONAL}
    total = sum(map(len, rows.values()))
    within = _marks_by_claim(archive)
    done = 0
    put(_bytes(_opening(archive)))
    for name in rows:
        put(_bytes(f",\n{_encode(name)}: ["))
        separator = "\n"
        for piece, count in _pieces(rows[name], LISTS[name], within if name == "claims" else {}):
            put(_bytes(separator + piece))
            separator = ",\n"
            done += count
            if progress is not None:
                progress(done, total)
        put(b"\n]" if rows[name] else b"]")
    kept = _members(archive.extra, {"format", "version", "exported", "project", *LISTS}, ",\n")
    put(_bytes(f"{kept}\n}}\n"))


def _marks_by_claim(archive: Archive) -> dict[str, str]:
    """What is written within a claim for the marks on its figures; claims without any are missing."""
    marks: dict[str, list[FigureMark]] = {}
    for mark in archive.figure_marks:
        marks.setdefault(mark.claim, []).append(mark)
    return {
        claim: f", {_encode(FIGURES)}: [{', '.join(_lines(group, FIGURE_MARK, {}))}]"
        for claim, group in marks.items()
    }


def _opening(archive: Archive) -> str:
    head = {"format": FORMAT, "version": _version(archive), "exported": archive.exported}
    (project,) = _lines((archive.project,), PROJECT, {})
    return f'{{\n{_encode(head)[1:-1]},\n"project": {project}'


def _version(archive: Archive) -> int:
    """The oldest version whose readers understand everything in it."""
    newest = (
        any(getattr(archive, attribute_of(name)) for name in WRITTEN_DOWN),
        any(article.byline or article.file_sha256 or article.folder for article in archive.articles),
        any(text.blocks for text in archive.texts),
    )
    if any(newest):
        return VERSION
    compared = (
        any(getattr(archive, attribute_of(name)) for name in COMPARISON),
        any(annotator.colour or annotator.kind or annotator.same_as for annotator in archive.annotators),
        any(
            mark.action is MarkAction.NOTED or mark.answers or mark.scope or mark.period
            for mark in archive.figure_marks
        ),
    )
    if any(compared):
        return 3
    return 2 if archive.rejections else 1


def _pieces(rows: Sequence[Any], form: RowFormat, within: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """JSON of the rows, some at a time, and how many."""
    for start in range(0, len(rows), _BATCH):
        lines = list(_lines(rows[start : start + _BATCH], form, within))
        yield ",\n".join(lines), len(lines)


def _lines(rows: Sequence[Any], form: RowFormat, within: Mapping[str, str]) -> Iterator[str]:
    """JSON of each row: its own fields, then what is written ``within`` it by its identity, then its ``extra``."""
    names = tuple(form.fields)
    values_of = attrgetter(*map(form.attribute, names))
    optional = [(name, form.attribute(name), default) for name, (_, default) in form.optional.items()]
    for row in rows:
        held = dict(zip(names, values_of(row), strict=True))
        for name, attribute, default in optional:
            if (value := getattr(row, attribute)) != default:
                held[name] = value
        line = _encode(held)
        rest = within.get(row.id, "")
        if row.extra:
            rest += _members(row.extra, form.known, ", ")
        yield f"{line[:-1]}{rest}}}" if rest else line


def _members(extra: str, ours: Any, separator: str) -> str:
    """The fields in ``extra``, in JSON, to be written behind ours."""
    if not extra:
        return ""
    kept = json.loads(extra)
    if not isinstance(kept, dict) or not kept.keys().isdisjoint(ours):
        raise ValueError(f"not fields to be kept: {extra[:80]}")
    return separator + extra.strip()[1:-1].strip() if kept else ""


def _bytes(text: str) -> bytes:
    # An unpaired surrogate, which no text should hold, is written as an escape, so that the export does not fail.
    return text.encode("utf-8", "backslashreplace")
