"""Counting the words of 50 articles: time in the worker, and in the window after its answer."""

from __future__ import annotations

import os
import pickle
import random
import statistics
import tempfile
import time
from collections.abc import Iterator

from benchmarks import texts as made
from benchmarks.measure import Measurement
from corpus.identities import ArticleId
from corpus.terms.counting import TermCounting
from corpus.terms.cutting import CutText, cut_text
from corpus.terms.index import TermIndex, index_of
from corpus.words import dictionary_flags, load

ARTICLES, LENGTH = 50, 5_000
VOCABULARY = 20_000
"""Words of the dictionary used in the texts, by Zipf's law. Chosen: more than 50 articles on one subject contain."""
_RUNS = 5
"""Runs of which the median is taken."""


def figures() -> Iterator[Measurement]:
    """Segmentation, indexing, and everything the window does when the index arrives."""
    load()
    texts = _texts()
    start = time.process_time()
    cut = {article: cut_text(text) for article, text in texts.items()}
    detail = f"{ARTICLES} articles of {LENGTH:,} characters"
    yield Measurement("cut the words of 50 articles, CPU", time.process_time() - start, "s", 5, detail)
    yield _indexing(cut)
    yield from _window(cut, texts)


def _texts() -> dict[ArticleId, str]:
    dice = random.Random(1)
    known = [word for word, flag in dictionary_flags().items() if len(word) >= 2 and flag[:1] in "nva"]
    words = dice.sample(known, VOCABULARY)
    weights = [1 / rank for rank in range(1, VOCABULARY + 1)]
    rows = made.archive(ARTICLES, 100, 0).articles
    return {row.id: _text(dice, words, weights) for row in rows}


def _text(dice: random.Random, words: list[str], weights: list[float]) -> str:
    parts: list[str] = []
    length = 0
    while length < LENGTH:
        sentence = (
            "的".join(dice.choices(words, weights, k=dice.randint(3, 9))) + "。\n"[: dice.randint(1, 2)]
        )
        parts.append(sentence)
        length += len(sentence)
    return "".join(parts)[:LENGTH]


def _indexing(cut: dict[ArticleId, CutText]) -> Measurement:
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        index = index_of(cut)
        times.append(time.process_time() - start)
    detail = f"{len(index.words):,} words; made anew when an article is added"
    return Measurement("index them, CPU", statistics.median(times), "s", 2, detail)


def _window(cut: dict[ArticleId, CutText], texts: dict[ArticleId, str]) -> Iterator[Measurement]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    answer = pickle.dumps(index_of(cut))
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        _show(pickle.loads(answer), texts)
        times.append(time.process_time() - start)
    app.processEvents()
    what = "show them in the window after the worker's answer, CPU"
    yield Measurement(what, statistics.median(times), "s", 0.3, "first paint included")


def _show(index: TermIndex, texts: dict[ArticleId, str]) -> None:
    """What :class:`desktop.terms.view.TermsView` does with an index, painted once."""
    from PySide6.QtCore import QSettings

    from corpus.snapshot import Snapshot
    from corpus.terms.counting import stopped_words
    from corpus.terms.stop_words import StopWords
    from desktop.look.theme import Theme
    from desktop.settings import Settings
    from desktop.terms.context.context_list import ContextList
    from desktop.terms.context.context_model import ContextModel
    from desktop.terms.counted import TermCounts
    from desktop.terms.distinctive.distinctive_panel import DistinctivePanel
    from desktop.terms.stop_words.stop_list import StopList
    from desktop.terms.stop_words.stop_panel import StopPanel
    from desktop.terms.table.term_grid import TermGrid
    from desktop.terms.table.term_model import TermModel

    theme = Theme("light", reduced_motion=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        stop = StopList(settings)
        snapshot = Snapshot.from_archive(made.archive(ARTICLES, 100, 0))
        model = TermModel()
        grid, lines = TermGrid(model, theme), ContextList(ContextModel(), theme)
        apart, panel = DistinctivePanel(theme), StopPanel(stop, theme)
        counted = TermCounts(
            index, snapshot, tuple(texts), TermCounting((), stop_words=StopWords()), in_claims=False
        )
        model.show(counted.table, snapshot)
        apart.show_counts(counted, snapshot, None)
        panel.show_listed(stopped_words(index, StopWords()))
        lines.lines.show(counted.places(model.rows[0]), index, texts, snapshot)
        for widget in (grid, lines, apart, panel):
            widget.resize(700, 460)
            widget.grab()
