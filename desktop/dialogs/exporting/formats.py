"""The formats that the window offers: those of :mod:`corpus.writers`, and PDF, which only Qt can make."""

from __future__ import annotations

from corpus.writers import WRITERS, Writer
from corpus.writers.losses import Loss
from corpus.writers.options import Content, Option, Purpose

ICONS = {
    "docx": "source.document",
    "html": "source.page",
    "pdf": "source.pdf",
    "md": "text_font",
    "xlsx": "source.table",
    "csv": "view.compare",
    "jsonl": "text_bullet_list",
    "qdpx": "source.project",
    "qdc": "tag",
    "w3c": "local_language",
    "json": "backup",
}


def _by_qt() -> object:
    raise NotImplementedError("a PDF is made by desktop.dialogs.printing")


PDF = Writer(
    "pdf",
    "PDF",
    Purpose.WRITING,
    (".pdf",),
    _by_qt,  # type: ignore[arg-type]
    (Content.COMPARISON, Content.TEXTS),
    frozenset({Option.LANDSCAPE, Option.NAMES, Option.NOTES, Option.MEMOS}),
    (Loss.HISTORY, Loss.LINK_LINES, Loss.REJECTIONS, Loss.SEARCHES),
)


def formats() -> tuple[Writer, ...]:
    """By purpose, in the order in which they are offered."""
    order = list(Purpose)
    ordered = sorted(WRITERS, key=lambda writer: order.index(writer.purpose))
    after = next(number for number, writer in enumerate(ordered, 1) if writer.id == "html")
    return (*ordered[:after], PDF, *ordered[after:])


def format_named(name: str) -> Writer:
    """A format by its identity; the first one if it is unknown."""
    by_id = {writer.id: writer for writer in formats()}
    return by_id.get(name, formats()[0])
