"""The fields that describe an article."""

from __future__ import annotations

from typing import Any

import pytest

from corpus.model import Language
from desktop.dialogs.article_form import ArticleForm, parse_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("", ""),
        ("  ", ""),
        ("2026", "2026"),
        ("2026年", "2026"),
        ("2026-9", "2026-09"),
        ("2026年9月", "2026-09"),
        ("2026-09-18", "2026-09-18"),
        ("2026/9/8", "2026-09-08"),
        ("2026.9.8", "2026-09-08"),
        ("2026年9月18日", "2026-09-18"),
        ("2024-02-29", "2024-02-29"),
        ("2026-02-29", None),
        ("2026-13", None),
        ("２０２６年９月", "2026-09"),
        ("26-09-18", None),
        ("昨天", None),
    ],
)
def test_dates_are_understood_as_people_write_them(words: str, date: str | None) -> None:
    assert parse_date(words) == date


@pytest.fixture
def form(theme: Any, qtbot: Any) -> ArticleForm:
    form = ArticleForm(theme)
    qtbot.addWidget(form)
    form.show_article(
        title="渡輪調漲",
        publisher="聯合江報",
        published="2026-10",
        url="",
        language=Language.TRADITIONAL,
        byline="王一",
    )
    return form


def test_it_gives_back_what_it_was_given(form: ArticleForm) -> None:
    assert form.complete
    assert form.values() == {
        "title": "渡輪調漲",
        "publisher": "聯合江報",
        "byline": "王一",
        "published": "2026-10",
        "url": "",
        "language": Language.TRADITIONAL,
    }


def test_a_wrong_date_is_said_at_once_and_cannot_be_kept(form: ArticleForm, qtbot: Any) -> None:
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-02-30")
    assert not form.complete
    assert not form._date_note.isHidden()
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-02-28")
    assert form.complete
    assert form._date_note.isHidden()
    assert form.chosen_date == "2026-02-28"


def test_a_title_is_needed(form: ArticleForm, qtbot: Any) -> None:
    form.title.clear()
    qtbot.keyClicks(form.title, "  ")
    assert not form.complete


def test_only_the_person_counts_as_editing(form: ArticleForm, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(form.edited):
        form.show_article(title="x", publisher="", published=None, url="", language=Language.SIMPLIFIED)
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.url, "h")


def test_names_stand_in_the_shapes_of_the_script(form: ArticleForm) -> None:
    assert "TC" in form.title.font().families()[0] or "TC" in "".join(form.title.font().families())
    form.show_article(title="x", publisher="", published=None, url="", language=Language.SIMPLIFIED)
    assert (
        form.title.font().families() != form.url.font().families() or "SC" in form.title.font().families()[0]
    )
