from __future__ import annotations

import argparse

from commands.grammar.lists import VERBS


def test_figures_take_any_number_of_files_instead_of_one_project() -> None:
    parser = argparse.ArgumentParser()
    VERBS["figures"].add_arguments(parser)
    assert parser.parse_args(["a.txt", "b.duikan"]).paths == ["a.txt", "b.duikan"]
    assert [name for name, verb in VERBS.items() if not verb.takes_project] == ["figures"]


def test_a_search_looks_into_the_texts_unless_asked_for_more() -> None:
    parser = argparse.ArgumentParser()
    VERBS["search"].add_arguments(parser)
    assert not parser.parse_args(["渡轮"]).all
    assert parser.parse_args(["渡轮", "--all"]).all
