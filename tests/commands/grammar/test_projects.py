from __future__ import annotations

import argparse

import pytest

from commands.grammar.projects import VERBS


def parsed(verb: str, *words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    VERBS[verb].add_arguments(parser)
    return parser.parse_args(words)


def test_files_are_imported_with_what_is_said_of_them() -> None:
    given = parsed("import", "a.txt", "b.txt", "--publisher", "江城日报", "--date", "2026-09")
    assert given.files == ["a.txt", "b.txt"]
    assert (given.publisher, given.date) == ("江城日报", "2026-09")
    assert not given.large


@pytest.mark.parametrize("verb", ["export", "restore", "repair"])
def test_what_writes_a_file_must_be_told_where(verb: str) -> None:
    with pytest.raises(SystemExit):
        parsed(verb)
    assert parsed(verb, "-o", "out").output == "out"


def test_a_backup_is_chosen_by_its_name() -> None:
    assert parsed("restore", "-o", "out").backup == ""
    assert parsed("restore", "7", "-o", "out").backup == "7"
