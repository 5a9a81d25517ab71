"""The registry of export formats, used by the window and the command line; each format has a module of its own.

A writer takes an :class:`~corpus.writers.exported.Exported` and writes it to a binary file. Its module is imported when
it is first used, because the registry is loaded when the program starts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from io import BytesIO
from typing import BinaryIO

from corpus.progress import Progress, no_progress
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.losses import Loss
from corpus.writers.options import TABLES, Content, Option, Purpose

__all__ = ["WRITERS", "Writer", "as_chosen", "document", "write", "writer_for", "writer_named"]

Write = Callable[[Exported, BinaryIO, Progress], Remarks]
"""Writes an export and returns what the user should know about the result."""


@dataclass(frozen=True, slots=True)
class Writer:
    """One format."""

    id: str
    """The value of ``--format``."""
    title: str
    """In English; the window translates it."""
    purpose: Purpose
    suffixes: tuple[str, ...]
    """The first is the default."""
    load: Callable[[], Write]
    """Imports the module of the format and returns its writing function."""
    contents: tuple[Content, ...] = (Content.PROJECT,)
    """The contents that the format can be written with; the first is the default."""
    options: frozenset[Option] = frozenset()
    losses: tuple[Loss, ...] = ()
    """What the format cannot represent."""


def write(writer: Writer, exported: Exported, out: BinaryIO, progress: Progress = no_progress) -> Remarks:
    """Write an export in a format, with the chosen options applied. Raises what ``progress`` raises."""
    remarks = writer.load()(as_chosen(exported, writer.options), out, progress)
    absent = len(exported.archive.articles) - len({text.article for text in exported.archive.texts})
    if absent > 0 and exported.options.texts:
        return {**remarks, ExportRemark.TEXTS_ABSENT: absent}
    return remarks


def as_chosen(exported: Exported, choices: Container[Option]) -> Exported:
    """The export without names and memos, if ``choices`` offers them and they were not chosen."""
    archive = exported.archive
    if not exported.options.memos and Option.MEMOS in choices:
        archive = replace(archive, memos=())
    if not exported.options.names and Option.NAMES in choices:
        from corpus.nameless import without_names

        archive = without_names(archive)
    return replace(exported, project=replace(exported.project, archive=archive))


def document(name: str, exported: Exported) -> tuple[bytes, Remarks]:
    """The exported file in memory, for a process that passes it to another. Raises KeyError for an unknown format."""
    out = BytesIO()
    remarks = write(writer_named(name), exported, out)
    return out.getvalue(), remarks


def writer_named(name: str) -> Writer:
    """The format with this id. Raises KeyError."""
    return _BY_ID[name]


def writer_for(path: str) -> Writer | None:
    """The format with the suffix of ``path``; None if there is none."""
    ending = os.path.splitext(path)[1].lower()
    return next((writer for writer in WRITERS if ending in writer.suffixes), None)


# The formats


def _json() -> Write:
    from corpus.writers import json_archive

    return json_archive.write_export


def _html() -> Write:
    from corpus.writers import html

    return html.write


def _qdpx() -> Write:
    from corpus.writers import qdpx

    return qdpx.write


def _qdc() -> Write:
    from corpus.writers import qdc

    return qdc.write


def _w3c() -> Write:
    from corpus.writers import web_annotation

    return web_annotation.write


def _xlsx() -> Write:
    from corpus.writers import xlsx

    return xlsx.write


def _csv() -> Write:
    from corpus.writers import csv_table

    return csv_table.write


def _json_lines() -> Write:
    from corpus.writers import json_lines

    return json_lines.write


def _docx() -> Write:
    from corpus.writers import docx

    return docx.write


def _markdown() -> Write:
    from corpus.writers import markdown

    return markdown.write


_CHAPTERS = (Content.COMPARISON, Content.BY_QUESTION, Content.BY_TAG, Content.BY_ARTICLE)
_DOCUMENT = frozenset(
    {
        Option.NAMES,
        Option.NOTES,
        Option.MEMOS,
        Option.FIGURES,
        Option.SILENT,
        Option.SIMPLIFIED,
        Option.QUOTES,
    }
)
_DOCUMENT_LOSSES = (
    *(Loss.HISTORY, Loss.TEXTS, Loss.LINK_LINES, Loss.ORPHANS),
    *(Loss.REJECTIONS, Loss.SEARCHES),
)

WRITERS: tuple[Writer, ...] = (
    Writer(
        "docx",
        "Word document",
        Purpose.WRITING,
        (".docx",),
        _docx,
        _CHAPTERS,
        _DOCUMENT | {Option.LANDSCAPE, Option.SERIF},
        _DOCUMENT_LOSSES,
    ),
    Writer(
        "html",
        "Report as a web page",
        Purpose.WRITING,
        (".html", ".htm"),
        _html,
        (Content.COMPARISON,),
        frozenset({Option.NAMES, Option.MEMOS}),
        (Loss.HISTORY, Loss.TEXTS, Loss.UNGROUPED, Loss.REJECTIONS, Loss.SEARCHES),
    ),
    Writer(
        "md",
        "Markdown",
        Purpose.WRITING,
        (".md", ".markdown"),
        _markdown,
        _CHAPTERS,
        _DOCUMENT,
        (*_DOCUMENT_LOSSES, Loss.PLOTS),
    ),
    Writer(
        "xlsx",
        "Excel workbook",
        Purpose.TABLES,
        (".xlsx",),
        _xlsx,
        options=frozenset({Option.NAMES, Option.NOTES, Option.SILENT, Option.SIMPLIFIED}),
        losses=(Loss.HISTORY, Loss.TEXTS, Loss.REJECTIONS, Loss.MEMOS, Loss.SEARCHES),
    ),
    Writer(
        "csv",
        "CSV",
        Purpose.TABLES,
        (".csv",),
        _csv,
        TABLES,
        frozenset({Option.NAMES, Option.NOTES, Option.SILENT, Option.SIMPLIFIED}),
        (Loss.HISTORY, Loss.TEXTS, Loss.OTHER_TABLES, Loss.MEMOS, Loss.SEARCHES),
    ),
    Writer(
        "jsonl",
        "JSON Lines",
        Purpose.TABLES,
        (".jsonl",),
        _json_lines,
        TABLES,
        frozenset({Option.NAMES, Option.NOTES}),
        (Loss.HISTORY, Loss.TEXTS, Loss.OTHER_TABLES, Loss.MEMOS, Loss.SEARCHES),
    ),
    Writer(
        "qdpx",
        "REFI-QDA project",
        Purpose.PROGRAMS,
        (".qdpx",),
        _qdpx,
        options=frozenset({Option.NAMES, Option.NOTES, Option.LINK_CODES}),
        losses=(
            *(Loss.HISTORY, Loss.QUESTIONS, Loss.FIGURE_MARKS, Loss.KINDS, Loss.ORPHANS),
            *(Loss.REJECTIONS, Loss.READINGS, Loss.ORIGINS, Loss.SEARCHES, Loss.RATES),
        ),
    ),
    Writer(
        "qdc",
        "REFI-QDA codebook",
        Purpose.PROGRAMS,
        (".qdc",),
        _qdc,
        (Content.CODEBOOK,),
        losses=(Loss.HISTORY, Loss.TEXTS, Loss.CLAIMS, Loss.MEMOS),
    ),
    Writer(
        "w3c",
        "W3C Web Annotation (JSON-LD)",
        Purpose.PROGRAMS,
        (".jsonld",),
        _w3c,
        options=frozenset({Option.NAMES, Option.NOTES}),
        losses=(
            *(Loss.HISTORY, Loss.TEXTS, Loss.CODEBOOK, Loss.QUESTIONS, Loss.FIGURE_MARKS, Loss.ORPHANS),
            *(Loss.REJECTIONS, Loss.READINGS, Loss.ORIGINS, Loss.MEMOS, Loss.SEARCHES, Loss.RATES),
        ),
    ),
    Writer(
        "json",
        "Duikan project (JSON)",
        Purpose.BACKUP,
        (".json",),
        _json,
        options=frozenset({Option.TEXTS, Option.NAMES}),
        losses=(Loss.HISTORY,),
    ),
)
"""All formats by purpose, in the order in which they are offered."""
_BY_ID = {writer.id: writer for writer in WRITERS}
