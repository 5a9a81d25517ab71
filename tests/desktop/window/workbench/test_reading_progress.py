"""How far each article was read."""

from __future__ import annotations

import pytest

from desktop.window.workbench.reading_progress import ReadingProgress


@pytest.fixture
def progress(qapp: object) -> ReadingProgress:
    return ReadingProgress()


def test_progress_only_grows(progress: ReadingProgress) -> None:
    told: list[dict[str, float]] = []
    progress.changed.connect(told.append)
    for share in (0.3, 0.1, 0.305, 0.6):
        progress.seen("article-1", share)
    assert told == [{"article-1": 0.3}, {"article-1": 0.6}]
    assert progress.shares() == {"article-1": 0.6}


def test_the_last_line_is_the_end(progress: ReadingProgress) -> None:
    progress.seen("article-1", 0.98)
    progress.seen("article-1", 0.995)
    assert progress.shares() == {"article-1": 1.0}


@pytest.mark.parametrize("kept", [None, [], "x", {"article-1": "half"}, {"article-1": None}])
def test_what_is_no_share_counts_as_nothing(progress: ReadingProgress, kept: object) -> None:
    progress.restore(kept)
    assert progress.shares() == {}


def test_what_was_kept_is_taken_up_and_told(progress: ReadingProgress) -> None:
    told: list[dict[str, float]] = []
    progress.changed.connect(told.append)
    progress.restore({"article-1": 0.4, "article-2": 7})
    assert told == [{"article-1": 0.4, "article-2": 1.0}]
