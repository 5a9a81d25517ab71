"""The forms of dates, as one pattern and one by one."""

from __future__ import annotations

import re

import pytest

from corpus.figures.dates.rules import any_form, forms, rules


def test_the_patterns_in_one_find_what_each_finds() -> None:
    for rule in rules():
        for start in range(3):
            text = ("自", "下午2时至", "公元")[start] + rule.example
            alone = rule.pattern.search(text)
            together = any_form().search(text)
            assert alone is None or (together is not None and together.start() <= alone.start()), rule.example
    assert sorted(forms().values()) == list(range(len(rules())))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.example)
def test_no_pattern_matches_nothing(rule: object) -> None:
    pattern: re.Pattern[str] = rule.pattern  # type: ignore[attr-defined]
    assert pattern.match("") is None
