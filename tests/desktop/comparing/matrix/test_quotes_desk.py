"""The quotes follow the matrix, and statements of drafts can be exchanged."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.comparing.drafting import Alternative, Draft, ProposedDrafts
from desktop.comparing.matrix.view import MatrixView
from tests.desktop.comparing.build import fares, statement

OTHER = statement("article-2", "渡轮单程票从2元涨到3元", "3元")


@pytest.fixture
def drafted(matrix: MatrixView, comparing: Any) -> MatrixView:
    """The matrix with one draft, whose second article has another sentence."""
    rows = comparing._drafting
    draft = Draft(fares(), alternatives={"article-2": (Alternative(OTHER, 0.44),)})
    rows._proposed, rows._stopped = ProposedDrafts((draft,)), False
    rows._pause.stop()
    matrix.refresh()
    matrix.acts.drafts.next()
    matrix.context.grid.set_current(matrix.context.grid.current.row(), 2)
    return matrix


def test_c_lists_the_other_sentences_and_enter_takes_one(drafted: MatrixView, qtbot: QtBot) -> None:
    context = drafted.context
    drafted.acts.do("alternatives")
    shown = context.quotes.list
    assert [line.score for line in shown.lines] == [None, None, 0.44]
    assert shown.line is not None
    assert shown.line.alternative is not None
    if shown.hasFocus():
        drafted.acts.do("go")
    else:
        drafted._quotes_desk.take()
    row = context.row
    assert row is not None
    assert row.cell("article-2").statements[0].text == OTHER.text
    assert len(shown.lines) == 2, "the alternatives are closed"
    drafted.acts.do("alternatives")
    texts = [line.alternative.text for line in shown.lines if line.alternative is not None]
    assert "涨幅很大" in texts[0], "what the program chose can be taken back"


def test_escape_closes_the_alternatives(drafted: MatrixView, qtbot: QtBot) -> None:
    drafted.acts.do("alternatives")
    qtbot.keyClick(drafted.context.quotes.list, Qt.Key.Key_Escape)
    assert len(drafted.context.quotes.list.lines) == 2


def test_a_source_without_other_sentences_says_so(drafted: MatrixView) -> None:
    drafted.context.grid.set_current(drafted.context.grid.current.row(), 1)
    drafted.acts.do("alternatives")
    assert drafted.words() == "The program found no other sentence in this source."
    assert not drafted._quotes_desk.opened
