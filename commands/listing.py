"""The verbs ``articles``, ``claims``, ``search`` and ``check``, which only read. With ``--json`` they print one object
per line and nothing else on standard output, otherwise a table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from commands.absent_texts import say_absent
from commands.objects import finding_object, hit_object
from commands.opening import opened
from commands.terminal import put, put_object, say, shown
from corpus.figures.ledger import LedgerFigure
from corpus.identities import ClaimId
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object, article_object, claim_object
from db.store import Store

_COLUMN = 48
"""Largest width of a column in cells of the terminal. Chosen."""


def list_articles(location: str, *, as_json: bool) -> int:
    """Print the articles in the order of import."""
    with opened(location, read_only=True) as store:
        articles = store.snapshot().articles_in_order()
    if as_json:
        print_lines(article_object(article) for article in articles)
        return 0
    rows = [
        (article.title, article.publisher, article.published or "", str(article.characters))
        for article in articles
    ]
    print_table(("TITLE", "PUBLISHER", "DATE", "CHARACTERS"), rows)
    return 0


def list_claims(location: str, *, as_json: bool) -> int:
    """Print the claims by article and position."""
    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        articles = snapshot.articles_in_order()
        claims = [claim for article in articles for claim in snapshot.claims_of(article.id)]
        figures = _figures_of_claims(store, snapshot) if as_json else {}
    if as_json:
        print_lines(claim_object(claim, snapshot, figures.get(claim.id, ())) for claim in claims)
        return 0
    rows = []
    for claim in claims:
        tags = ", ".join(snapshot.tags[tag].name for tag in claim.tags)
        rows.append((snapshot.letter(claim.article), f"{claim.start}-{claim.end}", claim.quote, tags))
    print_table(("IN", "PLACE", "QUOTE", "TAGS"), rows)
    return 0


def _figures_of_claims(store: Store, snapshot: Snapshot) -> dict[ClaimId, list[LedgerFigure]]:
    """The figures of each claim, with the analyst's marks applied; none for an orphan, whose quote is not in the
    text."""
    from corpus.comparing.claim_figures import figure_reader

    figures_by_claim, blocks = {}, store.blocks()
    for article, text in store.texts():
        figures_of = figure_reader(snapshot, {article: text}, blocks)
        for claim in snapshot.claims_of(article):
            if not claim.orphaned:
                figures_by_claim[claim.id] = [figure for figure in figures_of(claim) if not figure.dismissed]
    return figures_by_claim


def search(location: str, query: str, *, everywhere: bool, as_json: bool) -> int:
    """Print every occurrence of ``query``, in either script; ``everywhere``: also in titles, notes and tags."""
    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        hits = store.search(query, fields=None if everywhere else ("text",)).hits
    if as_json:
        print_lines(hit_object(hit, snapshot) for hit in hits)
        return 0
    rows = []
    for hit in hits:
        where = snapshot.letter(hit.article) if hit.article is not None else ""
        place = f"{hit.span.start}-{hit.span.end}"
        context = f"{hit.before[-12:]}[{hit.text}]{hit.after[:24]}"
        rows.append((where, hit.field, place, context) if everywhere else (where, place, context))
    heads = ("IN", "FIELD", "PLACE", "CONTEXT") if everywhere else ("IN", "PLACE", "CONTEXT")
    print_table(heads, rows)
    if not hits:
        say(f"Nothing found for “{query}”, in Simplified or Traditional.")
    say_absent(snapshot, location)
    return 0


def check(location: str, *, as_json: bool) -> int:
    """Print the damage found in the project. Returns 1 if content is damaged or lost, else 0."""
    with opened(location, read_only=True) as store:
        findings = store.check()
    if as_json:
        print_lines(finding_object(finding) for finding in findings)
    elif findings:
        rows = [
            (finding.severity, finding.code, finding.table, finding.row, finding.detail)
            for finding in findings
        ]
        print_table(("SEVERITY", "CODE", "TABLE", "ROW", "DETAIL"), rows)
    if not findings:
        say(f"{location} is intact.")
    return 1 if any(finding.severity == "error" for finding in findings) else 0


def print_lines(objects: Iterable[Object]) -> None:
    """Print objects as JSON Lines."""
    for value in objects:
        put_object(value)


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table with aligned columns, in which a Chinese character takes two cells."""
    for line in _table_lines(heads, rows):
        put(line)


def table_document(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The table as a text of several lines."""
    return "".join(f"{line}\n" for line in _table_lines(heads, rows))


def _table_lines(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    if not rows:
        return
    lines = [heads, *([shown(_one_line(cell)) for cell in row] for row in rows)]
    widths = [min(_COLUMN, max(_cells(line[column]) for line in lines)) for column in range(len(heads))]
    for line in lines:
        cells = [_fitted(cell, width) for cell, width in zip(line, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def _cells(text: str) -> int:
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _fitted(text: str, width: int) -> str:
    """``text`` padded, or cut with …, to ``width`` cells."""
    if _cells(text) <= width:
        return text + " " * (width - _cells(text))
    excerpt, used = "", 1
    for character in text:
        used += _width(character)
        if used > width:
            break
        excerpt += character
    return excerpt + "…" + " " * (width - _cells(excerpt) - 1)
