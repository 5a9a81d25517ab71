"""Tagging in the version in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from desktop.project.workspace import Workspace
from desktop.reading.versions.versions_view import VersionsView
from tests.desktop import panels
from tests.desktop.panels import PATIENCE

PASSAGE = "全年的班次"


def note(view: VersionsView) -> str:
    return view.panel.message


def test_a_digit_tags_the_selected_words_and_the_claim_is_underlined(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    digit, tag = next((n, tag) for n in range(1, 10) if (tag := panels.rows(workspace).tag_for_digit(n)))
    at = view.sides.new.source.index(PASSAGE)
    span = Span(at, at + len(PASSAGE))
    view.sides.new.select_span(span)
    key = Qt.Key(Qt.Key.Key_0 + digit)
    panels.changing(workspace, qtbot, lambda: qtbot.keyClick(view.sides.new, key))
    claim = next(one for one in panels.rows(workspace).claims.values() if one.quote == PASSAGE)
    assert (claim.tags, claim.span) == ((tag.id,), span)
    marked = lambda: span in [mark.span for mark in view.sides.new._marks]  # noqa: E731
    qtbot.waitUntil(marked, timeout=PATIENCE)
    assert tag.name in note(view)
    menu = view.tags.menu()
    checked = [action.text().partition("\t")[0] for action in menu.actions() if action.isChecked()]
    assert checked == [tag.name]
    panels.changing(workspace, qtbot, workspace.undo)
    qtbot.waitUntil(lambda: not marked(), timeout=PATIENCE)
    view.sides.new.select_span(Span(at, at + 1))
    assert not note(view), "it was about the words before"


def test_without_selected_words_the_claim_in_the_list_is_tagged(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    row = view.panel.row
    assert row is not None
    tag = next(tag for tag in panels.rows(workspace).tags.values() if row.tag is None or tag.id != row.tag.id)
    panels.changing(workspace, qtbot, lambda: panels.choose(view.tags.menu(), tag.id))
    assert tag.id in panels.rows(workspace).claims[row.fate.claim].tags


def test_why_nothing_is_tagged(view: VersionsView, workspace: Workspace, qtbot: QtBot) -> None:
    snapshot = panels.rows(workspace)
    free = next(digit for digit in range(1, 10) if snapshot.tag_for_digit(digit) is None)
    view.tags.press_digit(free)
    assert str(free) in note(view)
    old = view._loaded.old
    assert old is not None and view.article is not None
    view.show_article(view.article, new=old.id)
    qtbot.waitUntil(lambda: view._in_use() is None, timeout=PATIENCE)
    before = len(snapshot.claims)
    view.tags.toggle(next(iter(snapshot.tags.values())))
    assert "version in use" in note(view) and len(panels.rows(workspace).claims) == before


def test_the_tags_of_ones_own_claim_are_removed_again(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    tag = next(iter(panels.rows(workspace).tags.values()))
    at = view.sides.new.source.index(PASSAGE)
    assert view.article is not None
    panels.changing(
        workspace,
        qtbot,
        lambda: workspace.perform(edits.tag_span, view.article, Span(at, at + 5), tag.id),
    )
    view.sides.new.select_span(Span(at, at + 5))
    panels.changing(workspace, qtbot, lambda: view.tags.toggle(tag))
    assert PASSAGE not in [claim.quote for claim in panels.rows(workspace).claims.values()]


def test_the_tags_of_somebody_elses_claim_are_not_ones_own(
    view: VersionsView, workspace: Workspace, qtbot: QtBot
) -> None:
    tag = next(iter(panels.rows(workspace).tags.values()))
    at = view.sides.new.source.index(PASSAGE)
    assert view.article is not None
    article, span = view.article, Span(at, at + len(PASSAGE))
    mine, me = workspace.annotator, workspace.me
    workspace.set_annotator("沈舟")
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.tag_span, article, span, tag.id))
    workspace.set_annotator(mine)
    qtbot.waitUntil(lambda: workspace.me == me, timeout=PATIENCE)
    view.sides.new.select_span(span)
    assert not [action for action in view.tags.menu().actions() if action.isChecked()]
    panels.changing(workspace, qtbot, lambda: view.tags.toggle(tag))
    claims = [claim for claim in panels.rows(workspace).claims.values() if claim.span == span]
    assert [claim.tags for claim in claims] == [(tag.id,), (tag.id,)]
    assert len({claim.annotator for claim in claims}) == 2
