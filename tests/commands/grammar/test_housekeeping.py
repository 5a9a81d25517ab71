"""Verbs that need no project."""

from __future__ import annotations

import argparse

from commands.grammar.housekeeping import VERBS


def test_caches_takes_no_project() -> None:
    parser = argparse.ArgumentParser()
    verb = VERBS["caches"]
    assert not verb.takes_project
    verb.add_arguments(parser)
    assert vars(parser.parse_args(["--clear"])) == {"clear": True, "json": False}
