from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.comparing.values import StatusReason, StatusReasonCode
from corpus.plots.lanes import PlotWords
from corpus.plots.timeline import TimelineWords
from desktop.project.workspace import Workspace
from desktop.words.plot_words import plot_sources, plot_telling, plot_words, tag_of, timeline_words
from desktop.words.translation import Translation
from tests.desktop import panels
from tests.desktop.comparing.fares import open_fares


@pytest.fixture
def fares(kept_worker: None, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return open_fares(workspace, qtbot, tmp_path)


def test_the_words_are_those_of_the_interface(qapp: object) -> None:
    assert plot_words() == PlotWords()
    assert timeline_words() == TimelineWords()
    translation = Translation()
    translation.install("zh_CN")
    try:
        words = plot_words()
        assert words.band.format(givers="C、D", range="5–10") == "C、D 给出的界：5–10"
        assert (words.listed, words.between) == ("、", "，")
        assert plot_telling().baseline == "基准"
        for said in (timeline_words(), plot_words()):
            assert all(isinstance(getattr(said, field.name), str) for field in fields(said))
    finally:
        translation.uninstall()


def test_reasons_are_worded() -> None:
    assert (
        plot_telling().reason(StatusReason(StatusReasonCode.NOT_COMPARABLE, ("currency",)))
        == "other currency"
    )


def test_articles_are_named_by_letter_publisher_and_script(fares: Workspace) -> None:
    sources = plot_sources(panels.rows(fares))
    assert [source.letter for source in sources.values()] == list("ABCDEF")
    third = sources["article-3"]
    assert (third.name, third.language) == ("聯合時訊", "zh-Hant")


def test_the_tag_of_a_question_is_its_digit_and_colour(fares: Workspace) -> None:
    snapshot = panels.rows(fares)
    question = next(iter(snapshot.questions.values()))
    tag = snapshot.tags[question.tag]  # type: ignore[index]
    digit = snapshot.digit_of(tag.id)
    assert tag_of(question, snapshot) == ("" if digit is None else str(digit), tag.colour)
    assert tag_of(None, snapshot) is None
    assert tag_of(replace(question, tag=None), snapshot) is None
