"""Markdown, read as by note-taking programs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from corpus.writers.exported import Exported, ExportRemark
from corpus.writers.options import Content
from tests.corpus.writers.build import exported, sample_archive, written


def told(given: Exported | None = None) -> str:
    return written("md", given)[0].decode()


def test_every_quotation_has_a_footnote() -> None:
    text = told()
    referred = re.findall(r"\[\^(\d+)\](?!:)", text)
    defined = re.findall(r"^\[\^(\d+)\]: .+第 \d+ 段。$", text, re.MULTILINE)
    assert referred == defined == [str(number) for number in range(1, len(defined) + 1)]
    assert len(defined) == sum(claim.question is not None for claim in sample_archive().claims)


def test_the_comparison_is_a_table() -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(told())
    rows = sum(token.type == "tr_open" for token in tokens)
    assert sum(token.type == "table_open" for token in tokens) == 2
    assert rows > 2 * len(sample_archive().questions)


@pytest.mark.parametrize("content", [Content.BY_QUESTION, Content.BY_TAG, Content.BY_ARTICLE])
def test_claims_come_in_chapters(content: Content) -> None:
    text = told(exported(content=content))
    quotes = re.findall(r"^> “(.+)”\[\^\d+\]$", text, re.MULTILINE)
    assert {re.sub(r"\\(.)", r"\1", quote) for quote in quotes} == {
        claim.quote for claim in sample_archive().claims
    }


def test_words_of_the_project_are_no_markup() -> None:
    archive = sample_archive()
    first, second, *others = archive.claims
    claims = (replace(first, note="<script>|*x*\n# y\x00"), replace(second, orphaned=True), *others)
    content, remarks = written("md", exported(replace(archive, claims=claims), content=Content.BY_ARTICLE))
    assert "\\<script\\>\\|\\*x\\* \\# y\ufffd — 苏禾" in content.decode()
    assert remarks == {ExportRemark.CONTROLS: 1, ExportRemark.ORPHANS: 1}
    assert f"> “{second.quote}”" not in content.decode()


def test_nothing_is_said_of_nothing() -> None:
    bare = replace(sample_archive(), claims=(), questions=(), links=(), figure_marks=(), cells=())
    assert "还没有议题，报告是空的。" in told(exported(bare))
    assert "没有论断。" in told(exported(bare, content=Content.BY_TAG))
