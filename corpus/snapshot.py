"""The rows of a project without its texts, indexed for reading.

The window holds one snapshot and applies each :class:`~corpus.changes.ChangeSet` to it; all views read from it. A
snapshot never reads a file or a database.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from corpus.archive import Archive
from corpus.changes import Changed, ChangeSet
from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Article,
    Claim,
    Entity,
    FigureMark,
    Link,
    Project,
    Relation,
    Span,
    Tag,
)
from corpus.project_rows import ProjectRows
from corpus.questions import ArticleReading, CellStatus, Question
from corpus.shortening import shortened
from corpus.tag_digits import digits_of
from corpus.text_presence import TextPresence

_IN_ARCHIVES = (
    *("annotators", "articles", "tags", "relations", "claims", "links", "figure_marks", "rejections"),
    *("questions", "cells", "readings", "origins", "draft_rejections", "rates", "memos", "saved_searches"),
)
"""The parts of an archive that are rows of a snapshot: all but the texts."""
_TITLE_LENGTH = 24
"""Code points of a title behind a publisher. Chosen: most headlines are whole, and a column has no room for more."""


class Snapshot(ProjectRows):
    """All rows of a project but the texts, and which texts are in the file. Only :meth:`apply` changes it."""

    def __init__(self, project: Project, rows: Iterable[Entity] = (), absent: Iterable[str] = ()) -> None:
        super().__init__(project, rows)
        self.texts = TextPresence(self.articles, absent)
        """Which texts are in the file."""
        self._in_order: tuple[Article, ...] | None = None
        self._letters: dict[str, str] | None = None
        self._telling_titles: dict[str, str] | None = None
        self._digits: dict[str, int] | None = None

    @classmethod
    def from_archive(cls, archive: Archive) -> Snapshot:
        """A snapshot of the rows of an export."""
        rows = (row for name in _IN_ARCHIVES for row in getattr(archive, name))
        return cls(archive.project, rows)

    # Rows in the order of display

    def articles_in_order(self) -> list[Article]:
        """Articles in the order of import."""
        if self._in_order is None:
            articles = self.articles.values()
            self._in_order = tuple(sorted(articles, key=lambda article: (article.position, article.id)))
        return list(self._in_order)

    def relations_in_order(self) -> list[Relation]:
        """The built-in relations first, then the analyst's own."""
        return sorted(self.relations.values(), key=lambda relation: (relation.position, relation.id))

    def claims_of(self, article: str) -> list[Claim]:
        """Claims of one article by position in its text; orphans are among them."""
        claims = self.claims
        return [claims[claim] for _, _, claim in self._claims_of_article.get(article, ())]

    def count_claims_of(self, article: str) -> int:
        """How many claims an article has, orphans included."""
        return len(self._claims_of_article.get(article, ()))

    def claims_at(self, article: str, span: Span) -> list[Claim]:
        """Claims with exactly this span of an article's current text."""
        places = self._claims_of_article.get(article, [])
        # Places are sorted by (start, -end, identity), so those of the span are between these two keys.
        first, last = (bisect_left(places, (span.start, offset - span.end, "")) for offset in (0, 1))
        return [row for _, _, claim in places[first:last] if not (row := self.claims[claim]).orphaned]

    def links_of(self, claim: str) -> list[Link]:
        """Links with ``claim`` at either end, oldest first."""
        return [self.links[link] for link in self._naming("link", claim)]

    def count_links_of(self, claim: str) -> int:
        """How many links a claim has."""
        return len(self._naming("link", claim))

    def marks_of(self, claim: str) -> list[FigureMark]:
        """Marks on the figures of a claim, by position in its text."""
        marks = (self.figure_marks[mark] for mark in self._naming("mark", claim))
        return sorted(marks, key=lambda mark: (mark.start, mark.end, mark.id))

    def marks_in(self, article: str) -> list[FigureMark]:
        """Marks on figures of an article's current text, by position; those of orphans are not among them."""
        claims = (claim.id for claim in self.claims_of(article) if not claim.orphaned)
        marks = (mark for claim in claims for mark in self.marks_of(claim))
        return sorted(marks, key=lambda mark: (mark.start, mark.end, mark.id))

    def links_between(self, one: str, other: str) -> list[Link]:
        """Links from any claim of one article to any claim of the other."""
        links = ((claim.id, link) for claim in self.claims_of(one) for link in self.links_of(claim.id))
        ends = ((link, self.claims.get(link.other_end(claim))) for claim, link in links)
        return [link for link, end in ends if end is not None and end.article == other]

    def questions_in_order(self) -> list[Question]:
        """Questions in the analyst's order."""
        return sorted(self.questions.values(), key=lambda question: (question.position, question.id))

    def claims_of_question(self, question: str) -> list[Claim]:
        """Claims that answer a question, by the order of their articles and their places in them."""
        claims = (self.claims[claim] for claim in self._naming("question", question))
        return sorted(
            claims,
            key=lambda claim: (self._article_place(claim.article), claim.start, -claim.end, claim.id),
        )

    def cells_of_question(self, question: str) -> list[CellStatus]:
        """Analysts' decisions on the cells of a question, in the order of the articles."""
        cells = (self.cells[cell] for cell in self._naming("cell.question", question))
        return sorted(cells, key=lambda cell: self._article_place(cell.article))

    def readings_of(self, article: str) -> list[ArticleReading]:
        """Marks that an article was read, earliest first."""
        readings = (self.readings[reading] for reading in self._naming("reading", article))
        return sorted(readings, key=lambda reading: (reading.created, reading.id))

    def memos_about(self, subject: str | None) -> list[Memo]:
        """Memos about an article or a tag (None: about the project), oldest first."""
        memos = (memo for memo in self.memos.values() if (memo.article or memo.tag) == subject)
        return sorted(memos, key=lambda memo: (memo.created, memo.id))

    def saved_searches_in_order(self) -> list[SavedSearch]:
        """Saved searches in the analyst's order."""
        return sorted(self.saved_searches.values(), key=lambda search: (search.position, search.id))

    def children_of(self, parent: str | None) -> list[Tag]:
        """Tags directly under ``parent`` (None: at the root), in the codebook's order."""
        children = (tag for tag in self.tags.values() if tag.parent == parent)
        return sorted(children, key=lambda tag: (tag.position, tag.id))

    def tags_in_order(self) -> Iterator[Tag]:
        """All tags, parents before their children: the codebook from top to bottom."""
        below: dict[str | None, list[Tag]] = {}
        for tag in sorted(self.tags.values(), key=lambda tag: (tag.position, tag.id), reverse=True):
            below.setdefault(tag.parent, []).append(tag)
        pending = below.get(None, [])
        while pending:
            tag = pending.pop()
            yield tag
            pending.extend(below.get(tag.id, ()))

    def tag_for_digit(self, digit: int) -> Tag | None:
        """The tag that the digit key applies: see :mod:`corpus.tag_digits`."""
        return next((self.tags[tag] for tag, number in self.digits().items() if number == digit), None)

    def digit_of(self, tag: str) -> int | None:
        """The digit key that applies ``tag``, if it has one."""
        return self.digits().get(tag)

    def digits(self) -> Mapping[str, int]:
        """The digit key of each tag that has one, for lists that show them all."""
        if self._digits is None:
            self._digits = digits_of(self.tags_in_order())
        return self._digits

    def letter(self, article: str) -> str:
        """A, B, … Z, AA, AB …: the short name of an article, by order of import."""
        if self._letters is None:
            order = enumerate(self.articles_in_order())
            self._letters = {article.id: _letters(number) for number, article in order}
        return self._letters.get(article, "?")

    def source_name(self, article: str) -> str:
        """What an article is called beside others: its publisher or, without one, its title. If the publisher has
        several articles here, the start of the title follows, since they would have one name. Empty for an unknown
        article."""
        row, title = self.articles.get(article), self.telling_title(article)
        if row is None or not title:
            return row.source_name if row is not None else ""
        # In Chinese fonts the dot has the width of a character, with its own space on both sides.
        return f"{row.publisher}{' · ' if row.publisher[-1].isascii() else '·'}{title}"

    def telling_title(self, article: str) -> str:
        """The start of the title of an article whose publisher has others here; empty for one that the publisher
        tells apart, or that has none."""
        if self._telling_titles is None:
            published = Counter(row.publisher for row in self.articles.values())
            self._telling_titles = {
                row.id: shortened(row.title, _TITLE_LENGTH)
                for row in self.articles.values()
                if row.publisher and published[row.publisher] > 1
            }
        return self._telling_titles.get(article, "")

    def lettered_name(self, article: str) -> str:
        """The letter of an article and its name as a source; empty for an unknown article."""
        return (
            f"{self.letter(article)} {self.source_name(article)}".strip() if article in self.articles else ""
        )

    def same_rows(self, other: Snapshot) -> bool:
        """Whether both hold the same rows with the same content."""
        return self.project == other.project and self._held == other._held

    # Change

    def apply(self, changes: ChangeSet) -> None:
        """Bring the rows to the state after ``changes``."""
        for row in changes.deleted:
            self._drop(row)
        for change in changes.updated:
            self._drop_indexes(change.before)
            self._put(change.after, sort=True)
        for row in changes.created:
            self._put(row, sort=True)
        if changes.touches(Article):
            self._in_order = self._letters = self._telling_titles = None
        if changes.touches(Tag):
            self._digits = None
        self.texts.apply(changes)

    def _article_place(self, article: str) -> tuple[int, str]:
        held = self.articles.get(article)
        return (-1 if held is None else held.position, article)


def changes_between(before: Snapshot, after: Snapshot) -> ChangeSet:
    """The changes from one snapshot to the other: created, updated and deleted rows, and texts that arrived or became
    absent."""
    old, new = ({(type(row), row.id): row for row in held.rows()} for held in (before, after))
    moved = before.texts.absent ^ after.texts.absent
    updated = [
        Changed(old[key], row)
        for key, row in new.items()
        if key in old and (old[key] != row or (isinstance(row, Article) and row.sha256 in moved))
    ]
    if before.project != after.project:
        updated.append(Changed(before.project, after.project))
    return ChangeSet(
        tuple(row for key, row in new.items() if key not in old),
        tuple(updated),
        tuple(row for key, row in old.items() if key not in new),
        arrived=frozenset(before.texts.absent - after.texts.absent),
        absent=frozenset(after.texts.absent - before.texts.absent),
    )


def _letters(number: int) -> str:
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
