"""The header of the memo pane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from corpus.memos import Memo
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.memos.memo_draft import MemoSubject
from desktop.memos.memo_head import MemoHead
from tests.desktop import panels
from tests.desktop.build import river_archive

MEMOS = (
    Memo("m1", "article-2", None, "票价之外", "", "lin", "2026-10-01", "2026-10-01"),
    Memo("m2", None, "tag-0", "只算单程票", "", "lin", "2026-10-02", "2026-10-02"),
    Memo("m3", None, None, "", "待核清单", "lin", "2026-10-03", "2026-10-03"),
)


def test_it_says_what_the_memo_is_about_and_lists_the_others(theme: Theme, qtbot: QtBot) -> None:
    head = MemoHead(theme)
    qtbot.addWidget(head)
    snapshot = Snapshot.from_archive(replace(river_archive(), memos=MEMOS))
    head.show_subject(snapshot, MemoSubject(article="article-2"), MEMOS[0], writable=True)
    subject = head.findChild(QToolButton, "memoSubject")
    assert subject is not None
    assert "江城财经" in subject.text()
    entries = [action.text() for action in head.list_menu().actions() if not action.isSeparator()]
    assert entries == ["票价之外", "票价水平: 只算单程票", f"{snapshot.project.title}: 待核清单"]
    with qtbot.waitSignal(head.memo_chosen) as asked:
        panels.choose(head.list_menu(), "票价水平: 只算单程票")
    assert asked.args == ["m2"]


def test_what_may_only_be_read_is_not_deleted(theme: Theme, qtbot: QtBot) -> None:
    head = MemoHead(theme)
    qtbot.addWidget(head)
    head.show_subject(Snapshot.from_archive(river_archive()), MemoSubject(), MEMOS[2], writable=False)
    enabled = {name: head.findChild(QToolButton, name).isEnabled() for name in ("newMemo", "deleteMemo")}
    assert not any(enabled.values())
