"""Two annotators code separately; one merges both, checks their agreement, adjudicates, and undoes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.agreement.codings import CodingUnit
from corpus.agreement.disagreements import DisagreementKind
from corpus.model import AnnotatorKind, Span
from corpus.people import persons
from corpus.snapshot import Snapshot
from db import edits
from db.store import Store
from desktop.agreement.view import AgreementView
from desktop.app.launch import Program
from tests.desktop.agreement.build import ZHOU
from tests.desktop.build import RIVER_DAILY
from tests.journeys.desks import command, wait

pytestmark = pytest.mark.usefixtures("kept_worker", "lin")
FARE, MEAN = "单程票价由2元调整为3元", "调价后平均票价为2.6元"


def span(quote: str) -> Span:
    return Span(RIVER_DAILY.index(quote), RIVER_DAILY.index(quote) + len(quote))


def test_from_two_copies_to_one_decision(desk: Program, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = desk.workspace
    copy = tmp_path / "copy.duikan"
    with qtbot.waitCallback() as copied:
        workspace.save_copy(copy).then(copied)
    with Store.open(copy, ZHOU) as store:
        for quote, tag in ((FARE, "tag-0"), (MEAN, "tag-1")):
            store.perform(edits.tag_span, "article-1", span(quote), tag)
        store.perform(edits.mark_read, ["article-1"])
    # Here the same is coded by whoever is at the window, as a person of their own.
    workspace.perform(edits.tag_span, "article-1", span(FARE), "tag-0")
    workspace.perform(edits.tag_span, "article-1", span(MEAN), "tag-0")
    workspace.perform(edits.mark_read, ["article-1"])
    with qtbot.waitCallback() as merged:
        workspace.ask(lambda store: store.merge(copy)).then(lambda *_: merged())
    location = workspace.location
    workspace.close()
    workspace.open(location)
    wait(qtbot, lambda: workspace.saving.state == "saved" and workspace.snapshot is not None)

    command(desk, "view.agreement")
    view = desk.window.keeper.present.views.agreement
    assert isinstance(view, AgreementView)
    wait(qtbot, lambda: view.list.current is not None and not desk.services.agreement.busy)
    (row,) = view.list.passages.rows
    assert row.disagreement.kind is DisagreementKind.OTHER_TAG and row.quote == MEAN
    agreement = desk.services.agreement
    assert agreement.measured is not None and agreement.pair is not None
    kappa = agreement.measured.kappa(agreement.pair, CodingUnit.CHARACTER)
    assert kappa is not None and kappa.value is not None and 0 < kappa.value < 1
    before = {claim.id: claim for claim in _rows(desk).claims.values()}

    qtbot.keyClick(view.list, Qt.Key.Key_2)
    wait(qtbot, lambda: view.list.passages.rows[0].decision is not None)
    layers = {
        annotator.id
        for annotator in _rows(desk).annotators.values()
        if annotator.kind is AnnotatorKind.SHARED
    }
    (shared,) = (claim for claim in _rows(desk).claims.values() if claim.annotator in layers)
    assert shared.tags == ("tag-1",)
    assert {one: row for one, row in _rows(desk).claims.items() if one != shared.id} == before
    assert view.words() == "1 disagreement, 1 decided"

    command(desk, "undo")
    wait(qtbot, lambda: view.list.passages.rows[0].decision is None)
    assert {claim.id: claim for claim in _rows(desk).claims.values()} == before

    command(desk, "view.read")
    people = desk.services.layers
    assert (
        len({persons(_rows(desk).annotators.values())[annotator] for annotator in _rows(desk).annotators}) > 1
    )
    people.set_hidden(ZHOU.id, True)
    wait(qtbot, lambda: desk.services.reading_filter.active)
    counts = desk.services.reading_filter.counts()
    assert counts.all_claims - counts.claims == 2


def _rows(desk: Program) -> Snapshot:
    assert desk.workspace.snapshot is not None
    return desk.workspace.snapshot
