"""The report on paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from corpus.memos import Memo
from corpus.writers.comparison_table import report_of
from corpus.writers.subject import ExportSubject
from desktop.dialogs.printing.report_pages import report_pages
from desktop.look.theme import Theme
from tests.corpus.build import NOON
from tests.corpus.writers.build import exported, sample_archive


def test_every_question_and_source_is_told(qapp: QApplication, theme: Theme) -> None:
    told = report_pages(exported(), theme).toPlainText()
    archive = sample_archive()
    assert all(question.title in told for question in archive.questions)
    assert all(article.publisher in told for article in archive.articles)
    answering = [claim for claim in archive.claims if claim.question is not None]
    assert all(claim.quote in told for claim in answering)
    assert "极差" in told
    assert "可比性" not in report_pages(exported(figures=False), theme).toPlainText()


def test_plots_and_memos_are_on_paper_too(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    memo = Memo("m", None, None, "疑点", "# 头\n- 两家都不说", archive.annotators[0].id, NOON, NOON)
    document = report_pages(exported(replace(archive, memos=(memo,))), theme)
    told = document.toPlainText()
    assert ("疑点" in told, "·  两家都不说" in told) == (True, True)
    assert told.count("\ufffc") == len(report_of(ExportSubject(exported())).pictures)


def test_without_questions_it_says_so(qapp: QApplication, theme: Theme) -> None:
    archive = sample_archive()
    claims = tuple(replace(claim, question=None) for claim in archive.claims)
    bare = exported(replace(archive, claims=claims, questions=(), cells=()))
    assert "还没有议题" in report_pages(bare, theme).toPlainText()
