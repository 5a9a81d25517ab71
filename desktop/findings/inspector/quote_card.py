"""A quotation as a card, with a bar in the colour of its tag or relation."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from corpus.model import Article, Claim
from corpus.segmentation import paragraph_number
from corpus.shortening import cut_off
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace

BAR = 3
"""Width of the coloured bar on the left in pixels."""
LINE_HEIGHT = 22
"""Height of the line with the source in pixels: a badge with room above and below."""
LONGEST = 280
"""Code points of a quotation shown, at most; the tooltip shows more."""


class QuoteCard(Label):
    """The quotation in its own script. A click or Enter goes to it."""

    clicked = Signal()
    dragged = Signal()
    """The card is being dragged with the mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._bar = QColor()
        self._pressed_at: QPoint | None = None
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMargin(Space.M)
        self.setIndent(Space.S)
        # Chinese can be broken between any two characters, so the card need not be as wide as its longest "word".
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_claim(self, claim: Claim, article: Article, bar: QColor) -> None:
        """Show a claim's words; ``bar`` is the colour of its first tag."""
        quote = claim.quote
        excerpt = cut_off(quote, LONGEST)
        self._bar = bar
        self.setFont(self._theme.text_font(article.language))
        self.setText(excerpt)
        set_tip(self, quote if excerpt != quote else "")
        self.setAccessibleName(quote)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, self._theme.colour("paper"))
        painter.fillRect(QRect(0, 0, BAR, rect.height()), self._bar)
        if self.hasFocus():
            painting.paint_focus(painter, rect.toRectF().adjusted(1, 1, -1, -1), self._theme, 2)
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and pressed is not None and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class SourceLine(QWidget):
    """Letter and publisher of an article and the paragraph, under a quotation."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._letter = self._name = ""
        self._article: Article | None = None
        self._claim = ""
        self._paragraph = self._part = ""
        self.setFixedHeight(LINE_HEIGHT)

    def show_article(self, snapshot: Snapshot, article: Article) -> None:
        """Show the article by what it is called beside the others; :meth:`fetch_paragraph` adds the paragraph."""
        if article != self._article:
            self._paragraph = ""
        self._article = article
        self._letter, self._name = snapshot.letter(article.id), snapshot.source_name(article.id)
        self._update_accessible_name()

    def show_part(self, words: str) -> None:
        """Show the role of the quotation in a directed link; empty for an undirected one."""
        self._part = words
        self._update_accessible_name()

    def fetch_paragraph(self, workspace: Workspace, claim: Claim) -> None:
        """Show the number of the paragraph in which a claim begins, once the text of its article is loaded; none for an
        orphan."""
        self._claim = claim.id
        self._show_paragraph("")

        def show(text: str) -> None:
            if self._claim == claim.id and not claim.orphaned:
                number = paragraph_number(text, claim.start)
                self._show_paragraph(self.tr("¶{number}").format(number=number))

        workspace.fetch_text(claim.article).then(show, owner=self)

    def _show_paragraph(self, words: str) -> None:
        self._paragraph = words
        self._update_accessible_name()

    def _update_accessible_name(self) -> None:
        words = (self._part, self._letter, self._name, self._paragraph)
        self.setAccessibleName(" ".join(filter(None, words)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, LINE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._article is None:
            return
        theme = self._theme
        painter = QPainter(self)
        left = 0.0
        if self._part:
            small = theme.font("small")
            base = painting.baseline(0, self.height(), small)
            left = (
                painting.paint_text(painter, 0, base, self.width(), self._part, small, theme.colour("text2"))
                + 6
            )
        badge = self.rect().toRectF()
        badge.setLeft(left)
        badge.setTop(badge.center().y() - BADGE / 2)
        badge.setSize(QSize(BADGE, BADGE).toSizeF())
        painting.paint_letter(painter, badge, self._letter, theme)
        font = theme.text_font(self._article.language, "small")
        base = painting.baseline(0, self.height(), font)
        room = self.width() - left - painting.text_width(self._paragraph, font) - BADGE - 24
        end = painting.paint_text(
            painter, left + BADGE + 6, base, room, self._name, font, theme.colour("text2")
        )
        small = theme.font("small")
        painting.paint_text(
            painter, end + 12, base, self.width(), self._paragraph, small, theme.colour("text2")
        )
