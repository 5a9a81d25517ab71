"""The tables of a project as rows of cells, for spreadsheets and CSV.

A cell is text, a number, or text with the colour of a tag; None is an empty cell. Texts are unescaped: the writer must
prevent them from being interpreted as formulas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.comparing.notation import cell_difference, normalised
from corpus.comparing.values import Cell, Row
from corpus.model import Claim, Span
from corpus.questions import QuestionVerdict
from corpus.report.wording import Words
from corpus.snapshot import Snapshot
from corpus.table_heads import CLAIM_COLUMNS, FIGURE_COLUMNS, LINK_COLUMNS
from corpus.writers.options import Content
from corpus.writers.subject import ExportSubject


@dataclass(frozen=True, slots=True)
class Coloured:
    """Text in the colour of a tag, one of :data:`corpus.model.TAG_COLOURS`."""

    text: str
    colour: str


CellValue = str | int | float | Coloured | None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table."""

    head: str
    width: int
    """In digits of the default font, the unit of spreadsheet programs."""


@dataclass(frozen=True, slots=True)
class ProjectTable:
    """A table. Its rows are computed during iteration, which is possible once."""

    content: Content
    title: str
    columns: tuple[TableColumn, ...]
    rows: Iterable[Sequence[CellValue]]
    count: int
    """The number of rows."""
    frozen: int = 1
    """Columns at the left that do not scroll."""


def table_of(content: Content, subject: ExportSubject) -> ProjectTable:
    """A table of a project. Raises KeyError if ``content`` is not a table."""
    return _MAKERS[content](subject)


# Claims


def _claims(subject: ExportSubject) -> ProjectTable:
    claims = subject.claims
    rows = (_claim(claim, subject) for claim in claims)
    return _table(Content.CLAIMS, CLAIM_COLUMNS, rows, len(claims), subject.words)


def _claim(claim: Claim, subject: ExportSubject) -> tuple[CellValue, ...]:
    snapshot = subject.snapshot
    question = snapshot.questions.get(claim.question or "")
    origin = snapshot.origins.get(claim.origin or "")
    return (
        *_source(claim, subject),
        subject.quoted(claim.quote),
        _tags(claim, snapshot),
        subject.kind(claim),
        question.title if question is not None else None,
        claim.note if subject.options.notes else None,
        subject.figure_list(claim),
        origin.name if origin is not None else None,
        subject.annotator(claim.annotator),
        claim.created,
        claim.id,
    )


def _source(claim: Claim, subject: ExportSubject) -> tuple[CellValue, ...]:
    """The letter and publisher of the claim's article, the article's date and the position of the claim."""
    article = subject.snapshot.articles[claim.article]
    return subject.lettered(article), article.published, subject.place_of(claim)


def _tags(claim: Claim, snapshot: Snapshot) -> CellValue:
    tags = [snapshot.tags[tag] for tag in claim.tags if tag in snapshot.tags]
    if not tags:
        return None
    return Coloured("、".join(tag.name for tag in tags), tags[0].colour)


# Links


def _links(subject: ExportSubject) -> ProjectTable:
    links = subject.links
    rows = (
        (
            *_end(_end_of(link.source, subject), subject),
            subject.relation(link.relation),
            *_end(_end_of(link.target, subject), subject),
            link.note if subject.options.notes else None,
            subject.annotator(link.annotator),
            link.created,
            link.id,
        )
        for link in links
    )
    return _table(Content.LINKS, LINK_COLUMNS, rows, len(links), subject.words)


def _end_of(claim: str, subject: ExportSubject) -> Claim:
    return subject.snapshot.claims[claim]


def _end(claim: Claim, subject: ExportSubject) -> tuple[CellValue, ...]:
    source, _, place = _source(claim, subject)
    return source, place, subject.quoted(claim.quote)


# The comparison


def _matrix(subject: ExportSubject) -> ProjectTable:
    return matrix_table(subject.rows, subject.snapshot, subject.words, silent=subject.options.silent)


def matrix_table(
    rows: Sequence[Row], snapshot: Snapshot, words: Words, *, silent: bool = True
) -> ProjectTable:
    """A row for each question, with a column for each article and one for the summary, or the reasons of a draft."""
    articles = snapshot.articles_in_order()
    drafts = any(row.draft for row in rows)
    columns = (
        TableColumn(words("matrix.question"), 24),
        *(TableColumn(snapshot.lettered_name(article.id), 36) for article in articles),
        TableColumn(words("matrix.why" if drafts else "matrix.summary"), 36),
    )

    def cells_of_rows() -> Iterator[tuple[CellValue, ...]]:
        for row in rows:
            cells = {cell.article: cell for cell in row.cells}
            shown = (
                _cell_text(row, cells[article.id], words, silent=silent) if article.id in cells else ""
                for article in articles
            )
            yield row.title, *shown, _remark(row, snapshot, words)

    return ProjectTable(Content.COMPARISON, words("section.matrix"), columns, cells_of_rows(), len(rows))


