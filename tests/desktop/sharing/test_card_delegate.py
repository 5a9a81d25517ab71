"""Painting of a conflict."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from corpus.model import Language
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.sharing.card_layout import PADDING, TEXT_LEFT, TITLE
from desktop.sharing.card_view import ConflictView
from desktop.sharing.conflict_card import card_of
from tests.desktop.build import river_archive
from tests.desktop.sharing.test_conflict_card import ME, conflict


def test_what_each_side_changed_is_underlined(theme: Theme, qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    view = ConflictView(theme)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    accents = []
    for mine, theirs in (("口径", "口径"), ("口径，未计换乘", "口径，见年报")):
        card = card_of(conflict("claim", "claim-5", "note", "口径", mine, theirs), snapshot, ME)
        view.show_cards([card], {})
        image = view.grab().toImage()
        ink = theme.colour("accent").rgb()
        accents.append(
            sum(image.pixel(x, y) == ink for x in range(40, image.width()) for y in range(image.height()))
        )
    assert accents[0] == 0
    assert accents[1] > 100


def test_a_card_is_laid_out_once_for_each_width_and_again_when_it_changed(theme: Theme, qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    view = ConflictView(theme)
    qtbot.addWidget(view)
    cards = [
        card_of(conflict("claim", "claim-5", "note", "", mine, "二"), snapshot, ME)
        for mine in ("一", "一" * 90)
    ]
    view.show_cards(cards[:1], {})
    index = view.model().index(0, 0)
    first = view._delegate.layout_of(index)
    assert view._delegate.layout_of(index) is first
    view.show_cards(cards[1:], {})
    assert view._delegate.layout_of(view.model().index(0, 0)).height > first.height


def test_titles_have_the_marks_of_their_language(theme: Theme, qtbot: QtBot) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    view = ConflictView(theme)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    card = card_of(conflict("claim", "claim-5", "note", "", "一", "二"), snapshot, ME)
    ends = []
    for title in ("““““B", "““““B，"):
        view.show_cards([replace(card, title=title, place="")], {})
        image = view.grab().toImage()
        ground = image.pixel(TEXT_LEFT - 2, PADDING)
        rows = range(PADDING, PADDING + TITLE)
        columns = range(TEXT_LEFT, 250)
        ends.append(max(x for x in columns if any(image.pixel(x, y) != ground for y in rows)))
    comma = theme.text_font(Language.SIMPLIFIED).pixelSize()
    assert ends[1] - ends[0] > comma, "the marks before are as wide as characters too"
