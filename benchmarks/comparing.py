"""The matrix of the comparison: opening and scrolling 200 questions of 50 articles, in CPU time of the window's
thread."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Measurement, cpu_seconds, percentile
from corpus.comparing.values import Cell, CellFigure, CellStatement, Row, StatusReason, StatusReasonCode
from corpus.figures import find_figures
from corpus.figures.compare import compare
from corpus.identities import AnnotatorId, ArticleId, ClaimId, ProjectId, QuestionId, TextId
from corpus.model import Article, Language, Project, Span
from corpus.questions import Question, QuestionVerdict, Status
from corpus.snapshot import Snapshot
from desktop.app.garbage import GarbageCollection
from desktop.comparing.matrix.grid import MatrixGrid
from desktop.comparing.matrix.model import MatrixModel
from desktop.look.theme import Theme
from desktop.widgets.lines import LinePainter
from desktop.widgets.status_marks import Marks

QUESTIONS, ARTICLES = 200, 50
STEPS = 200
"""Steps of scrolling."""
NOON = "2026-10-08T04:00:00.000Z"
"""The time of all rows."""
_STATUSES = (
    Status.AGREES,
    Status.DIFFERS_IN_FIGURE,
    Status.OVERLAPS,
    Status.CONTRADICTS,
    Status.NOT_MENTIONED,
    Status.UNREAD,
)


def figures() -> Iterator[Measurement]:
    """All figures of the matrix."""
    app = QApplication.instance() or QApplication([])
    theme = Theme("light", reduced_motion=True)
    theme.apply(app)  # type: ignore[arg-type]
    yield from _matrix(theme)


def _matrix(theme: Theme) -> Iterator[Measurement]:
    snapshot, rows = project()
    opened = []
    for _ in range(3):
        grid = _grid(theme)
        opened.append(cpu_seconds(partial(_open, grid, snapshot, rows)))
        grid.hide()
        grid.deleteLater()
        QApplication.sendPostedEvents()
    yield Measurement(
        f"open a matrix of {QUESTIONS} questions and {ARTICLES} articles",
        min(opened),
        "s",
        0.3,
        "GUI-thread CPU to first paint, best of 3",
    )
    grid = _grid(theme)
    _open(grid, snapshot, rows)
    garbage = GarbageCollection(grid)
    garbage.start()
    times = []
    down, across = grid.main.verticalScrollBar(), grid.main.horizontalScrollBar()
    dice = random.Random(5)
    places = [number * down.maximum() // STEPS for number in range(STEPS)]
    for place in (*places, *(dice.randrange(down.maximum()) for _ in range(30))):
        times.append(cpu_seconds(partial(_scroll, grid, place, across.value())))
        garbage.collect_if_due()
    sideways = [number * across.maximum() // STEPS for number in range(STEPS)]
    for place in sideways:
        times.append(cpu_seconds(partial(_scroll, grid, down.value(), place)))
        garbage.collect_if_due()
    yield Measurement(
        "scroll that matrix, 99th percentile of GUI-thread CPU",
        percentile(times, 0.99) * 1000,
        "ms",
        16,
        f"{len(times)} steps down, across and at random; median {percentile(times, 0.5) * 1000:.1f} ms",
    )


def _grid(theme: Theme) -> MatrixGrid:
    grid = MatrixGrid(MatrixModel(), theme, Marks(theme), LinePainter(theme))
    grid.resize(1400, 600)
    return grid


def _open(grid: MatrixGrid, snapshot: Snapshot, rows: tuple[Row, ...]) -> None:
    grid.model.show(snapshot, rows, (), bar=False)
    grid.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    grid.grab()


def _scroll(grid: MatrixGrid, down: int, across: int) -> None:
    grid.main.verticalScrollBar().setValue(down)
    grid.main.horizontalScrollBar().setValue(across)
    for table in grid.tables:
        table.viewport().repaint()


def project() -> tuple[Snapshot, tuple[Row, ...]]:
    """Articles, and rows in which two out of three cells have statements."""
    dice = random.Random(11)
    articles = [_article(number) for number in range(ARTICLES)]
    snapshot = Snapshot(Project(ProjectId("matrix"), "Matrix", NOON), articles)
    return snapshot, tuple(_row(number, articles, dice) for number in range(QUESTIONS))


def _article(number: int) -> Article:
    language = Language.TRADITIONAL if number % 4 == 3 else Language.SIMPLIFIED
    return Article(
        ArticleId(f"article-{number}"),
        f"文章{number}",
        f"第{number}日报",
        "2026-09-18",
        "",
        language,
        f"{number}.txt",
        "utf-8",
        TextId(f"text-{number}"),
        "",
        10_000,
        number,
        AnnotatorId("a"),
        NOON,
        NOON,
    )


def _row(number: int, articles: list[Article], dice: random.Random) -> Row:
    question = Question(
        QuestionId(f"question-{number}"),
        f"第{number}项调整后的平均票价",
        "两家口径不同，不可直接比较。" if number % 3 == 0 else "",
        QuestionVerdict.NONE,
        "",
        None,
        None,
        number,
        AnnotatorId("a"),
        NOON,
        NOON,
    )
    base = _statement(number, articles[0], dice)
    reason = StatusReason(StatusReasonCode.IS_BASELINE)
    cells = [Cell(articles[0].id, Status.BASELINE, reason, statements=(base,))]
    cells += [_cell(number, article, base, dice) for article in articles[1:]]
    return Row(question, question.title, articles[0].id, tuple(cells))


def _cell(number: int, article: Article, base: CellStatement, dice: random.Random) -> Cell:
    status = dice.choice(_STATUSES)
    reason = StatusReason(StatusReasonCode.NOT_COMPARED)
    if status in (Status.NOT_MENTIONED, Status.UNREAD):
        return Cell(article.id, status, reason)
    statement = _statement(number, article, dice)
    one, other = base.answering, statement.answering
    compared = compare(one.figure, other.figure) if one is not None and other is not None else None
    overruled = dice.random() < 0.05
    return Cell(article.id, status, reason, overruled, (statement,), compared)


def _statement(number: int, article: Article, dice: random.Random) -> CellStatement:
    text = f"据第{number}次测算，调价后全网平均票价约为{dice.uniform(2, 9):.1f}元，比调整前上涨{dice.randrange(5, 60)}%，首月客流恐减少一成"
    found = find_figures(text)
    figures = tuple(CellFigure(figure) for figure in found)
    answer = next((at for at, figure in enumerate(found) if "元" in figure.text), None)
    claim = ClaimId(f"claim-{number}-{article.id}")
    return CellStatement(claim, article.id, Span(0, len(text)), text, figures, answer)
