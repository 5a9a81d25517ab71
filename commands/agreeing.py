"""The verb ``agree``: how far annotators agree, and where they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from commands.listing import print_lines, print_table
from commands.objects import agreement_object, annotator_name, disagreement_object
from commands.opening import opened
from commands.terminal import say
from corpus.agreement.codings import CodedArticle, Coding, CodingUnit
from corpus.agreement.disagreements import Disagreement, DisagreementKind, DrawnLink, disagreements
from corpus.agreement.measuring import AgreementFigure, agreement
from corpus.identities import AnnotatorId, ArticleId
from corpus.segmentation import statements
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object
from db.store import Store


@dataclass(frozen=True, slots=True)
class Coded:
    """What was read of a project."""

    snapshot: Snapshot
    articles: tuple[CodedArticle, ...]
    texts: dict[ArticleId, str]
    codings: tuple[Coding, ...]
    annotators: tuple[AnnotatorId, ...]
    """Who coded something or read an article, by name."""


def agree(location: str, *, as_json: bool) -> int:
    """Print the coefficients and the disagreements of all pairs of annotators."""
    with opened(location, read_only=True) as store:
        coded = _coded(store)
    figures = [
        figure
        for unit in CodingUnit
        for figure in agreement(coded.articles, coded.codings, coded.annotators, unit)
    ]
    differing = list(_disagreements(coded))
    if as_json:
        print_lines(_lines(coded, figures, differing))
        return 0
    if not figures:
        say(_nothing_to_measure(coded))
        return 0
    _print_tables(coded, figures, differing)
    return 0


def _coded(store: Store) -> Coded:
    snapshot, codings = store.snapshot(), tuple(store.codings())
    texts = dict(store.texts())
    readers: dict[ArticleId, set[AnnotatorId]] = {article: set() for article in texts}
    for reading in snapshot.readings.values():
        readers.setdefault(reading.article, set()).add(reading.annotator)
    articles = tuple(
        CodedArticle(
            article.id,
            article.characters,
            tuple(statements(texts[article.id])),
            frozenset(readers[article.id]),
        )
        for article in snapshot.articles_in_order()
    )
    known = {coding.annotator for coding in codings}.union(*readers.values())
    annotators = sorted(known, key=lambda annotator: (annotator_name(annotator, snapshot), annotator))
    return Coded(snapshot, articles, texts, codings, tuple(annotators))


def _disagreements(coded: Coded) -> Iterator[Disagreement]:
    links = [
        DrawnLink(link.annotator, link.source, link.target, link.relation)
        for link in coded.snapshot.links.values()
    ]
    for pair in combinations(coded.annotators, 2):
        for found in disagreements(coded.articles, coded.codings, links, pair):
            if found.kind is not DisagreementKind.AGREED:
                yield found


def _lines(
    coded: Coded, figures: Sequence[AgreementFigure], differing: Sequence[Disagreement]
) -> Iterator[Object]:
    for figure in figures:
        yield agreement_object(figure, coded.snapshot)
    for each in differing:
        yield disagreement_object(each, coded.snapshot, coded.texts[each.article])


def _print_tables(
    coded: Coded, figures: Sequence[AgreementFigure], differing: Sequence[Disagreement]
) -> None:
    snapshot = coded.snapshot
    rows = [
        (
            figure.measure.value,
            figure.unit.value,
            snapshot.tags[figure.tag].name if figure.tag is not None else "all",
            " / ".join(annotator_name(annotator, snapshot) for annotator in figure.annotators),
            "-" if figure.coefficient.value is None else f"{figure.coefficient.value:.3f}",
            f"{figure.coefficient.units:.0f}",
            f"{figure.coefficient.agreed:.0f}",
        )
        for figure in figures
    ]
    print_table(("MEASURE", "UNIT", "TAG", "ANNOTATORS", "VALUE", "N", "AGREED"), rows)
    say(f"{len(differing)} disagreement(s); --json lists them.")


def _nothing_to_measure(coded: Coded) -> str:
    if len(coded.annotators) < 2:
        return "Only one person has coded here. Merge a copy that was coded independently."
    return "No article was marked as read by two people, so there is nothing to compare."
