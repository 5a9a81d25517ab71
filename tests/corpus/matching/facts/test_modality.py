"""Whether a figure is told as expected or as found."""

from __future__ import annotations

import pytest

from corpus.matching.facts.modality import Modality, modality
from tests.corpus.matching.build import facts

EXPECTED, FOUND, UNSAID = Modality.EXPECTED, Modality.FOUND, Modality.UNSAID


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("预计明年发电20亿度", EXPECTED),
        ("管理層預期發電量可達20億度", EXPECTED),
        ("按照设计，风场一年发电19.5亿度", EXPECTED),
        ("二期将于十月开工，投资70亿元", EXPECTED),
        ("气温超过28度就应该缩短距离", EXPECTED),
        ("截至当日累计发电18.6亿度", FOUND),
        ("去年，游客有30万人", FOUND),
        ("修路花了3000万元", FOUND),
        ("总投资103亿元", UNSAID),
        ("总投资103亿元，预计明年完工", UNSAID),
        ("将近300人到场", UNSAID),
        ("应对火情出动120人", UNSAID),
    ],
)
def test_how_a_figure_is_told(text: str, expected: Modality) -> None:
    told = facts(text)
    assert modality(told, told.figures[0]) is expected


def test_an_expectation_holds_for_what_follows() -> None:
    told = facts("公司预计增产5%，收入达30亿元")
    assert [modality(told, figure) for figure in told.figures] == [EXPECTED, EXPECTED]
