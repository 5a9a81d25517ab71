"""Importing through the dialog."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton

from corpus.intake import LARGE
from desktop import dialogs
from desktop.dialogs.importing.address_dialog import AddressDialog
from desktop.dialogs.importing.remark_lines import LinkButton
from desktop.dialogs.importing.sources import ImportSource, State
from desktop.project.workspace import Workspace
from resources.sample import build
from tests.desktop.build import RIVER_DAILY

TEXT = "渡轮公告\n2026年3月30日\n三号码头停航延长一周，给您带来不便，敬请谅解。\n"


def put(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.fixture
def open_dialog(opened: Workspace, theme: Any, settings: Any, parent: Any, qtbot: Any) -> Any:
    """Open the dialog on paths and wait until all of them are read."""

    def opening(*paths: str) -> Any:
        dialog = dialogs.open_import(parent, opened, theme, settings, paths)
        settle(dialog, qtbot)
        return dialog

    return opening


def settle(dialog: Any, qtbot: Any) -> None:
    """Wait until everything is read."""
    qtbot.waitUntil(lambda: not dialog.queue.reading and not dialog.sources.waiting(), timeout=20_000)


def states(dialog: Any) -> list[State]:
    return [source.state for source in dialog.sources]


def only(dialog: Any) -> ImportSource:
    (source,) = dialog.sources
    return source


def test_nothing_is_imported_before_the_person_agrees(
    open_dialog: Any, opened: Workspace, tmp_path: Path
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    assert dialog.accept_button.isEnabled()
    dialog.reject()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 3
    assert opened.undoable is None or opened.undoable.name != "article.import"


def test_all_files_come_in_as_one_act(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    paths = [
        put(tmp_path, "公告.txt", TEXT.encode("gb18030")),
        put(tmp_path, "again.txt", RIVER_DAILY.encode()),
        put(tmp_path, "bad.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        put(tmp_path, "另一篇.txt", "另一篇\n正文在此，供比较之用。".encode("utf-16")),
    ]
    dialog = open_dialog(*paths)
    assert states(dialog) == [State.READY, State.KNOWN, State.REFUSED, State.READY]
    assert dialog.accept_button.text() == "Import 2 article(s)"
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    snapshot = opened.snapshot
    assert snapshot is not None
    assert [article.source_file for article in snapshot.articles_in_order()[3:]] == ["公告.txt", "另一篇.txt"]
    assert [article.encoding for article in snapshot.articles_in_order()[3:]] == ["gb18030", "utf-16-le"]
    assert opened.undoable is not None
    assert (opened.undoable.name, opened.undoable.count) == ("article.import", 2)
    with qtbot.waitSignal(opened.changed):
        opened.undo()
    assert len(snapshot.articles) == 3


def test_what_was_guessed_can_be_corrected(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    form = dialog.detail.fields
    assert form.title.text() == "渡轮公告"
    assert form.published.text() == "2026-03-30"
    form.publisher.setFocus()
    qtbot.keyClicks(form.publisher, "Ferry Co")
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-99")
    assert not dialog.accept_button.isEnabled()
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-04")
    with qtbot.waitSignal(opened.changed):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    article = opened.snapshot.articles_in_order()[-1]
    assert (article.publisher, article.published) == ("Ferry Co", "2026-04")


def test_an_unclear_encoding_is_chosen_by_its_words(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    """Row 37."""
    dialog = open_dialog(put(tmp_path, "a.txt", "会计划".encode("gb18030")))
    shown = dialog.detail.preview.toPlainText()
    choices = [one for one in dialog.detail.findChildren(LinkButton) if shown not in one.text()]
    choices[0].click()
    settle(dialog, qtbot)
    assert dialog.detail.preview.toPlainText() != shown


def test_a_large_file_is_read_only_when_asked(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    """Row 34: beyond 50 MB it is asked about first, and reading can be stopped."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.write(TEXT.encode())
        file.truncate(LARGE + 1)
    dialog = open_dialog(str(path))
    assert states(dialog) == [State.HELD]
    assert dialog.detail.read_it.isVisibleTo(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.detail.read_it.click()
    assert states(dialog) == [State.WAITING]
    assert dialog.frame.stop_button.isVisibleTo(dialog)
    dialog.frame.stop_button.click()
    assert states(dialog) == [State.HELD]
    dialog.reject()
    assert not dialog.isVisible()


def test_our_export_brings_its_annotations(open_dialog: Any, opened: Workspace, qtbot: Any) -> None:
    dialog = open_dialog(str(build.OUT))
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 3 + 5
    assert len(opened.snapshot.claims) == 12 + len(build.build().claims)


def test_a_file_that_is_taken_out_stays_out(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()), put(tmp_path, "b.txt", b"other text"))
    assert dialog.focusWidget() is dialog.list, "what is added can be ticked and taken out by key"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert only(dialog).name == "b.txt"
    assert dialog.detail.preview.toPlainText() == "other text"


