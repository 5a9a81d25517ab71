"""Places as lines."""

from __future__ import annotations

import pytest

from desktop.terms.context.context_model import ContextModel
from tests.desktop.terms.build import TEXTS, counted, snapshot


@pytest.fixture
def model(qapp: object) -> ContextModel:
    """The places of the ferry."""
    counts = counted()
    row = counts.row_of("客运量")
    assert row is not None
    model = ContextModel()
    model.show(counts.places(row), counts.index, TEXTS, snapshot())
    return model


def test_a_line_has_its_source_paragraph_and_tags(model: ContextModel) -> None:
    line = model.line(0)
    assert line.before.endswith("去年日均") and line.after.startswith("为21.5万人次")
    assert model.article(0) is not None and model.paragraph(0) == 4
    assert [tag.name for tag in model.tags(0)] == ["客运规模"]
    assert [claim.id for claim in model.claims(0)] == ["claim-5"]
    said = model.spoken(0)
    assert "【客运量】" in said and "青川日报 · paragraph 4" in said and said.endswith("客运规模")


def test_the_sentence_is_what_is_tagged(model: ContextModel) -> None:
    span = model.sentence(0)
    assert TEXTS["article-1"][span.start : span.end].endswith("同比增长4.2%。")


def test_what_is_copied(model: ContextModel) -> None:
    head, first, *_ = model.copied([0, 1])
    assert head == ["Source", "Paragraph", "Before", "Word", "After", "Tags"]
    assert first[0] == "青川日报" and first[3] == "客运量" and first[5] == "客运规模"


def test_places_without_their_text_are_left_out(model: ContextModel) -> None:
    places = list(model.places)
    model.show(places, counted().index, {"article-1": TEXTS["article-1"]}, None)
    assert {place.article for place in model.places} == {"article-1"}
    assert model.article(0) is None and model.tags(0) == []
