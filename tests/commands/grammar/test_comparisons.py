from __future__ import annotations

import argparse

import pytest

from commands.grammar.comparisons import VERBS


def parsed(verb: str, *words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    VERBS[verb].add_arguments(parser)
    return parser.parse_args(words)


@pytest.mark.parametrize("verb", ["suggest", "compare"])
def test_a_model_without_a_server_is_refused_before_anything_is_read(verb: str) -> None:
    with pytest.raises(SystemExit):
        VERBS[verb].run(parsed(verb, "--model", "bge"))


def test_drafts_never_get_into_a_report() -> None:
    with pytest.raises(SystemExit):
        VERBS["compare"].run(parsed("compare", "--draft", "--html"))


def test_a_comparison_has_one_form() -> None:
    with pytest.raises(SystemExit):
        parsed("compare", "--json", "--csv")


def test_words_are_limited_to_a_number() -> None:
    assert parsed("words", "--limit", "3").limit == 3
    with pytest.raises(SystemExit):
        parsed("words", "--limit", "none")
