"""The verb ``figures``: lists the figures in texts, exports and projects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from commands.absent_texts import say_absent
from commands.listing import print_lines, print_table
from commands.opening import opened
from commands.progress import ProgressBar
from commands.sentences import refusal_sentence
from commands.terminal import say
from corpus.archive import Archive
from corpus.blocks import Block
from corpus.figures import Scale, find_figures, in_words
from corpus.figures.ledger import LedgerFigure, effective
from corpus.identities import ArticleId
from corpus.intake import Refusal, take_in
from corpus.model import FigureMark, Span
from corpus.regular_files import open_regular
from corpus.snapshot import Snapshot
from corpus.writers.objects import figure_object

_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to be read, and the marks on its figures."""

    article: str
    """Its identity in the project; empty for a text file."""
    source_file: str
    title: str
    content: str
    published: str | None
    marks: Sequence[FigureMark] = ()
    blocks: Sequence[Block] = ()


def list_figures(paths: Sequence[str], *, as_json: bool) -> int:
    """Print the figures of text files, exports and projects by position, without those that an analyst dismissed. If a
    file cannot be read, prints none. Returns the exit status."""
    texts: list[_Text] = []
    refused = False
    for path in paths:
        sources = _project_texts(path) if _is_project(path) else _file_texts(path)
        if isinstance(sources, Refusal):
            say(refusal_sentence(path, sources))
            refused = True
        else:
            texts.extend(sources)
    if refused:
        return 1
    found_in = _read(texts)
    if as_json:
        print_lines(
            {"article": text.article, "source_file": text.source_file, **figure_object(figure)}
            for text, figure in found_in
        )
        return 0
    rows = [
        (
            text.source_file or text.title,
            _place_of(figure),
            figure.figure.text,
            figure.figure.kind.value,
            _worded(figure),
        )
        for text, figure in found_in
    ]
    print_table(("IN", "PLACE", "FIGURE", "KIND", "VALUE"), rows)
    return 0


def _counting(text: _Text) -> list[LedgerFigure]:
    """The figures of a text as read, with the marks applied, without those that were dismissed."""
    figures = find_figures(text.content, text.published, text.blocks)
    ledger = effective(figures, text.marks, Span(0, len(text.content)))
    return [figure for figure in ledger if not figure.dismissed]


def _place_of(ledger_figure: LedgerFigure) -> str:
    """The span of a figure, as printed in a table."""
    return f"{ledger_figure.figure.start}-{ledger_figure.figure.end}"


def _worded(ledger_figure: LedgerFigure) -> str:
    """The value of a figure, as printed in a table, with ``?`` if a part of it is inferred from the context."""
    return in_words(ledger_figure.figure, Scale.ENGLISH) + ("?" if ledger_figure.figure.inferred else "")


def _is_project(path: str) -> bool:
    try:
        with open_regular(path) as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except (OSError, ValueError):
        return False


def _project_texts(path: str) -> list[_Text]:
    with opened(path, read_only=True) as store:
        snapshot = store.snapshot()
        say_absent(snapshot, path)
        return list(_texts_of(snapshot, dict(store.texts()), store.blocks()))


def _file_texts(path: str) -> list[_Text] | Refusal:
    intake = take_in(path)
    if intake.refusal is not None:
        return intake.refusal
    if intake.archive is not None:
        archive = intake.archive
        current = {text.article: text.blocks for text in archive.texts if text.blocks}
        return list(_texts_of(Snapshot.from_archive(archive), _contents(archive), current))
    return [
        _Text(
            "",
            article.source_file,
            article.title,
            article.content,
            article.published,
            blocks=article.blocks,
        )
        for article in intake.articles
    ]


def _contents(archive: Archive) -> dict[str, str]:
    current = {article.text: article.id for article in archive.articles}
    return {current[text.id]: text.content for text in archive.texts if text.id in current}


def _texts_of(
    snapshot: Snapshot, contents: dict[str, str], blocks: Mapping[ArticleId, Sequence[Block]]
) -> Iterator[_Text]:
    """The articles whose text is available, in the order of import."""
    for article in snapshot.articles_in_order():
        if article.id in contents:
            marks = snapshot.marks_in(article.id)
            content = contents[article.id]
            about = article.source_file, article.title, content, article.published
            yield _Text(article.id, *about, marks, blocks.get(article.id, ()))


def _read(texts: Sequence[_Text]) -> list[tuple[_Text, LedgerFigure]]:
    figures: list[tuple[_Text, LedgerFigure]] = []
    with ProgressBar("Reading") as bar:
        for number, text in enumerate(texts):
            bar(number, len(texts))
            figures.extend((text, figure) for figure in _counting(text))
    return figures
