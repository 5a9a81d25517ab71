"""The reading view: opening, scrolling, tagging, and a very long text, each compared with a plain QTextEdit."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from benchmarks.measure import Measurement, cpu_seconds, paired, percentile, wall_seconds
from benchmarks.texts import archive
from corpus.identities import ClaimId
from corpus.model import Article, Claim, Tag
from desktop.app.garbage import GarbageCollection
from desktop.look.theme import Theme
from desktop.reading.text.reading_view import ReadingView

CHARACTERS, HIGHLIGHTS = 200_000, 10_000
LONG = 1_000_000
"""Length of the very long text."""
STEPS = 300
"""Steps of scrolling."""


def figures() -> Iterator[Measurement]:
    """All figures of one pane."""
    app = QApplication.instance() or QApplication([])
    theme = Theme("light", reduced_motion=True)
    theme.apply(app)  # type: ignore[arg-type]
    project = archive(1, CHARACTERS, HIGHLIGHTS)
    article, content = project.articles[0], project.texts[0].content
    tags: dict[str, Tag] = {tag.id: tag for tag in project.tags}
    yield opening(theme, article, content, tags, project.claims)
    yield from using(theme, article, content, tags, project.claims)
    yield opening_long(theme)


def opening(
    theme: Theme, article: Article, content: str, tags: Mapping[str, Tag], claims: tuple[Claim, ...]
) -> Measurement:
    """From text and highlights to the first paint."""

    def ours() -> float:
        return wall_seconds(lambda: _put_away(_painted(_opened(theme, article, content, tags, claims))))

    def floor() -> float:
        return wall_seconds(lambda: _put_away(_painted(_plain(theme, article, content))))

    mine, bare, ratio = paired(ours, floor, 7)
    return Measurement(
        "open 200,000 characters with 10,000 highlights / plain QTextEdit",
        ratio,
        "×",
        3,
        f"{mine * 1000:.0f} ms against {bare * 1000:.0f} ms, to first paint",
    )


def using(
    theme: Theme, article: Article, content: str, tags: Mapping[str, Tag], claims: tuple[Claim, ...]
) -> Iterator[Measurement]:
    """Scrolling by pages, and adding a visible claim until it is painted. Garbage is collected between two frames, as
    in the program."""
    view = _opened(theme, article, content, tags, claims)
    garbage = GarbageCollection(view)
    _painted(view)
    bar = view.verticalScrollBar()
    _settle()
    garbage.start()
    dice = random.Random(3)
    pages = [dice.randrange(bar.maximum()) for _ in range(20)] + list(
        range(0, bar.maximum(), bar.pageStep())
    )[:STEPS]

    def scroll_to(value: int) -> None:
        bar.setValue(value)
        view.viewport().repaint()

    times = _frames((partial(scroll_to, value) for value in pages), garbage)
    yield Measurement(
        "page scroll, 99th percentile of GUI-thread CPU",
        percentile(times, 0.99) * 1000,
        "ms",
        16,
        f"{len(times)} pages; median {percentile(times, 0.5) * 1000:.1f} ms; 10,000 highlights",
    )
    bar.setValue(bar.maximum() // 2)
    view.viewport().repaint()
    middle = view.visible_span().start

    def tag(number: int) -> None:
        start = middle + number % 200
        text = content[start : start + 12]
        added = replace(claims[0], id=ClaimId(f"new-{number}"), start=start, end=start + 12, quote=text)
        view.update_claims([added])
        view.viewport().repaint()

    times = _frames((partial(tag, number) for number in range(STEPS)), garbage)
    yield Measurement(
        "tag to repainted, 99th percentile of GUI-thread CPU",
        percentile(times, 0.99) * 1000,
        "ms",
        16,
        f"{STEPS} claims added in sight; median {percentile(times, 0.5) * 1000:.1f} ms",
    )
    _put_away(view)


def _frames(steps: Iterable[Callable[[], None]], garbage: GarbageCollection) -> list[float]:
    """The CPU time of the painting thread for each step, in seconds."""
    times = []
    for step in steps:
        times.append(cpu_seconds(step))
        garbage.collect_if_due()
    return times


def opening_long(theme: Theme) -> Measurement:
    """A text of a million characters until the first paint."""
    project = archive(1, LONG, 1_000)
    article, content = project.articles[0], project.texts[0].content
    tags: dict[str, Tag] = {tag.id: tag for tag in project.tags}
    times = [
        wall_seconds(lambda: _put_away(_painted(_opened(theme, article, content, tags, project.claims))))
        for _ in range(3)
    ]
    return Measurement("open 1,000,000 characters", min(times), "s", 1, "to first paint, best of 3")


def _opened(
    theme: Theme, article: Article, content: str, tags: Mapping[str, Tag], claims: tuple[Claim, ...]
) -> ReadingView:
    view = ReadingView(theme)
    view.resize(640, 860)
    view.set_codebook(tags, frozenset())
    view.show_article(article, content)
    view.set_claims(claims)
    return view


def _plain(theme: Theme, article: Article, content: str) -> QTextEdit:
    view = QTextEdit()
    view.setReadOnly(True)
    view.setFont(theme.reading_font(article.language, 16))
    view.resize(640, 860)
    view.setPlainText(content)
    return view


def _painted(view: QWidget) -> QWidget:
    view.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    view.grab()
    return view


def _settle() -> None:
    """Wait until a text that is laid out in slices has its full height."""
    for _ in range(200):
        QApplication.processEvents()


def _put_away(view: QWidget) -> None:
    view.hide()
    view.deleteLater()
    QApplication.sendPostedEvents()
