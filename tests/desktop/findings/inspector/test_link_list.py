"""The links of a claim as a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.identities import ClaimId
from corpus.snapshot import Snapshot
from desktop.derived.figures import Figures
from desktop.findings.inspector.link_list import LinkList, LinkListView
from desktop.look.theme import Theme
from tests.desktop.build import link, river_archive


@pytest.fixture
def snapshot() -> Snapshot:
    """The ferry project with a quotation, which has a direction, and a note on a link."""
    river = river_archive()
    claims = {claim.id: claim for claim in river.claims}
    quoting = link(7, claims["claim-7"], claims["claim-6"], "quotes")
    links = [replace(row, note="口径不同") if row.id == "link-2" else row for row in river.links]
    return Snapshot.from_archive(replace(river, links=(*links, quoting)))


@pytest.fixture
def view(figures: Figures, snapshot: Snapshot, theme: Theme, qtbot: QtBot) -> LinkListView:
    model = LinkList()
    view = LinkListView(model, theme)
    qtbot.addWidget(view)
    model.setParent(view)
    model.show_claim(snapshot, ClaimId("claim-6"), figures)
    view.resize(260, 400)
    view.show()
    return view


def test_each_link_is_told_from_the_other_end(view: LinkListView) -> None:
    model = view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Equivalent A: 单程票价由2元调整为3元",
        "Equivalent C: 單程票由2元調為3元",
        "← Quotes B: 调价后平均票价约为2.8元，涨幅超过四成",
    ]


def test_the_note_takes_a_line_and_is_in_the_tooltip(view: LinkListView) -> None:
    heights = [view.sizeHintForRow(row) for row in range(3)]
    assert heights[1] > heights[0] == heights[2]
    assert view.height() == sum(heights)
    assert view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("口径不同")


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "followed"),
        (Qt.Key.Key_Space, "shown"),
        (Qt.Key.Key_Delete, "deletion_requested"),
    ],
)
def test_keys_mean_the_selected_link(view: LinkListView, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(getattr(view, signal)) as asked:
        qtbot.keyClick(view, key)
    assert asked.args == ["link-2"]


def test_a_claim_without_links_takes_no_room(
    figures: Figures, snapshot: Snapshot, theme: Theme, qtbot: QtBot
) -> None:
    model = LinkList()
    view = LinkListView(model, theme)
    qtbot.addWidget(view)
    model.show_claim(snapshot, ClaimId("claim-2"), figures)
    view.fit()
    assert view.isHidden()


def test_the_same_links_are_not_listed_again(figures: Figures, snapshot: Snapshot, qtbot: QtBot) -> None:
    model = LinkList()
    model.show_claim(snapshot, ClaimId("claim-6"), figures)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_claim(snapshot, ClaimId("claim-6"), figures)
    assert model.row_of("link-7") == 2
    assert model.row_of("link-1") == 0
    assert model.row_of("link-3") == -1
