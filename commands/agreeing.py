"""The verb ``agree``: coefficients of agreement, and disagreements between annotators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from commands.absent_texts import say_absent
from commands.listing import print_lines, print_table
from commands.objects import agreement_object, annotator_name, disagreement_object
from commands.opening import opened
from commands.terminal import say
from corpus.agreement.codings import CodingUnit
from corpus.agreement.decisions import Decisions
from corpus.agreement.disagreements import Disagreement
from corpus.agreement.gathering import CodedProject, gather
from corpus.agreement.measuring import AgreementFigure, agreement
from corpus.agreement.study import differences
from corpus.identities import ArticleId
from corpus.people import shared_layers
from corpus.segmentation import statements
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object
from db.store import Store


@dataclass(frozen=True, slots=True)
class Coded:
    """The data read from a project."""

    snapshot: Snapshot
    texts: dict[ArticleId, str]
    project: CodedProject


def agree(location: str, *, as_json: bool) -> int:
    """Print the coefficients and the disagreements of all pairs of annotators."""
    with opened(location, read_only=True) as store:
        coded = _coded(store)
    say_absent(coded.snapshot, location)
    project = coded.project
    figures = [
        figure
        for unit in CodingUnit
        for figure in agreement(project.articles, project.codings, project.annotators, unit)
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
    snapshot, codings = store.snapshot(), store.codings()
    texts = dict(store.texts())
    sentences = {article: tuple(statements(text)) for article, text in texts.items()}
    return Coded(snapshot, texts, gather(snapshot, codings, sentences))


def _disagreements(coded: Coded) -> Iterator[Disagreement]:
    for pair in combinations(coded.project.annotators, 2):
        yield from differences(coded.project, pair).found


def _lines(
    coded: Coded, figures: Sequence[AgreementFigure], differing: Sequence[Disagreement]
) -> Iterator[Object]:
    for figure in figures:
        yield agreement_object(figure, coded.snapshot)
    decisions = Decisions(coded.snapshot, shared_layers(coded.snapshot.annotators.values()))
    for disagreement in differing:
        decision = decisions.of(disagreement)
        yield disagreement_object(disagreement, coded.snapshot, coded.texts[disagreement.article], decision)


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
    if len(coded.project.annotators) < 2:
        return "Only one person has coded here. Merge a copy that was coded independently."
    return "No article was marked as read by two people, so there is nothing to compare."
