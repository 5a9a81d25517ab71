"""The tree of tags: order, counts, and drops."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Language, Span
from db import edits
from desktop.codebook.panel import CodebookPanel
from desktop.current import Current, TextSelection
from desktop.project.workspace import Workspace
from desktop.widgets.mime_types import SELECTION_MIME, TAG_MIME
from tests.desktop import panels
from tests.desktop.codebook.parts import CHILD, INCOME, RIDERS, RISE, counts, drop, names, row_of, shown, tree


def test_tags_stand_in_a_tree_with_counts_and_digits(codebook: CodebookPanel) -> None:
    assert names(codebook) == ["票价水平", "涨幅测算", "客运规模", "收入", "　财政补贴"]
    assert counts(codebook) == {"票价水平": 5, "涨幅测算": 3, "客运规模": 3, "收入": 2, "财政补贴": 0}
    assert [entry.digit for entry in shown(codebook)[:5]] == [1, 2, 3, 4, 5]


def test_orphans_are_counted_and_listed_last(codebook: CodebookPanel) -> None:
    heading, orphan = shown(codebook)[-2:]
    assert (heading.tag, heading.claim, heading.count) == (None, None, 1)
    assert orphan.claim is not None
    assert orphan.claim.id == "claim-4"
    assert not tree(codebook).isExpanded(row_of(codebook, "claim-4").parent())


def test_counts_follow_every_change_and_its_undoing(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    before = counts(codebook)
    panels.changing(river, qtbot, lambda: river.perform(edits.toggle_tag, "claim-1", CHILD))
    panels.changing(
        river, qtbot, lambda: river.perform(edits.delete_claims, ["claim-2", "claim-5", "claim-4"])
    )
    assert counts(codebook) == {"票价水平": 4, "涨幅测算": 3, "客运规模": 2, "收入": 1, "财政补贴": 1}
    assert shown(codebook)[-1].tag is not None, "the last orphan is gone, and its heading with it"
    panels.changing(river, qtbot, river.undo)
    panels.changing(river, qtbot, river.undo)
    assert counts(codebook) == before
    assert shown(codebook)[-1].claim is not None


def test_a_tag_is_dragged_below_another_and_between_two(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    panels.changing(
        river, qtbot, lambda: drop(codebook, TAG_MIME, RISE.encode(), -1, row_of(codebook, RIDERS))
    )
    assert names(codebook) == ["票价水平", "客运规模", "　涨幅测算", "收入", "　财政补贴"]
    panels.changing(river, qtbot, lambda: drop(codebook, TAG_MIME, CHILD.encode(), 0, QModelIndex()))
    assert names(codebook) == ["财政补贴", "票价水平", "客运规模", "　涨幅测算", "收入"]
    panels.changing(river, qtbot, lambda: drop(codebook, TAG_MIME, CHILD.encode(), 2, QModelIndex()))
    assert names(codebook) == ["票价水平", "财政补贴", "客运规模", "　涨幅测算", "收入"]


def test_a_tag_cannot_be_dragged_below_itself(codebook: CodebookPanel) -> None:
    dragged = QMimeData()
    dragged.setData(TAG_MIME, INCOME.encode())
    model = tree(codebook).model()
    for target in (INCOME, CHILD):
        parent = row_of(codebook, target)
        assert not model.canDropMimeData(dragged, Qt.DropAction.MoveAction, -1, 0, parent)


def test_selected_text_dropped_on_a_tag_is_tagged(
    codebook: CodebookPanel, river: Workspace, current: Current, qtbot: QtBot
) -> None:
    current.set_selection(TextSelection("article-1", Span(0, 4)))
    panels.changing(river, qtbot, lambda: drop(codebook, SELECTION_MIME, b"", -1, row_of(codebook, CHILD)))
    made = panels.rows(river).claims_of("article-1")[0]
    assert (made.span, made.tags) == (Span(0, 4), (CHILD,))


def test_an_orphan_has_the_language_of_its_article(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    orphan = shown(codebook)[-1].claim
    assert orphan is not None
    edit = lambda: river.perform(edits.edit_article, orphan.article, language=Language.TRADITIONAL)  # noqa: E731
    panels.changing(river, qtbot, edit)
    assert shown(codebook)[-1].language is Language.TRADITIONAL


def test_an_orphan_row_names_no_place_to_drop(codebook: CodebookPanel) -> None:
    dragged = QMimeData()
    dragged.setData(SELECTION_MIME, b"")
    model = tree(codebook).model()
    heading = row_of(codebook, "claim-4").parent()
    assert not model.canDropMimeData(dragged, Qt.DropAction.CopyAction, -1, 0, heading)
