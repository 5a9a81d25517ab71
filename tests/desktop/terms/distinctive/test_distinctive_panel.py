"""The distinctive words of a source."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.terms.counting import TermCounting
from desktop.look.theme import Theme
from desktop.terms.counted import TermCounts
from desktop.terms.distinctive.distinctive_panel import DistinctivePanel
from desktop.terms.word_chip import WordChip
from tests.desktop.terms.build import TEXTS, counted, index, snapshot


def test_the_source_one_reads_is_compared_first(theme: Theme, qtbot: QtBot) -> None:
    panel = DistinctivePanel(theme)
    qtbot.addWidget(panel)
    panel.show_counts(counted(), snapshot(), "article-3")
    assert panel.chosen == "article-3"
    first = [row.row.word for row in panel.list.words.rows]
    panel.source.choose("article-1")
    assert [row.row.word for row in panel.list.words.rows] != first or not first
    panel.show_counts(counted(), snapshot(), "article-3")
    assert panel.chosen == "article-1", "what was chosen stays"


def test_a_missing_word_can_be_gone_to(theme: Theme, qtbot: QtBot) -> None:
    texts = {"article-1": "渡轮" * 40 + "。", "article-2": "票价上涨。" * 30, "article-3": "票價上漲。" * 30}
    from corpus.terms.cutting import cut_text
    from corpus.terms.index import index_of

    made = index_of({article: cut_text(text) for article, text in texts.items()})
    panel = DistinctivePanel(theme)
    qtbot.addWidget(panel)
    panel.show_counts(
        TermCounts(made, snapshot(), tuple(texts), TermCounting(()), in_claims=False), snapshot(), "article-1"
    )
    chip = next(one for one in panel.findChildren(WordChip) if one.text() == "票价")
    with qtbot.waitSignal(panel.term_chosen) as waited:
        chip.click()
    assert waited.args[0].word == "票价"


def test_one_source_has_nothing_to_be_compared_with(theme: Theme, qtbot: QtBot) -> None:
    panel = DistinctivePanel(theme)
    qtbot.addWidget(panel)
    alone = TermCounts(index(), snapshot(), tuple(TEXTS)[:1], TermCounting(()), in_claims=False)
    panel.show_counts(alone, snapshot(), None)
    assert panel.chosen is None and panel.list.isHidden()
