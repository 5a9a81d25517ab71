"""Questions about another project that the user must answer."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId, TagId
from corpus.snapshot import Snapshot
from db.merging.outcome import DoubtfulArticle, Namesake
from desktop.look.theme import Theme
from desktop.sharing.merge_choices import StrangerChoices
from tests.desktop.build import river_archive


def test_tags_join_and_articles_are_others_until_somebody_says_otherwise(theme: Theme, qtbot: QtBot) -> None:
    archive = river_archive()
    tag, article = archive.tags[0], archive.articles[0]
    named = Namesake(replace(tag, id=TagId("theirs")), tag, 3)
    doubtful = DoubtfulArticle(replace(article, id=ArticleId("theirs")), (article,), 2)
    widget = StrangerChoices(theme)
    qtbot.addWidget(widget)
    snapshot = Snapshot.from_archive(archive)
    widget.show_matters((named,), (doubtful,), snapshot)
    assert (widget.choices.join_names, widget.choices.apart, widget.choices.same_articles) == (
        True,
        set(),
        {},
    )
    with qtbot.waitSignals([widget.changed, widget.changed]):
        widget._ticks[named.theirs.id].click()
        widget._choosers[doubtful.theirs.id].setCurrentIndex(1)
    assert widget.choices.apart == {"theirs"}
    assert widget.choices.same_articles == {"theirs": article.id}
    widget.show_matters((named,), (doubtful,), snapshot)
    assert widget.choices.apart == {"theirs"}, "what was chosen stays while the questions are the same"
