"""The figures of claims, from which rows are made."""

from __future__ import annotations

from corpus.blocks import Block, BlockKind
from corpus.comparing.claim_figures import figure_reader
from corpus.model import Project
from corpus.snapshot import Snapshot
from tests.corpus import build
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


def test_a_table_gives_its_units_to_the_figures_of_claims() -> None:
    text = "线路\t收入/亿元\n一号线\t3.2"
    sheet, version = build.article(0, text)
    held = build.quoting("c", version, "3.2")
    snapshot = Snapshot(Project("p", "", build.NOON), [sheet, held])
    blocks = {sheet.id: (Block(0, 8, BlockKind.TABLE_HEAD), Block(9, len(text), BlockKind.TABLE_ROW))}
    (figure,) = figure_reader(snapshot, {sheet.id: text}, blocks)(held)
    assert (figure.figure.low, figure.figure.unit, figure.figure.inferred) == (3.2e8, "CNY", True)
    (bare,) = figure_reader(snapshot, {sheet.id: text})(held)
    assert bare.figure.unit == "1"
