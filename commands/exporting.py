"""The verb ``export``: writes a project in any of the formats. A file is written completely or not at all."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from commands.arguments import LANGUAGES, file_name
from commands.losses import loss_words
from commands.opening import opened
from commands.progress import ProgressBar, WaitingBar
from commands.sentences import remark_sentence, sentence_for
from commands.terminal import say
from corpus.atomic import replacing
from corpus.reserved_names import ReservedName, refuse_reserved
from corpus.writers import WRITERS, Writer, write, writer_for, writer_named
from corpus.writers.exported import Exported, Remarks, StoredProject
from corpus.writers.losses import losses_of
from corpus.writers.options import Content, ExportOptions, Option, suits_landscape
from corpus.writers.scope import ExportScope, within
from db.errors import NotAProject
from db.files.probe import check_header
from db.reported import read_for_export
from db.store import Store

_ENDINGS = ", ".join(writer.suffixes[0] for writer in WRITERS)
Row = TypeVar("Row", bound=str)
LANGUAGE = "zh_CN"
"""The default language of exports."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``export`` except the project."""
    parser.add_argument(
        "-o", "--output", type=file_name, metavar="FILE", required=True, help="where to write"
    )
    parser.add_argument(
        "--format",
        choices=tuple(writer.id for writer in WRITERS),
        default="",
        help=f"default: by the file’s ending: {_ENDINGS}",
    )
    parser.add_argument(
        "--content",
        choices=tuple(dict.fromkeys(content.value for writer in WRITERS for content in writer.contents)),
        default="",
        help="what to write, where the format leaves a choice",
    )
    words = "of the words that are not quoted (default: zh_CN)"
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGE, help=words)
    parser.add_argument(
        "--article",
        metavar="A",
        action="append",
        default=[],
        help="only this article: letter, file or identity",
    )
    parser.add_argument("--tag", metavar="T", action="append", default=[], help="only claims with this tag")
    parser.add_argument(
        "--question", metavar="Q", action="append", default=[], help="only claims that answer this question"
    )
    parser.add_argument(
        "--by", metavar="NAME", action="append", default=[], help="only claims and links of this annotator"
    )
    _add_options(parser)
    parser.set_defaults(refuse=parser.error)


def _add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of formats. An option that the chosen format does not have is a usage error."""
    parser.add_argument("--without-texts", action="store_true", help="leave the articles’ texts out")
    parser.add_argument(
        "--without-names",
        action="store_true",
        help="replace the annotators’ names by numbers; notes and quotes stay as they are",
    )
    parser.add_argument("--without-notes", action="store_true", help="leave notes out")
    parser.add_argument("--without-memos", action="store_true", help="leave memos out")
    parser.add_argument("--simplified", action="store_true", help="quotations in Simplified characters")
    parser.add_argument(
        "--link-codes", action="store_true", help="write links as codes too, for programs without links"
    )
    parser.add_argument("--without-figures", action="store_true", help="leave the table of figures out")
    parser.add_argument(
        "--without-silent", action="store_true", help="leave cells empty where nothing was mentioned"
    )
    parser.add_argument("--quotes", action="store_true", help="append all quotations to the comparison")
    parser.add_argument(
        "--paper",
        choices=("landscape", "portrait"),
        default="",
        help="of a Word document (default: landscape for the comparison)",
    )
    parser.add_argument("--sans", action="store_true", help="text of a Word document without serifs")


def run(args: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status; options that the format does not have are a usage error."""
    if refusal := refusal_to_overwrite(args.output, args.project):
        say(refusal)
        return 1
    writer = _writer_of(args)
    content = Content(args.content) if args.content else None
    if content is not None and content not in writer.contents:
        args.refuse(f"--format {writer.id} offers no --content {content}")
    usual = ExportOptions(landscape=suits_landscape(content or writer.contents[0]))
    chosen = {
        Option.TEXTS: not args.without_texts,
        Option.NAMES: not args.without_names,
        Option.NOTES: not args.without_notes,
        Option.MEMOS: not args.without_memos,
        Option.FIGURES: not args.without_figures,
        Option.SILENT: not args.without_silent,
        Option.SIMPLIFIED: args.simplified,
        Option.QUOTES: args.quotes,
        Option.LANDSCAPE: args.paper == "landscape" if args.paper else usual.landscape,
        Option.SERIF: not args.sans,
        Option.LINK_CODES: args.link_codes,
    }
    for option, value in chosen.items():
        if value != getattr(usual, option) and option not in writer.options:
            args.refuse(f"--format {writer.id} has no choice of {option.replace('_', ' ')}")
    options = replace(usual, content=content, **{option.value: value for option, value in chosen.items()})
    parts = (args.article, args.tag, args.question, args.by)
    request = ExportRequest(writer.id, args.output, args.language, options, *map(tuple, parts))
    return export(args.project, request)


