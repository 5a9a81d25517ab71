"""The figures of claims, as rows are made with."""

from __future__ import annotations

from corpus.comparing.claim_figures import figure_reader
from tests.corpus.report.build import sample


def test_a_claim_has_the_figures_inside_of_it() -> None:
    snapshot, texts = sample()
    figures_of = figure_reader(snapshot, texts)
    claim = next(one for one in snapshot.claims.values() if one.quote == "单程过港时间由18分钟缩短至12分钟")
    assert [found.figure.text for found in figures_of(claim)] == ["18分钟", "12分钟"]
    assert figures_of(claim) == figures_of(claim)


def test_without_the_text_there_are_none() -> None:
    snapshot, _ = sample()
    claim = next(one for one in snapshot.claims.values() if one.quote == "总投资12.8亿元")
    assert list(figure_reader(snapshot, {})(claim)) == []
