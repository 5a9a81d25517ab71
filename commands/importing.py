"""The verb ``import``: articles from documents and web pages, annotations from projects. Everything is imported, or
nothing."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from commands import foreign
from commands.arguments import add_annotator, date, format_name
from commands.opening import opened
from commands.progress import ProgressBar
from commands.sentences import refusal_sentence, remark_words
from commands.terminal import say
from corpus.fetching import is_address
from corpus.file_names import readable_name
from corpus.intake import LARGE, LARGEST, Intake, take_in, take_in_address
from corpus.model import Annotator
from corpus.new_article import NewArticle
from corpus.readers.document import ReadingChoices
from corpus.text import digest
from db.edits.files import import_files
from db.store import Store

_MORE_WITH_LARGE = f"--large takes more: documents of up to {LARGEST // 1024**2} MB."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``import`` except the project."""
    parser.add_argument(
        "files",
        metavar="FILE_OR_ADDRESS",
        nargs="+",
        help="a text, web page, Word or OpenDocument file, PDF, e-book, subtitles, table or project, or https://…",
    )
    parser.add_argument("--format", metavar="F", type=format_name, help="the format (default: recognised)")
    parser.add_argument("--publisher", metavar="P", help="who published these articles")
    parser.add_argument("--date", metavar="D", type=date, help="when: 2026, 2026-09 or 2026-09-18")
    parser.add_argument("--encoding", metavar="E", help="encoding of the texts (default: recognised)")
    parser.add_argument(
        "--whole-page", action="store_true", help="of web pages everything, not only the main text"
    )
    parser.add_argument("--chapters", action="store_true", help="an article for each chapter of a book")
    parser.add_argument(
        "--keep-lines", action="store_true", help="do not join the lines of a PDF to paragraphs"
    )
    parser.add_argument(
        "--large", action="store_true", help="take files of more than 50 MB too, up to 200 MB"
    )
    parser.add_argument(
        "--skip-bad-lines",
        action="store_true",
        help="import the rest of an export some of whose lines are wrong, and name those",
    )
    add_annotator(parser)


def run(args: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status."""
    choices = ReadingChoices(
        format=args.format,
        encoding=args.encoding,
        whole_page=args.whole_page,
        chapters=args.chapters,
        join_lines=False if args.keep_lines else None,
        skip_bad_lines=args.skip_bad_lines,
    )
    return import_paths(
        args.project,
        args.files,
        publisher=args.publisher,
        published=args.date,
        choices=choices,
        annotator=args.annotator,
        large=args.large,
    )


def import_paths(
    location: str,
    paths: Sequence[str],
    *,
    publisher: str | None,
    published: str | None,
    choices: ReadingChoices,
    annotator: str | Annotator,
    large: bool = False,
) -> int:
    """Import documents and projects, from files and web addresses, as one operation. If one is refused, none is
    imported. ``large``: also import files for which the window would ask for confirmation. Returns the exit status."""
    with opened(location, annotator, read_only=False) as store:
        intakes = list(_taken(paths, choices, LARGEST if large else LARGE))
        refused = [file for file in intakes if file.refusal is not None]
        for file in refused:
            assert file.refusal is not None
            say(refusal_sentence(file.path, file.refusal))
        if refused:
            say("Nothing was imported.")
            if not choices.skip_bad_lines and all(
                file.refusal.of_one_row for file in refused if file.refusal
            ):
                say("--skip-bad-lines imports the rest.")
            if not large and any(file.refusal and file.refusal.code == "large" for file in refused):
                say(_MORE_WITH_LARGE)
            return 1
        for file in intakes:
            for reason in file.left_out:
                say(f"Left out: {refusal_sentence(file.path, reason)}")
        for file in intakes:
            _report_doubts(file)
        articles = [
            _described(article, publisher, published) for file in intakes for article in file.articles
        ]
        projects = [foreign.placed(store, file) for file in intakes if file.project is not None]
        titles_by_text = _known_texts(store)
        changes = store.perform(import_files, _new_among(articles, titles_by_text), projects)
        # What changed contains what others imported meanwhile.
        imported = 0 if changes.operation is None else changes.operation.count
    say("Imported." if projects else f"Imported {imported} article(s) from {len(intakes)} file(s).")
    return 0


def _taken(paths: Sequence[str], choices: ReadingChoices, most: int) -> Iterator[Intake]:
    with ProgressBar("Reading") as bar:
        for number, path in enumerate(paths):
            bar(number, len(paths))
            if is_address(path):
                # Entering an address as an argument is the consent to contact its site.
                yield take_in_address(path, choices)
            else:
                yield take_in(path, choices, most=most)


def _described(article: NewArticle, publisher: str | None, published: str | None) -> NewArticle:
    return replace(
        article,
        publisher=article.publisher if publisher is None else readable_name(publisher),
        published=article.published if published is None else published,
    )


def _report_doubts(intake: Intake) -> None:
    """Print what a user should know about how the file was read."""
    if intake.document is None or intake.article is None:
        return
    if len(intake.candidates) > 1:
        others = ", ".join(candidate.encoding for candidate in intake.candidates[1:])
        words = f"read as {intake.article.encoding}; it may also be {others} (see --encoding)"
        say(f"{intake.path}: {words}.")
    for remark in intake.document.remarks:
        if words := remark_words(remark):
            say(f"{intake.path}: {words}.")
    counts: Counter[str] = Counter()
    # The articles of one table were decoded together.
    for notice in {notice for article in intake.articles for notice in article.notices}:
        code, _, count = notice.partition(":")
        counts[code] += int(count)
    for code, words in (
        ("replaced", "broken character(s) became �"),
        ("surrogates", "half character(s) became �"),
        ("controls", "control character(s) were removed"),
    ):
        if code in counts:
            say(f"{intake.path}: {counts[code]} {words}.")


def _known_texts(store: Store) -> dict[str, str]:
    return {article.sha256: article.title for article in store.snapshot().articles.values()}


def _new_among(articles: Sequence[NewArticle], titles_by_text: dict[str, str]) -> list[NewArticle]:
    """The articles whose text is neither in the project nor in an earlier one; prints the names of the others."""
    titles = dict(titles_by_text)
    fresh = []
    for article in articles:
        sha256 = digest(article.content)
        if sha256 in titles:
            say(f"{article.source_file or article.url}: already imported as “{titles[sha256]}”.")
            continue
        titles[sha256] = article.title
        fresh.append(article)
    return fresh
