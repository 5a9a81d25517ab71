"""How much of each article was read."""

from __future__ import annotations

import pytest

from corpus.model import Span
from desktop.window.workbench.reading_progress import ReadingProgress


@pytest.fixture
def progress(qapp: object) -> ReadingProgress:
    return ReadingProgress()


def test_what_was_seen_counts_once_and_what_was_passed_over_does_not(progress: ReadingProgress) -> None:
    told: list[dict[str, float]] = []
    progress.changed.connect(told.append)
    for span in (Span(0, 300), Span(100, 300), Span(900, 1000), Span(250, 310)):
        progress.seen("article-1", span, 1000)
    assert told == [{"article-1": 0.3}, {"article-1": 0.4}]
    assert progress.shares() == {"article-1": 0.41}


def test_the_last_line_is_the_end(progress: ReadingProgress) -> None:
    progress.seen("article-1", Span(0, 995), 1000)
    assert progress.shares() == {"article-1": 1.0}


@pytest.mark.parametrize(
    "kept",
    [None, [], "x", {"article-1": "half"}, {"article-1": None}, {"article-1": {"seen": [[0, 5]]}}],
)
def test_what_is_no_progress_counts_as_nothing(progress: ReadingProgress, kept: object) -> None:
    progress.restore(kept)
    assert progress.shares() == {}


def test_what_was_kept_is_taken_up_and_told(progress: ReadingProgress) -> None:
    progress.seen("article-1", Span(0, 400), 1000)
    again = ReadingProgress()
    told: list[dict[str, float]] = []
    again.changed.connect(told.append)
    again.restore(progress.kept() | {"article-2": 7, "article-3": {"share": 0.2, "seen": [[5], "x", [9, 3]]}})
    assert told == [{"article-1": 0.4, "article-2": 1.0, "article-3": 0.2}]
    again.seen("article-1", Span(300, 500), 1000)
    assert again.shares()["article-1"] == 0.5