def standing(cell: Cell, words: Words) -> Iterator[str]:
    """The labels of a cell's status, of an overruling and of an echo."""
    yield words(f"status.{cell.status}")
    if cell.overruled:
        yield words("status.overruled")
    if cell.echo:
        yield words("status.echo")


def _cell_text(row: Row, cell: Cell, words: Words, *, silent: bool) -> str:
    """The status, figure, difference and quotations of a cell."""
    if not cell.statements and not silent:
        return ""
    parts = [words.listed(standing(cell, words))]
    if cell.figure is not None:
        parts.append(normalised(cell.figure.figure, words.language))
    parts.append(cell_difference(row, cell.article, words.language))
    parts.extend(words.quoted(statement.text) for statement in cell.statements)
    return " ".join(filter(None, parts))


def _remark(row: Row, snapshot: Snapshot, words: Words) -> str:
    """The conclusion on a question; for a draft, why its statements belong together."""
    if row.question is None:
        reasons = (words.why(why, [snapshot.letter(article) for article in why.articles]) for why in row.why)
        return words("joint").join(reasons)
    return conclusion(row.question.verdict, row.question.summary, words)


def conclusion(verdict: QuestionVerdict, summary: str, words: Words) -> str:
    """The verdict and summary of a question in a line; empty without both."""
    label = "" if verdict is QuestionVerdict.NONE else words(f"verdict.{verdict}")
    return words("legend_joint").join(filter(None, (label, summary)))


# Figures


def _figures(subject: ExportSubject) -> ProjectTable:
    lines = [(claim, held) for claim in subject.claims for held in subject.stated(claim)]

    def cells_of_rows() -> Iterator[tuple[CellValue, ...]]:
        for claim, held in lines:
            figure, mark = held.figure, held.mark
            question = subject.snapshot.questions.get(claim.question or "")
            article = subject.snapshot.articles[claim.article]
            yield (
                subject.lettered(article),
                article.published,
                subject.place(claim.article, Span(figure.start, figure.end)),
                question.title if question is not None else None,
                subject.quoted(claim.quote),
                figure.text,
                figure.value if figure.low is None else figure.low,
                figure.high,
                figure.unit,
                subject.words(f"export.bound_{figure.bound}"),
                normalised(figure, subject.words.language),
                mark.scope if mark is not None else None,
                mark.period if mark is not None else None,
            )

    return _table(Content.FIGURES, FIGURE_COLUMNS, cells_of_rows(), len(lines), subject.words)


# Codebook and articles


def _codebook(subject: ExportSubject) -> ProjectTable:
    snapshot = subject.snapshot
    names = (("tag", 24), ("parent", 18), ("digit", 6), ("definition", 60), ("claims", 8), ("id", 38))
    counts: dict[str, int] = {}
    for claim in subject.claims:
        for tag in claim.tags:
            counts[tag] = counts.get(tag, 0) + 1
    digits = snapshot.digits()
    tags = list(snapshot.tags_in_order())
    rows = (
        (
            Coloured(tag.name, tag.colour),
            _name_of(tag.parent, snapshot),
            digits.get(tag.id),
            tag.definition,
            counts.get(tag.id, 0),
            tag.id,
        )
        for tag in tags
    )
    return _table(Content.CODEBOOK, names, rows, len(tags), subject.words)


def _name_of(tag: str | None, snapshot: Snapshot) -> str | None:
    known = snapshot.tags.get(tag or "")
    return None if known is None else known.name


def _articles(subject: ExportSubject) -> ProjectTable:
    snapshot, words = subject.snapshot, subject.words
    names = (
        ("letter", 5), ("title", 48), ("source", 18), ("byline", 14), ("published", 12), ("url", 40), ("read", 8),
        ("characters", 10), ("claims", 8), ("file", 24), ("id", 38),
    )  # fmt: skip
    read = {reading.article for reading in snapshot.readings.values()}
    articles = snapshot.articles_in_order()
    rows = (
        (
            snapshot.letter(article.id),
            article.title,
            article.publisher,
            article.byline,
            article.published,
            article.url,
            words("export.yes") if article.id in read else None,
            article.characters,
            len(snapshot.claims_of(article.id)),
            article.source_file,
            article.id,
        )
        for article in articles
    )
    return _table(Content.ARTICLES, names, rows, len(articles), words)


def _table(
    content: Content,
    columns: Iterable[tuple[str, int]],
    rows: Iterable[Sequence[CellValue]],
    count: int,
    words: Words,
) -> ProjectTable:
    """A table with localised title and heads. ``columns``: the name and width of each."""
    heads = tuple(TableColumn(words(f"export.{name}"), width) for name, width in columns)
    return ProjectTable(content, words(f"export.{content}"), heads, rows, count)


_MAKERS: dict[Content, Callable[[ExportSubject], ProjectTable]] = {
    Content.CLAIMS: _claims,
    Content.LINKS: _links,
    Content.COMPARISON: _matrix,
    Content.FIGURES: _figures,
    Content.CODEBOOK: _codebook,
    Content.ARTICLES: _articles,
}
