"""The tree of tags: counts, naming, moving, merging, deleting, hiding; and the orphaned claims at its end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from corpus.archive import Archive
from corpus.model import Span
from db import edits
from desktop.codebook.editor import TagEditor
from desktop.codebook.model import ENTRY_ROLE, SELECTION_MIME, TAG_MIME, Entry
from desktop.codebook.panel import CodebookPanel
from desktop.current import Current, TextSelection
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import river_archive, tag

FARE, RISE, RIDERS, INCOME, CHILD = "tag-0", "tag-1", "tag-2", "tag-3", "tag-4"


@pytest.fixture
def archive() -> Archive:
    """The ferry project with one tag below another and one orphan."""
    river = panels.with_orphan(river_archive(), "claim-4")
    return replace(river, tags=(*river.tags, tag(4, "财政补贴", INCOME)))


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path, archive: Archive) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, archive)


@pytest.fixture
def codebook(river: Workspace, current: Current, theme: Theme, qtbot: QtBot) -> CodebookPanel:
    panel = CodebookPanel(river, current, theme)
    qtbot.addWidget(panel)
    panel.resize(208, 400)
    panel.show()
    return panel


def tree(codebook: CodebookPanel) -> QTreeView:
    found = codebook.findChild(QTreeView, "tagTree")
    assert found is not None
    return found


def shown(codebook: CodebookPanel) -> list[Entry]:
    """All rows from top to bottom, also those that are folded away."""

    def below(parent: QModelIndex) -> list[Entry]:
        found = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += [index.data(ENTRY_ROLE), *below(index)]
        return found

    model = tree(codebook).model()
    return below(QModelIndex())


def row_of(codebook: CodebookPanel, one: str) -> QModelIndex:
    """The row of a tag, or of an orphaned claim."""

    def below(parent: QModelIndex) -> QModelIndex | None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            entry = index.data(ENTRY_ROLE)
            if one in (entry.tag and entry.tag.id, entry.claim and entry.claim.id):
                return index
            found = below(index)
            if found is not None:
                return found
        return None

    model = tree(codebook).model()
    found = below(QModelIndex())
    assert found is not None
    return found


def counts(codebook: CodebookPanel) -> dict[str, int]:
    return {entry.tag.name: entry.count for entry in shown(codebook) if entry.tag is not None}


def names(codebook: CodebookPanel) -> list[str]:
    return [("　" * entry.depth) + entry.tag.name for entry in shown(codebook) if entry.tag is not None]


def key(codebook: CodebookPanel, qtbot: QtBot, one: str, pressed: Qt.Key) -> None:
    tree(codebook).setCurrentIndex(row_of(codebook, one))
    qtbot.keyClick(tree(codebook), pressed)


def drop(codebook: CodebookPanel, mime: str, data: bytes, row: int, parent: QModelIndex) -> None:
    """What a drop does between (row) or on (-1) the rows below ``parent``."""
    dragged = QMimeData()
    dragged.setData(mime, data)
    model = tree(codebook).model()
    if model.canDropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, parent):
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, parent)


# What it shows


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


def test_an_orphan_that_is_selected_is_attended_to(codebook: CodebookPanel, current: Current) -> None:
    """Row 44: it is found by selecting it, and then placed in the inspector."""
    codebook.show_orphans()
    heading = tree(codebook).currentIndex()
    assert current.claim is None
    tree(codebook).setCurrentIndex(heading.model().index(0, 0, heading))
    assert current.claim == "claim-4"


def test_an_orphan_is_gone_to(codebook: CodebookPanel, current: Current, qtbot: QtBot) -> None:
    places = panels.jumps(current)
    codebook.show_orphans()
    key(codebook, qtbot, "claim-4", Qt.Key.Key_Return)
    assert [(place.article, place.claim) for place in places] == [("article-1", "claim-4")]
    assert current.claim == "claim-4"


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


def test_folded_rows_and_the_selection_survive_a_change(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    tree(codebook).collapse(row_of(codebook, INCOME))
    tree(codebook).setCurrentIndex(row_of(codebook, RIDERS))
    panels.changing(river, qtbot, lambda: river.perform(edits.edit_tag, FARE, name="票价"))
    assert not tree(codebook).isExpanded(row_of(codebook, INCOME))
    assert tree(codebook).currentIndex() == row_of(codebook, RIDERS)


# Changing tags


def test_enter_and_double_click_ask_for_the_claims_of_a_tag(codebook: CodebookPanel, qtbot: QtBot) -> None:
    wanted: list[str] = []
    codebook.filter_requested.connect(wanted.append)
    key(codebook, qtbot, RISE, Qt.Key.Key_Return)
    panels.double_click(qtbot, tree(codebook), 2)
    assert wanted == [RISE, RIDERS]


def test_f2_renames_in_place(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    key(codebook, qtbot, RISE, Qt.Key.Key_F2)
    editor = tree(codebook).findChild(QLineEdit, "tagNameEditor")
    assert editor is not None
    editor.selectAll()
    panels.compose(editor, "涨幅")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert "涨幅" in names(codebook)
    assert panels.rows(river).tags[RISE].name == "涨幅"


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


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (0.5, ["票价水平", "涨幅测算", "客运规模", "　财政补贴", "收入"]),
        (0.02, ["票价水平", "涨幅测算", "财政补贴", "客运规模", "收入"]),
        (0.98, ["票价水平", "涨幅测算", "客运规模", "财政补贴", "收入"]),
    ],
)
def test_where_in_a_row_a_tag_is_let_go_decides_its_place(
    codebook: CodebookPanel,
    river: Workspace,
    theme: Theme,
    qtbot: QtBot,
    part: float,
    expected: list[str],
) -> None:
    view = tree(codebook)
    row = view.visualRect(row_of(codebook, RIDERS))
    where = QPoint(row.center().x(), row.top() + int(part * row.height()))
    data = QMimeData()
    data.setData(TAG_MIME, CHILD.encode())
    action, button, keys = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    quiet = view.grab().toImage()
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(where, action, data, button, keys))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(where, action, data, button, keys))
    assert view.grab().toImage() != quiet, "the place is shown"
    release = QDropEvent(QPointF(where), action, data, button, keys)
    panels.changing(river, qtbot, lambda: QApplication.sendEvent(view.viewport(), release))
    assert names(codebook) == expected


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


def test_deleting_a_used_tag_says_what_it_does_first(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    key(codebook, qtbot, INCOME, Qt.Key.Key_Delete)
    assert INCOME in panels.rows(river).tags
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(codebook)))
    assert "收入" in said[0]
    assert "2" in said[0]
    assert "1" in said[0]
    assert names(codebook) == ["票价水平", "涨幅测算", "客运规模", "财政补贴"]
    assert len(panels.rows(river).claims) == 12


def test_an_unused_tag_is_deleted_at_once(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.changing(river, qtbot, lambda: key(codebook, qtbot, CHILD, Qt.Key.Key_Delete))
    assert CHILD not in panels.rows(river).tags
    assert codebook.findChild(QMessageBox) is None


def test_merging_says_how_many_claims_change(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    panels.choose(codebook.menu_for(RISE), "Merge into", "票价水平")
    said: list[str] = []
    panels.changing(river, qtbot, lambda: said.append(panels.confirm(codebook)))
    assert "涨幅测算" in said[0]
    assert "3" in said[0]
    assert counts(codebook)["票价水平"] == 7, "one of the three had both"


def test_the_menu_changes_colour_and_key(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    menu = codebook.menu_for(RISE)
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Colour", "Indigo"))
    panels.changing(river, qtbot, lambda: panels.choose(menu, "Key", "9"))
    changed = panels.rows(river).tags[RISE]
    assert (changed.colour, changed.shortcut) == ("indigo", 9)
    taken = codebook.menu_for(FARE)
    keys = next(action.menu() for action in taken.actions() if action.text() == "Key")
    assert [action.text() for action in keys.actions() if not action.isEnabled()] == ["9 (now “涨幅测算”)"]


# The sheet


def sheet_of(opened: TagEditor | None) -> TagEditor:
    assert opened is not None
    return opened


def test_a_new_tag_is_described_on_a_sheet(codebook: CodebookPanel, river: Workspace, qtbot: QtBot) -> None:
    sheet = sheet_of(codebook.edit_tag(None, below=INCOME))
    name = sheet.findChild(QLineEdit, "tagName")
    definition = sheet.findChild(QPlainTextEdit, "tagDefinition")
    digits = sheet.findChild(QComboBox, "tagDigit")
    assert name is not None
    assert definition is not None
    assert digits is not None
    panels.compose(name, "运营成本")
    definition.setPlainText("只算船只和人工。")
    digits.setCurrentIndex(digits.findData(7))
    panels.changing(river, qtbot, sheet.accept)
    made = next(one for one in panels.rows(river).tags.values() if one.name == "运营成本")
    assert (made.parent, made.definition, made.shortcut) == (INCOME, "只算船只和人工。", 7)


def test_enter_adds_the_tag_whose_name_was_typed(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    sheet = sheet_of(codebook.edit_tag(None))
    name = sheet.findChild(QLineEdit, "tagName")
    assert name is not None
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert sheet.isVisible(), "nothing can be added yet, and nothing is lost"
    qtbot.keyClicks(name, "chip")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(name, Qt.Key.Key_Return))
    assert "chip" in [tag.name for tag in panels.rows(river).tags.values()]


def test_the_sheet_of_a_tag_changes_all_of_it(
    codebook: CodebookPanel, river: Workspace, qtbot: QtBot
) -> None:
    sheet = sheet_of(codebook.edit_tag(CHILD))
    parents = sheet.findChild(QComboBox, "tagParent")
    assert parents is not None
    assert parents.findData(CHILD) < 0, "a tag cannot lie below itself"
    parents.setCurrentIndex(parents.findData(FARE))
    name = sheet.findChild(QLineEdit, "tagName")
    assert name is not None
    name.setText("补贴")
    before = panels.rows(river).tags[CHILD]
    panels.changing(river, qtbot, sheet.accept)
    assert panels.rows(river).tags[CHILD].parent == FARE
    assert names(codebook)[:2] == ["票价水平", "　补贴"]
    panels.changing(river, qtbot, river.undo)
    assert panels.rows(river).tags[CHILD] == before, "what one sheet says is one act"


def test_a_sheet_that_is_closed_changes_nothing(codebook: CodebookPanel, river: Workspace) -> None:
    sheet = sheet_of(codebook.edit_tag(FARE))
    sheet.done(QDialog.DialogCode.Rejected)
    assert panels.rows(river).tags[FARE].name == "票价水平"
    assert river.undoable is not None
    assert river.undoable.name == "archive.import"


# Hiding


def test_one_tag_or_all_are_hidden_and_shown(codebook: CodebookPanel, current: Current) -> None:
    panels.choose(codebook.menu_for(RISE), "Hide its highlights")
    assert current.hidden_tags == {RISE}
    assert [entry.hidden for entry in shown(codebook)[:3]] == [False, True, False]
    button = codebook.findChild(QToolButton, "hideAllTags")
    assert button is not None
    button.click()
    assert current.hidden_tags == frozenset()
    button.click()
    assert current.hidden_tags == {FARE, RISE, RIDERS, INCOME, CHILD}


def test_the_eye_of_a_row_is_clicked(codebook: CodebookPanel, current: Current, qtbot: QtBot) -> None:
    view = tree(codebook)
    delegate = view.itemDelegate()
    eye = delegate.eye_rect(view.visualRect(row_of(codebook, RIDERS))).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    assert current.hidden_tags == {RIDERS}


def test_the_chevron_folds_and_unfolds(codebook: CodebookPanel, qtbot: QtBot) -> None:
    view = tree(codebook)
    index = row_of(codebook, INCOME)
    spot = view.itemDelegate().chevron_rect(view.visualRect(index), index.data(ENTRY_ROLE)).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not view.isExpanded(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.isExpanded(index)


def test_a_rebuilt_panel_looks_the_same(
    codebook: CodebookPanel, river: Workspace, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    tree(codebook).collapse(row_of(codebook, INCOME))
    tree(codebook).setCurrentIndex(row_of(codebook, RISE))
    again = CodebookPanel(river, current, theme)
    qtbot.addWidget(again)
    again.restore(codebook.state())
    assert not tree(again).isExpanded(row_of(again, INCOME))
    assert tree(again).currentIndex() == row_of(again, RISE)


def test_an_orphan_row_names_no_place_to_drop(codebook: CodebookPanel) -> None:
    dragged = QMimeData()
    dragged.setData(SELECTION_MIME, b"")
    model = tree(codebook).model()
    heading = row_of(codebook, "claim-4").parent()
    assert not model.canDropMimeData(dragged, Qt.DropAction.CopyAction, -1, 0, heading)


def test_it_paints_in_every_look(codebook: CodebookPanel, theme: Theme) -> None:
    codebook.show_orphans()
    heights = set()
    for name in ("light", "dark"):
        for density in ("compact", "standard", "roomy"):
            theme.set_look(name, density)
            assert tree(codebook).sizeHintForRow(0) == theme.size("row")
            heights.add((codebook.grab().toImage().pixelColor(3, 390).name(), theme.size("row")))
    assert len(heights) == 6


def test_single_keys_never_go_to_an_input_method(codebook: CodebookPanel) -> None:
    tree(codebook).setCurrentIndex(row_of(codebook, RISE))
    assert not tree(codebook).testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_nothing_can_be_changed_in_a_project_that_is_read_only(
    workspace: Workspace, current: Current, theme: Theme, qtbot: QtBot, tmp_path: Path, archive: Archive
) -> None:
    panels.open_river(workspace, qtbot, tmp_path, archive)
    with qtbot.waitSignal(workspace.opened, timeout=panels.PATIENCE):
        workspace.open(tmp_path / "river.duikan", read_only=True)
    qtbot.waitUntil(lambda: workspace.read_only, timeout=panels.PATIENCE)
    panel = CodebookPanel(workspace, current, theme)
    qtbot.addWidget(panel)
    panel.show()
    key(panel, qtbot, RISE, Qt.Key.Key_F2)
    assert tree(panel).findChild(QLineEdit, "tagNameEditor") is None
    key(panel, qtbot, RISE, Qt.Key.Key_Delete)
    assert panel.findChild(QMessageBox) is None
    assert panel.edit_tag(RISE) is None
    enabled = {
        action.text() for action in panel.menu_for(RISE).actions() if action.isEnabled() and action.text()
    }
    assert enabled == {"Show its claims", "Hide its highlights"}
