"""The words for figures."""

from __future__ import annotations

import pytest

from corpus.figures import Scale, find_figures
from corpus.figures.ledger import LedgerFigure
from corpus.measures import Bound, FigureKind
from corpus.model import MarkAction
from desktop.settings import Settings
from desktop.words.figure_words import (
    bound_name,
    bound_words,
    figure_kind_name,
    how_read,
    mark_name,
    scale_of,
    tooltip_of,
    value_words,
)


def test_every_kind_bound_and_mark_has_a_name_of_its_own(qapp: object) -> None:
    for names in (
        [figure_kind_name(kind) for kind in FigureKind],
        [bound_name(bound) for bound in Bound],
        [mark_name(action) for action in MarkAction],
    ):
        assert all(names)
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("words", "told"),
    [("超过3500亿美元", "more than"), ("3500亿美元", ""), ("2026年9月17日", ""), ("约三成", "about")],
)
def test_a_bound_is_told_where_the_text_has_one(qapp: object, words: str, told: str) -> None:
    assert bound_words(find_figures(words)[0]) == told


def test_the_scale_follows_the_settings(settings: Settings) -> None:
    for language, scale in (("en", Scale.ENGLISH), ("zh_CN", Scale.SIMPLIFIED), ("zh_TW", Scale.TRADITIONAL)):
        settings.set_value("language", language)
        assert scale_of(settings) is scale, "by default that of the interface"
    settings.set_value("figure_scale", "chinese")
    settings.set_value("language", "zh_TW")
    assert scale_of(settings) is Scale.TRADITIONAL
    settings.set_value("language", "en")
    assert scale_of(settings) is Scale.SIMPLIFIED
    settings.set_value("figure_scale", "english")
    assert scale_of(settings) is Scale.ENGLISH


def test_the_scale_follows_the_language_that_a_start_names(settings: Settings) -> None:
    settings.override("language", "en")
    (figure,) = find_figures("2元人民币")
    assert value_words(figure, scale_of(settings)) == "2 CNY"


def test_how_a_figure_was_read_is_told(qapp: object) -> None:
    (figure,) = find_figures("超过3500亿美元")
    assert how_read(figure) == ["bound read from “超过”"]
    assert "the words are vague" in how_read(find_figures("数百万人")[0])


def test_a_tooltip_is_rich_text_of_plain_words(qapp: object) -> None:
    (figure,) = find_figures("3500亿美元")
    told = tooltip_of(LedgerFigure(figure), Scale.SIMPLIFIED)
    assert f"3500亿美元 = <b>{value_words(figure, Scale.SIMPLIFIED)}</b>" in told
    assert "Money" in told
