"""Reads the JSON Lines of doccano: a text on each line, with labelled spans and relations. The older form
``{"text": …, "label": [[start, end, label]]}``, which many scripts write, is accepted too.

Offsets are code points. The files have no quotes, so they cannot be checked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import LeftOutKind
from corpus.heading import guess_title
from corpus.identities import ClaimId
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_json import decoded, lines, loaded, objects, offset_in, text_in, words_in
from corpus.readers.project import ReadProject

FORMAT = "doccano"
"""The format's id."""
_TEXT = ("text", "data")
"""Keys of the text."""
_FIELDS = {
    "title": ("title", "标题"),
    "publisher": ("publisher", "source", "来源", "媒体"),
    "published": ("published", "date", "日期"),
    "url": ("url", "link", "链接"),
    "source_file": ("filename", "file_name"),
}
"""Names of the metadata that users add to a text, by field."""
_OWN = (
    frozenset({"article", "source_file", "start", "end"}),
    frozenset({"source_file", "characters", "sha256"}),
    frozenset({"a", "b", "relation", "reasons"}),
    frozenset({"group", "baseline", "cells"}),
)
"""Keys of the lines that the program itself prints and exports: of claims, figures and hits, of articles, of
suggestions, of a comparison. Those of figures and hits have a text too."""


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """The texts with their labels. Raises ReadError: ``not_utf8``, ``own_table``, ``value`` where no text is in it, and
    for a line ``syntax``, ``too_deep``, ``number``, ``duplicate_key`` or ``type``, unless bad lines are to be left
    out."""
    text = decoded(original.data)
    builder = ForeignBuilder(FORMAT, original.name, original.name, program="doccano")
    left_out: list[ReadError] = []
    rows = _rows(text)
    if any(keys.issubset(row) for _, row, _ in rows[:1] if isinstance(row, dict) for keys in _OWN):
        raise ReadError("own_table")
    for place, row, error in rows:
        if error is None and not (isinstance(row, dict) and text_in(row, *_TEXT)):
            error = ReadError("type", place, "an object with a text is expected")
        if error is None:
            _add(builder, row, place)
        elif choices.skip_bad_lines:
            left_out.append(error)
        else:
            raise error
    project = builder.built()
    if not project.archive.articles:
        raise ReadError("value", "", "no text is in it")
    return ReadProject(FORMAT, project.archive, tuple(left_out), foreign=project)


def _rows(text: str) -> list[tuple[str, Any, ReadError | None]]:
    """The lines, or the elements of one array, as doccano exports JSON."""
    if text.lstrip().startswith("["):
        value = loaded(text)
        return [(f"[{number}]", row, None) for number, row in enumerate(value)]
    return list(lines(text))


def _add(builder: ForeignBuilder, row: Mapping[str, Any], place: str) -> None:
    key = text_in(row, "id") or place
    text = CountedText(text_in(row, *_TEXT))
    if not text.content.strip():
        builder.leave_out(LeftOutKind.EMPTY, example=place)
        return
    facts = {field: text_in(row, *names) for field, names in _FIELDS.items()}
    article = builder.article(
        key, text.content, facts.pop("title") or guess_title(text.content, ""), facts=facts
    )
    marked = _marked(builder, row)
    spans = builder.place(text, [passage for _, passage, _ in marked])
    claims: dict[str, ClaimId] = {}
    for (name, _, label), span in zip(marked, spans, strict=True):
        if span is not None:
            claims[name] = builder.claim(
                f"{key} {name}", article, text.content, span, tags=[builder.tag(f"tag {label}", label)]
            )
    for number, relation in enumerate(objects(row.get("relations"))):
        builder.link(
            f"{key} relation {text_in(relation, 'id') or number}",
            (claims.get(text_in(relation, "from_id")), claims.get(text_in(relation, "to_id"))),
            builder.relation(text_in(relation, "type"), directed=True),
        )
    builder.leave_out(LeftOutKind.MEMOS, len(words_in(row.get("Comments", row.get("comments", [])))))


def _marked(builder: ForeignBuilder, row: Mapping[str, Any]) -> list[tuple[str, CountedPassage, str]]:
    """The labelled spans of a text: the identity to which relations refer, the passage and the label."""
    spans = []
    for number, entity in enumerate(objects(row.get("entities", row.get("spans")))):
        passage = CountedPassage(
            offset_in(entity, "start_offset", "start"), offset_in(entity, "end_offset", "end")
        )
        spans.append((text_in(entity, "id") or f"#{number}", passage, text_in(entity, "label") or "?"))
    labels = row.get("label", row.get("labels", row.get("entities")))
    for number, label in enumerate(labels if isinstance(labels, list) else []):
        match label:
            case [int() as start, int() as end, str() as name]:
                spans.append((f"label {number}", CountedPassage(start, end), name))
            case str():
                builder.leave_out(LeftOutKind.WHOLE_SOURCE, example=label)
    return spans
