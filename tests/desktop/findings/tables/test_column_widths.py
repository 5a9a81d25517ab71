"""The widths of columns: quotations get what is left, and what the user has set is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.current import Current
from desktop.findings.tables.claims_view import ClaimsView
from desktop.findings.tables.links_view import LinksView
from desktop.findings.tables.subjects import END
from desktop.findings.tables.view import FindingsView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop.findings.tables.parts import table

ARTICLE, QUOTE, TAGS, KIND, NOTE = range(5)


def widths(view: FindingsView) -> list[int]:
    header = table(view).horizontalHeader()
    return [header.sectionSize(number) for number in range(header.count())]


def drag_edge(view: FindingsView, column: int, by: int, qtbot: QtBot) -> None:
    """Drag the right edge of a column's heading."""
    header = table(view).horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(by, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


@pytest.mark.parametrize(
    ("width", "shown"),
    # 868: the table in a window of 1366 with both docks.
    [(1500, 8), (868, 5), (700, 4), (500, 4)],
)
def test_the_quotation_gets_what_the_others_can_spare(claims: ClaimsView, width: int, shown: int) -> None:
    claims.resize(width, 500)
    sizes = widths(claims)
    assert sum(size > 0 for size in sizes) == shown
    assert sum(sizes) == pytest.approx(table(claims).viewport().width(), abs=1) or width == 500
    preferred = [158, 0, 190, 96, 190]
    for column in (ARTICLE, TAGS, KIND):
        assert preferred[column] * 0.6 < sizes[column] <= preferred[column]
    if width == 868:
        assert sizes[QUOTE] > 400 and sizes[NOTE] >= 120
        assert sizes[QUOTE] == max(sizes)
    if width == 1500:
        assert [sizes[column] for column in (ARTICLE, TAGS, KIND, NOTE)] == [158, 190, 96, 190]


@pytest.mark.parametrize("width", [1000, 1030, 1070])
def test_a_column_that_is_shown_has_room_for_its_heading(claims: ClaimsView, width: int) -> None:
    claims.resize(width, 500)
    header = table(claims).horizontalHeader()
    headings = {
        str(header.model().headerData(number, Qt.Orientation.Horizontal)): size
        for number, size in enumerate(widths(claims))
        if size
    }
    assert "Annotator" in headings
    text = header.fontMetrics().horizontalAdvance
    padding = 2 * 8
    assert all(size >= text(heading) + padding for heading, size in headings.items()), headings


def test_both_ends_of_links_have_room(links: LinksView) -> None:
    links.resize(868, 500)
    source, relation, target, note, *_ = widths(links)
    assert min(source, target) >= END
    longest = table(links).fontMetrics().horizontalAdvance("Differs in figure")
    mark_and_padding = 40
    assert relation >= longest + mark_and_padding and note >= 120


def test_a_width_that_was_set_is_kept(
    claims: ClaimsView,
    river: Workspace,
    current: Current,
    theme: Theme,
    settings: Settings,
    qtbot: QtBot,
    actions: Actions,
) -> None:
    claims.remember_widths(settings)
    claims.resize(868, 500)
    before = widths(claims)
    drag_edge(claims, TAGS, -40, qtbot)
    assert widths(claims)[TAGS] == before[TAGS] - 40
    assert widths(claims)[QUOTE] == before[QUOTE] + 40
    claims.resize(1500, 500)
    assert widths(claims)[TAGS] == before[TAGS] - 40
    assert widths(claims)[NOTE] == 190, "only the width that was set is kept"
    again = ClaimsView(river, current, theme)
    qtbot.addWidget(again)
    again.resize(868, 500)
    again.show()
    again.remember_widths(settings)
    assert widths(again)[TAGS] == before[TAGS] - 40
    links = LinksView(river, current, theme, actions)
    qtbot.addWidget(links)
    links.resize(868, 500)
    links.show()
    links.remember_widths(settings)
    assert widths(links)[3] >= 120, "each table has widths of its own"


@pytest.mark.parametrize(
    "stored", [b"", b"[]", b"{", b'{"tags": "wide", "kind": -3, "note": 0, "article": null}']
)
def test_what_is_no_width_is_ignored(claims: ClaimsView, settings: Settings, stored: bytes) -> None:
    settings.set_layout("columns.claims", QByteArray(stored))
    before = widths(claims)
    claims.remember_widths(settings)
    assert widths(claims) == before
