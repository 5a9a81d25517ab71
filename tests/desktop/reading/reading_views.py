"""Builders for the tests of one reading view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.model import Article, Claim, Language, Span, Tag
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView
from tests.desktop import build

BODY = """渡轮单程票价由2元调整为3元，自11月1日起执行。
交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。每年增加的票款收入约1.4亿元，将用于更新船只。
渡轮公司提供的数据显示，去年日均客运量为21.5万人次，同比增长4.2%，已高于前年的水平。
"""
PAGES = "\n".join(
    f"第{number}段。渡轮公司提供的数据显示，去年日均客运量为21.5万人次。" * 3 for number in range(60)
)
FARE = "单程票价由2元调整为3元"
LONG = "调价后平均票价为2.6元，比调整前上涨约三成"
SHORT = "比调整前上涨约三成"
TAGS = tuple(build.tag(number, name) for number, name in enumerate(("票价水平", "涨幅测算", "客运规模")))


def article(text: str, language: Language = Language.SIMPLIFIED, title: str = "青川渡轮调价") -> Article:
    """An article whose title is not part of its text."""
    return replace(build.article(1, text, language), title=title)


def claim(number: int, text: str, quote: str, tags: Sequence[Tag] = TAGS[:1], note: str = "") -> Claim:
    """A claim on the first place of ``quote``."""
    return build.claim(number, article(text), text, quote, [tag.id for tag in tags], note)


def shown_view(
    qtbot: QtBot,
    theme: Theme,
    text: str = BODY,
    claims: Sequence[Claim] = (),
    *,
    width: int = 520,
    height: int = 400,
    language: Language = Language.SIMPLIFIED,
) -> ReadingView:
    """A view on the screen, with the focus."""
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.set_codebook({tag.id: tag for tag in TAGS}, frozenset())
    view.show_article(article(text, language), text)
    view.set_claims(sorted(claims, key=lambda one: (one.start, -one.end, one.id)))
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    QApplication.processEvents()
    return view


def middle(view: ReadingView, span: Span, line: int = 0) -> QPoint:
    """The middle of a span's first (or another) line in the viewport."""
    geometry = view.span_geometry(span)
    assert geometry is not None
    return geometry.rects[line].center().toPoint()


def picture(view: ReadingView) -> QImage:
    """The viewport as it is painted now."""
    return view.viewport().grab().toImage()


def colour_at(image: QImage, x: float, y: float) -> str:
    """The colour of one pixel, as #rrggbb. Coordinates are logical."""
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(round(x * ratio), round(y * ratio))).name()


def colours(image: QImage) -> set[str]:
    """Every colour in an image."""
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def vertical_state(view: ReadingView, offset: int) -> str:
    """``above``, ``visible`` or ``below``: where the line of a source offset lies against the viewport."""
    visible = view.visible_span()
    if offset < visible.start:
        return "above"
    return "visible" if offset <= visible.end else "below"


def band_corner(view: ReadingView, span: Span) -> QPoint:
    """Just inside the top left corner of a span's band, where no letter is."""
    geometry = view.span_geometry(span)
    assert geometry is not None
    return geometry.rects[0].topLeft().toPoint() + QPoint(2, 1)
