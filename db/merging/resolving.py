"""Rules about several rows, which no row's own revisions can decide; they give the same result in every copy.

No tag is above itself, and no two tags have one shortcut. A claim is in the current text of its article or is an
orphan; a mark is on its words in its claim. No question is without claims, and no baseline is in another question. Rows
that can exist only once are united (:mod:`db.merging.doubles`). Where a rule must choose, the row with the smaller
identity keeps its value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from corpus.anchors import Locator
from corpus.anchors.placing import at_span
from corpus.identities import ClaimId
from corpus.model import Claim, FigureMark
from db.journal import operations
from db.journal.revisions import unit_of
from db.merging.doubles import join_doubles
from db.merging.references import naming
from db.merging.rewriting import Rewriting
from db.merging.states import States
from db.tables import held_texts, queries, texts, unsettled
from db.tables.held_texts import TextsNeeded
from db.tables.prepared import driver
from db.tables.rows import Row, row_of, value_of
from db.tables.stored_rows import content_of, read_all, read_rows, select_in

_STRAYED = (
    "SELECT claim.id FROM claim JOIN article ON article.id = claim.article "
    "WHERE claim.text != article.text AND claim.orphaned = 0 AND claim.{} IN"
)
"""Claims that refer to another than the current text of their article and are not orphans; by a column."""


def resolve(rewriting: Rewriting, states: States) -> None:
    """Apply the rules to the rows that were written, together with those that were not."""
    connection = rewriting.connection
    # A copy: what the rules write is added to the original.
    touched = {table: frozenset(ids) for table, ids in rewriting.written.items()}
    for table, column in (("tag", "parent"), ("annotator", "same_as")):
        if table in touched:
            _cut_circles(rewriting, table, column)
    if "tag" in touched:
        _share_out_shortcuts(rewriting)
    join_doubles(rewriting, touched)
    placed = _place(rewriting, touched, states)
    claims = {*touched.get("claim", ()), *placed, *_claims_of(connection, touched.get("figure_mark", ()))}
    _place_marks(rewriting, claims)
    _settle(rewriting)


def _all(connection: Connection, table: str) -> dict[str, Row]:
    return {row["id"]: row for row in read_all(connection, table)}


def _cut_circles(rewriting: Rewriting, table: str, column: str) -> None:
    rows = _all(rewriting.connection, table)
    cut: dict[str, Row | None] = {}
    done: set[str] = set()
    for row_id in sorted(rows):
        line: list[str] = []
        step: str | None = row_id
        while step is not None and step not in done and step not in line:
            line.append(step)
            step = rows[step][column]
        if step in line:
            first = min(line[line.index(step) :])
            rows[first] = {**rows[first], column: None}
            cut[first] = rows[first]
        done.update(line)
    rewriting.amend(table, cut)


def _share_out_shortcuts(rewriting: Rewriting) -> None:
    rows = _all(rewriting.connection, "tag")
    taken: set[int] = set()
    without: dict[str, Row | None] = {}
    for row_id in sorted(rows):
        shortcut = rows[row_id]["shortcut"]
        if shortcut is not None and shortcut in taken:
            without[row_id] = {**rows[row_id], "shortcut": None}
        taken.add(shortcut)
    rewriting.amend("tag", without)


def _claims_of(connection: Connection, marks: Iterable[str]) -> set[str]:
    words = "SELECT DISTINCT claim FROM figure_mark WHERE id IN"
    return {name for (name,) in select_in(driver(connection), words, marks)}


def _place(rewriting: Rewriting, touched: Mapping[str, Iterable[str]], states: States) -> list[str]:
    """Place claims whose text is not the current one of their article. Returns their identities."""
    connection = rewriting.connection
    strayed = _orphaned_by_one(connection, states)
    for table, column in (("article", "article"), ("claim", "id")):
        found = select_in(driver(connection), _STRAYED.format(column), touched.get(table, ()))
        strayed.extend(row_id for (row_id,) in found)
    by_place: dict[tuple[str, str], list[Row]] = {}
    for row in read_rows(connection, "claim", sorted(strayed)).values():
        by_place.setdefault((row["article"], row["text"]), []).append(content_of(row))
    needed: set[str] = set()
    for (article, text), rows in by_place.items():
        try:
            _place_in(rewriting, article, text, rows, states)
        except TextsNeeded as absent:
            needed |= absent.digests
    if needed:
        raise TextsNeeded(needed)
    return strayed


def _orphaned_by_one(connection: Connection, states: States) -> list[str]:
    """Orphans that another annotator has concurrently placed: their words may be in the text that counts."""
    disputed = [
        row_id
        for (table, row_id), folded in states.folded.items()
        if table == "claim" and "text" in folded.conflicts
    ]
    return [row_id for row_id, row in read_rows(connection, "claim", disputed).items() if row["orphaned"]]


def _place_in(rewriting: Rewriting, article: str, text: str, rows: Sequence[Row], states: States) -> None:
    connection = rewriting.connection
    sheet = read_rows(connection, "article", [article])[article]
    old = read_rows(connection, "text_version", [text]).get(text)
    locator: Locator | None = None
    placed: dict[str, Row | None] = {}
    for row in rows:
        known = _placed_by_somebody(connection, row, sheet["text"], states)
        if known is not None:
            placed[row["id"]] = known
            continue
        if locator is None:
            old_sha256 = old["sha256"] if old is not None else None
            new_text, old_text = _both_texts(connection, sheet["sha256"], old_sha256)
            locator = Locator(new_text, old_text)
        claim = value_of("claim", row)
        assert isinstance(claim, Claim)
        located = locator.locate(claim.selector)
        if located is None:
            placed[row["id"]] = {**row, "orphaned": 1}
        else:
            moved = at_span(claim, sheet["text"], new_text, located.span)
            placed[row["id"]] = {**row_of(moved, row["author"])}
    rewriting.amend("claim", placed)


def _both_texts(connection: Connection, new: str, old: str | None) -> tuple[str, str | None]:
    """The texts between which claims are placed; a place guessed without one of them would differ between copies.
    Raises TextsNeeded."""
    needed = held_texts.absent_among(driver(connection), {new, old or new})
    if needed:
        raise TextsNeeded(needed)
    new_text = texts.content(connection, new) or ""
    return new_text, (texts.content(connection, old) or "") if old is not None else None


def _placed_by_somebody(connection: Connection, row: Row, text: str, states: States) -> Row | None:
    """The claim as placed by one of those who placed it concurrently, if one of them did so in the current text."""
    folded = states.folded.get(("claim", row["id"]))
    named = () if folded is None else folded.conflicts.get("text", ())
    if not named:
        return None
    revisions = operations.revisions_of_rows(connection, "claim", [row["id"]])[row["id"]]
    placed = [
        {field: new for field, (_, new) in revision.values().items()}
        for revision in sorted(revisions, key=lambda revision: revision.digest, reverse=True)
        if revision.operation in named
    ]
    unit = unit_of("claim", "text")
    for cells in placed:
        if cells.get("text") == text and not cells.get("orphaned"):
            return {**row, **{name: cells.get(name, row[name]) for name in unit}, "orphaned": 0}
    return None


def _place_marks(rewriting: Rewriting, claims: Iterable[str]) -> None:
    """Put marks on their words. Marks whose words are gone are deleted, and of several answering ones one is kept."""
    connection = rewriting.connection
    # Few claims have marks, and only their rows are read.
    marks = sorted(queries.marks_of(connection, map(ClaimId, sorted(claims))), key=lambda mark: mark.id)
    holders = read_rows(connection, "claim", {mark.claim for mark in marks})
    changed: dict[str, Row | None] = {}
    answered: set[str] = set()
    for mark in (mark for mark in marks if mark.claim in holders):
        holder = holders[mark.claim]
        start = _place_of(mark, holder)
        answers = mark.answers and mark.claim not in answered
        if start is None:
            changed[mark.id] = None
            continue
        if answers:
            answered.add(mark.claim)
        if start != mark.start or answers != mark.answers:
            row = row_of(mark, mark.annotator)
            end = start + len(mark.text)
            changed[mark.id] = {**row, "start": start, "end": end, "answers": int(answers)}
    rewriting.amend("figure_mark", changed)


def _place_of(mark: FigureMark, claim: Row) -> int | None:
    """The offset of a mark's words in its claim: the stated one, or else the nearest occurrence; None if there is
    none."""
    quote, at = claim["quote"], mark.start - claim["start"]
    if at >= 0 and quote[at : at + len(mark.text)] == mark.text:
        return mark.start
    best: int | None = None
    start = quote.find(mark.text)
    while start >= 0:
        if best is None or abs(start - at) < abs(best - at):
            best = start
        start = quote.find(mark.text, start + 1)
    return None if best is None else int(claim["start"]) + best


def _settle(rewriting: Rewriting) -> None:
    """Delete questions that no claim answers, with their cells, and origins that no claim quotes; remove baselines that
    are in another question."""
    connection = rewriting.connection
    questions = [str(question) for question in unsettled.questions(connection)]
    stored = read_rows(connection, "question", questions)
    answered = {claim.question for claim in queries.claims_whose(connection, "question", questions, dict)}
    empty = [row_id for row_id in stored if row_id not in answered]
    cells = [row_id for (table, row_id), _ in naming(connection, "question", empty) if table == "cell"]
    rewriting.amend("cell", dict.fromkeys(cells))
    rewriting.amend("question", dict.fromkeys(empty))
    astray = {
        row_id: {**content_of(row), "baseline": None} for row_id, row in stored.items() if row_id in answered
    }
    rewriting.amend("question", astray)
    rewriting.amend("origin", dict.fromkeys(str(origin) for origin in unsettled.origins(connection)))
