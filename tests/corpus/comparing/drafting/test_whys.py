"""Why statements of a draft were grouped."""

from __future__ import annotations

from corpus.comparing.drafting.titles import Titled
from corpus.comparing.drafting.whys import whys_of
from corpus.comparing.values import Cell, CellFigure, CellStatement, StatusReason, StatusReasonCode, WhyCode
from corpus.identities import ArticleId
from corpus.questions import Status
from tests.corpus.matching.build import facts


def _whys(*texts: str, meaning: float = 0.0) -> dict[WhyCode, tuple[tuple[str, ...], tuple[str, ...]]]:
    told = [Titled(facts(text)) for text in texts]
    cells = []
    for number, (one, text) in enumerate(zip(told, texts, strict=True)):
        figures = tuple(map(CellFigure, one.facts.figures))
        statement = CellStatement(
            None, ArticleId(str(number)), one.facts.statement.span, text, figures, 0 if figures else None
        )
        reason = StatusReason(StatusReasonCode.PROPOSED)
        cells.append(Cell(statement.article, Status.OVERLAPS, reason, statements=(statement,)))
    return {why.code: (why.words, why.articles) for why in whys_of(told, cells, meaning)}


def test_figures_that_agree_and_their_spread() -> None:
    found = _whys("票价15元", "票價15元", "票价18元")
    assert found[WhyCode.SAME_UNIT] == (("CNY",), ())
    assert found[WhyCode.FIGURES_AGREE] == (("15元",), ("0", "1"))
    assert found[WhyCode.FIGURES_SPREAD] == (("15元", "18元"), ())


def test_what_can_both_be_true_is_not_the_same_for_that() -> None:
    found = _whys("投资超过3500亿元", "投资超过1550亿元", "投资上千亿元", "投资约3500亿元", "投资3520亿元")
    assert found[WhyCode.FIGURES_AGREE] == (("3500亿元",), ("0", "3", "4"))


def test_figures_that_all_agree_have_no_spread() -> None:
    assert WhyCode.FIGURES_SPREAD not in _whys("票价15元", "票价15元")


def test_words_and_forms() -> None:
    found = _whys("软件调度渡轮", "軟體調度渡輪")
    assert "调度" in found[WhyCode.SHARED_WORDS][0]
    assert found[WhyCode.SCRIPTS][0] == ("软件", "軟體")


def test_one_origin() -> None:
    found = _whys("据《海运周刊》报道，票价上涨", "《海運週刊》指出，票價上漲")
    assert found[WhyCode.SAME_ORIGIN][1] == ("0", "1")


def test_meaning() -> None:
    assert WhyCode.MEANING in _whys("渡轮", "船", meaning=0.6)
    assert WhyCode.MEANING not in _whys("渡轮", "船", meaning=0.4)
