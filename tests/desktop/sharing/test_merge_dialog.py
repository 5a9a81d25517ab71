"""The dialog for merging: preview, decisions, merge and undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from corpus.new_article import NewArticle
from db import edits
from db.store import Store
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.sharing.merge_dialog import Merged, MergeDialog
from tests.desktop.build import LIN, RIVER_DAILY
from tests.desktop.panels import PATIENCE, changing, rows
from tests.desktop.sharing.conftest import ZHOU, Work

Start = Callable[..., tuple[MergeDialog, list[Merged]]]


@pytest.fixture
def start(
    opened: Workspace, jobs: Jobs, layers: Layers, theme: Theme, parent: QWidget, qtbot: QtBot
) -> Start:
    def begin(*paths: str) -> tuple[MergeDialog, list[Merged]]:
        done: list[Merged] = []
        dialog = MergeDialog(opened, jobs, layers, theme, paths, done.append, parent)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog._bar.isVisible(), timeout=PATIENCE)
        return dialog, done

    return begin


def finished(dialog: MergeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=PATIENCE)


def test_a_merge_is_shown_first_decided_in_part_and_undone(
    start: Start, opened: Workspace, apart: str, qtbot: QtBot
) -> None:
    before = dict(rows(opened).claims)
    dialog, done = start(apart)
    assert dialog.accept_button.text() == "Merge %Ln item(s)".replace("%Ln", str(done_count(dialog)))
    assert dict(rows(opened).claims) == before, "nothing is written by a trial"
    cards = {card.field: card for card in dialog.preview.conflicts.cards}
    assert set(cards) == {"note", "relation"}
    while dialog.preview.conflicts.card != cards["note"]:
        dialog.preview.conflicts.open_next()
    qtbot.keyClick(dialog.preview.conflicts, Qt.Key.Key_3)
    (settled,) = dialog.preview.settlements
    assert settled.value == "官方口径，未计换乘\n官方口径，见年报"
    dialog.accept_button.click()
    finished(dialog, qtbot)
    assert [(one.people, one.conflicts) for one in done] == [((ZHOU, LIN.name), 1)]
    assert rows(opened).claims["claim-5"].note == settled.value
    assert "claim-11" not in rows(opened).claims
    assert opened.undoable is not None
    assert opened.undoable.name == "project.merge"
    changing(opened, qtbot, opened.undo)
    assert dict(rows(opened).claims) == before, "one undo takes back the merge and what was decided with it"
    changing(opened, qtbot, opened.redo)
    assert rows(opened).claims["claim-5"].note == settled.value


def done_count(dialog: MergeDialog) -> int:
    from desktop.sharing.merge_counts import total

    return total(dialog._lines)


def test_the_preview_begins_with_the_numbers(
    opened: Workspace,
    jobs: Jobs,
    layers: Layers,
    theme: Theme,
    parent: QWidget,
    qtbot: QtBot,
    apart: str,
) -> None:
    """It does not scroll to a conflict before somebody goes there."""
    dialog = MergeDialog(opened, jobs, layers, theme, [apart], lambda _: None, parent)
    dialog.resize(872, 420)
    dialog.open()
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    bar = dialog.preview.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=PATIENCE)
    assert bar.value() == 0
    dialog.reject()


def test_merging_again_says_that_nothing_is_new(
    start: Start, opened: Workspace, copied: Callable[[Work], str], qtbot: QtBot
) -> None:
    dialog, _ = start(copied(lambda store: None))
    assert dialog._remark.text() == "Nothing new: this project already has everything in it."
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    other, _ = start(opened.location)
    assert "the project that is open" in other._remark.text()


def test_a_file_that_cannot_be_read_is_named(start: Start, tmp_path: Path) -> None:
    bad = tmp_path / "坏.duikan"
    bad.write_bytes(b"x" * 400)
    dialog, _ = start(str(bad))
    assert "“坏.duikan” is not a Duikan project" in dialog._remark.text()
    assert not dialog.accept_button.isEnabled()


def test_of_another_project_tags_join_unless_unticked_and_articles_are_asked_about(
    start: Start, opened: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "别.duikan"
    with Store.create(path, "别的", "陈若安") as other:
        corrected = RIVER_DAILY.replace("约三成", "三成左右")
        other.perform(edits.import_articles, [NewArticle(corrected, RIVER_DAILY.partition("\n")[0])])
        for name in ("收入", "票價水平", "补贴"):
            other.perform(edits.create_tag, name)
    dialog, _ = start(str(path))
    strangers = dialog.preview.strangers
    assert strangers.isVisible()
    assert dialog.accept_button.text() == "Merge 2 item(s)", "an article and a tag"
    tick = next(iter(strangers._ticks.values()))
    (chooser,) = strangers._choosers.values()
    tick.click()
    chooser.setCurrentIndex(1)
    qtbot.waitUntil(
        lambda: dialog.accept_button.text() == "Merge 2 item(s)" and dialog._job is None, timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: {line.kind for line in dialog._lines} == {"tags"}, timeout=PATIENCE)
    articles, tags = len(rows(opened).articles), len(rows(opened).tags)
    dialog.accept_button.click()
    finished(dialog, qtbot)
    assert (len(rows(opened).articles), len(rows(opened).tags)) == (articles, tags + 2)


def test_copies_come_before_other_projects(
    start: Start, opened: Workspace, apart: str, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "别.duikan"
    with Store.create(path, "别的", "陈若安") as other:
        other.perform(edits.create_tag, "补贴")
    dialog, done = start(apart, str(path))
    assert "“别.duikan”" in dialog.message
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: len(done) == 1 and dialog.accept_button.isEnabled(), timeout=PATIENCE)
    assert dialog._title.text() == "Merge “别.duikan”"
    dialog.accept_button.click()
    finished(dialog, qtbot)
    assert "补贴" in {tag.name for tag in rows(opened).tags.values()}


def test_leaving_while_it_is_tried_stops_the_work(
    opened: Workspace, jobs: Jobs, layers: Layers, theme: Theme, parent: QWidget, apart: str, qtbot: QtBot
) -> None:
    dialog = MergeDialog(opened, jobs, layers, theme, [apart], lambda _: None, parent)
    dialog.open()
    dialog.reject()
    # The lane works in order: when this is answered, so is whatever the dialog asked.
    with qtbot.waitCallback(timeout=PATIENCE) as answered:
        opened.ask(lambda _store: True).then(answered)
    assert "Trying the merge" not in [job.title for job in jobs.running]
    assert opened.undoable is not None
    assert opened.undoable.name != "project.merge"


def test_a_copy_may_bring_nothing_but_texts(
    start: Start, opened: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    copy, sha256 = tmp_path / "whole.duikan", rows(opened).articles["article-1"].sha256
    opened.save_copy(copy)
    opened.ask(lambda store: store.replica.release_texts([sha256]).changes).then(opened._apply)
    qtbot.waitUntil(lambda: not rows(opened).texts.has("article-1"), timeout=PATIENCE)
    dialog, _ = start(str(copy))
    assert "1 text" in dialog._remark.text()
    dialog.accept_button.click()
    finished(dialog, qtbot)
    assert rows(opened).texts.has("article-1")
