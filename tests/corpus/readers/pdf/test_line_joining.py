from __future__ import annotations

import pytest

from corpus.readers.pdf.line_joining import ends_sentence, joined, width_of_lead
from corpus.readers.pdf.page_text import HYPHEN


def test_words_keep_a_space_and_parted_ones_are_put_together() -> None:
    assert joined("see the", "ferry") == "see the ferry"
    assert joined(f"exam{HYPHEN}", "ple") == "example"
    assert joined("换装", "12艘") == "换装12艘"


def test_what_cannot_be_parted_is_as_wide_as_its_characters() -> None:
    assert width_of_lead("船。再") == 2.0
    assert width_of_lead("《船》再") == 3.0
    assert width_of_lead("“船”再开") == 4.0, "behind a quotation mark no line breaks"
    assert width_of_lead("检……然") == 3.0
    assert width_of_lead("GPT-4的") == 5 * 0.55
    assert width_of_lead("元,ROI 是") == pytest.approx(1 + 4 * 0.55), "a mark holds the Latin word behind it"
    assert width_of_lead("戰。GIS報告") == pytest.approx(2 + 3 * 0.55)
    assert width_of_lead("(embodied AI") == pytest.approx(9 * 0.55)
    assert width_of_lead("船，再") == 2.0
    assert width_of_lead("a" * 99) == 14.0


def test_a_sentence_may_end_inside_quotation_marks() -> None:
    assert ends_sentence("他说：“好。”")
    assert ends_sentence("如下：")
    assert not ends_sentence("他说，")
    assert not ends_sentence("“好”")
