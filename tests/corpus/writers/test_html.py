"""The HTML export is the report."""

from __future__ import annotations

from corpus.report.making import make_report
from tests.corpus.writers.build import exported, written


def test_it_is_the_report_in_the_language_that_was_chosen() -> None:
    given = exported(language="zh_TW")
    assert written("html", given) == (make_report(given.reported(), given.made, "zh_TW").encode(), {})
