"""The parts of side panels: surface, heading with buttons, and the note of an empty panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.commands.command import REASONS, Need
from desktop.look.painting import BADGE, MARGIN, baseline, fill_bar, paint_badge, paint_text, text_width
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme


class IconButton(QToolButton):
    """A flat button with an icon; its name is shown as a tooltip and read by screen readers."""

    def __init__(
        self, theme: Theme, icon: str, words: str, *, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setAutoRaise(True)
        self.setAccessibleName(words)
        self._tip = f"{words}  {key}" if key else words
        set_tip(self, self._tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_writable(self, writable: bool) -> None:
        """Disable a button that changes the project while the project is read-only; the tooltip says why."""
        self.setEnabled(writable)
        reason = QCoreApplication.translate("commands", REASONS[Need.WRITABLE])
        set_tip(self, self._tip if writable else f"{self._tip}\n{reason}")

    def set_icon(self, icon: str) -> None:
        """Show another icon, for example because the button now does the opposite."""
        self._icon = icon
        self._restyle()

    def _restyle(self) -> None:
        side = self._theme.size("button")
        self.setFixedSize(side, side)
        self.setIconSize(QSize(self._theme.size("icon"), self._theme.size("icon")))
        self.setIcon(self._theme.icon(self._icon))


class PanelHeading(QWidget):
    """The title of a panel with the number of its entries at the left, buttons at the right."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._count = ""
        self._buttons = QHBoxLayout(self)
        self._buttons.setContentsMargins(MARGIN, 0, Space.S, 0)
        self._buttons.setSpacing(Space.XS)
        self._buttons.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_button(self, button: QToolButton) -> None:
        """Append a button at the right."""
        self._buttons.addWidget(button)

    def set_count(self, count: int) -> None:
        """Show ``count`` after the title; 0 is not shown."""
        words = f"{count:,}" if count else ""
        if words != self._count:
            self._count = words
            self.setAccessibleName(f"{self._title} {words}".strip())
            self.update()

    @property
    def count(self) -> str:
        """The text of the count."""
        return self._count

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.size("paneHeader"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font()
        base = baseline(0, self.height(), font)
        right = min((button.x() for button in self._shown_buttons()), default=self.width())
        end = paint_text(painter, MARGIN, base, right - MARGIN, self._title, font, self._theme.colour("text"))
        small = self._theme.font("small")
        if end + _GAP + text_width(self._count, small) <= right:
            paint_text(
                painter, end + _GAP, base, right - end, self._count, small, self._theme.colour("text3")
            )

    def _shown_buttons(self) -> list[QToolButton]:
        buttons = self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [button for button in buttons if not button.isHidden()]


_GAP = 6
"""Distance in pixels between the title of a heading and its count."""
NOTE_MARGIN = int(Space.XXL)
"""Smallest distance in pixels between the text of an empty panel and its edges."""


class EmptyNote(Label):
    """The text of an empty panel: why it is empty, and what to do about it."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setObjectName("emptyNote")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()

    def setText(self, words: str) -> None:
        super().setText(words)
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def _balance(self) -> None:
        """Make the lines about equally long, by the smallest width that needs no more lines, to avoid a single
        character on the last line."""
        room = self.width() - 2 * NOTE_MARGIN
        side = NOTE_MARGIN
        if self.text() and room > 0:
            fewest = self._height_at(room)
            narrow, wide = 1, room
            while wide - narrow > 1:
                middle = (narrow + wide) // 2
                narrow, wide = (middle, wide) if self._height_at(middle) > fewest else (narrow, middle)
            side += (room - wide) // 2
        self.setContentsMargins(side, NOTE_MARGIN, side, NOTE_MARGIN)

    def _height_at(self, width: int) -> int:
        wrapped = QRect(0, 0, width, 1 << 20)
        return self.fontMetrics().boundingRect(wrapped, Qt.TextFlag.TextWordWrap, self.text()).height()

    def _restyle(self) -> None:
        self.set_style(self._theme.font("small"), self._theme.colour("text3"))
        self._balance()


class CountBadge(QWidget):
    """A count in a grey pill after the text of a tab; hidden while it is 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count, self._shown = 0, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.show_count(0, "")

    @property
    def count(self) -> int:
        """The count shown."""
        return self._count

    def show_count(self, count: int, words: str) -> None:
        """Show a count; ``words``: its text for screen readers."""
        self._count, self._shown = count, f"{count:,}"
        self.setAccessibleName(words)
        wide = text_width(self._shown, self._theme.font("caption")) + 10
        self.setFixedSize(max(round(wide), BADGE) if count else 0, BADGE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._count:
            rect = QRectF(0, 0, self.width(), self.height())
            font, ink = self._theme.font("caption"), self._theme.colour("text2")
            fill = self._theme.colour("pressed")
            paint_badge(QPainter(self), rect, self._shown, font, ink, fill, radius=BADGE / 2)


class Surface(QWidget):
    """A plain area in one of the surface colours of the theme."""

    def __init__(self, theme: Theme, colour: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour(self._colour))


class Hairline(Surface):
    """A line of one pixel between two parts, across or ``upright``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(theme, "border", parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Bar(Surface):
    """An area with a hairline at its lower edge, such as a toolbar above a table."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, colour: str = "panel", line: str = "border"
    ) -> None:
        super().__init__(theme, colour, parent)
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_bar(QPainter(self), self.rect(), self._theme, self._colour, self._line)
