"""Paints a row of the library: script, title, publisher and date, letter of its pane, reading progress."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from desktop.library.grouping import LibraryGroup
from desktop.library.model import ENTRY_ROLE, GROUP_ROLE, LibraryEntry
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.theme import Theme
from desktop.widgets.person_mark import SIDE, paint_person

TITLE_LEFT = MARGIN + BADGE + 10
GROUP_HEIGHT = 28
"""Height of a heading in pixels."""
BAR_WIDTH, BAR_HEIGHT = 34, 3
"""Size of the bar of reading progress in pixels."""
TOLD = 0.3
"""Share from which a row shows that it is a copy instead of its publisher; below it only the tooltip does. Chosen:
articles on one subject share as much as a tenth by chance, in names and numbers."""
CHECK = 14
"""Side of the check of an article marked as read in pixels."""
MOST_PEOPLE = 3
"""Circles of people in a row, at most; the tooltip names all."""
FRESH = 6
"""Side of the dot of an article with new work of others in pixels."""
TEXT_MARK = 14
"""Side of the icon of a text that is not here, or kept here, in pixels."""
SHORTEST_NAME = 2.5
"""Characters of a publisher's name that are meaningful; with less room it is omitted."""

INDENT = 12
"""Indentation of a folder inside another one in pixels. Articles are not indented, because their titles need the
room."""


