"""Words of reporting, contrast and denial."""

from __future__ import annotations

import pytest

from corpus.matching.speech import CONTRASTS, DENIALS, REPORTS
from corpus.script import fold


@pytest.mark.parametrize(
    ("text", "reports", "contrasts", "denies"),
    [
        ("官方稱照常供電，但記者所見一片漆黑", True, True, False),
        ("这一说法与记录不符", True, False, True),
        ("過載之說難以成立", True, False, True),
        ("电厂也非当局所讲的全数出力", True, False, True),
        ("单程票价3元", False, False, False),
    ],
)
def test_words(text: str, reports: bool, contrasts: bool, denies: bool) -> None:
    found = [pattern.search(fold(text)) is not None for pattern in (REPORTS, CONTRASTS, DENIALS)]
    assert found == [reports, contrasts, denies]
