"""The policy of a machine, in words."""

from __future__ import annotations

from corpus.policy import Policy
from desktop.words.policy_words import policy_lines


def test_each_thing_has_a_line_and_nothing_has_none(qapp: object) -> None:
    assert policy_lines(Policy(), "/etc/policy.toml") == []
    lines = policy_lines(Policy(False, False, "/srv", 20, 500, "/opt"), "/etc/policy.toml")
    assert len(lines) == 7
    assert "/etc/policy.toml" in lines[0]
    assert "/srv" in lines[2]


def test_a_file_that_is_not_understood_says_why(qapp: object) -> None:
    lines = policy_lines(Policy(network=False, problem="line 3"), "f")
    assert "line 3" in lines[1]
    assert len(lines) == 2
