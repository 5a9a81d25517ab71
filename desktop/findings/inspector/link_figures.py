"""The figures at the two ends of a link, and their difference, for lists and pages of links."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.comparing.values import Direction
from corpus.model import Claim
from corpus.snapshot import Snapshot
from desktop.derived.figures import Figures
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme
from desktop.words.comparing_words import figure_words
from desktop.words.figure_pairs import WordedPair
from desktop.words.translation import interface_language

HEIGHT = 24


def link_figures(snapshot: Snapshot, figures: Figures, one: Claim, other: Claim) -> WordedPair | None:
    """The corresponding figures of two claims; None if there are none, or while they are being read."""
    for claim in (one, other):
        figures.request(claim.article)
    sides = []
    for claim in (one, other):
        figures_of_claim = figures.of_claim(claim)
        if figures_of_claim is None or claim.orphaned:
            return None
        sides.append((claim, figures_of_claim))
    # The grammar that this needs was imported with the figures.
    from corpus.comparing.apart import apart, pair_ledger
    from corpus.comparing.rows import claim_statement

    source, target = (claim_statement(claim, figures_of_claim) for claim, figures_of_claim in sides)
    pair = pair_ledger(source, target, snapshot.rates.values())
    if pair is None:
        return None
    row, mine, theirs = pair
    difference = apart(mine, theirs, row, interface_language())
    return WordedPair(figure_words(mine.figure.figure), figure_words(theirs.figure.figure), difference)


class DifferenceLine(QWidget):
    """Both figures on the left, their difference on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: WordedPair | None = None
        self.setObjectName("linkDifference")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_figures(self, figures: WordedPair | None) -> None:
        """Show the figures of a link; hidden for None."""
        self._figures = figures
        self.setVisible(figures is not None)
        if figures is not None:
            words = (figures.both, figures.difference, figures.apart.share)
            text = "  ".join(word for word in words if word)
            self.setAccessibleName(text)
            set_tip(self, text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        figures, theme = self._figures, self._theme
        if figures is None:
            return
        painter = QPainter(self)
        small, font = theme.font("small"), theme.font()
        base = painting.baseline(0, HEIGHT, font)
        quiet = theme.colour("text2")
        right = float(self.width())
        if figures.apart.share:
            right = painting.paint_text_right(painter, right, base, figures.apart.share, small, quiet) - 10
        differs = figures.apart.direction in (Direction.UP, Direction.DOWN)
        ink, shape = (theme.colour("text"), font) if differs else (quiet, small)
        words = painting.elide(figures.difference, shape, right * 0.7)
        left = painting.paint_text_right(painter, right, base, words, shape, ink)
        painting.paint_text(painter, 0, base, left - 10, figures.both, small, quiet)
