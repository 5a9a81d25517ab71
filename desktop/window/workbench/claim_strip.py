"""One line about the selected claim, shown below the text while the inspector is folded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from corpus.model import Claim, Link
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.commands.keycap import KeyCap
from desktop.current import Current
from desktop.look import painting
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.words.wording import relation_name

_HEIGHT = 34
_MARGIN = 12
_CHIP = 20
_MOST_CHIPS = 3


class ClaimStrip(QWidget):
    """Tags and quote of the claim at the left; one of its links and their number at the right."""

    def __init__(
        self,
        workspace: Workspace,
        current: Current,
        actions: Actions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._current, self._theme = workspace, current, theme
        self._allowed = False
        self.setObjectName("claim_strip")
        self.setFixedHeight(_HEIGHT)
        self.expand = QToolButton(self)
        self.expand.setObjectName("claim_strip_expand")
        self.expand.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cap = KeyCap(theme, actions.command("dock.right").first_key, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, Space.M, 0)
        row.setSpacing(Space.XS)
        row.addStretch(1)
        row.addWidget(self._cap)
        row.addWidget(self.expand)
        current.claim_changed.connect(self._refresh)
        current.link_changed.connect(self._refresh)
        workspace.changed.connect(self._refresh)
        workspace.closed.connect(self._refresh)
        theme.changed.connect(self.update)
        self.retranslate()
        self._refresh()

    def set_allowed(self, visible: bool) -> None:
        """Set whether to show the selected claim: only while the inspector, which shows it too, is folded."""
        self._allowed = visible
        self._refresh()

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        self.expand.setText(self.tr("Unfold"))
        self.expand.setAccessibleName(self.tr("Unfold the inspector"))
        self._refresh()

    def _refresh(self, *_: object) -> None:
        claim = self._claim()
        self.setVisible(self._allowed and claim is not None)
        if claim is not None:
            self.setAccessibleName(claim.quote)
        self.update()

    def _claim(self) -> Claim | None:
        snapshot = self._workspace.snapshot
        if snapshot is None or self._current.claim is None:
            return None
        return snapshot.claims.get(self._current.claim)

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("border"))
        claim, snapshot = self._claim(), self._workspace.snapshot
        if claim is None or snapshot is None:
            return
        right = float(self._cap.x() - 12)
        links = snapshot.links_of(claim.id)
        if links:
            right = self._paint_links(painter, right, claim, links, snapshot) - 24
        self._paint_claim(painter, right, claim, snapshot)

    def _paint_claim(self, painter: QPainter, right: float, claim: Claim, snapshot: Snapshot) -> None:
        left = float(_MARGIN)
        tags = [snapshot.tags[tag] for tag in claim.tags if tag in snapshot.tags]
        for tag in tags[:_MOST_CHIPS]:
            digit = snapshot.digit_of(tag.id)
            width = painting.chip_width(tag, digit, self._theme)
            if left + width > right:
                break
            chip = QRectF(left, (self.height() - _CHIP) / 2, width, _CHIP)
            painting.paint_chip(painter, chip, tag, digit, self._theme)
            left += width + 8
        self._paint_quote(painter, left, right - left, claim, snapshot)

    def _paint_quote(
        self, painter: QPainter, left: float, width: float, claim: Claim, snapshot: Snapshot
    ) -> float:
        article = snapshot.articles.get(claim.article)
        if article is None:
            return left
        font = self._theme.text_font(article.language, "small")
        base = painting.baseline(0, self.height(), font)
        return painting.paint_text(painter, left, base, width, claim.quote, font, self._theme.colour("text"))

    def _paint_links(
        self, painter: QPainter, right: float, claim: Claim, links: list[Link], snapshot: Snapshot
    ) -> float:
        """Paint the selected link, else the first one, so that it ends at ``right``. Returns its left end."""
        link = next((link for link in links if link.id == self._current.link), links[0])
        other = snapshot.claims.get(link.other_end(claim.id))
        relation = snapshot.relations.get(link.relation)
        if other is None or relation is None:
            return right
        theme = self._theme
        font = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        count = self.tr("%Ln link(s)", "", len(links))
        end = painting.paint_text_right(painter, right, base, count, font, theme.colour("text2")) - 12
        name, letter = relation_name(relation), snapshot.letter(other.article)
        badge = painting.text_width(name, font) + 30
        fixed = badge + 10 + painting.text_width(letter, font) + 10
        quote = min(painting.text_width(other.quote, font) + 2, max(60.0, self.width() * 0.3 - fixed))
        left = end - quote - fixed
        self._paint_badge(
            painter, QRectF(left, (self.height() - _CHIP) / 2, badge, _CHIP), link.relation, name
        )
        at = (
            painting.paint_text(painter, left + badge + 10, base, 40, letter, font, theme.colour("text2"))
            + 10
        )
        self._paint_quote(painter, at, quote, other, snapshot)
        return left

    def _paint_badge(self, painter: QPainter, box: QRectF, relation: str, name: str) -> None:
        style, font = self._theme.relation(relation), self._theme.font("small")
        painting.paint_badge(
            painter, box, "", font, style.text, style.soft, radius=self._theme.radius("control")
        )
        glyph = QRectF(box.left() + 6, box.center().y() - 6, 12, 12)
        self._theme.paint_glyph(painter, glyph, style.glyph, style.text)
        base = painting.baseline(box.top(), box.height(), font)
        painting.paint_text(painter, box.left() + 24, base, box.width(), name, font, style.text)
