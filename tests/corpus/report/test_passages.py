"""A statement in its context."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.report.passages import paragraph_at, passage_of
from corpus.segmentation import paragraph_number
from tests.corpus.build import article, claim, quoting

TEXT = "标题\n交通局说，票价由2元调整为3元，自十一月起执行。\n末段。"


def test_the_paragraph_surrounds_the_quotation() -> None:
    _, text = article(0, TEXT)
    found = passage_of(TEXT, quoting("c", text, "票价由2元调整为3元"), None)
    assert (found.before, found.after) == ("交通局说，", "，自十一月起执行。")
    assert found.quote == (("票价由2元调整为3元", False),)
    assert found.paragraph == 2


def test_the_answering_figure_is_marked() -> None:
    _, text = article(0, TEXT)
    at = TEXT.index("3元")
    found = passage_of(TEXT, quoting("c", text, "票价由2元调整为3元"), Span(at, at + 2))
    assert found.quote == (("票价由2元调整为", False), ("3元", True))
    outside = passage_of(TEXT, quoting("c", text, "交通局说"), Span(at, at + 2))
    assert outside.quote == (("交通局说", False),)


def test_a_quotation_that_is_gone_is_told_as_it_was() -> None:
    _, text = article(0, TEXT)
    whole = quoting("c", text, "票价由2元调整为3元")
    for lost in (replace(whole, orphaned=True), replace(whole, quote="票价为四元")):
        found = passage_of(TEXT, lost, Span(whole.start, whole.start + 1))
        assert found.paragraph is None
        assert found.quote == ((lost.quote, False),)
        assert (found.before, found.after) == (whole.prefix, whole.suffix)


def test_long_surroundings_are_cut_between_clauses() -> None:
    content = (
        "很" * 60 + "长。" + "开头是这样的一句话，" * 4 + "结论：涨了" + "，后面又说了这样一句话" * 9 + "。"
    )
    _, text = article(0, content)
    found = passage_of(content, quoting("c", text, "涨了"), None)
    assert found.before.startswith("…开头")
    assert found.after.endswith("，…")
    assert len(found.before) <= 51


def test_a_cut_keeps_numbers_whole() -> None:
    content = "约" + "一" * 20 + "12345.678" + "二" * 46 + "涨了" + "三" * 46 + "12345.678" + "四" * 30
    _, text = article(0, content)
    found = passage_of(content, quoting("c", text, "涨了"), None)
    assert found.before == "…" + "二" * 46
    assert found.after == "三" * 46 + "12345.678…"


@given(st.text(alphabet="天地，。1.2x\n", min_size=1, max_size=400), st.data())
def test_nothing_is_changed_or_lost_at_the_quotation(content: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start + 1, len(content)))
    _, text = article(0, content)
    found = passage_of(content, claim("c", text, Span(start, end)), None)
    assert "".join(part for part, _ in found.quote) == content[start:end]
    before, after = found.before.removeprefix("…"), found.after.removesuffix("…")
    assert content[:start].endswith(before)
    assert content[end:].startswith(after.rstrip())


@given(st.text(alphabet="天 \n", max_size=60), st.integers(0, 60))
def test_paragraphs_are_counted_as_everywhere(content: str, offset: int) -> None:
    offset = min(offset, len(content))
    assert paragraph_at(content, offset) == paragraph_number(content, offset)
