"""The overall coefficients."""

from __future__ import annotations

from typing import Any

from corpus.agreement.codings import CodingUnit
from corpus.agreement.coefficients import Coefficient
from corpus.agreement.measuring import Measure
from corpus.agreement.study import Measured
from desktop.agreement.overall_panel import OverallPanel


def test_two_have_kappa_and_three_have_alpha(theme: Any) -> None:
    panel = OverallPanel(theme)
    pair = ("a", "b")
    figures = {
        (Measure.KAPPA, CodingUnit.STATEMENT, None, pair): Coefficient(0.761, 115, 98),
        (Measure.ALPHA, CodingUnit.CHARACTER, None, (*pair, "c")): Coefficient(0.5, 5214, 4000),
    }
    panel.show_measured(Measured(pair, figures), pair)  # type: ignore[arg-type]
    assert "κ, by statement 0.76 115" in panel.words and "α, " not in panel.words
    panel.show_measured(Measured((*pair, "c"), figures), pair)  # type: ignore[arg-type]
    assert "α, by character 0.50 5214" in panel.words
    assert "α, by statement —" in panel.words, "what is undefined has no value"
