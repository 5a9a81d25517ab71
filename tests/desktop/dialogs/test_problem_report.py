"""A report contains what developers need, and nothing of the user's work."""

from __future__ import annotations

from pathlib import Path

from corpus.snapshot import Snapshot
from corpus.version import VERSION
from desktop.dialogs.problem_report import MOST_ERRORS, logged_errors, problem_report
from desktop.settings import Settings
from tests.desktop.build import river_archive

ERROR = """\
--- 2026-10-0{day}T08:00:00  Linux  Python 3.11.7
Traceback (most recent call last):
  File "/home/lin/机密/duikan/desktop/reading/area.py", line 12, in open_article
    raise ValueError("机密项目")
db.errors.Locked: /home/lin/机密.duikan
机密: 第二行
ValueError: 机密项目

During handling of the above exception, another exception occurred:

KeyError
"""


def test_the_program_the_system_and_the_sizes_are_told(settings: Settings, tmp_path: Path) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    told = problem_report(snapshot, settings, tmp_path / "none.log")
    assert f"Duikan {VERSION}" in told
    assert "Qt 6." in told
    assert "theme = system" in told
    assert f"{len(snapshot.articles)} articles, {len(snapshot.claims)} claims" in told


def test_nothing_of_the_project_or_the_person_is_in_it(settings: Settings, tmp_path: Path) -> None:
    settings.set_value("annotator", "林晓")
    settings.remember_project("/home/lin/机密.duikan")
    snapshot = Snapshot.from_archive(river_archive())
    log = tmp_path / "errors.log"
    log.write_text(ERROR.format(day=1), "utf-8")
    told = problem_report(snapshot, settings, log)
    words = [article.title for article in snapshot.articles.values()]
    for secret in (*words, "林晓", "lin/", "机密", str(tmp_path)):
        assert secret not in told


def test_the_last_errors_are_told_by_place_and_kind(tmp_path: Path) -> None:
    log = tmp_path / "errors.log"
    log.write_text("".join(ERROR.format(day=day) for day in range(1, 9)), "utf-8")
    told = logged_errors(log)
    assert len(told) == MOST_ERRORS
    assert told[-1].splitlines() == [
        "--- 2026-10-08T08:00:00  Linux  Python 3.11.7",
        "  desktop/reading/area.py:12 open_article",
        "db.errors.Locked",
        "ValueError",
        "KeyError",
    ]


def test_without_a_log_there_are_no_errors(tmp_path: Path) -> None:
    assert logged_errors(tmp_path / "none.log") == []
