"""The layout of a conflict card. Lengths are logical pixels from the card's upper left corner."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont

from corpus.model import Language, Span
from desktop.commands.command import key_text
from desktop.look import painting
from desktop.look.painting import CHIP_PADDING, MARGIN
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map
from desktop.sharing.conflict_card import ConflictCard
from desktop.sharing.person_marks import CIRCLE
from desktop.widgets.text_lines import Lines
from desktop.words.filling import filled

translate = QCoreApplication.translate

PADDING = 9
ICON = 16
TITLE, PLACE, BRIEF, LINE = 20, 17, 22, 20
GAP = 6
BUTTON = 24
BOX_PADDING = 10
BOXES_FROM = 560
"""Width from which the sides are placed next to each other."""
MOST_LINES = 12
_COMMON = 2
"""Code points that are shown of a common beginning which is cut off. Chosen: a word."""
TEXT_LEFT = MARGIN + ICON + 6


@dataclass
class LaidText:
    """Lines of text, with the spans of what was changed in them."""

    lines: Lines
    place: QRectF
    marks: list[QRectF] = field(default_factory=list)


@dataclass
class LaidSide:
    """The value before (number −1), or one side."""

    number: int
    box: QRectF
    text: LaidText


@dataclass
class ConflictLayout:
    """All positions of one card at one width. A closed card has no sides and no buttons."""

    height: float
    boxed: bool = False
    """Whether the sides are boxes next to each other."""
    sides: list[LaidSide] = field(default_factory=list)
    buttons: dict[str, QRectF] = field(default_factory=dict)
    """By name: the number of a side, ``both`` or ``rewrite``."""

    def button_at(self, place: QPointF) -> str:
        """The button, or the box of a side, at a point of the card; empty if there is none."""
        for name, rect in self.buttons.items():
            if rect.contains(place):
                return name
        boxes = [side for side in self.sides if self.boxed and side.number >= 0]
        return next((str(side.number) for side in boxes if side.box.contains(place)), "")


def button_words(card: ConflictCard) -> dict[str, tuple[str, str]]:
    """The text and key of each button of a card."""
    buttons: dict[str, tuple[str, str]] = {}
    plain = len(card.sides) == 2 and card.sides[0].here and not card.sides[1].here
    for number, side in enumerate(card.sides):
        words = filled(translate("sharing", "Take {name}'s"), name=side.name)
        if plain:
            words = translate("sharing", "Keep mine") if number == 0 else translate("sharing", "Take theirs")
        # Key 3 keeps both, wherever both can be kept.
        digit = number + 1 if number < 2 or not card.both else number + 2
        buttons[str(number)] = (words, str(digit) if digit < 10 else "")
        # After the second, so that the keys are in order.
        if number == 1 and card.both:
            more = len(card.sides) > 2
            kept = translate("sharing", "Keep all") if more else translate("sharing", "Keep both")
            buttons["both"] = (kept, "3")
    if card.writable:
        buttons["rewrite"] = (translate("sharing", "Rewrite…"), "E")
    return buttons


def values_apart(card: ConflictCard, font: QFont, width: float) -> list[str]:
    """The value of each side on one line of this ``width``. Values that begin alike and do not fit are cut off at the
    beginning, so that what they show of themselves differs."""
    texts = [" ".join(side.text.split("\n")) for side in card.sides]
    columns = enumerate(zip(*texts, strict=False))
    differing = next((n for n, column in columns if len(set(column)) > 1), min(map(len, texts)))
    start = differing - _COMMON
    shown = []
    for text in texts:
        if start > 0 and painting.text_width(text, font) > width:
            text = f"…{text[start:]}"
        shown.append(painting.elide(text, font, width))
    return shown


def lay_out(card: ConflictCard, width: float, theme: Theme, *, opened: bool) -> ConflictLayout:
    """Lay out a card of this ``width``."""
    top = float(PADDING + TITLE + (PLACE if card.place else 0))
    if not opened:
        if width < BOXES_FROM:
            top = PADDING + TITLE + BRIEF
        return ConflictLayout(top + PADDING)
    top += GAP
    boxed = width >= BOXES_FROM
    sides = _boxes(card, width, theme, top) if boxed else _rows(card, width, theme, top)
    top = max(side.box.bottom() for side in sides) + GAP + 2
    buttons, top = _buttons(card, width, theme, top)
    return ConflictLayout(top + PADDING, boxed, sides, buttons)


def side_place(*, here: bool) -> str:
    """The name of the place a side comes from."""
    return translate("sharing", "Here") if here else translate("sharing", "Received")


def label_width(theme: Theme) -> float:
    """Width of the column with the authors, when the sides are below each other."""
    font = theme.font("small")
    words = [side_place(here=True), side_place(here=False)]
    widest = max(painting.text_width(text, font) for text in words)
    return CIRCLE + 5 + widest + 10


def _texts(card: ConflictCard) -> list[tuple[int, str, tuple[Span, ...]]]:
    return [(-1, card.before, ())] + [(n, side.text, side.marks) for n, side in enumerate(card.sides)]


def _rows(card: ConflictCard, width: float, theme: Theme, top: float) -> list[LaidSide]:
    rows = []
    left = MARGIN + label_width(theme)
    for number, text, marks in _texts(card):
        laid = _text(text, marks, QRectF(left, top, max(width - MARGIN - left, 40), 0), theme)
        rows.append(LaidSide(number, QRectF(MARGIN, top, width - 2 * MARGIN, laid.place.height()), laid))
        top += laid.place.height() + 3
    return rows


def _boxes(card: ConflictCard, width: float, theme: Theme, top: float) -> list[LaidSide]:
    texts = _texts(card)
    columns = min(len(texts), 3)
    step = (width - 2 * MARGIN + GAP + 2) / columns
    sides: list[LaidSide] = []
    for start in range(0, len(texts), columns):
        row = []
        for place, (number, text, marks) in enumerate(texts[start : start + columns]):
            box = QRectF(MARGIN + place * step, top, step - GAP - 2, 0)
            inner = QRectF(box.left() + BOX_PADDING, top + 30, box.width() - 2 * BOX_PADDING, 0)
            row.append(LaidSide(number, box, _text(text, marks, inner, theme)))
        height = max(30 + side.text.place.height() + BOX_PADDING for side in row)
        for side in row:
            side.box.setHeight(height)
        sides.extend(row)
        top += height + GAP + 2
    return sides


def _text(text: str, marks: tuple[Span, ...], place: QRectF, theme: Theme) -> LaidText:
    lines = Lines(text.replace("\n", "\u2028"), text_font(theme), place.width(), MOST_LINES, LINE)
    place.setHeight(lines.height)
    laid = LaidText(lines, place)
    units = Utf16Map(text)
    for mark in marks:
        laid.marks.extend(lines.stretches(units.to_qt(mark.start), units.to_qt(mark.end)))
    return laid


def text_font(theme: Theme) -> QFont:
    """The font of users' text, whatever the language of the interface is."""
    return theme.text_font(Language.SIMPLIFIED)


def _buttons(card: ConflictCard, width: float, theme: Theme, top: float) -> tuple[dict[str, QRectF], float]:
    """The buttons, on as many lines as they need, and the lower end of the last line."""
    font = theme.font("small")
    left, places = float(MARGIN), {}
    for name, (words, key) in button_words(card).items():
        wide = painting.text_width(words, font) + 2 * CHIP_PADDING + 2
        if key:
            wide += painting.key_cap_width(theme, key_text(key)) + 5
        if left > MARGIN and left + wide > width - MARGIN:
            left, top = float(MARGIN), top + BUTTON + 4
        places[name] = QRectF(left, top, wide, BUTTON)
        left += wide + 6
    return places, top + BUTTON
