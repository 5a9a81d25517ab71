"""The verb ``compare``: the analyst's rows, or the program's drafts, as a table, JSON Lines, CSV or a report."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from commands import exporting
from commands.absent_texts import say_absent
from commands.comparison_tables import table_rows
from commands.encoders import NO_ENCODER, vectors_for
from commands.listing import print_table, table_document
from commands.opening import opened
from commands.progress import ProgressBar, WaitingBar
from commands.terminal import object_line, put_document, put_object, say
from corpus.atomic import replacing
from corpus.comparing.claim_figures import figure_reader
from corpus.comparing.copies import find_copies, one_origins
from corpus.comparing.rows import at_rates, rows_of
from corpus.comparing.values import Row
from corpus.identities import ArticleId
from corpus.matching.suggestion import SourceText
from corpus.report.wording import Words, words_of
from corpus.snapshot import Snapshot
from corpus.writers import write, writer_named
from corpus.writers.csv_table import write_table
from corpus.writers.objects import comparison_object
from corpus.writers.tables import matrix_table
from db.reported import read_texts
from db.store import Store


class Form(StrEnum):
    """The format in which the comparison is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    HTML = "html"


_BY_ENDING = {
    ".json": Form.JSON,
    ".jsonl": Form.JSON,
    ".csv": Form.CSV,
    ".html": Form.HTML,
    ".htm": Form.HTML,
}
_LEAST_ARTICLES = 2
"""Smallest number of articles with texts that can be compared."""
_LANGUAGES = {Form.HTML: "zh_CN", Form.CSV: "zh_CN"}
"""Default languages of forms that are meant for others; output for the terminal is in English, as with other verbs."""


@dataclass(frozen=True, slots=True)
class ComparisonOptions:
    """The options of the verb."""

    form: Form = Form.TABLE
    draft: bool = False
    """Whether to write the program's drafts instead of the analyst's rows; drafts have no report."""
    out: str = ""
    """The file to write; empty for standard output."""
    language: str = ""
    """``zh_CN``, ``en`` or ``zh_TW``; empty for the default of the form."""
    encoder: str = ""
    """For drafts: folder or address of a sentence encoder, "none" to compare words only; empty: the built-in one."""
    model: str = ""
    """The model of a server."""


@dataclass(frozen=True, slots=True)
class _Read:
    """The data read from a project."""

    snapshot: Snapshot
    texts: Mapping[ArticleId, str]
    rows: tuple[Row, ...]
    failed: bool = False
    """Whether the requested encoder could not be used."""
    by_place: bool = False
    """Whether the project is too large to be compared as a whole."""


def form_of(out: str) -> Form:
    """The form for the suffix of a file; a table for any other suffix."""
    return _BY_ENDING.get(Path(out).suffix.lower(), Form.TABLE)


def compare(location: str, options: ComparisonOptions) -> int:
    """Print or write the comparison. A file is replaced when the new one is complete.

    Without rows, says what to do. Returns 1 if the encoder that was named could not be used, and when the file to write
    is a project."""
    if options.out and (refusal := exporting.refusal_to_overwrite(options.out, location)):
        say(refusal)
        return 1
    language = options.language or _LANGUAGES.get(options.form, "en")
    words = words_of(language)
    if options.form is Form.HTML:
        return _write_report(location, options.out, language)
    read = _drafts(location, options) if options.draft else _own(location)
    _write_rows(read, options, words)
    _report_missing(read, location, words, draft=options.draft)
    return 1 if read.failed else 0


def _report_missing(read: _Read, location: str, words: Words, *, draft: bool) -> None:
    """Print a hint if there is nothing to compare, and a notice if a large project was not compared as a whole."""
    if read.by_place:
        say(words("terminal.by_place"))
    elif not read.rows and not draft:
        say(words("terminal.no_groups", project=location))
    elif not read.rows:
        say(words("terminal.needs_two" if len(read.texts) < _LEAST_ARTICLES else "terminal.no_drafts"))


# Reading


def _own(location: str) -> _Read:
    """The analyst's rows."""
    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        texts, blocks = _texts(store, snapshot), store.blocks()
    say_absent(snapshot, location)
    rows = rows_of(snapshot, figure_reader(snapshot, texts, blocks), one_origins(find_copies(texts)))
    return _Read(snapshot, texts, rows)


def _texts(store: Store, snapshot: Snapshot) -> dict[ArticleId, str]:
    with ProgressBar("Reading") as bar:
        return read_texts(store, snapshot, bar)


def _drafts(location: str, options: ComparisonOptions) -> _Read:
    """The drafted rows, best first. For a project that is too large to compare all statements, rows are drafted only
    from its links, without an encoder."""
    from corpus.comparing.drafting import draft_rows, draft_work_of
    from corpus.matching import LARGE

    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        texts, blocks = _texts(store, snapshot), store.blocks()
    say_absent(snapshot, location)
    sheets = ((snapshot.articles[article], text) for article, text in texts.items())
    articles = [
        SourceText(
            article.id,
            text,
            article.title,
            article.published,
            article.source_file,
            blocks.get(article.id, ()),
        )
        for article, text in sheets
    ]
    large = sum(map(len, texts.values())) > LARGE
    vectors = None if large else vectors_for(texts.values(), options.encoder, options.model)
    with WaitingBar("Comparing"):
        drafts = draft_rows(articles, draft_work_of(snapshot), vectors)
    if vectors is not None:
        vectors.close()
    failed = not large and options.encoder not in ("", NO_ENCODER) and vectors is None
    rates = tuple(snapshot.rates.values())
    return _Read(snapshot, texts, tuple(at_rates(row, rates) for row in drafts), failed, large)


# Writing


def _write_report(location: str, out: str, language: str) -> int:
    """Write the page of ``export --format html`` to a file, or to standard output. Returns the exit status."""
    stored = exporting.read(location)
    exported, writer = exporting.export_of(stored, language), writer_named("html")
    if out:
        exporting.to_file(writer, exported, out)
        say(f"Written to {out}.")
    else:
        page = io.BytesIO()
        write(writer, exported, page)
        put_document(page.getvalue().decode())
    if not stored.archive.questions:
        say(words_of(language)("terminal.no_groups", project=location))
    return 0


def _write_rows(read: _Read, options: ComparisonOptions, words: Words) -> None:
    if options.form is Form.CSV:
        table = io.BytesIO()
        write_table(matrix_table(read.rows, read.snapshot, words), table)
        _deliver(table.getvalue().decode(), options.out)
        return
    if options.form is Form.JSON:
        objects = (comparison_object(row, read.snapshot, words) for row in read.rows)
        if options.out:
            _deliver("".join(f"{object_line(value)}\n" for value in objects), options.out)
        else:
            for value in objects:
                put_object(value)
        return
    heads, rows = table_rows(read.rows, read.snapshot, words)
    if options.out:
        _deliver(table_document(heads, rows), options.out)
    else:
        print_table(heads, rows)


def _deliver(document: str, out: str) -> None:
    """Write a document to a file, or to standard output if ``out`` is empty."""
    if not out:
        put_document(document)
        return
    with replacing(Path(out)) as file:
        file.write(document.encode("utf-8", "replace"))
    say(f"Written to {out}.")