class ArticleDelegate(QStyledItemDelegate):
    """Paints a :class:`LibraryEntry` on two lines."""

    def __init__(self, theme: Theme, parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        # Not by its role: a change of theme asks for every row ten times.
        heading = index.model().group_at(index) is not None
        return QSize(0, GROUP_HEIGHT if heading else self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        entry, group = index.data(ENTRY_ROLE), index.data(GROUP_ROLE)
        if group is not None:
            self._paint_group(painter, option, group)
        if entry is None:
            return
        painter.save()
        # The selected row is the article of the active pane, so it is painted as active while the text has the focus.
        pinned = option.widget is not None and option.widget.window().isActiveWindow()
        painting.paint_row(painter, option, self._theme, pinned=pinned)
        row = QRectF(option.rect)
        half = row.height() / 2
        upper = QRectF(row.left(), row.top() + 4, row.width() - MARGIN + 1, half - 4)
        lower = QRectF(row.left(), row.top() + half, row.width() - MARGIN + 1, half - 3)
        self._paint_title(painter, upper, entry)
        self._paint_source(painter, lower, entry, option)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: Any, group: LibraryGroup) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(option.rect, theme.colour("sunken"))
        painting.paint_row(painter, option, theme)
        row = QRectF(option.rect)
        indent = group.depth * INDENT
        mark = QRectF(row.left() + MARGIN + indent, row.center().y() - BADGE / 2, BADGE, BADGE)
        theme.icon("expand" if group.folded else "collapse").paint(painter, mark.toRect())
        font, ink = theme.font("small"), theme.colour("text2")
        base = painting.baseline(row.top(), row.height(), font)
        right = painting.paint_text_right(
            painter,
            row.right() - MARGIN + 1,
            base,
            f"{group.count:,}",
            font,
            painting.quiet_ink(option, theme),
        )
        left = row.left() + TITLE_LEFT + indent
        painting.paint_text(painter, left, base, right - left - 8, group.words, font, ink)
        painter.restore()

    def _paint_title(self, painter: QPainter, line: QRectF, entry: LibraryEntry) -> None:
        theme = self._theme
        top = line.center().y() - BADGE / 2
        script = QRectF(line.left() + MARGIN, top, BADGE, BADGE)
        painting.paint_script(painter, script, entry.article.language, theme)
        right = line.right()
        if entry.letter:
            letter = QRectF(right - BADGE, top, BADGE, BADGE)
            painting.paint_letter(painter, letter, entry.letter, theme)
            right = letter.left() - 8
        for person in reversed(entry.people[:MOST_PEOPLE]):
            paint_person(painter, right - SIDE, line.center().y(), person, theme)
            right -= SIDE + 3
        font = theme.text_font(entry.article.language)
        left = line.left() + TITLE_LEFT
        base = painting.baseline(line.top(), line.height(), font)
        if entry.fresh:
            self._paint_fresh(painter, QRectF(left, line.center().y() - FRESH / 2, FRESH, FRESH))
            left += FRESH + 6
        ink = theme.colour("text2" if entry.absent else "text")
        if entry.absent or entry.kept:
            mark = QRectF(left, line.center().y() - TEXT_MARK / 2, TEXT_MARK, TEXT_MARK)
            theme.icon("arrow_download" if entry.absent else "save", "text2", TEXT_MARK).paint(
                painter, mark.toRect()
            )
            left += TEXT_MARK + 4
        painting.paint_text(painter, left, base, right - left, entry.article.title, font, ink)

    def _paint_fresh(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(box)
        painter.restore()

    def _paint_source(self, painter: QPainter, line: QRectF, entry: LibraryEntry, option: Any) -> None:
        theme = self._theme
        ink = painting.quiet_ink(option, theme)
        font = theme.text_font(entry.article.language, "caption")
        base = painting.baseline(line.top(), line.height(), font)
        left = line.left() + TITLE_LEFT
        date = entry.date
        date_room = painting.text_width(date, font) + MARGIN if date else 0.0
        name = painting.text_width(entry.article.publisher, font) + MARGIN if entry.article.publisher else 0.0
        right = self._paint_reading(painter, line, base, entry, option, left + name + date_room) - 8
        if entry.copy is not None and entry.copy.first and entry.copy.share >= TOLD:
            words = QCoreApplication.translate("Library", "{percent} % same as {letter}").format(
                percent=round(entry.copy.share * 100), letter=entry.copy.letter
            )
            small = theme.font("caption")
            painting.paint_text(painter, left, base, right - left, words, small, theme.colour("warn"))
            return
        room = right - left - date_room
        date_left = left
        if entry.article.publisher and room >= SHORTEST_NAME * painting.text_width("字", font):
            end = painting.paint_text(painter, left, base, room, entry.article.publisher, font, ink)
            date_left = end + MARGIN
        painting.paint_text(painter, date_left, base, right - date_left, date, font, ink)

    def _paint_reading(
        self, painter: QPainter, line: QRectF, base: float, entry: LibraryEntry, option: Any, date_end: float
    ) -> float:
        """Paint a check for an article marked as read, else its reading progress."""
        if not entry.marked_read:
            return self._paint_progress(painter, line, base, entry.progress, option, date_end)
        box = QRectF(line.right() - CHECK, line.center().y() - CHECK / 2, CHECK, CHECK)
        self._theme.icon("accept", "ok", CHECK).paint(painter, box.toRect())
        return box.left()

    def _paint_progress(
        self,
        painter: QPainter,
        line: QRectF,
        base: float,
        progress: float | None,
        option: Any,
        date_end: float,
    ) -> float:
        """Paint the reading progress at the right end of the line. Returns the x coordinate of its start. For an unread
        article only a word is painted, if publisher and date leave room: an empty bar says nothing."""
        theme = self._theme
        if progress is None:
            return line.right()
        font: QFont = theme.font("caption")
        if progress <= 0:
            word = QCoreApplication.translate("Library", "Unread")
            if line.right() - painting.text_width(word, font) < date_end:
                return line.right() + 8
            return painting.paint_text_right(
                painter, line.right(), base, word, font, painting.quiet_ink(option, theme)
            )
        bar = QRectF(line.right() - BAR_WIDTH, 0, BAR_WIDTH, BAR_HEIGHT)
        bar.moveTop(line.center().y() - BAR_HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        done = QRectF(bar)
        done.setWidth(max(bar.width() * min(progress, 1.0), BAR_HEIGHT))
        painter.setBrush(theme.colour("ok" if progress >= 1 else "text3"))
        painter.drawRoundedRect(done, 1.5, 1.5)
        return bar.left()
