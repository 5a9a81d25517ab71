"""What the empty reading area says."""

from desktop.look.theme import Theme
from desktop.reading.hints import EmptyHint
from tests.desktop.reading.conftest import Bench


def test_it_says_how_to_begin(qtbot: object, theme: Theme) -> None:
    hint = EmptyHint(theme)
    before = hint.lines()
    hint.set_has_articles(True)
    assert hint.lines() != before
    assert hint.accessibleName() == "\n".join(hint.lines())


def test_it_stands_where_no_article_is_open(bench: Bench) -> None:
    hint = bench.area.findChild(EmptyHint)
    assert isinstance(hint, EmptyHint)
    assert hint.isVisible()
    bench.open("article-1")
    assert not hint.isVisible()
