from __future__ import annotations

import argparse

import pytest

from commands.grammar import VERBS
from commands.grammar.verb import json_argument


def test_json_is_off_unless_asked_for() -> None:
    parser = argparse.ArgumentParser()
    json_argument(parser)
    assert not parser.parse_args([]).json
    assert parser.parse_args(["--json"]).json


@pytest.mark.parametrize("name", VERBS)
def test_help_lists_what_a_verb_does_as_a_phrase(name: str) -> None:
    words = VERBS[name].words
    assert words[0].islower()
    assert not words.endswith(".")
