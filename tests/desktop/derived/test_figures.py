"""The figures of articles: read once per text, dropped if they arrive too late."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.figures import find_figures
from corpus.model import Span
from db import edits
from desktop.derived.figures import Figures
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, RIVER_POST, RIVER_WEEKLY, river_archive


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


def known(figures: Figures, article: str) -> list[str]:
    found = figures.of(article)
    assert found is not None
    return [one.figure.text for one in found]


def read(figures: Figures, qtbot: QtBot, article: str) -> None:
    """Want the figures of an article and wait until they are known."""
    figures.request(article)
    qtbot.waitUntil(lambda: figures.of(article) is not None, timeout=panels.PATIENCE)


def test_figures_are_those_of_the_grammar(river: Workspace, qtbot: QtBot, figures: Figures) -> None:
    assert figures.of("article-1") is None
    read(figures, qtbot, "article-1")
    assert known(figures, "article-1") == [figure.text for figure in find_figures(RIVER_DAILY, "2026-10-08")]


def test_it_is_busy_until_what_is_wanted_is_known(river: Workspace, qtbot: QtBot, figures: Figures) -> None:
    assert not figures.busy and not figures.awaited("article-1")
    figures.request("article-1")
    assert figures.busy
    assert [figures.awaited(article) for article in ("article-1", "article-2")] == [True, False]
    qtbot.waitUntil(lambda: not figures.busy, timeout=panels.PATIENCE)
    assert not figures.awaited("article-1")
    assert known(figures, "article-1")


def test_a_text_is_read_once(river: Workspace, qtbot: QtBot, figures: Figures) -> None:
    answers: list[str] = []
    figures.read.connect(answers.append)
    figures.request("article-1")
    figures.request("article-1")
    read(figures, qtbot, "article-2")
    figures.request("article-1")
    read(figures, qtbot, "article-3")
    assert answers == ["article-1", "article-2", "article-3"]


def test_a_new_text_is_read_anew_and_the_old_answer_dropped(
    river: Workspace, qtbot: QtBot, figures: Figures
) -> None:
    answers: list[str] = []
    figures.read.connect(answers.append)
    figures.request("article-1")
    panels.changing(
        river,
        qtbot,
        lambda: river.perform(edits.replace_text, "article-1", RIVER_DAILY + "另有船员312人。\n"),
    )
    read(figures, qtbot, "article-1")
    assert "312人" in known(figures, "article-1")


def test_what_is_wanted_while_the_project_opens_is_read_afterwards(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, figures: Figures
) -> None:
    archive = river_archive()
    workspace.create(tmp_path / "river.duikan", "青川渡轮调价", archive)
    assert workspace.saving.state == "opening"
    figures.request_all()
    qtbot.waitUntil(lambda: workspace.saving.state == "saved", timeout=panels.PATIENCE)
    figures.request_all()
    qtbot.waitUntil(lambda: not figures.unread(), timeout=panels.PATIENCE)


def test_all_articles_are_read_as_one_job(
    river: Workspace, qtbot: QtBot, figures: Figures, jobs: Jobs
) -> None:
    seen: list[tuple[int, int]] = []
    jobs.changed.connect(lambda: seen.extend((job.done, job.total) for job in jobs.running))
    figures.request_all()
    assert figures.reading
    qtbot.waitUntil(lambda: not figures.reading, timeout=panels.PATIENCE)
    assert figures.unread() == 0
    assert not jobs.running
    assert {total for _, total in seen} == {0, sum(map(len, (RIVER_DAILY, RIVER_WEEKLY, RIVER_POST)))}
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_a_cancelled_job_leaves_the_rest_unread_until_it_is_wanted_again(
    river: Workspace, qtbot: QtBot, figures: Figures, jobs: Jobs
) -> None:
    figures.request_all()
    jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not figures.reading, timeout=panels.PATIENCE)
    assert figures.unread() == 2
    figures.request_all()
    qtbot.waitUntil(lambda: not figures.reading, timeout=panels.PATIENCE)
    assert figures.unread() == 0


def test_marks_lie_over_what_was_read(river: Workspace, qtbot: QtBot, figures: Figures) -> None:
    read(figures, qtbot, "article-1")
    claim = panels.rows(river).claims["claim-4"]
    (income,) = figures.of_claim(claim) or []
    span = Span(income.figure.start, income.figure.end)
    panels.changing(river, qtbot, lambda: river.perform(edits.dismiss_figure, claim.id, span))
    (dismissed,) = figures.of_claim(claim) or []
    assert dismissed.dismissed
    panels.changing(river, qtbot, river.undo)
    assert figures.of_claim(claim) == [income]


def test_context_shows_what_is_cut_off_and_stays_in_its_paragraph(
    river: Workspace, qtbot: QtBot, figures: Figures
) -> None:
    read(figures, qtbot, "article-2")
    start = RIVER_WEEKLY.index("1.8亿")
    assert figures.context("article-2", Span(start, start + 4)) == "…不变，票款每年可多收1.8亿至2.2亿元。"
    assert figures.context("article-2", Span(2, 4)).startswith(RIVER_WEEKLY[:4]), "nothing is cut off"


def test_nothing_is_known_of_a_project_that_was_closed(
    river: Workspace, qtbot: QtBot, figures: Figures, jobs: Jobs
) -> None:
    figures.request_all()
    river.close()
    assert not figures.reading
    assert figures.of("article-1") is None
    assert not jobs.running


def test_the_window_starts_without_the_grammar() -> None:
    code = (
        "import sys, desktop.app.launch, desktop.window.main_window, desktop.reading.area.reading_area, "
        "desktop.findings.inspector.inspector, desktop.findings.inspector.claim_page; "
        "print([name for name in sys.modules if name.startswith('corpus.figures')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
