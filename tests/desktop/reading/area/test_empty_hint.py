"""The text of the empty reading area."""

from PySide6.QtWidgets import QPushButton

from desktop.reading.area.empty_hint import EmptyHint
from tests.desktop.reading.conftest import Bench


def test_it_says_how_to_begin(bench: Bench) -> None:
    hint = EmptyHint(bench.theme, bench.actions)
    bench.qtbot.addWidget(hint)
    before = hint.lines()
    assert bench.actions.command("article.import").key_text in before[-1]
    button = hint.findChild(QPushButton, "importButton")
    assert button is not None and not button.isHidden()
    assert button.text() == bench.actions["article.import"].text()
    hint.set_has_articles(True)
    assert hint.lines() != before and button.isHidden()
    assert hint.accessibleName() == "\n".join(hint.lines())


def test_it_stands_where_no_article_is_open(bench: Bench) -> None:
    hint = bench.area.findChild(EmptyHint)
    assert isinstance(hint, EmptyHint)
    assert hint.isVisible()
    bench.open("article-1")
    assert not hint.isVisible()
