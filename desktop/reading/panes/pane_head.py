"""The head of a pane: letter, publisher, date, script, and the buttons for following and more."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QDrag, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QToolButton, QWidget

from corpus.model import Article, Language
from corpus.script.reading import Reading
from desktop.commands.actions import Actions
from desktop.derived.people.layers import Person
from desktop.look.painting import baseline, elide, paint_badge, paint_text, script_mark, text_width
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.mime_types import ARTICLE_MIME
from desktop.widgets.person_mark import SIDE, paint_person
from desktop.words.filling import filled
from desktop.words.wording import short_date

LETTER, BADGE, BUTTON = 20, 16, 24
"""Sides of the letter's badge, of the script's badge and of a button in pixels: they fit a head of 34."""
SCRIPT_WIDTH = BADGE + Space.M
"""Width of the button around the script's badge."""
GAP = Space.M
DATE_WIDTH = 80
"""Largest width of a date in pixels: no short date is longer."""
MOST_PEOPLE, PERSON_GAP = 3, 3
"""Circles of people, at most, and the distance between two in pixels; the tooltip names all."""
DRAG_THRESHOLD = 6
"""Distance in pixels, both directions added, before a press becomes a drag."""


class ScriptButton(QAbstractButton):
    """Shows 简 or 繁: the script in which the text is read now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scriptButton")
        self._theme = theme
        self._language = Language.SIMPLIFIED
        self._converted = False
        self.setFixedSize(SCRIPT_WIDTH, BUTTON)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_script(self, language: Language, *, converted: bool) -> None:
        """Show a script; ``converted``: whether it is not that of the stored text."""
        self._language, self._converted = language, converted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SCRIPT_WIDTH, BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(self.rect(), theme.radius("control"), theme.radius("control"))
        box = QRectF(0, 0, BADGE, BADGE)
        box.moveCenter(QRectF(self.rect()).center())
        traditional = self._language is Language.TRADITIONAL
        ink, border = theme.colour("text2"), theme.colour("borderStrong" if traditional else "border")
        fill = theme.colour("raised")
        if self._converted:
            ink = border = theme.colour("accent")
            fill = theme.colour("accentSoft")
        paint_badge(
            painter,
            box,
            script_mark(self._language),
            theme.text_font(self._language, "caption"),
            ink,
            fill,
            border,
        )
        painter.end()


class PaneHead(QWidget):
    """One line that describes the pane, with its buttons."""

    reading_chosen = Signal(object)
    follow_clicked = Signal()
    close_clicked = Signal()
    properties_chosen = Signal()
    new_version_chosen = Signal()
    versions_chosen = Signal()
    move_chosen = Signal(int)
    """-1 to swap with the pane on the left, 1 with the one on the right."""
    pressed = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self._theme = theme
        self._actions = actions
        self._article: Article | None = None
        self._letter = self._name = ""
        self._with_year = False
        self._active = False
        self._follow = "off"
        self._people: tuple[Person, ...] = ()
        self._pressed_at: QPoint | None = None
        self.setFixedHeight(theme.size("paneHeader"))
        self.script = ScriptButton(theme, self)
        self._readings = self._reading_menu()
        self.script.clicked.connect(self._open_readings)
        self.follow = self._button("follow", "paneFollow", "")
        self.follow.clicked.connect(self.follow_clicked)
        self.more = self._button("more", "paneMore", self.tr("More about this article"))
        self.more.setMenu(self._more_menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        closing = self.tr("Close pane ({key})").format(key=actions.command("pane.close").called)
        self.close_button = self._button("close", "paneClose", closing)
        self.close_button.clicked.connect(self.close_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.XS, 1)
        layout.setSpacing(Space.XXS)
        layout.addStretch(1)
        for button in (self.follow, self.more, self.close_button):
            layout.addWidget(button)
        theme.changed.connect(self._on_theme_changed)

    def _button(self, icon: str, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", icon)
        button.setFixedSize(BUTTON, BUTTON)
        icon_size = self._theme.size("icon")
        button.setIconSize(QSize(icon_size, icon_size))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(button, words)
        button.setAccessibleName(words)
        return button

    def _reading_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        words = {
            Reading.ORIGINAL: self.tr("Original"),
            Reading.SIMPLIFIED: self.tr("Read in Simplified"),
            Reading.TRADITIONAL: self.tr("Read in Traditional"),
        }
        for reading, label in words.items():
            action = QAction(label, group)
            action.setObjectName(f"reading.{reading.value}")
            action.setCheckable(True)
            action.setChecked(reading is Reading.ORIGINAL)
            action.triggered.connect(lambda _=False, reading=reading: self.reading_chosen.emit(reading))
            menu.addAction(action)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Properties…"), self.properties_chosen.emit).setObjectName("pane.properties")
        menu.addAction(self.tr("New version…"), self.new_version_chosen.emit).setObjectName("pane.newVersion")
        versions = menu.addAction(self.tr("Compare versions"), self.versions_chosen.emit)
        versions.setObjectName("pane.versions")
        menu.addSeparator()
        menu.addAction(self.tr("Move left"), lambda: self.move_chosen.emit(-1)).setObjectName("pane.moveLeft")
        menu.addAction(self.tr("Move right"), lambda: self.move_chosen.emit(1)).setObjectName(
            "pane.moveRight"
        )
        menu.addSeparator()
        menu.addAction(self.tr("Close pane"), self.close_clicked.emit).setObjectName("pane.close")
        return menu

    def _open_readings(self) -> None:
        self._readings.popup(self.script.mapToGlobal(self.script.rect().bottomLeft()))

    # State

    def show_article(self, article: Article, letter: str, name: str, *, with_year: bool = False) -> None:
        """Set the article of the pane. ``name``: what it is called beside the others; ``with_year``: whether the
        project has articles of several years."""
        self._article, self._letter, self._name, self._with_year = article, letter, name, with_year
        self.setAccessibleName(f"{letter} {article.title}")
        set_tip(self, article.title)
        self._place_script()
        self.update()

    def show_reading(self, reading: Reading, language: Language) -> None:
        """Set the reading of the text, and its script."""
        self.script.show_script(language, converted=reading is not Reading.ORIGINAL)
        for action in self._readings.actions():
            action.setChecked(action.objectName() == f"reading.{reading.value}")
        words = {
            Reading.ORIGINAL: self.tr("Script: original"),
            Reading.SIMPLIFIED: self.tr("Script: read in Simplified; the stored text stays as it is"),
            Reading.TRADITIONAL: self.tr("Script: read in Traditional; the stored text stays as it is"),
        }[reading]
        set_tip(self.script, words)
        self.script.setAccessibleName(words)
        self.update()

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Set the other users in this article."""
        if people == self._people:
            return
        self._people = people
        if self._article is not None:
            names = [filled(self.tr("{name} is here"), name=person.name) for person in people]
            set_tip(self, "\n".join((self._article.title, *names)))
            self.setAccessibleDescription(", ".join(names))
        self._place_script()
        self.update()

    def set_active(self, active: bool) -> None:
        """Set whether keys act on this pane."""
        self._active = active
        self.update()

    def set_follow(self, state: str) -> None:
        """Set ``on``, ``released`` (the user scrolled this pane) or ``off``."""
        self._follow = state
        words = {
            "on": self.tr("Scrolls together with the others ({key})"),
            "released": self.tr("Released by hand. Click to scroll together again ({key})"),
        }.get(state, self.tr("Scroll together ({key})"))
        words = words.format(key=self._actions.command("follow").called)
        set_tip(self.follow, words)
        self.follow.setAccessibleName(words)
        self.follow.setCheckable(True)
        self.follow.setChecked(state == "on")
        self._tint()

    def _tint(self) -> None:
        theme = self._theme
        for button in (self.follow, self.more, self.close_button):
            role = str(button.property("role"))
            on = button is self.follow and self._follow == "on"
            button.setIcon(theme.icon(role, "accent" if on else "text2"))

    def _on_theme_changed(self) -> None:
        self._tint()
        self._place_script()
        self.update()

    # Painting

    def shown_words(self) -> tuple[str, str]:
        """Name and date, elided to the room between letter and buttons; the date is omitted first."""
        article = self._article
        if article is None:
            return "", ""
        room = self.width() - GAP - LETTER - GAP - self.script.width() - 3 * (BUTTON + Space.XXS) - 2 * GAP
        room -= self._people_width()
        name, date = self._name, short_date(article.published, with_year=self._with_year)
        plain, small = self._theme.text_font(article.language), self._theme.font("small")
        if text_width(name, plain) + GAP + text_width(date, small) > room:
            date = ""
        return elide(name, plain, room), date

    def _people_width(self) -> int:
        count = min(len(self._people), MOST_PEOPLE)
        return count * (SIDE + PERSON_GAP) + GAP if count else 0

    def _paint_people(self, painter: QPainter, middle: float) -> None:
        left = float(self.follow.x() - self._people_width())
        for person in self._people[:MOST_PEOPLE]:
            left = paint_person(painter, left, middle, person, self._theme) + PERSON_GAP

    def _place_script(self) -> None:
        publisher, date = self.shown_words()
        language = self._article.language if self._article else Language.SIMPLIFIED
        x = GAP + LETTER + GAP + text_width(publisher, self._theme.text_font(language))
        if date:
            x += GAP + text_width(date, self._theme.font("small"))
        self.script.move(round(x) + Space.XS, (self.height() - 1 - self.script.height()) // 2)

    def resizeEvent(self, event: object) -> None:
        self._place_script()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        line = 2 if self._active else 1
        edge = theme.colour("accent" if self._active else "border")
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), edge)
        if self._article is None:
            painter.end()
            return
        middle = (self.height() - 1) / 2
        self._paint_letter(painter, QRectF(GAP, middle - LETTER / 2, LETTER, LETTER))
        publisher, date = self.shown_words()
        font = theme.text_font(self._article.language)
        base = baseline(0, self.height() - 1, font)
        left = paint_text(
            painter, GAP + LETTER + GAP, base, self.width(), publisher, font, theme.colour("text")
        )
        if date:
            paint_text(
                painter, left + GAP, base, DATE_WIDTH, date, theme.font("small"), theme.colour("text2")
            )
        self._paint_people(painter, middle)
        painter.end()

    def _paint_letter(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        bold = QFont(theme.font("small"))
        bold.setBold(True)
        fill, ink = ("accent", "accentText") if self._active else ("hover", "text2")
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        paint_badge(
            painter,
            box,
            self._letter,
            bold,
            theme.colour(ink),
            theme.colour(fill),
            radius=theme.radius("control"),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        self.pressed.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= DRAG_THRESHOLD:
            self._pressed_at = None
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None

    def _drag(self) -> None:
        """Start dragging the pane: dropped on another pane, the two are swapped."""
        if self._article is None:
            return
        data = QMimeData()
        data.setData(ARTICLE_MIME, self._article.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(
            self.grab(self.rect().adjusted(0, 0, self.script.geometry().right() - self.width(), -2))
        )
        drag.setHotSpot(QPoint(GAP, self.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)