def _writer_of(args: argparse.Namespace) -> Writer:
    """The given format, else the one of the file's suffix. If there is none, this is a usage error."""
    writer = writer_named(args.format) if args.format else writer_for(args.output)
    return writer or args.refuse(_unknown_ending(args.output))


def _unknown_ending(out: str) -> str:
    """The message for a file whose suffix is that of no format."""
    ending = os.path.splitext(out)[1].lower()
    remedy = "export in the window writes PDF; here, choose" if ending == ".pdf" else "end the name in"
    reason = f"no format is called “{ending}”" if ending else "its name has no ending"
    return f"cannot tell how to write {out}: {reason}; {remedy} {_ENDINGS}, or give --format"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """The options of the verb."""

    format: str
    out: str
    language: str = LANGUAGE
    options: ExportOptions = field(default_factory=ExportOptions)
    articles: tuple[str, ...] = ()
    """Letters, names of files or identities; empty for all."""
    tags: tuple[str, ...] = ()
    """Names or identities; empty for all."""
    questions: tuple[str, ...] = ()
    """Titles or identities; empty for all."""
    annotators: tuple[str, ...] = ()
    """Names or identities; empty for all."""


def export(location: str, request: ExportRequest) -> int:
    """Write the project to a file, which is replaced once the new one is complete. Returns the exit status. For a
    damaged project the intact part is written, and a message is printed and 1 returned."""
    with _reading(location) as store:
        stored, damaged = read_for_export(store), store.custody.is_damaged()
    try:
        scope = _scope(stored, request)
    except _Unknown as error:
        say(f"{location} has no article, tag, question or annotator called {error}; nothing was written.")
        return 1
    archive = within(stored.archive, scope)
    writer = writer_named(request.format)
    exported = export_of(replace(stored, archive=archive), request.language, request.options)
    remarks = to_file(writer, exported, request.out)
    for remark, count in remarks.items():
        say(remark_sentence(remark, count))
    if damaged:
        say(f"Exported to {request.out} what could be read of it; “check” lists what is damaged.")
        return 1
    say(f"Exported to {request.out}.")
    missing = [loss_words(loss, count) for loss, count in losses_of(archive, writer.losses) if count]
    if missing:
        say(f"Not in the file: {'; '.join(missing)}.")
    return 0


def refusal_to_overwrite(path: str, project: str) -> str:
    """Why nothing is written to a path: it is the project itself, another one or another database, or its name is
    reserved. Empty if something may be."""
    try:
        refuse_reserved(path)
    except ReservedName as error:
        return sentence_for(error)
    with contextlib.suppress(OSError):
        if os.path.samefile(path, project):
            return f"{path} is the project itself; nothing was overwritten."
    try:
        check_header(Path(path))
    except NotAProject as error:
        # The header of a damaged project may name no program, or another one.
        is_database = error.reason in ("other_application", "damaged")
        return f"{path} is a database; nothing was overwritten." if is_database else ""
    return f"{path} is another project; nothing was overwritten."


def read(location: str) -> StoredProject:
    """Read the project at ``location``."""
    with _reading(location) as store:
        return read_for_export(store)


@contextlib.contextmanager
def _reading(location: str) -> Iterator[Store]:
    with opened(location, read_only=True) as store, WaitingBar("Reading"):
        yield store


def export_of(stored: StoredProject, language: str, options: ExportOptions | None = None) -> Exported:
    """The export of a project, dated now."""
    return Exported(stored, datetime.now().astimezone(), language, options or ExportOptions())


def to_file(writer: Writer, exported: Exported, out: str) -> Remarks:
    """Write an export to a file, completely or not at all."""
    with replacing(Path(out)) as file, ProgressBar("Exporting") as bar:
        return write(writer, exported, file, bar)


class _Unknown(Exception):
    """Nothing in the project has the given name."""


def _scope(stored: StoredProject, request: ExportRequest) -> ExportScope:
    """The scope given by the arguments. Raises _Unknown."""
    snapshot = export_of(stored, request.language).reported().snapshot
    articles = {
        name: article.id
        for article in reversed(snapshot.articles_in_order())
        for name in (article.source_file, snapshot.letter(article.id), article.id)
        if name
    }
    tags = {name: tag.id for tag in snapshot.tags.values() for name in (tag.name, tag.id)}
    questions = {
        name: question.id
        for question in snapshot.questions.values()
        for name in (question.title, question.id)
    }
    people = {
        name: annotator.id
        for annotator in snapshot.annotators.values()
        for name in (annotator.name, annotator.id)
    }
    return ExportScope(
        articles=_among(request.articles, articles),
        tags=_among(request.tags, tags),
        questions=_among(request.questions, questions),
        annotators=_among(request.annotators, people),
    )


def _among(names: tuple[str, ...], existing: Mapping[str, Row]) -> frozenset[Row] | None:
    """The rows with the given names; None, which is all, if there are no names. Raises _Unknown."""
    for name in names:
        if name not in existing:
            raise _Unknown(name)
    return frozenset(existing[name] for name in names) or None
