"""The callback of progress."""

from __future__ import annotations

from corpus.progress import Progress, no_progress


def test_progress_can_be_ignored() -> None:
    progress: Progress = no_progress
    for done in range(3):
        progress(done, 2)
