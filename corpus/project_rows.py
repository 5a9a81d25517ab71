"""The rows of a project, indexed by identity and by their references."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, get_args

from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Annotator,
    Article,
    Claim,
    Entity,
    FigureMark,
    Link,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate

KINDS: tuple[type, ...] = tuple(kind for kind in get_args(Entity) if kind not in (Project, TextVersion))
"""The kinds of rows that are indexed: all but texts, which a snapshot does not hold, and the project, which is one."""


class ProjectRows:
    """Holds rows. Subclasses change them with :meth:`_put` and :meth:`_drop`.

    Rows are looked up by plain strings, because selections and signals carry those. Edits take the typed identities of
    the rows (``claim.id``)."""

    def __init__(self, project: Project, rows: Iterable[Entity] = ()) -> None:
        self.project = project
        self._held: dict[type, dict[str, Any]] = {kind: {} for kind in KINDS}
        """Rows by identity, of each kind."""
        self._claims_of_article: dict[str, list[tuple[int, int, str]]] = {}
        self._referring: dict[str, dict[str, dict[str, None]]] = {}
        """Identities of referring rows, by the kind of the reference (:func:`_references`) and the identity of the row
        referred to. The innermost dict is used as an ordered set."""
        for row in rows:
            self._put(row)
        for places in self._claims_of_article.values():
            places.sort()

    # Rows by identity

    @property
    def articles(self) -> Mapping[str, Article]:
        return MappingProxyType(self._held[Article])

    @property
    def annotators(self) -> Mapping[str, Annotator]:
        return MappingProxyType(self._held[Annotator])

    @property
    def tags(self) -> Mapping[str, Tag]:
        return MappingProxyType(self._held[Tag])

    @property
    def relations(self) -> Mapping[str, Relation]:
        return MappingProxyType(self._held[Relation])

    @property
    def claims(self) -> Mapping[str, Claim]:
        return MappingProxyType(self._held[Claim])

    @property
    def links(self) -> Mapping[str, Link]:
        return MappingProxyType(self._held[Link])

    @property
    def figure_marks(self) -> Mapping[str, FigureMark]:
        return MappingProxyType(self._held[FigureMark])

    @property
    def rejections(self) -> Mapping[str, Rejection]:
        return MappingProxyType(self._held[Rejection])

    @property
    def questions(self) -> Mapping[str, Question]:
        return MappingProxyType(self._held[Question])

    @property
    def cells(self) -> Mapping[str, CellStatus]:
        return MappingProxyType(self._held[CellStatus])

    @property
    def readings(self) -> Mapping[str, ArticleReading]:
        return MappingProxyType(self._held[ArticleReading])

    @property
    def origins(self) -> Mapping[str, Origin]:
        return MappingProxyType(self._held[Origin])

    @property
    def draft_rejections(self) -> Mapping[str, DraftRejection]:
        return MappingProxyType(self._held[DraftRejection])

    @property
    def rates(self) -> Mapping[str, Rate]:
        return MappingProxyType(self._held[Rate])

    @property
    def memos(self) -> Mapping[str, Memo]:
        return MappingProxyType(self._held[Memo])

    @property
    def saved_searches(self) -> Mapping[str, SavedSearch]:
        return MappingProxyType(self._held[SavedSearch])

    def rows(self) -> Iterator[Entity]:
        """All rows but the project's own, in no order."""
        for held in self._held.values():
            yield from held.values()

    def _put(self, row: Entity, *, sort: bool = False) -> None:
        held = self._held.get(type(row))
        if held is not None:
            held[row.id] = row
        for field, name in _references(row):
            self._referring.setdefault(field, {}).setdefault(name, {})[row.id] = None
        match row:
            case Claim():
                places = self._claims_of_article.setdefault(row.article, [])
                place = (row.start, -row.end, row.id)
                if sort:
                    insort(places, place)
                else:
                    places.append(place)
            case Project():
                self.project = row

    def _drop_indexes(self, row: Entity) -> None:
        held = self._held.get(type(row), {}).get(row.id, row)
        for field, name in _references(held):
            self._referring.get(field, {}).get(name, {}).pop(row.id, None)
        if isinstance(held, Claim):
            places = self._claims_of_article.get(held.article, [])
            place = (held.start, -held.end, held.id)
            if place in places:
                places.remove(place)

    def _drop(self, row: Entity) -> None:
        self._drop_indexes(row)
        self._held.get(type(row), {}).pop(row.id, None)

    def _naming(self, field: str, name: str) -> Collection[str]:
        return self._referring.get(field, {}).get(name, ())


def _references(row: Entity) -> Sequence[tuple[str, str]]:
    """The references of a row that are indexed: kind of the reference and identity of the row referred to."""
    match row:
        case Claim():
            return (("question", row.question),) if row.question is not None else ()
        case Link():
            return ("link", row.source), ("link", row.target)
        case FigureMark():
            return (("mark", row.claim),)
        case CellStatus():
            return (("cell.question", row.question),)
        case ArticleReading():
            return (("reading", row.article),)
    return ()
