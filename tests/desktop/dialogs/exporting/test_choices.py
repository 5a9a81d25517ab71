"""The last export choices are stored, and invalid stored values are ignored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.identities import ArticleId
from corpus.writers.options import Content, ExportOptions
from corpus.writers.scope import ExportScope
from desktop.dialogs.exporting.choices import ExportChoice, ExportMemory
from desktop.settings import Settings
from tests.corpus.report.build import sample

WORD = ExportChoice(
    "docx",
    "en",
    ExportOptions(content=Content.BY_TAG, notes=False, landscape=False),
    ExportScope(articles=frozenset({ArticleId("a")})),
    "/x/a.docx",
    "project",
    open_file=True,
)
SHEET = ExportChoice("xlsx", "zh_CN")


def test_each_format_is_remembered_and_the_last_two_as_they_were(settings: Settings) -> None:
    memory = ExportMemory(settings)
    assert memory.of("docx") is None
    assert memory.recent() == []
    other = replace(WORD, options=ExportOptions(content=Content.COMPARISON))
    for choice in (WORD, SHEET, other, replace(SHEET, language="zh_TW")):
        memory.remember(choice)
    memory = ExportMemory(settings)
    assert memory.of("docx") == other
    assert memory.recent() == [replace(SHEET, language="zh_TW"), other]


@pytest.mark.parametrize(
    "stored", ["", "[]", "{", '{"recent": [1, {"format": "x"}], "formats": {"docx": null}}']
)
def test_damaged_settings_are_no_choice(settings: Settings, stored: str) -> None:
    settings.set_value("exports", stored)
    memory = ExportMemory(settings)
    assert memory.of("docx") is None
    assert memory.recent() == []
    memory.remember(SHEET)
    assert memory.recent() == [SHEET]


def test_scope_and_path_hold_in_their_project_alone() -> None:
    snapshot, _ = sample()
    elsewhere = WORD.within(snapshot)
    assert (elsewhere.scope, elsewhere.path, elsewhere.project) == (ExportScope(), "", snapshot.project.id)
    first = snapshot.articles_in_order()[0].id
    scope = ExportScope(articles=frozenset({first, ArticleId("gone")}))
    here = replace(WORD, project=snapshot.project.id, scope=scope).within(snapshot)
    assert (here.scope, here.path) == (ExportScope(articles=frozenset({first})), "/x/a.docx")