def test_what_was_written_is_not_lost_by_one_press_of_escape(
    open_dialog: Any, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    qtbot.keyClicks(dialog.detail.fields.byline, "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "lost" in dialog.message
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_what_is_ticked_comes(open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()), put(tmp_path, "b.txt", b"other text"))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.accept_button.text() == "Import 1 article(s)"
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    assert [article.source_file for article in opened.snapshot.articles_in_order()[3:]] == ["b.txt"]


def test_a_page_is_imported_with_what_it_tells(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    page = (
        "<html><head><title>票价怎么算</title></head><body><nav>首页 评论</nav><article><h1>票价怎么算</h1>"
        "<p>来源：江畔观察</p><p>官方给出的平均票价是4.6元，民间测算是5.1元，差的五角钱出在换乘怎么计。</p>"
        "<table><tr><th>口径</th><th>均价（元）</th></tr><tr><td>出行</td><td>4.6</td></tr></table>"
        "<p>听证材料用的是前一种，年报附注用的是后一种，两份文件相隔不过三天，出自同一个部门。</p></article></body></html>"
    )
    dialog = open_dialog(put(tmp_path, "票价.html", page.encode()))
    assert dialog.detail.fields.publisher.text() == "江畔观察"
    dialog.detail.bar.whole_page_chosen.emit(True)
    settle(dialog, qtbot)
    assert "首页" in only(dialog).articles[0].content
    dialog.detail.bar.whole_page_chosen.emit(False)
    settle(dialog, qtbot)
    with qtbot.waitSignal(dialog.imported, timeout=10_000) as told:
        dialog.accept_button.click()
    assert opened.snapshot is not None
    article = opened.snapshot.articles_in_order()[-1]
    assert told.args == [article.id]
    assert article.file_sha256
    got: list[str] = []
    opened.fetch_text(article.id).then(got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=10_000)
    kinds = [block.kind.value for block in opened.blocks(article.id)]
    assert kinds == ["heading", "table_head", "table_row"]
    assert "首页" not in got[0]


def test_files_are_dropped_and_words_pasted(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog()
    assert not dialog.accept_button.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(put(tmp_path, "a.txt", TEXT.encode()))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, keys))
    QGuiApplication.clipboard().setText("粘贴的题\n粘贴的正文一句。")
    dialog.frame.paste_button.click()
    settle(dialog, qtbot)
    assert [source.articles[0].title for source in dialog.sources] == ["渡轮公告", "粘贴的题"]
    QGuiApplication.clipboard().clear()
    dialog.paste()
    assert "clipboard" in dialog.message


def test_what_is_added_is_selected_though_it_cannot_be_read(
    open_dialog: Any, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()), put(tmp_path, "b.txt", b"\xe4\xb8\x80"))
    empty = put(tmp_path, "empty.txt", b"")
    dialog.add([empty])
    settle(dialog, qtbot)
    selected = dialog.model.source_at(dialog.list.currentIndex().row())
    assert (selected.key, selected.state) == (empty, State.REFUSED)
    dialog.list.setCurrentIndex(dialog.model.index(dialog.model.row_of(str(tmp_path / "a.txt"))))
    dialog.detail.fields.title.setFocus()
    dialog.add([put(tmp_path, "c.txt", "第三篇".encode())])
    settle(dialog, qtbot)
    selected = dialog.model.source_at(dialog.list.currentIndex().row())
    assert selected.key == str(tmp_path / "a.txt"), "nobody is interrupted who is typing"


def test_an_address_is_fetched_only_after_the_person_said_so(open_dialog: Any, qtbot: Any) -> None:
    dialog = open_dialog()
    QGuiApplication.clipboard().setText("https://127.0.0.1:9/x")
    dialog.paste()
    assert states(dialog) == []
    asking = dialog.findChild(AddressDialog)
    assert asking.address == "https://127.0.0.1:9/x"
    asking.findChild(QPushButton, "acceptButton").click()
    settle(dialog, qtbot)
    assert states(dialog) == [State.REFUSED]


def test_a_failure_is_said_in_the_dialog_and_nothing_entered_is_lost(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    # Somebody else imports the same text while the dialog is open, and then removes the project's file.
    Path(opened.location).unlink()
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.message
    assert dialog.accept_button.isEnabled()
    assert dialog.detail.fields.title.text() == "渡轮公告"


def test_a_project_of_another_program_is_looked_at_first(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    line = {"id": 1, "text": "渡轮票价明年上调。", "label": [[0, 4, "票价"]]}
    dialog = open_dialog(put(tmp_path, "编码.jsonl", json.dumps(line, ensure_ascii=False).encode()))
    assert only(dialog).foreign is not None
    assert dialog.accept_button.text() == dialog.detail.look.text(), "it is not ticked"
    dialog.accept_button.click()
    page = dialog.project_page
    assert page.isVisibleTo(dialog)
    assert page.accept_button.isDefault()
    page.back.click()
    assert dialog.frame.isVisibleTo(dialog)
    dialog.detail.look.click()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        page.accept_button.click()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 4
    assert "渡轮票价" in [claim.quote for claim in opened.snapshot.claims.values()]
    assert opened.undoable is not None
    assert opened.undoable.name == "archive.import"


def test_the_page_of_a_project_can_be_cancelled(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    line = {"id": 1, "text": "渡轮票价明年上调。", "label": [[0, 4, "票价"]]}
    dialog = open_dialog(put(tmp_path, "编码.jsonl", json.dumps(line, ensure_ascii=False).encode()))
    dialog.detail.look.click()
    with qtbot.waitSignal(dialog.rejected):
        dialog.project_page.cancel_button.click()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 3
