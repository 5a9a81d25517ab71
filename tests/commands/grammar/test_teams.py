from __future__ import annotations

import argparse

from commands.grammar.teams import VERBS


def test_every_verb_adds_its_arguments() -> None:
    for name, given in {
        "share": ["postgresql+psycopg://lin@db/team", "--create"],
        "join": ["postgresql+psycopg://lin@db/team", "-o", "x"],
        "sync": ["--json"],
        "hub": ["check", "postgresql+psycopg://lin@db/team"],
    }.items():
        parser = argparse.ArgumentParser()
        VERBS[name].add_arguments(parser)
        assert parser.parse_args(given)
